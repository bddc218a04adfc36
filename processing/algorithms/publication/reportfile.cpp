#include "algorithms/publication/reportfile.h"

#include "algorithms/call.h"
#include "documents/odtwriter.h"
#include "results/filebytes.h"
#include "results/writefailure.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsexception.h>

#include <algorithm>

namespace sozialraum
{

  static QString sentenceFor( DocumentFault fault, const QString &path )
  {
    const QString name = QDir::toNativeSeparators( path );
    const auto worded = []( const char *text ) { return QCoreApplication::translate( "ReportFile", text ); };
    switch ( fault )
    {
      case DocumentFault::Encrypted:
        return worded( QT_TRANSLATE_NOOP( "ReportFile", "%1 is protected by a password. Save it without one, or choose another name." ) )
          .arg( name );
      case DocumentFault::CameThroughWord:
        return worded(
          QT_TRANSLATE_NOOP( "ReportFile",
            "%1 was once a report of ours, but its sections have lost their names, as they do on the way through DOCX. It stays as it "
            "is: choose another name and copy your own text from it." ) )
          .arg( name );
      case DocumentFault::TrackedChanges:
        return worded(
          QT_TRANSLATE_NOOP( "ReportFile",
            "%1 has recorded changes within sections that are to be renewed. Accept or reject them first; the report stays as it "
            "is." ) )
          .arg( name );
      case DocumentFault::TooLarge:
        return worded( QT_TRANSLATE_NOOP( "ReportFile", "%1 is larger than a report can be. It stays as it is: choose another name." ) )
          .arg( name );
      case DocumentFault::Damaged:
      case DocumentFault::Foreign:
        return worded( QT_TRANSLATE_NOOP( "ReportFile",
                         "%1 is there already, and it is not a report of an earlier run. It stays as it is: choose another name." ) )
          .arg( name );
      case DocumentFault::NotWritten:
        break;
    }
    return worded( QT_TRANSLATE_NOOP( "ReportFile", "The report %1 could not be made. Is there enough memory?" ) ).arg( name );
  }

  ReportFile::ReportFile( const QString &path, const OdtDocument &document )
    : mPath( path )
  {
    const QFileInfo place( path );
    if ( QFileInfo::exists( place.absoluteDir().filePath( QStringLiteral( ".~lock.%1#" ).arg( place.fileName() ) ) ) )
      throw QgsProcessingException(
        tr( "The report %1 is open in another program. Close it there and run this again." ).arg( QDir::toNativeSeparators( path ) ) );
    QFile file( path );
    try
    {
      if ( !place.exists() )
      {
        mUpdate.bytes = odtBytes( document );
        return;
      }
      if ( !file.open( QIODevice::ReadOnly ) )
        throw DocumentError( DocumentFault::Damaged, "not readable" );
      const QByteArray existing = file.readAll();
      const UpdateWords words = document.language == "de"
        ? UpdateWords{ "Nicht übernommene Aktualisierungen",
            "Diese Abschnitte wurden von Hand geändert und blieben deshalb im Bericht, wie sie sind. Hier steht, was neu an ihrer Stelle "
            "stünde." }
        : UpdateWords{ "Updates that were not taken over",
            "These sections were changed by hand and so stayed in the report as they are. Here stands what would be new in their place." };
      mUpdate = updatedOdt( { existing.constData(), static_cast<std::size_t>( existing.size() ) }, document, words );
      const QString backup = place.absoluteDir().filePath( QStringLiteral( "%1_vor_%2" )
          .arg( place.completeBaseName(), place.lastModified().toString( QStringLiteral( "yyyyMMdd-HHmmss" ) ) ) );
      mBackup = backup + QStringLiteral( ".odt" );
      for ( int number = 2; QFileInfo::exists( mBackup ); ++number )
        mBackup = backup + QStringLiteral( "-%1.odt" ).arg( number );
    }
    catch ( const DocumentError &error )
    {
      throw QgsProcessingException( sentenceFor( error.fault(), path ) );
    }
  }

  int ReportFile::keptSections() const
  {
    return static_cast<int>( std::count_if( mUpdate.sections.begin(), mUpdate.sections.end(),
      []( const UpdatedSection &section ) { return section.fate == SectionFate::Kept || section.fate == SectionFate::Orphaned; } ) );
  }

  void ReportFile::tell( const Call &call ) const
  {
    const auto names = [this]( SectionFate fate ) {
      QStringList list;
      for ( const UpdatedSection &section : mUpdate.sections )
      {
        if ( section.fate == fate )
          list << QString::fromStdString( section.name );
      }
      return list;
    };
    if ( const QStringList kept = names( SectionFate::Kept ); !kept.isEmpty() )
      call.warn(
        tr( "Sections that you changed stay as they are, with the figures that they had: %1. Their new versions stand at the end of the "
            "report." )
          .arg( kept.join( QStringLiteral( ", " ) ) ) );
    if ( const QStringList orphaned = names( SectionFate::Orphaned ); !orphaned.isEmpty() )
      call.warn( tr( "Sections that you changed and that the report has no more stay, too: %1. Look whether they may still be shown." )
          .arg( orphaned.join( QStringLiteral( ", " ) ) ) );
    if ( const QStringList removed = names( SectionFate::Removed ); !removed.isEmpty() )
      call.say( tr( "Sections that the report has no more: %1." ).arg( removed.join( QStringLiteral( ", " ) ) ) );
    if ( const QStringList left = names( SectionFate::LeftOut ); !left.isEmpty() )
      call.say( tr( "Sections that you deleted stay deleted: %1." ).arg( left.join( QStringLiteral( ", " ) ) ) );
    if ( const QStringList added = names( SectionFate::Added ); !added.isEmpty() )
      call.say( tr( "New sections: %1." ).arg( added.join( QStringLiteral( ", " ) ) ) );
    if ( !mUpdate.figures.empty() )
      call.warn( tr( "%n figures in your sentences have changed. Read these sentences again:", nullptr, changedFigures() ) );
    for ( const UpdatedFigure &figure : mUpdate.figures )
    {
      const QString heading = QString::fromStdString( figure.heading );
      const QString name = QString::fromStdString( figure.name );
      const QString before = QString::fromStdString( figure.before );
      if ( figure.isGone )
        call.warn( tr( "%1, under “%2”: the report has this figure no more; it still says %3." ).arg( name, heading, before ) );
      else
        call.warn( tr( "%1, under “%2”: %3 → %4" ).arg( name, heading, before, QString::fromStdString( figure.after ) ) );
    }
  }

  void ReportFile::finish()
  {
    if ( !mBackup.isEmpty() && !QFile::copy( mPath, mBackup ) )
      throw notWritten( mBackup );
    WholeFile whole( mPath );
    writeBytes( whole.path(), mUpdate.bytes );
    whole.finish();
  }

}
