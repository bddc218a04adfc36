#pragma once

#include <QString>
#include <QStringList>
#include <qgsexception.h>

namespace sozialraum
{

  //! Collects what GDAL complains about in this thread while it lives, and keeps it from the user's eyes.
  class GdalComplaints
  {
  public:
    GdalComplaints();
    ~GdalComplaints();
    GdalComplaints( const GdalComplaints & ) = delete;
    GdalComplaints &operator=( const GdalComplaints & ) = delete;

    const QStringList &errors() const { return mErrors; }
    bool isEmpty() const { return mErrors.isEmpty(); }

    //! Keeps one more, as the handler of GDAL does.
    void add( const QString &error );

  private:
    QStringList mErrors;
  };

  /**
   * Why \a path could not be written, as a sentence for the person at the desk: the disk is full, another program has it open, the right is
   * missing, or neither is known. Words of libraries (\a errors) are read, never shown; of a file that is being made, its place is named.
   */
  QString writeFailure( const QString &path, const QStringList &errors );

  //! The sentence of writeFailure() as an exception.
  QgsProcessingException notWritten( const QString &path, const QStringList &errors = {} );

}
