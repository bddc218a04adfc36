#include "maps/styles/numberstyle.h"

#include "classification/classification.h"
#include "maps/styles/classfields.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/legendwording.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsexpression.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

namespace sozialraum
{

  static QString word( const char *text )
  {
    return QCoreApplication::translate( "NumberStyle", text );
  }

  static std::unique_ptr<QgsFeatureRenderer> byExpression(
    const std::vector<MapClass> &classes, const PaletteUse &use, Qgis::GeometryType type, const QString &expression )
  {
    std::unique_ptr<QgsFeatureRenderer> renderer = classRenderer( classes, use, type );
    if ( auto *categorized = dynamic_cast<QgsCategorizedSymbolRenderer *>( renderer.get() ) )
      categorized->setClassAttribute( expression );
    return renderer;
  }

  //! So many that limits tell a hundredth of the range apart; none where all values are equal.
  static std::optional<int> readableDecimals( const std::vector<double> &values )
  {
    double least = std::numeric_limits<double>::infinity();
    double greatest = -least;
    for ( const double value : values )
    {
      least = std::fmin( least, value );
      greatest = std::fmax( greatest, value );
    }
    if ( !( greatest > least ) )
      return std::nullopt;
    return std::clamp( 2 - static_cast<int>( std::floor( std::log10( greatest - least ) ) ), -15, 15 );
  }

  std::unique_ptr<QgsFeatureRenderer> numberRenderer( const QgsVectorLayer &layer, const QString &field )
  {
    std::vector<double> values = columnValues( layer, field ).usable();
    std::replace_if( values.begin(), values.end(), []( double value ) { return std::isinf( value ); }, std::nan( "" ) );
    if ( std::all_of( values.begin(), values.end(), []( double value ) { return std::isnan( value ); } ) )
      return nullptr;
    ClassificationOptions options;
    options.method = ClassificationMethod::Quantile;
    options.mergeEmptyClasses = true;
    options.decimals = readableDecimals( values );
    const Classification found = classify( values, {}, options );
    const LegendWording wording = legendWording();
    const int last = static_cast<int>( found.classes.size() );
    const QString column = QgsExpression::quotedColumnRef( field );
    QString expression = QStringLiteral( "CASE WHEN %1 IS NULL THEN %2" ).arg( column ).arg( noDataClass );
    std::vector<MapClass> classes;
    for ( int id = 1; id <= last; ++id )
    {
      classes.push_back( { id, QString::fromStdString( classLabel( found, id, wording ) ) } );
      if ( id < last )
        expression += QStringLiteral( " WHEN %1 < %2 THEN %3" )
                        .arg( column, QString::number( found.printedLimits[static_cast<std::size_t>( id - 1 )], 'g', 17 ) )
                        .arg( id );
    }
    if ( found.noData > 0 )
      classes.push_back( { noDataClass, QString() } );
    return byExpression( classes, {}, layer.geometryType(),
      last == 1 ? QStringLiteral( "if( %1 IS NULL, %2, 1 )" ).arg( column ).arg( noDataClass )
                : expression + QStringLiteral( " ELSE %1 END" ).arg( last ) );
  }

  std::unique_ptr<QgsFeatureRenderer> peerRenderer()
  {
    const std::vector<MapClass> classes{
      { 1, word( QT_TRANSLATE_NOOP( "NumberStyle", "the area itself" ) ) },
      { 2, word( QT_TRANSLATE_NOOP( "NumberStyle", "rank 1 to 5" ) ) },
      { 3, word( QT_TRANSLATE_NOOP( "NumberStyle", "rank 6 to 10" ) ) },
      { 4, word( QT_TRANSLATE_NOOP( "NumberStyle", "further ranks" ) ) },
    };
    return byExpression( classes, { ClassPalette::Sequential, true }, Qgis::GeometryType::Polygon,
      QStringLiteral( "CASE WHEN \"peer_rank\" = 0 THEN 1 WHEN \"peer_rank\" <= 5 THEN 2 WHEN \"peer_rank\" <= 10 THEN 3 ELSE 4 END" ) );
  }

}
