#include "classifieddistrict.h"

#include "algorithmrun.h"

#include <QDir>
#include <QDirIterator>
#include <QLineF>
#include <QProcess>
#include <QRegularExpression>
#include <qgsfeatureiterator.h>
#include <qgsvectordataprovider.h>

#include <algorithm>
#include <limits>
#include <tuple>
#include <vector>

namespace sozialraum
{

  static QString labelOf( int classId )
  {
    switch ( classId )
    {
      case 1:
        return QStringLiteral( "unter 5,0" );
      case 5:
        return QStringLiteral( "20,0 und mehr" );
      case -1:
        return QStringLiteral( "Geheimhaltung" );
      case -2:
        return QStringLiteral( "keine Angabe" );
      case -3:
        return QStringLiteral( "nicht bewertet" );
      default:
        return QStringLiteral( "%1,0 bis unter %2,0" ).arg( 5 * ( classId - 1 ) ).arg( 5 * classId );
    }
  }

  QgsVectorLayer sampleMunicipalities()
  {
    return QgsVectorLayer( sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) ),
      QStringLiteral( "municipalities" ), QStringLiteral( "ogr" ) );
  }

  IndicatorProperties municipalityIndicator( const QString &name, const QString &period, bool isCount )
  {
    IndicatorProperties indicator;
    indicator.name = name;
    indicator.unit = isCount ? QStringLiteral( "Personen" ) : QStringLiteral( "Prozent" );
    indicator.period = period;
    indicator.source = QStringLiteral( "Statistik der Prüfung" );
    indicator.level = QStringLiteral( "municipality" );
    indicator.isCount = isCount;
    indicator.decimals = isCount ? 0 : 1;
    return indicator;
  }

  std::unique_ptr<QgsVectorLayer> classifiedDistrict( const QString &name, const std::vector<int> &classIds )
  {
    const QgsVectorLayer municipalities = sampleMunicipalities();
    auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "MultiPolygon?crs=EPSG:25833&field=GEN:string&field=value:double&field=class_id:integer&field=class_label:string" ),
      name, QStringLiteral( "memory" ) );
    QgsFeatureList features;
    QgsFeatureIterator iterator = municipalities.getFeatures();
    QgsFeature municipality;
    while ( iterator.nextFeature( municipality ) )
    {
      const int classId = classIds[static_cast<std::size_t>( features.size() ) % classIds.size()];
      QgsFeature feature( layer->fields() );
      feature.setGeometry( municipality.geometry() );
      feature.setAttributes(
        QVector<QVariant>{ municipality.attribute( QStringLiteral( "GEN" ) ), 5.0 * classId - 2.5, classId, labelOf( classId ) } );
      features << feature;
    }
    layer->dataProvider()->addFeatures( features );
    layer->updateExtents();
    return layer;
  }

  void describe( QgsVectorLayer &layer, const QString &name, const QString &period )
  {
    IndicatorProperties indicator;
    indicator.name = name;
    indicator.unit = QStringLiteral( "Anteil in Prozent" );
    indicator.period = period;
    indicator.source = QStringLiteral( "Statistik der Prüfung" );
    indicator.level = QStringLiteral( "municipality" );
    indicator.districtValue = 8.25;
    indicator.stateValue = 7.5;
    indicator.method = QStringLiteral( "Klassen: Quantile" );
    IndicatorProperties classified = indicator;
    classified.classifiedField = QStringLiteral( "value" );
    setIndicatorProperties( layer, { { QStringLiteral( "class_id" ), classified }, { QStringLiteral( "value" ), indicator } } );
  }

  QString textOfPdf( const QString &path )
  {
    QProcess program;
    program.start( QStringLiteral( "pdftotext" ), { QStringLiteral( "-layout" ), path, QStringLiteral( "-" ) } );
    if ( !program.waitForFinished() )
      return QString();
    return QString::fromUtf8( program.readAllStandardOutput() );
  }

  double shareOfColouredPixels( const QString &path )
  {
    const QImage image = QImage( path ).convertToFormat( QImage::Format_RGB32 );
    int coloured = 0;
    for ( int y = 0; y < image.height(); ++y )
    {
      for ( int x = 0; x < image.width(); ++x )
      {
        const QColor color = image.pixelColor( x, y );
        coloured += color.saturation() > 20 ? 1 : 0;
      }
    }
    return image.isNull() ? 0.0 : static_cast<double>( coloured ) / ( image.width() * image.height() );
  }

  QImage pictureOfPage( const QString &pdf, int page )
  {
    QProcess process;
    const QString number = QString::number( page );
    process.start( QStringLiteral( "pdftoppm" ),
      { QStringLiteral( "-r" ), QStringLiteral( "100" ), QStringLiteral( "-f" ), number, QStringLiteral( "-l" ), number,
        QStringLiteral( "-png" ), pdf } );
    process.waitForFinished( -1 );
    return QImage::fromData( process.readAllStandardOutput(), "PNG" );
  }

  double shareOfDifferentPixels( const QImage &one, const QImage &other )
  {
    if ( one.size() != other.size() )
      return 1.0;
    qint64 different = 0;
    for ( int y = 0; y < one.height(); ++y )
    {
      for ( int x = 0; x < one.width(); ++x )
        different += std::abs( qGray( one.pixel( x, y ) ) - qGray( other.pixel( x, y ) ) ) > 48 ? 1 : 0;
    }
    return static_cast<double>( different ) / ( static_cast<double>( one.width() ) * one.height() );
  }

  namespace
  {
    struct Word
    {
      QString text;
      QPointF place;
    };

    std::vector<Word> wordsOfPage( const QString &pdf, int page )
    {
      static const QRegularExpression element( QStringLiteral( "<word xMin=\"([\\d.]+)\" yMin=\"([\\d.]+)\"[^>]*>([^<]*)</word>" ) );
      QProcess program;
      const QString number = QString::number( page );
      program.start( QStringLiteral( "pdftotext" ),
        { QStringLiteral( "-bbox" ), QStringLiteral( "-f" ), number, QStringLiteral( "-l" ), number, pdf, QStringLiteral( "-" ) } );
      program.waitForFinished( -1 );
      std::vector<Word> words;
      QRegularExpressionMatchIterator matches = element.globalMatch( QString::fromUtf8( program.readAllStandardOutput() ) );
      while ( matches.hasNext() )
      {
        const QRegularExpressionMatch match = matches.next();
        words.push_back( { match.captured( 3 ), QPointF( match.captured( 1 ).toDouble(), match.captured( 2 ).toDouble() ) } );
      }
      std::sort( words.begin(), words.end(), []( const Word &one, const Word &other ) {
        return std::make_tuple( one.text, one.place.x(), one.place.y() ) < std::make_tuple( other.text, other.place.x(), other.place.y() );
      } );
      return words;
    }
  }

  double shiftOfWords( const QString &pdf, int page, const QString &otherPdf, int otherPage )
  {
    const std::vector<Word> words = wordsOfPage( pdf, page );
    const std::vector<Word> others = wordsOfPage( otherPdf, otherPage );
    if ( words.empty() || !std::equal( words.begin(), words.end(), others.begin(), others.end(), []( const Word &one, const Word &other ) {
           return one.text == other.text;
         } ) )
      return std::numeric_limits<double>::infinity();
    double shift = 0.0;
    for ( std::size_t i = 0; i < words.size(); ++i )
      shift = std::max( shift, QLineF( words[i].place, others[i].place ).length() );
    return shift;
  }

  void keepForLooking( const OutputFolder &folder, const QString &name )
  {
    const QString gallery = QString::fromLocal8Bit( qgetenv( "SOZIALRAUM_LOOK_AT" ) );
    if ( gallery.isEmpty() )
      return;
    QDir().mkpath( gallery );
    QDirIterator files( folder.path( QString() ), QDir::Files, QDirIterator::Subdirectories );
    while ( files.hasNext() )
    {
      const QString file = files.next();
      const QString target = QDir( gallery ).filePath( name + QLatin1Char( '_' ) + QFileInfo( file ).fileName() );
      QFile::remove( target );
      QFile::copy( file, target );
    }
  }

}
