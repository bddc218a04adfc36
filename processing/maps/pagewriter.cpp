#include "maps/pagewriter.h"

#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <memory>
#include <utility>

namespace sozialraum
{

  static constexpr std::size_t sMostWaiting = 4;

  PageWriter::PageWriter( const QString &path, int dpi )
    : mPath( path )
    , mDpi( dpi )
    , mThread( &PageWriter::write, this )
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

  void PageWriter::add( QPicture page, const QSizeF &millimetres )
  {
    std::unique_lock<std::mutex> lock( mMutex );
    mChanged.wait( lock, [this] { return mWaiting.size() < sMostWaiting; } );
    mWaiting.push_back( { std::move( page ), millimetres } );
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

  void PageWriter::write()
  {
    QPdfWriter pdf( mPath );
    pdf.setPdfVersion( QPagedPaintDevice::PdfVersion_1_4 );
    pdf.setResolution( mDpi );
    QPainter painter;
    for ( Page page; next( page ); )
    {
      pdf.setPageSize( QPageSize( page.millimetres, QPageSize::Millimeter, QString(), QPageSize::ExactMatch ) );
      pdf.setPageMargins( QMarginsF( 0, 0, 0, 0 ) );
      mIsWritten = ( painter.isActive() ? pdf.newPage() : painter.begin( &pdf ) ) && mIsWritten;
      // Qt enlarges a picture to the dots of what it is drawn on; it already has them.
      painter.resetTransform();
      painter.scale( static_cast<double>( page.picture.logicalDpiX() ) / mDpi, static_cast<double>( page.picture.logicalDpiY() ) / mDpi );
      painter.drawPicture( 0, 0, page.picture );
    }
    painter.end();
  }

}
