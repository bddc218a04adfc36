#include "maps/plates/projectarchive.h"

#include "results/reproducible.h"
#include "results/stagingfolder.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>
#include <qgsziputils.h>

#include <functional>

namespace sozialraum
{

  //! The end of the tag that begins at \a begin; a bracket may stand in the text of an attribute, a quote may not.
  static qint64 endOfTag( const QByteArray &text, qint64 begin )
  {
    bool isQuoted = false;
    for ( qint64 i = begin; i < text.size(); ++i )
    {
      const char character = text.constData()[i];
      if ( character == '"' )
        isQuoted = !isQuoted;
      else if ( character == '>' && !isQuoted )
        return i;
    }
    return text.size();
  }

  //! A layout keeps the path where each of its layers lay when it was drawn. The id is enough, and absolute paths stay out of the project.
  static QByteArray withoutPathsInLayouts( const QByteArray &text )
  {
    // Of megabytes only these few places are changed.
    const QByteArray element = "<Layer ";
    const QByteArray attribute = " source=\"";
    QByteArray cleaned;
    cleaned.reserve( text.size() );
    decltype( text.size() ) copied = 0;
    for ( auto begin = text.indexOf( element ); begin >= 0; begin = text.indexOf( element, begin + 1 ) )
    {
      const auto source = text.indexOf( attribute, begin );
      if ( source < 0 || source > endOfTag( text, begin ) )
        continue;
      cleaned.append( text.constData() + copied, source - copied );
      copied = text.indexOf( '"', source + attribute.size() ) + 1;
    }
    cleaned.append( text.constData() + copied, text.size() - copied );
    return cleaned;
  }

  //! A project is made in folders within the one in which it is to lie: paths lose as many steps up.
  static QByteArray asFromFinalPlace( QByteArray text, const QString &path )
  {
    const int steps = stagingFoldersIn( path );
    for ( const char before : { '"', '>' } )
    {
      for ( int up = steps; up > 0; --up ) // of a longer way up only the first steps go
      {
        const QByteArray from = before + QByteArray( "../" ).repeated( up );
        text.replace( from, before + QByteArray( "./" ) );
      }
    }
    return text;
  }

  //! QGIS 3.44 writes who made a project, and when, into its metadata as it saves it.
  static QByteArray withoutUser( const QByteArray &text )
  {
    const auto begin = text.indexOf( "<projectMetadata>" );
    const auto end = text.indexOf( "</projectMetadata>" );
    if ( begin < 0 || end < begin )
      return text;
    static const QRegularExpression made(
      QStringLiteral( "<author>[^<]*</author>\\s*|<dates>.*?</dates>\\s*|<creation>[^<]*</creation>\\s*" ),
      QRegularExpression::DotMatchesEverythingOption );
    const QString metadata = QString::fromUtf8( text.mid( begin, end - begin ) ).remove( made );
    return text.left( begin ) + metadata.toUtf8() + text.mid( end );
  }

  static bool rewrite( const QString &path, const std::function<QByteArray( const QByteArray &text )> &change )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      return false;
    const QByteArray text = change( file.readAll() );
    file.close();
    return !text.isEmpty() && file.open( QIODevice::WriteOnly ) && file.write( text ) == text.size();
  }

  //! An archive keeps the time of its files, as the clock on the wall shows it.
  static bool setFixedTime( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadWrite )
      && file.setFileTime( QDateTime( QDate( 2000, 1, 1 ), QTime( 12, 0 ) ), QFileDevice::FileModificationTime );
  }

  //! \a layouts in the place where \a project has none. \returns empty where it has no such place
  static QByteArray withLayouts( const QByteArray &project, const QByteArray &layouts )
  {
    const QByteArray none = "<Layouts/>";
    const auto place = project.indexOf( none );
    if ( place < 0 || project.indexOf( none, place + 1 ) >= 0 )
      return {};
    return project.left( place ) + "<Layouts>\n" + layouts + "</Layouts>" + project.mid( place + none.size() );
  }

  bool completeArchive( const QString &path, const QByteArray &layouts )
  {
    const QTemporaryDir unpacked;
    QStringList files;
    if ( !QgsZipUtils::unzip( path, unpacked.path(), files ) )
      return false;
    const QString ending = QStringLiteral( "_styles.db" );
    const QString styles = QFileInfo( path ).completeBaseName() + ending;
    QString random;
    for ( QString &file : files )
    {
      if ( !file.endsWith( ending ) || QFileInfo( file ).fileName() == styles )
        continue;
      random = QFileInfo( file ).fileName();
      const QString named = QFileInfo( file ).dir().filePath( styles );
      if ( !QFile::rename( file, named ) )
        return false;
      file = named;
    }
    const auto clean = [&]( QByteArray text ) {
      if ( !random.isEmpty() )
        text.replace( random.toUtf8(), styles.toUtf8() );
      text = layouts.isEmpty() ? text : withLayouts( text, layouts );
      return withSameIds( asFromFinalPlace( withoutPathsInLayouts( withoutUser( text ) ), path ) );
    };
    for ( const QString &file : files )
    {
      if ( ( file.endsWith( QLatin1String( ".qgs" ) ) && !rewrite( file, clean ) ) || !setFixedTime( file ) )
        return false;
    }
    QFile::remove( path );
    return QgsZipUtils::zip( path, files );
  }

}
