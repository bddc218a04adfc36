#include "maps/styles/countcircles.h"

#include "maps/literaltext.h"
#include "maps/plates/platefont.h"
#include "maps/styles/classstyle.h"
#include "maps/styles/stylelibrary.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsdatadefinedsizelegend.h>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgsfillsymbollayer.h>
#include <qgsmarkersymbollayer.h>
#include <qgsproperty.h>
#include <qgspropertytransformer.h>
#include <qgssinglesymbolrenderer.h>
#include <qgsvariantutils.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>

namespace sozialraum
{

  //! The entries of the legend have no count, and are drawn so wide; mm.
  static constexpr double sWithoutCount = 3.0;

  //! One of these times a power of ten is a round number.
  static constexpr double sRound[] = { 1.0, 1.5, 2.0, 3.0, 4.0, 5.0, 6.0, 8.0 };

  //! The smallest round number that is not below \a value > 0.
  static double roundAbove( double value )
  {
    const double power = std::pow( 10.0, std::floor( std::log10( value ) ) );
    for ( const double digit : sRound )
    {
      if ( digit * power >= value * ( 1.0 - 1e-12 ) )
        return digit * power;
    }
    return 10.0 * power;
  }

  //! The largest 1, 2 or 5 times a power of ten that is not above \a value > 0.
  static double roundBelow( double value )
  {
    const double power = std::pow( 10.0, std::floor( std::log10( value * ( 1.0 + 1e-12 ) ) ) );
    return value >= 5 * power * ( 1.0 - 1e-12 ) ? 5 * power : value >= 2 * power * ( 1.0 - 1e-12 ) ? 2 * power : power;
  }

  std::vector<double> legendCounts( double greatest )
  {
    std::vector<double> counts{ roundAbove( greatest ) };
    for ( const double part : { 0.3, 0.06 } )
    {
      const double value = roundBelow( counts.front() * part );
      // Persons are not parted; amounts below ten may be.
      if ( value < counts.back() && ( value >= 1.0 || greatest < 2.0 ) )
        counts.push_back( value );
    }
    return counts;
  }

  static QString written( double count )
  {
    return numberText( count, 12 );
  }

  static QList<QgsDataDefinedSizeLegend::SizeClass> nestedClasses( double greatest )
  {
    QList<QgsDataDefinedSizeLegend::SizeClass> classes;
    for ( const double count : legendCounts( greatest ) )
      classes << QgsDataDefinedSizeLegend::SizeClass( count, written( count ) );
    return classes;
  }

  namespace
  {
    //! The counts of a layer, which decide what its circles look like.
    struct Counts
    {
      double greatest = 0.0; //!< without its sign
      bool above = false;    //!< some are above zero
      bool below = false;
    };

    std::optional<double> countOf( const QgsFeature &feature, int field )
    {
      const QVariant value = feature.attribute( field );
      bool isNumber = false;
      const double count = value.toDouble( &isNumber );
      return isNumber && !QgsVariantUtils::isNull( value ) && std::isfinite( count ) ? std::optional( count ) : std::nullopt;
    }

    Counts countsOf( const QgsVectorLayer &layer, const QString &field )
    {
      const int place = layer.fields().lookupField( field );
      Counts counts;
      QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        const double count = countOf( feature, place ).value_or( 0.0 );
        counts.greatest = std::max( counts.greatest, std::fabs( count ) );
        counts.above = counts.above || count > 0;
        counts.below = counts.below || count < 0;
      }
      return counts;
    }

    //! Losses: of another colour, and pale inside, so that they are told apart on a grey print too.
    void lookLikeLoss( QgsMarkerSymbol &circle )
    {
      if ( auto *look = dynamic_cast<QgsSimpleMarkerSymbolLayer *>( circle.symbolLayer( 0 ) ) )
      {
        look->setColor( QColor( 254, 217, 182 ) );
        look->setStrokeColor( QColor( 166, 54, 3 ) );
        look->setStrokeWidth( 0.4 );
      }
    }

    //! Makes the renderer of circles of one field.
    class CircleStyle
    {
      Q_DECLARE_TR_FUNCTIONS( CountCircles )

    public:
      CircleStyle( const QString &field, const Counts &counts, const CircleLook &look )
        : mField( QgsExpression::quotedColumnRef( field ) )
        , mFieldName( field )
        , mCounts( counts )
        , mLook( look )
        , mGreatest( look.greatest > 0 ? look.greatest
              : counts.greatest > 0    ? counts.greatest
                                       : 1.0 )
      {}

      std::unique_ptr<QgsFeatureRenderer> renderer() const
      {
        std::unique_ptr<QgsFeatureRenderer> renderer = mCounts.below ? ofBothSigns() : ofCounts();
        const QString order = mCounts.below ? QStringLiteral( "abs(%1)" ).arg( mField ) : mField;
        renderer->setOrderBy( QgsFeatureRequest::OrderBy( { QgsFeatureRequest::OrderByClause( order, false ) } ) );
        renderer->setOrderByEnabled( true );
        return renderer;
      }

    private:
      //! The area of the circle follows the count: its width the root of it.
      std::unique_ptr<QgsSizeScaleTransformer> scale() const
      {
        return std::make_unique<QgsSizeScaleTransformer>(
          QgsSizeScaleTransformer::Exponential, 0.0, mGreatest, 0.0, mLook.largest, sWithoutCount, 0.5 );
      }

      QgsProperty size() const
      {
        QgsProperty size =
          mCounts.below ? QgsProperty::fromExpression( QStringLiteral( "abs(%1)" ).arg( mField ) ) : QgsProperty::fromField( mFieldName );
        size.setTransformer( scale().release() );
        return size;
      }

      std::unique_ptr<QgsMarkerSymbol> circle() const
      {
        std::unique_ptr<QgsMarkerSymbol> circle = StyleLibrary().marker( QStringLiteral( "count circle" ) );
        if ( mLook.color.isValid() )
          circle->setColor( mLook.color );
        return circle;
      }

      std::unique_ptr<QgsDataDefinedSizeLegend> legend( std::unique_ptr<QgsMarkerSymbol> symbol ) const
      {
        auto legend = std::make_unique<QgsDataDefinedSizeLegend>();
        legend->setTitle( literal( mLook.title ) );
        legend->setLegendType( QgsDataDefinedSizeLegend::LegendCollapsed );
        legend->setVerticalAlignment( QgsDataDefinedSizeLegend::AlignBottom );
        legend->setSymbol( symbol.release() );
        legend->setSizeScaleTransformer( scale().release() );
        legend->setClasses( nestedClasses( mGreatest ) );
        QFont font = plateFont();
        font.setPointSizeF( 8 );
        legend->setFont( font );
        return legend;
      }

      std::unique_ptr<QgsFeatureRenderer> ofCounts() const
      {
        std::unique_ptr<QgsMarkerSymbol> symbol = circle();
        symbol->setDataDefinedSize( size() );
        auto renderer = std::make_unique<QgsSingleSymbolRenderer>( symbol.release() );
        renderer->setDataDefinedSizeLegend( legend( circle() ).release() );
        return renderer;
      }

      std::unique_ptr<QgsFeatureRenderer> ofBothSigns() const
      {
        std::unique_ptr<QgsMarkerSymbol> gain = circle();
        std::unique_ptr<QgsMarkerSymbol> loss = circle();
        lookLikeLoss( *loss );
        std::unique_ptr<QgsMarkerSymbol> sample( mCounts.above ? gain->clone() : loss->clone() );
        gain->setDataDefinedSize( size() );
        loss->setDataDefinedSize( size() );
        std::unique_ptr<QgsMarkerSymbol> source( mCounts.above ? gain->clone() : loss->clone() );
        QgsCategoryList signs;
        if ( mCounts.above )
          signs << QgsRendererCategory( 1, gain.release(), tr( "above 0" ), true, QStringLiteral( "above zero" ) );
        signs << QgsRendererCategory( -1, loss.release(), tr( "below 0" ), true, QStringLiteral( "below zero" ) );
        auto renderer = std::make_unique<QgsCategorizedSymbolRenderer>( QStringLiteral( "if(%1<0,-1,1)" ).arg( mField ), signs );
        renderer->setSourceSymbol( source.release() );
        renderer->setDataDefinedSizeLegend( legend( std::move( sample ) ).release() );
        return renderer;
      }

      QString mField; //!< quoted
      QString mFieldName;
      Counts mCounts;
      CircleLook mLook;
      double mGreatest;
    };
  }

  double greatestCount( const QgsVectorLayer &areas, const QString &field )
  {
    return countsOf( areas, field ).greatest;
  }

  std::unique_ptr<QgsVectorLayer> circleLayer( const QgsVectorLayer &areas, const QString &field, const CircleLook &look )
  {
    auto circles = std::make_unique<QgsVectorLayer>(
      QStringLiteral( "Point?crs=%1" ).arg( areas.crs().authid() ), areas.name(), QStringLiteral( "memory" ) );
    circles->setCrs( areas.crs() );
    circles->dataProvider()->addAttributes( areas.fields().toList() );
    circles->updateFields();

    const int valueField = areas.fields().lookupField( field );
    QgsFeatureList points;
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature area;
    while ( features.nextFeature( area ) )
    {
      if ( countOf( area, valueField ).value_or( 0.0 ) == 0.0 || !area.hasGeometry() )
        continue;
      QgsFeature point( circles->fields() );
      point.setAttributes( area.attributes() );
      point.setGeometry( area.geometry().pointOnSurface() );
      points << point;
    }
    circles->dataProvider()->addFeatures( points );
    circles->updateExtents();
    CircleLook titled = look;
    if ( titled.title.isEmpty() )
      titled.title = areas.name();
    circles->setRenderer( CircleStyle( field, countsOf( *circles, field ), titled ).renderer().release() );
    return circles;
  }

  std::vector<MapSymbol> circlesOf( const QgsVectorLayer &circles, const QString &field, const CircleLook &look )
  {
    const double greatest = look.greatest > 0 ? look.greatest : std::max( greatestCount( circles, field ), 1e-300 );
    const int place = circles.fields().lookupField( field );
    std::vector<MapSymbol> symbols;
    QgsFeatureIterator features = circles.getFeatures();
    QgsFeature circle;
    while ( features.nextFeature( circle ) )
      symbols.push_back(
        { circle.geometry().asPoint(), look.largest * std::sqrt( std::fabs( countOf( circle, place ).value_or( 0.0 ) ) / greatest ) } );
    return symbols;
  }

  namespace
  {
    constexpr int sWithCount = 1;
    constexpr int sZero = 0;

    //! What an area below the circles is: 1, 0 or the id of an area without a class.
    QString kindExpression( const QgsVectorLayer &areas, const QString &field )
    {
      const QString count = QgsExpression::quotedColumnRef( field );
      const QString withoutCount =
        QStringLiteral( "CASE WHEN %1 IS NULL THEN %2 WHEN %1 = 0 THEN 0 ELSE 1 END" ).arg( count ).arg( noDataClass );
      const QString classField = QStringLiteral( "class_id" );
      if ( areas.fields().lookupField( classField ) < 0 || field == classField )
        return withoutCount;
      return QStringLiteral( "CASE WHEN \"class_id\" < 0 THEN \"class_id\" ELSE %1 END" ).arg( withoutCount );
    }

    int kindOf( const QgsFeature &area, int countField, int classField )
    {
      const int classId = classField < 0 ? 0 : area.attribute( classField ).toInt();
      if ( classId < 0 )
        return classId;
      const std::optional<double> count = countOf( area, countField );
      return !count ? noDataClass : *count == 0.0 ? sZero : sWithCount;
    }

    std::map<int, int> kindsOf( const QgsVectorLayer &areas, const QString &field )
    {
      const int countField = areas.fields().lookupField( field );
      const int classField = field == QLatin1String( "class_id" ) ? -1 : areas.fields().lookupField( QStringLiteral( "class_id" ) );
      std::map<int, int> kinds;
      QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature area;
      while ( features.nextFeature( area ) )
        ++kinds[kindOf( area, countField, classField )];
      return kinds;
    }

    std::unique_ptr<QgsFillSymbol> plainArea()
    {
      std::unique_ptr<QgsFillSymbol> plain = StyleLibrary().fill( QStringLiteral( "class area" ) );
      plain->setColor( QColor( 247, 247, 247 ) );
      return plain;
    }

    //! A small ring in the middle of the area: a circle could not show it.
    std::unique_ptr<QgsFillSymbol> areaWithZero()
    {
      std::unique_ptr<QgsMarkerSymbol> ring = StyleLibrary().marker( QStringLiteral( "count circle" ) );
      ring->setSize( 1.6 );
      if ( auto *look = dynamic_cast<QgsSimpleMarkerSymbolLayer *>( ring->symbolLayer( 0 ) ) )
      {
        look->setColor( Qt::white );
        look->setStrokeColor( QColor( 26, 26, 26 ) );
        look->setStrokeWidth( 0.3 );
      }
      auto middle = std::make_unique<QgsCentroidFillSymbolLayer>();
      middle->setPointOnSurface( true );
      middle->setPointOnAllParts( false );
      middle->setSubSymbol( ring.release() );
      std::unique_ptr<QgsFillSymbol> area = plainArea();
      area->appendSymbolLayer( middle.release() );
      return area;
    }

    std::unique_ptr<QgsFillSymbol> areaOfKind( int kind )
    {
      switch ( kind )
      {
        case sWithCount:
          return plainArea();
        case sZero:
          return areaWithZero();
        case confidentialClass:
          return StyleLibrary().fill( QStringLiteral( "class confidential" ) );
        case noDataClass:
          return StyleLibrary().fill( QStringLiteral( "class no data" ) );
        default:
          return StyleLibrary().fill( QStringLiteral( "class not rated" ) );
      }
    }

    QString wordsOfKind( int kind )
    {
      return kind == sWithCount ? QCoreApplication::translate( "CountCircles", "with a count" )
        : kind == sZero         ? QStringLiteral( "0" )
                                : usualLabel( kind );
    }
  }

  std::unique_ptr<QgsFeatureRenderer> areasBelowCircles( const QgsVectorLayer &areas, const QString &field )
  {
    QgsCategoryList categories;
    const std::map<int, int> kinds = kindsOf( areas, field );
    // With a count, zero, then what has none, in the order of all legends.
    for ( auto kind = kinds.rbegin(); kind != kinds.rend(); ++kind )
      categories << QgsRendererCategory( kind->first, areaOfKind( kind->first ).release(),
        QStringLiteral( "%1 (%2)" ).arg( wordsOfKind( kind->first ), textLocale().toString( kind->second ) ), true,
        QStringLiteral( "kind %1" ).arg( kind->first ) );
    return std::make_unique<QgsCategorizedSymbolRenderer>( kindExpression( areas, field ), categories );
  }

}
