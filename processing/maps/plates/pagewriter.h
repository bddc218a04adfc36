#pragma once

#include <QPageSize>
#include <QPicture>
#include <QString>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace sozialraum
{

  /**
   * Writes recorded pages into a PDF in a thread of its own: numbers become text and are compressed there, while the next page is drawn.
   *
   * Guarantees: the pages come in the order they were added; no more than a few wait at a time, and none where the file cannot be
   * written; the thread has ended when finish() returns and when the writer is gone.
   */
  class PageWriter
  {
  public:
    //! \a dpi are the dots that the pages are recorded with. The file is made by the first page.
    PageWriter( const QString &path, const QString &title, int dpi );
    ~PageWriter();
    PageWriter( const PageWriter & ) = delete;
    PageWriter &operator=( const PageWriter & ) = delete;

    //! A page of \a size; waits while too many are waiting.
    void add( QPicture page, const QPageSize &size );

    //! Writes what waits. \returns whether all could be written, as far as Qt tells
    bool finish();

  private:
    struct Page
    {
      QPicture picture;
      QPageSize size;
    };

    void run();
    bool writePages();
    bool next( Page &page );

    QString mPath;
    QString mTitle;
    int mDpi;
    std::mutex mMutex;
    std::condition_variable mChanged;
    std::deque<Page> mWaiting;
    bool mIsComplete = false;
    bool mIsAbandoned = false;
    bool mHasEnded = false;
    bool mIsWritten = false;
    std::thread mThread;
  };

}
