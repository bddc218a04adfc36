#include "algorithms/maps/atlasplates.h"

#include "maps/charts/charts.h"
#include "maps/styles/countcircles.h"
#include "maps/styles/indicatorcolumns.h"
#include "maps/charts/matrixlegend.h"
#include "maps/plates/monitorproject.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsexpression.h>
#include <qgsprocessing.h>
#include <qgsprocessingfeedback.h>
#include <qgsrenderer.h>

#include <algorithm>

namespace sozialraum
{

  static QString word( const char *text )
  {
    return QCoreApplication::translate( "AtlasPlates", text );
  }

  static QString written( const std::optional<double> &value, int decimals )
  {
    return value ? textLocale().toString( *value, 'f', decimals < 0 ? 1 : decimals ).replace( QLatin1Char( '-' ), QChar( 0x2212 ) )
                 : QString();
  }

  //! Circles in the place of colours.
  static void drawAsCircles( AtlasPlate &plate )
  {
    ClassPlate &areas = plate.plate;
    const QString field = areas.indicator.field;
    plate.circles = circleLayer( *areas.areas, field );
    plate.circles->setName( areas.name );
    areas.areas->setName( word( QT_TRANSLATE_NOOP( "AtlasPlates", "%1: areas" ) ).arg( areas.name ) );
    areas.areas->setRenderer( areasBelowCircles( field ).release() );
    areas.histogram = Histogram();
    areas.texts.method = word( QT_TRANSLATE_NOOP( "AtlasPlates", "The area of a circle is proportional to the count." ) );
    areas.texts.reference = word( QT_TRANSLATE_NOOP( "AtlasPlates", "Areas with a count: %1 of %2" ) )
                              .arg( plate.circles->featureCount() )
                              .arg( areas.counts.areas );
  }

  //! What makes the types stands beside the map, and no histogram: their numbers have no order.
  static void describeTypes( AtlasPlate &plate, const AtlasOptions &options, QgsProcessingFeedback *feedback )
  {
    plate.plate.histogram = Histogram();
    if ( !options.typeProfile )
      return;
    plate.profile = profileChartOf( *plate.plate.areas, *options.typeProfile );
    if ( plate.profile.types.empty() )
      feedback->pushWarning( word( QT_TRANSLATE_NOOP( "AtlasPlates", "The profile is not that of the types of “%1”; it is left out." ) )
          .arg( plate.plate.name ) );
  }

  AtlasPlate classifiedPlate( const QgsVectorLayer &layer, const AtlasOptions &options, QgsProcessingFeedback *feedback )
  {
    AtlasPlate plate;
    plate.plate = classPlate( layer, options.nameField, options.wording );
    if ( plate.plate.counts.withoutId > 0 )
      feedback->pushWarning( word( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” has %2 areas without class_id; they are not drawn." ) )
          .arg( plate.plate.name )
          .arg( plate.plate.counts.withoutId ) );
    if ( plate.plate.indicator.properties.isCount && plate.plate.areas->fields().lookupField( plate.plate.indicator.field ) >= 0 )
    {
      feedback->pushWarning(
        word( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” is a count: areas coloured by it would mislead, so it is drawn as circles." ) )
          .arg( plate.plate.name ) );
      drawAsCircles( plate );
    }
    if ( isStatusDynamics( *plate.plate.areas ) )
      plate.plate.texts.reference =
        word( QT_TRANSLATE_NOOP( "AtlasPlates", "In the fields: number of areas, %1 in all" ) ).arg( plate.plate.counts.areas );
    if ( isTypesOfAreas( *plate.plate.areas ) )
      describeTypes( plate, options, feedback );
    return plate;
  }

  namespace
  {
    //! Classifies columns of one joined layer.
    class Classifier
    {
    public:
      Classifier( AlgorithmChain &chain, QgsVectorLayer &joined, const AtlasOptions &options )
        : mChain( chain )
        , mJoined( joined )
        , mOptions( options )
      {}

      std::unique_ptr<QgsVectorLayer> classified( const AtlasIndicator &indicator, const QString &field, double begin, double end )
      {
        const bool isDeviation = mOptions.display == PlateDisplay::Deviation;
        const bool hasCommonLimits = mOptions.display == PlateDisplay::SmallMultiples || mOptions.display == PlateDisplay::Comparison;
        const QString method = isDeviation ? QStringLiteral( "standard_deviation" ) : mOptions.method;
        const std::unique_ptr<QgsVectorLayer> areas =
          withIndicators( mJoined, keptFields( field, hasCommonLimits ? indicator.series : QStringList() ) );
        const IndicatorProperties properties = indicatorPropertiesOf( areas.get() ).value( field );
        QVariantMap parameters{
          { QStringLiteral( "INPUT" ), QVariant::fromValue( areas.get() ) },
          { QStringLiteral( "FIELD" ), field },
          { QStringLiteral( "METHOD" ), method.isEmpty() ? QStringLiteral( "natural_breaks" ) : method },
          { QStringLiteral( "CLASSES" ), classCount( isDeviation ) },
          { QStringLiteral( "DECIMALS" ), properties.decimals >= 0 ? properties.decimals : 1 },
          { QStringLiteral( "PALETTE" ),
            isDeviation                 ? QStringLiteral( "diverging" )
              : indicator.higherIsWorse ? QStringLiteral( "burden" )
                                        : QStringLiteral( "automatic" ) },
          { QStringLiteral( "OUTPUT" ), QgsProcessing::TEMPORARY_OUTPUT },
        };
        if ( isDeviation && properties.districtValue )
          parameters.insert( QStringLiteral( "REFERENCE" ), QStringLiteral( "district" ) );
        if ( hasCommonLimits )
          parameters.insert( QStringLiteral( "SERIES_FIELDS" ), indicator.series );
        const QVariantMap results = mChain.run( QStringLiteral( "sozialraum:classifyindicator" ), parameters, begin, end );
        std::unique_ptr<QgsVectorLayer> layer = mChain.take( results.value( QStringLiteral( "OUTPUT" ) ) );
        layer->setName( field );
        return layer;
      }

    private:
      //! Names may stand in a field that only the user knows.
      QStringList keptFields( const QString &field, const QStringList &series ) const
      {
        QStringList kept = QStringList{ field } + series;
        if ( !mOptions.nameField.isEmpty() )
          kept << mOptions.nameField;
        return kept;
      }

      int classCount( bool isDeviation ) const
      {
        if ( isDeviation )
          return 5;
        return mOptions.classes > 0 ? mOptions.classes : mJoined.featureCount() < 25 ? 4 : 5;
      }

      AlgorithmChain &mChain;
      QgsVectorLayer &mJoined;
      const AtlasOptions &mOptions;
    };

    //! Fields that go onto one page each, or together onto one.
    std::vector<QStringList> pagesOf( const AtlasIndicator &indicator, PlateDisplay display, QgsProcessingFeedback *feedback )
    {
      const bool isSeries = display == PlateDisplay::SmallMultiples || display == PlateDisplay::Comparison;
      if ( isSeries && indicator.fields.size() < 2 )
        feedback->pushWarning( word( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” has one period only: there is nothing to compare it with." ) )
            .arg( indicator.properties.name ) );
      else if ( isSeries && display == PlateDisplay::Comparison )
        return { { indicator.fields.first(), indicator.fields.last() } };
      else if ( isSeries )
        return { indicator.fields };
      std::vector<QStringList> pages;
      for ( const QString &field : indicator.fields )
        pages.push_back( { field } );
      return pages;
    }

    //! The plate of a page with several periods speaks of all of them.
    void describeSeries( AtlasPlate &page )
    {
      ClassPlate &latest = page.plate;
      const QString first = readablePeriod( page.earlier.front().indicator.properties.period );
      const QString last = readablePeriod( latest.indicator.properties.period );
      latest.texts.subtitle =
        QStringList{ readableLevel( latest.indicator.properties.level ), QStringLiteral( "%1 – %2" ).arg( first, last ) }.join(
          QStringLiteral( ", " ) );
      latest.texts.reference =
        word( QT_TRANSLATE_NOOP( "AtlasPlates", "All maps have the same class limits. Areas: %1" ) ).arg( latest.counts.areas );
      latest.name = QStringLiteral( "%1 %2-%3" )
                      .arg( latest.texts.title, page.earlier.front().indicator.properties.period, latest.indicator.properties.period );

      // The legend is that of all maps: numbers of areas would be those of one.
      std::vector<MapClass> withoutCounts = latest.counts.classes;
      for ( MapClass &mapClass : withoutCounts )
        mapClass.count = -1;
      latest.areas->setRenderer( rendererWithCounts( *latest.areas, withoutCounts ).release() );
      latest.areas->setLabelsEnabled( false );
      latest.nameField.clear();
      for ( ClassPlate &earlier : page.earlier )
        earlier.areas->setLabelsEnabled( false );
    }

    LineChart districtValues( const AtlasPlate &page )
    {
      LineChart chart;
      LineChart::Series district;
      district.name = word( QT_TRANSLATE_NOOP( "AtlasPlates", "District" ) );
      const auto add = [&]( const ClassPlate &plate ) {
        if ( !plate.indicator.properties.districtValue )
          return;
        chart.captions << readablePeriod( plate.indicator.properties.period );
        district.values.push_back( *plate.indicator.properties.districtValue );
      };
      for ( const ClassPlate &earlier : page.earlier )
        add( earlier );
      add( page.plate );
      chart.decimals = std::max( 0, page.plate.indicator.properties.decimals );
      if ( district.values.size() > 1 )
        chart.series.push_back( district );
      return chart;
    }

    QString caption( const ClassPlate &plate )
    {
      const IndicatorProperties &properties = plate.indicator.properties;
      const QString period = readablePeriod( properties.period );
      return properties.districtValue ? word( QT_TRANSLATE_NOOP( "AtlasPlates", "%1 · district: %2" ) )
                                          .arg( period, written( properties.districtValue, properties.decimals ) )
                                      : period;
    }
  }

  std::vector<AtlasPlate> indicatorPlates( AlgorithmChain &chain, QgsVectorLayer &joined, const std::vector<AtlasIndicator> &indicators,
    const AtlasOptions &options, double begin, double end, QgsProcessingFeedback *feedback )
  {
    Classifier classifier( chain, joined, options );
    std::vector<AtlasPlate> plates;
    const double step = indicators.empty() ? 0.0 : ( end - begin ) / static_cast<double>( indicators.size() );
    double done = begin;
    for ( const AtlasIndicator &indicator : indicators )
    {
      for ( const QStringList &fields :
        pagesOf( indicator, indicator.properties.isCount ? PlateDisplay::Plates : options.display, feedback ) )
      {
        AtlasPlate page;
        for ( const QString &field : fields )
          page.earlier.push_back(
            classPlate( *classifier.classified( indicator, field, done, done + step ), options.nameField, options.wording ) );
        page.plate = std::move( page.earlier.back() );
        page.earlier.pop_back();
        page.domain = indicator.domain;
        if ( indicator.properties.isCount )
          drawAsCircles( page );
        else if ( !page.earlier.empty() )
          describeSeries( page );
        plates.push_back( std::move( page ) );
      }
      done += step;
    }
    return plates;
  }

  Plate drawnPlate( AtlasPlate &source, MonitorProject &project, bool visible )
  {
    const QString group = source.domain.isEmpty() ? word( QT_TRANSLATE_NOOP( "AtlasPlates", "Indicators" ) ) : source.domain;
    Plate plate;
    plate.texts = source.plate.texts;
    if ( source.circles )
    {
      QgsVectorLayer *circles = project.add( std::move( source.circles ), group, visible );
      plate.layers << circles;
      plate.legendLayers << circles;
    }
    const LineChart line = source.earlier.empty() ? LineChart() : districtValues( source );
    const QString lastCaption = caption( source.plate );
    QgsVectorLayer *areas = project.add( std::move( source.plate.areas ), group, visible );
    plate.layers << areas;
    plate.legendLayers << areas;
    plate.named = source.plate.nameField.isEmpty() ? nullptr : areas;
    plate.nameField = source.plate.nameField;
    // On a grey print colours without an order look alike.
    if ( isTypesOfAreas( *areas ) )
      plate.secondLine =
        QStringLiteral( "%1||\"type_id\"" ).arg( QgsExpression::quotedString( word( QT_TRANSLATE_NOOP( "AtlasPlates", "Type " ) ) ) );
    for ( ClassPlate &earlier : source.earlier )
    {
      const QString text = caption( earlier );
      plate.panels.push_back( { text, { project.add( std::move( earlier.areas ), group, false ) } } );
    }
    if ( !plate.panels.empty() )
    {
      plate.panels.push_back( { lastCaption, { areas } } );
      plate.chart = [line]( const QSizeF &size ) { return lineChartSvg( line, size ); };
    }
    else if ( isStatusDynamics( *areas ) )
    {
      plate.legendOnlyWithoutClass = true;
      plate.namesBelowSigns = true;
      plate.chart = [matrix = areas]( const QSizeF &size ) { return matrixLegendSvg( *matrix, size ); };
    }
    else if ( !source.profile.types.empty() )
    {
      plate.legendOnlyWithoutClass = true;
      plate.chartPlace = ChartPlace::Legend;
      plate.chart = [profile = source.profile]( const QSizeF &size ) { return profileChartSvg( profile, size ); };
    }
    else
      plate.chart = [histogram = source.plate.histogram]( const QSizeF &size ) { return histogramSvg( histogram, size ); };
    return plate;
  }

  AtlasEntry entryOf( const AtlasPlate &plate )
  {
    const IndicatorProperties &indicator = plate.plate.indicator.properties;
    AtlasEntry entry;
    entry.domain = plate.domain;
    entry.title = plate.plate.texts.title;
    entry.period = readablePeriod( indicator.period );
    if ( !plate.earlier.empty() )
      entry.period = QStringLiteral( "%1 – %2" ).arg( readablePeriod( plate.earlier.front().indicator.properties.period ), entry.period );
    entry.unit = indicator.unit;
    entry.district = written( indicator.districtValue, indicator.decimals );
    entry.state = written( indicator.stateValue, indicator.decimals );
    for ( const MapClass &mapClass : plate.plate.counts.classes )
      ( mapClass.id > 0 ? entry.areas : entry.withoutValue ) += mapClass.count;
    return entry;
  }

}
