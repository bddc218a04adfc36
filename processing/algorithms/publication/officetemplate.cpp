#include "algorithms/publication/officetemplate.h"

#include "algorithms/sozialraumalgorithm.h"
#include "documents/documenterror.h"
#include "documents/odttemplate.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <qgsexception.h>

namespace sozialraum
{

  static QString worded( const char *text )
  {
    return QCoreApplication::translate( "OfficeTemplate", text );
  }

  OdtTemplate readOfficeTemplate( const QString &path )
  {
    const QString name = QDir::toNativeSeparators( path );
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException(
        worded( QT_TRANSLATE_NOOP( "OfficeTemplate", "The “Office template” %1 cannot be read. Is it where it was?" ) ).arg( name ) );
    try
    {
      return readOdtTemplate( file.readAll().toStdString() );
    }
    catch ( const DocumentError &error )
    {
      if ( error.fault() == DocumentFault::Encrypted )
        throw QgsProcessingException(
          worded( QT_TRANSLATE_NOOP( "OfficeTemplate", "The “Office template” %1 is protected by a password. Save it without one." ) )
            .arg( name ) );
      throw QgsProcessingException( worded( QT_TRANSLATE_NOOP( "OfficeTemplate",
                                              "The “Office template” %1 is damaged or no OpenDocument text. Save it in LibreOffice as a "
                                              "template (.ott)." ) )
          .arg( name ) );
    }
  }

  void tellOfTemplate( const Call &call, const OdtTemplate &looks )
  {
    QStringList names;
    for ( const std::string &style : looks.added )
      names << QString::fromStdString( style ).replace( QLatin1String( "_20_" ), QLatin1String( " " ) );
    if ( !names.isEmpty() )
      call.say( worded( QT_TRANSLATE_NOOP( "OfficeTemplate", "Styles that the “Office template” lacks look as usual: %1." ) )
          .arg( names.join( QStringLiteral( ", " ) ) ) );
    if ( QFileInfo::exists( call.fileOutput( "OUTPUT" ) ) )
      call.say( worded( QT_TRANSLATE_NOOP( "OfficeTemplate",
        "The “Report” is there already and keeps its looks; the “Office template” serves new ones. In LibreOffice, Styles, Load styles "
        "takes "
        "them over." ) ) );
  }

}
