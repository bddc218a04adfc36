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

  //! Takes \a attribute out of every \a element; of megabytes only these few places are changed.
  static QByteArray without( const QByteArray &text, const QByteArray &element, const QByteArray &attribute )
  {
    const QByteArray tag = '<' + element + ' ';
    const QByteArray begins = ' ' + attribute + "=\"";
    QByteArray cleaned;
    cleaned.reserve( text.size() );
    decltype( text.size() ) copied = 0;
    for ( auto begin = text.indexOf( tag ); begin >= 0; begin = text.indexOf( tag, begin + 1 ) )
    {
      const auto found = text.indexOf( begins, begin );
      if ( found < 0 || found > endOfTag( text, begin ) )
        continue;
      cleaned.append( text.constData() + copied, found - copied );
      copied = text.indexOf( '"', found + begins.size() ) + 1;
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

  //! An archive keeps the time of its files, as the clock on the wall shows it.
  static bool setFixedTime( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadWrite )
      && file.setFileTime( QDateTime( QDate( 2000, 1, 1 ), QTime( 12, 0 ) ), QFileDevice::FileModificationTime );
  }

  static QByteArray projectIn( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  namespace
  {
    //! A place in the text of a project, and what comes in it.
    struct Insertion
    {
      QByteArray whole; //!< what stands there where there is nothing
      QByteArray begin;
      QByteArray end;
      const QList<QByteArray> &texts;
    };
  }

  //! Writes the project \a path anew, cleaned, with \a kept in its places. One text after the other: all of them in one would take more
  //! room than all else of a run.
  static bool completeProject( const QString &path, const KeptTexts &kept, const std::function<QByteArray( QByteArray )> &clean )
  {
    const QByteArray project = projectIn( path );
    QFile file( path );
    if ( project.isEmpty() || !file.open( QIODevice::WriteOnly ) )
      return false;
    const auto write = [&]( const QByteArray &text ) { return file.write( text ) == text.size(); };
    SameIds ids;
    decltype( project.size() ) written = 0;
    for ( const Insertion &insertion : { Insertion{ "<projectlayers/>", "<projectlayers>\n", "</projectlayers>", kept.layers },
            Insertion{ "<Layouts/>", "<Layouts>\n", "</Layouts>", kept.layouts } } )
    {
      if ( insertion.texts.isEmpty() )
        continue;
      const auto empty = project.indexOf( insertion.whole, written );
      const auto place = empty >= 0 ? empty : project.indexOf( insertion.end, written );
      const QByteArray &found = empty >= 0 ? insertion.whole : insertion.end;
      if ( place < 0 || project.indexOf( found, place + 1 ) >= 0 )
        return false;
      bool isWritten = write( ids.in( clean( project.mid( written, place - written ) ) ) );
      isWritten = isWritten && ( empty < 0 || write( insertion.begin ) );
      for ( const QByteArray &text : insertion.texts )
        isWritten = isWritten && write( ids.in( qUncompress( text ) ) );
      if ( !isWritten || !write( insertion.end ) )
        return false;
      written = place + found.size();
    }
    return write( ids.in( clean( project.mid( written ) ) ) ) && file.flush();
  }

  QByteArray keptLayer( const QByteArray &text, const QString &projectPath )
  {
    return qCompress( asFromFinalPlace( text, projectPath ) );
  }

  QByteArray keptLayout( const QByteArray &text, const QString &projectPath )
  {
    const QByteArray ofLayers = without( text, "Layer", "source" );
    const QByteArray ofLegends = without( without( ofLayers, "layer-tree-layer", "source" ), "layer-tree-layer", "providerKey" );
    return qCompress( asFromFinalPlace( ofLegends, projectPath ) );
  }

  bool completeArchive( const QString &path, const KeptTexts &kept )
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
      return asFromFinalPlace( withoutUser( text ), path );
    };
    for ( const QString &file : files )
    {
      if ( ( file.endsWith( QLatin1String( ".qgs" ) ) && !completeProject( file, kept, clean ) ) || !setFixedTime( file ) )
        return false;
    }
    QFile::remove( path );
    return QgsZipUtils::zip( path, files );
  }

}
