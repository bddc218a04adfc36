#pragma once

#include "documents/odtupdate.h"
#include "results/wholefile.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace sozialraum
{

  class Call;

  //! The file of a report: a new one, or one of an earlier run with what people wrote in it.
  class ReportFile
  {
    Q_DECLARE_TR_FUNCTIONS( ReportFile )

  public:
    /**
     * Makes the bytes of the file; nothing is written yet.
     * \throws QgsProcessingException where the file there is not of ours, open, came through Word, or has recorded changes in our sections
     */
    ReportFile( const QString &path, const OdtDocument &document );

    //! Into the log: what became of the sections and of figures in sentences of people.
    void tell( const Call &call ) const;

    //! Writes the file; one of an earlier run is kept beside it. \throws QgsProcessingException
    void finish();

    int keptSections() const;
    int changedFigures() const { return static_cast<int>( mUpdate.figures.size() ); }

  private:
    QString mPath;
    QString mBackup; //!< empty: there was no file
    UpdatedDocument mUpdate;
  };

}
