#include "maps/plates/pagewriter.h"

#include "maps/plates/recordedpicture.h"

#include <QPainter>
#include <QPdfWriter>

#include <new>
#include <utility>

namespace sozialraum
{

  static constexpr std::size_t sMostWaiting = 4;

  PageWriter::PageWriter( const QString &path, const QString &title, int dpi )
    : mPath( path )
    , mTitle( title )
    , mDpi( dpi )
    , mThread( &PageWriter::run, this )
  {}

  PageWriter::~PageWriter()
  {
    if ( !mThread.joinable() )
      return;
    {
      const std::lock_guard<std::mutex> lock( mMutex );
      mIsComplete = true;
      mIsAbandoned = true;
    }
    mChanged.notify_all();
    mThread.join();
  }

  void PageWriter::add( QPicture page, const QPageSize &size )
  {
    std::unique_lock<std::mutex> lock( mMutex );
    mChanged.wait( lock, [this] { return mHasEnded || mWaiting.size() < sMostWaiting; } );
    if ( mHasEnded )
      return;
    mWaiting.push_back( { std::move( page ), size } );
    mChanged.notify_all();
  }

  bool PageWriter::finish()
  {
    {
      const std::lock_guard<std::mutex> lock( mMutex );
      mIsComplete = true;
    }
    mChanged.notify_all();
    mThread.join();
    return mIsWritten;
  }

  bool PageWriter::next( Page &page )
  {
    std::unique_lock<std::mutex> lock( mMutex );
    mChanged.wait( lock, [this] { return mIsComplete || !mWaiting.empty(); } );
    if ( mIsAbandoned || mWaiting.empty() )
      return false;
    page = std::move( mWaiting.front() );
    mWaiting.pop_front();
    mChanged.notify_all();
    return true;
  }

  bool PageWriter::writePages()
  {
    QPdfWriter pdf( mPath );
    pdf.setPdfVersion( QPagedPaintDevice::PdfVersion_1_4 );
    pdf.setTitle( mTitle );
    pdf.setResolution( mDpi );
    QPainter painter;
    for ( Page page; next( page ); )
    {
      pdf.setPageSize( page.size );
      pdf.setPageMargins( QMarginsF( 0, 0, 0, 0 ) );
      if ( !( painter.isActive() ? pdf.newPage() : painter.begin( &pdf ) ) )
        return false;
      drawInDots( painter, page.picture );
    }
    return painter.isActive() && painter.end();
  }

  void PageWriter::run()
  {
    bool isWritten = false;
    try
    {
      isWritten = writePages();
    }
    catch ( const std::bad_alloc & )
    {
      // a thread has nobody to throw to; finish() tells
    }
    {
      const std::lock_guard<std::mutex> lock( mMutex );
      mIsWritten = isWritten;
      mHasEnded = true;
    }
    mChanged.notify_all();
  }

}
