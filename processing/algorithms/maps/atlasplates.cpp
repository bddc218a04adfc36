#include "algorithms/maps/atlasplates.h"

#include "algorithms/mainthread.h"
#include "algorithms/maps/joinedclasses.h"
#include "algorithms/maps/plateparameters.h"
#include "maps/charts/charts.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/chancelayer.h"
#include "maps/styles/classfields.h"
#include "maps/styles/countcircles.h"
#include "maps/charts/matrixlegend.h"
#include "maps/plates/monitorproject.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsexpression.h>
#include <qgsprocessingfeedback.h>
#include <qgspallabeling.h>
#include <qgsrenderer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  static QString plateText( const char *text )
  {
    return QCoreApplication::translate( "AtlasPlates", text );
  }

  static QString written( const std::optional<double> &value, int decimals )
  {
    return value ? signedText( *value, decimals < 0 ? 1 : decimals ) : QString();
  }

  static QString counted( long long number )
  {
    return textLocale().toString( number );
  }

  void drawAsCircles( AtlasPlate &plate, double greatest )
  {
    ClassPlate &areas = plate.plate;
    const QString field = areas.indicator.field;
    plate.look.greatest = greatest;
    plate.look.title = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "Count by the size of the circle" ) );
    plate.circles = circleLayer( *areas.areas, field, plate.look );
    plate.circles->setName( areas.name );
    areas.areas->setName( plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "%1: areas" ) ).arg( areas.name ) );
    areas.areas->setRenderer( areasBelowCircles( *areas.areas, field ).release() );
    areas.histogram = Histogram();
    areas.texts.method = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "The area of a circle is proportional to the count." ) );
    const ColumnValues column = columnValues( *areas.areas, field );
    const std::vector<double> counts = column.usable();
    const auto withCount = std::count_if( counts.begin(), counts.end(), []( double count ) { return !std::isnan( count ); } );
    const auto zeros = std::count( counts.begin(), counts.end(), 0.0 );
    areas.texts.reference = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "Areas with a count: %1 of %2" ) )
                              .arg( counted( withCount ), counted( areas.counts.areas ) );
    if ( zeros > 0 )
      areas.texts.reference += plateText( QT_TRANSLATE_NOOP( "AtlasPlates", ", of these zero: %1" ) ).arg( counted( zeros ) );
  }

  //! What makes the types stands beside the map, and no histogram: their numbers have no order.
  static void describeTypes( AtlasPlate &plate, const AtlasOptions &options, QgsProcessingFeedback *feedback )
  {
    plate.plate.histogram = Histogram();
    if ( !options.typeProfile )
      return;
    plate.profile = profileChartOf( *plate.plate.areas, *options.typeProfile );
    if ( plate.profile.types.empty() )
      feedback->pushWarning(
        plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "The profile is not that of the types of “%1”; it is left out." ) )
          .arg( plate.plate.name ) );
  }

  AtlasPlate classifiedPlate( const QgsVectorLayer &layer, const AtlasOptions &options, QgsProcessingFeedback *feedback )
  {
    AtlasPlate plate;
    plate.plate = classPlate( layer, options.nameField, options.wording );
    if ( plate.plate.counts.withoutId > 0 )
      feedback->pushWarning( plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” has %2 areas without class_id; they are not drawn." ) )
          .arg( plate.plate.name )
          .arg( plate.plate.counts.withoutId ) );
    if ( plate.plate.indicator.properties.isCount && plate.plate.areas->fields().lookupField( plate.plate.indicator.field ) >= 0 )
    {
      feedback->pushInfo(
        plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” is a count: areas coloured by it would mislead, so it is drawn as circles." ) )
          .arg( plate.plate.name ) );
      drawAsCircles( plate, 0.0 );
    }
    if ( isStatusDynamics( *plate.plate.areas ) || isBivariate( *plate.plate.areas ) )
      plate.plate.texts.reference = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "In the fields: number of areas, %1 in all" ) )
                                      .arg( counted( plate.plate.counts.areas ) );
    if ( isTypesOfAreas( *plate.plate.areas ) )
      describeTypes( plate, options, feedback );
    plate.chance = chanceLayer( *plate.plate.areas );
    return plate;
  }

  namespace
  {
    //! Fields that go onto one page each, or together onto one.
    std::vector<QStringList> pagesOf( const AtlasIndicator &indicator, PlateDisplay display, QgsProcessingFeedback *feedback )
    {
      const bool isSeries = display == PlateDisplay::SmallMultiples || display == PlateDisplay::Comparison;
      if ( isSeries && indicator.fields.size() < 2 )
        feedback->pushWarning(
          plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "“%1” has one period only: there is nothing to compare it with." ) )
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

    QStringList fieldsOf( const std::vector<QStringList> &pages )
    {
      QStringList fields;
      for ( const QStringList &page : pages )
        fields << page;
      return fields;
    }

    //! Plates of one indicator can be compared, and say so.
    QString sharedScale( const AtlasIndicator &indicator )
    {
      const QString range = readableRange( indicator.periods );
      return indicator.properties.isCount
        ? plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "One scale of circles for all plates, %1" ) ).arg( range )
        : plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "One set of class limits for all plates, %1" ) ).arg( range );
    }

    //! Whatever one of the maps shows: classes of any panel, and what has no class on any of them. Numbers of areas would be those of one.
    std::vector<MapClass> classesOfAllPanels( const AtlasPlate &page )
    {
      std::vector<MapClass> all = page.plate.counts.classes;
      for ( const ClassPlate &earlier : page.earlier )
      {
        for ( const MapClass &mapClass : earlier.counts.classes )
        {
          const auto same =
            std::find_if( all.begin(), all.end(), [&mapClass]( const MapClass &known ) { return known.id == mapClass.id; } );
          if ( same == all.end() )
            all.push_back( mapClass );
        }
      }
      for ( MapClass &mapClass : all )
        mapClass.count = -1;
      std::sort( all.begin(), all.end(), comesFirst );
      return all;
    }

    QStringList periodsOf( const AtlasPlate &page )
    {
      QStringList periods;
      for ( const ClassPlate &earlier : page.earlier )
        periods << earlier.indicator.properties.period;
      return periods << page.plate.indicator.properties.period;
    }

    //! The plate of a page with several periods speaks of all of them.
    void describeSeries( AtlasPlate &page, const PlateWording &wording )
    {
      ClassPlate &latest = page.plate;
      const IndicatorProperties &indicator = latest.indicator.properties;
      const QStringList periods = periodsOf( page );
      PlateWording ofSeries = wordingFor( *latest.areas, indicator, wording );
      if ( ofSeries.date.isEmpty() )
        ofSeries.date = readableRange( periods );
      latest.texts = plateTexts( indicator, latest.counts.areas, latest.texts.title, ofSeries );
      latest.texts.reference = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "All maps have the same class limits. Areas: %1" ) )
                                 .arg( counted( latest.counts.areas ) );
      latest.name = QStringLiteral( "%1 %2-%3" ).arg( latest.texts.title, periods.first(), periods.last() );

      latest.areas->setRenderer( rendererWithCounts( *latest.areas, classesOfAllPanels( page ) ).release() );
      latest.areas->setLabelsEnabled( false );
      latest.nameField.clear();
      for ( ClassPlate &earlier : page.earlier )
        earlier.areas->setLabelsEnabled( false );
    }

    LineChart districtValues( const AtlasPlate &page )
    {
      LineChart chart;
      LineChart::Series district;
      district.name = plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "District" ) );
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
      return properties.districtValue ? plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "%1 · district: %2" ) )
                                          .arg( period, written( properties.districtValue, properties.decimals ) )
                                      : period;
    }
  }

  std::vector<AtlasPlate> indicatorPlates( AlgorithmChain &chain, QgsVectorLayer &joined, const std::vector<AtlasIndicator> &indicators,
    const AtlasOptions &options, double begin, double end, QgsProcessingFeedback *feedback )
  {
    JoinedClasses classes( chain, joined, options, feedback );
    std::vector<AtlasPlate> plates;
    const double step = indicators.empty() ? 0.0 : ( end - begin ) / static_cast<double>( indicators.size() );
    double done = begin;
    for ( const AtlasIndicator &indicator : indicators )
    {
      const PlateDisplay display = indicator.properties.isCount ? PlateDisplay::Plates : options.display;
      const std::vector<QStringList> pages = pagesOf( indicator, display, feedback );
      const QStringList shown = fieldsOf( pages );
      double greatest = 0.0;
      for ( const QString &field : indicator.properties.isCount ? shown : QStringList() )
        greatest = std::max( greatest, greatestCount( joined, field ) );
      for ( const QStringList &fields : pages )
      {
        AtlasPlate page;
        for ( const QString &field : fields )
          page.earlier.push_back(
            classPlate( *classes.classified( indicator, field, shown, done, done + step ), options.nameField, options.wording ) );
        page.plate = std::move( page.earlier.back() );
        page.earlier.pop_back();
        page.domain = indicator.domain;
        if ( indicator.properties.isCount )
          drawAsCircles( page, greatest );
        else if ( !page.earlier.empty() )
          describeSeries( page, options.wording );
        if ( page.earlier.empty() && !page.circles )
          page.chance = chanceLayer( *page.plate.areas );
        if ( pages.size() > 1 && display != PlateDisplay::Deviation )
          page.plate.texts.reference += QLatin1Char( '\n' ) + sharedScale( indicator );
        plates.push_back( std::move( page ) );
      }
      done += step;
    }
    return plates;
  }

  void giveLayersToMainThread( const std::vector<AtlasPlate> &plates )
  {
    for ( const AtlasPlate &plate : plates )
    {
      giveToMainThread( plate.circles.get() );
      giveToMainThread( plate.chance.get() );
      giveToMainThread( plate.plate.areas.get() );
      for ( const ClassPlate &earlier : plate.earlier )
        giveToMainThread( earlier.areas.get() );
    }
  }

  void warnAboutImprint( const std::vector<AtlasPlate> &plates, QgsProcessingFeedback *feedback )
  {
    QStringList missing;
    for ( const AtlasPlate &plate : plates )
      missing << plate.plate.texts.missing;
    missing.removeDuplicates();
    warnAboutImprint( missing, feedback );
  }

  Plate drawnPlate( AtlasPlate &source, MonitorProject &project, bool visible )
  {
    const QString group = !source.group.isEmpty() ? source.group
      : source.domain.isEmpty()                   ? plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "Indicators" ) )
                                                  : source.domain;
    Plate plate;
    plate.texts = source.plate.texts;
    plate.date = source.plate.indicator.properties.period;
    if ( source.circles )
    {
      plate.symbols = circlesOf( *source.circles, source.plate.indicator.field, source.look );
      source.circles->setLabeling( keepsLabelsAway().release() );
      source.circles->setLabelsEnabled( true );
      QgsVectorLayer *circles = project.add( std::move( source.circles ), group, visible );
      plate.layers << circles;
      plate.legendLayers << circles;
    }
    const LineChart line = source.earlier.empty() ? LineChart() : districtValues( source );
    const QString lastCaption = caption( source.plate );
    QgsVectorLayer *chance = source.chance ? project.add( std::move( source.chance ), group, visible ) : nullptr;
    QgsVectorLayer *areas = project.add( std::move( source.plate.areas ), group, visible );
    plate.legendLayers << areas;
    plate.withoutHeading << areas;
    if ( chance )
    {
      plate.layers << chance;
      plate.legendLayers << chance;
    }
    plate.layers << areas;
    plate.areas = areas;
    plate.named = source.plate.nameField.isEmpty() ? nullptr : areas;
    plate.nameField = source.plate.nameField;
    plate.secondLine = source.valuesBelowNames;
    plate.below = source.below;
    // On a grey print colours without an order look alike.
    if ( isTypesOfAreas( *areas ) )
      plate.secondLine =
        QStringLiteral( "%1||\"type_id\"" ).arg( QgsExpression::quotedString( plateText( QT_TRANSLATE_NOOP( "AtlasPlates", "Type " ) ) ) );
    for ( ClassPlate &earlier : source.earlier )
    {
      const QString text = caption( earlier );
      plate.panels.push_back( { text, { project.add( std::move( earlier.areas ), group, false ) } } );
    }
    if ( !plate.panels.empty() )
    {
      plate.panels.push_back( { lastCaption, { areas } } );
      // Two maps leave room below them for the whole series.
      if ( plate.panels.size() > 2 || plate.below.empty() )
        plate.chart = [line]( const QSizeF &size ) { return lineChartSvg( line, size ); };
    }
    else if ( isStatusDynamics( *areas ) || isBivariate( *areas ) )
    {
      plate.legendOnlyWithoutClass = true;
      plate.namesBelowSigns = isStatusDynamics( *areas );
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

  QList<QgsMapLayer *> layersOf( const Plate &plate )
  {
    QList<QgsMapLayer *> layers = plate.layers;
    for ( const PlatePanel &panel : plate.panels )
    {
      for ( QgsMapLayer *layer : panel.layers )
      {
        if ( !layers.contains( layer ) )
          layers << layer;
      }
    }
    return layers;
  }

  AtlasEntry entryOf( const AtlasPlate &plate )
  {
    const IndicatorProperties &indicator = plate.plate.indicator.properties;
    AtlasEntry entry;
    entry.domain = plate.domain;
    entry.title = plate.group.isEmpty() ? plate.plate.texts.title : QStringLiteral( "%1 – %2" ).arg( plate.plate.texts.title, plate.group );
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
