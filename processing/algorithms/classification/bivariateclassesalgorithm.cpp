#include "algorithms/classification/bivariateclassesalgorithm.h"

#include "algorithms/classification/classificationparameters.h"
#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "algorithms/numbersintexts.h"
#include "maps/styles/legendwording.h"

#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace sozialraum
{

  static constexpr int mostClassesOfAnAxis = 5;

  AlgorithmTexts BivariateClassesAlgorithm::texts() const
  {
    return {
      tr( "Cross two indicators" ),
      tr( "bivariate,two indicators,matrix,classes,limits,cross,choropleth,social area,monitor" ),
      tr( "Puts two indicators into classes of their own and colours the map by both." ),
      tr( "Each indicator has its own limits: those that are given, or those that the method finds. An area gets the field of a matrix, "
          "with a row for each class of the first indicator and a column for each class of the second.\n\n"
          "Colours get stronger with both indicators: one hue stands for the first, another for the second, and where both are high they "
          "mix. On a plate the legend is that matrix, with the number of areas in each field.\n\n"
          "Classes are closed below and open above, as in “Classify indicator”. An area that lacks one of the two indicators has no class: "
          "−1 where it is confidential, −2 no data, −3 not rated." ),
    };
  }

  void BivariateClassesAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas, points or a table with both indicators." ), Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<IndicatorParameter>( QStringLiteral( "FIELD_X" ), tr( "First indicator" ), QStringLiteral( "INPUT" ) ),
      tr( "The rows of the matrix. Rates and shares, not counts." ) );
    p.add( std::make_unique<IndicatorParameter>( QStringLiteral( "FIELD_Y" ), tr( "Second indicator" ), QStringLiteral( "INPUT" ) ),
      tr( "The columns of the matrix." ) );
    p.choice( "METHOD", tr( "Method" ), tr( "How the limits are found of an indicator whose limits are not given." ),
      { QStringLiteral( "quantile" ), QStringLiteral( "natural_breaks" ), QStringLiteral( "equal_interval" ),
        QStringLiteral( "standard_deviation" ) } );
    p.count( "CLASSES_X", tr( "Classes of the first indicator" ), tr( "Three for most maps: more fields are hard to tell apart." ), 3,
      { 2, mostClassesOfAnAxis } );
    p.count( "CLASSES_Y", tr( "Classes of the second indicator" ), tr( "As for the first." ), 3, { 2, mostClassesOfAnAxis } );
    p.text( "BREAKS_X", tr( "Limits of the first indicator" ),
      tr( "The inner limits, ascending, with semicolons between them, like 5;7.5 for three classes. Empty: the method finds them." ),
      { .optional = true } );
    p.text( "BREAKS_Y", tr( "Limits of the second indicator" ), tr( "As for the first." ), { .optional = true } );
    p.output( "OUTPUT", tr( "Crossed indicators" ),
      tr( "The input with class_x and class_y, the classes of both, and class_id, which numbers the fields of the matrix row by row." ) );
    p.result( "FIELDS_WITH_AREAS", tr( "Fields of the matrix that have areas" ) );
  }

  BivariateClassesAlgorithm::Axis BivariateClassesAlgorithm::readAxis(
    const Call &call, const AreaInput &areas, const QString &axis, ProblemReporter &problems ) const
  {
    const auto parameter = [&axis]( const char *name ) { return QString( QLatin1String( name ) + axis ).toLatin1(); };
    const IndicatorColumn column = readColumn( areas.features, areas.fields(), call.text( parameter( "FIELD_" ) ), call.feedback() );
    const IndicatorProperties known = indicatorProperties().value( column.field );
    const QByteArray breaks = parameter( "BREAKS_" );
    ClassificationOptions options;
    options.fixedLimits = numberList( call.text( breaks ), call.label( breaks ) );
    options.method = options.fixedLimits.empty()
      ? classificationMethodFromString( call.choice( "METHOD" ).toStdString() ).value_or( ClassificationMethod::Quantile )
      : ClassificationMethod::Fixed;
    options.classCount = call.count( parameter( "CLASSES_" ) );
    if ( known.decimals >= 0 )
      options.decimals = known.decimals;
    if ( options.fixedLimits.size() >= mostClassesOfAnAxis )
      throw QgsProcessingException( tr( "“%1” makes %2 classes; more than %3 cannot be told apart." )
          .arg( call.label( breaks ) )
          .arg( options.fixedLimits.size() + 1 )
          .arg( mostClassesOfAnAxis ) );

    Axis result;
    result.name = readableName( column.field );
    result.classes = classify( column.values, column.statuses, options, &problems );
    result.method = methodSentence( options, result.classes );
    const LegendWording wording = legendWording();
    // The legend of plates tells both classes of a field apart by this sign.
    const QString inLabels = QString( result.name ).replace( QStringLiteral( " · " ), QStringLiteral( ", " ) );
    for ( int id = 1; id <= result.count(); ++id )
      result.labels << inLabels + QLatin1Char( ' ' ) + QString::fromStdString( classLabel( result.classes, id, wording ) );
    if ( isKeyField( column.field ) )
      call.feedback()->pushWarning(
        tr( "“%1” is a number of rows or a key, not an indicator. Choose the field that the map is to show." ).arg( column.field ) );
    if ( known.isCount )
      call.feedback()->pushWarning( tr( "“%1” is a count. Areas coloured by counts mislead: large areas look important. Choose rates and "
                                        "shares." )
          .arg( result.name ) );
    return result;
  }

  //! The field of the matrix, from 1, row by row; or the id of what the area lacks.
  static int matrixField( int row, int column, int columns )
  {
    if ( row >= 1 && column >= 1 )
      return ( row - 1 ) * columns + column;
    for ( const int id : { confidentialClass, noDataClass } )
    {
      if ( row == id || column == id )
        return id;
    }
    return notRatedClass;
  }

  //! Between near white, a hue for high values of each indicator, and their mixture; told apart by the colour-blind.
  static QColor matrixColor( double first, double second )
  {
    const QColor none( 232, 232, 232 );
    const QColor firstHigh( 200, 90, 32 );
    const QColor secondHigh( 90, 170, 200 );
    const QColor bothHigh( 50, 45, 70 );
    const auto mixed = [&]( int a, int b, int c, int d ) {
      const double low = a + ( b - a ) * first;
      const double high = c + ( d - c ) * first;
      return static_cast<int>( std::lround( low + ( high - low ) * second ) );
    };
    return { mixed( none.red(), firstHigh.red(), secondHigh.red(), bothHigh.red() ),
      mixed( none.green(), firstHigh.green(), secondHigh.green(), bothHigh.green() ),
      mixed( none.blue(), firstHigh.blue(), secondHigh.blue(), bothHigh.blue() ) };
  }

  static double share( int place, int count )
  {
    return count > 1 ? static_cast<double>( place ) / ( count - 1 ) : 0.0;
  }

  static std::vector<SignedClass> matrixLegend( const QStringList &rows, const QStringList &columns, bool anyConfidential )
  {
    std::vector<SignedClass> legend;
    const int columnCount = static_cast<int>( columns.size() );
    for ( int row = 0; row < rows.size(); ++row )
    {
      for ( int column = 0; column < columnCount; ++column )
      {
        SignedClass field;
        field.entry.id = matrixField( row + 1, column + 1, columnCount );
        field.entry.label = rows.at( row ) + QStringLiteral( " · " ) + columns.at( column );
        field.color = matrixColor( share( row, static_cast<int>( rows.size() ) ), share( column, columnCount ) );
        legend.push_back( field );
      }
    }
    if ( anyConfidential )
      legend.push_back( { { confidentialClass, usualLabel( confidentialClass ) }, {}, 0 } );
    for ( const int id : { noDataClass, notRatedClass } )
      legend.push_back( { { id, usualLabel( id ) }, {}, 0 } );
    return legend;
  }

  QVariantMap BivariateClassesAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    FeedbackReporter problems( call.feedback() );
    const Axis x = readAxis( call, areas, QStringLiteral( "X" ), problems );
    const Axis y = readAxis( call, areas, QStringLiteral( "Y" ), problems );
    if ( call.text( "FIELD_X" ) == call.text( "FIELD_Y" ) )
      throw QgsProcessingException( tr( "Both indicators are “%1”. Choose two different ones." ).arg( x.name ) );
    advance( call.progress(), 0.5 );

    const std::vector<SignedClass> legend = matrixLegend( x.labels, y.labels, x.classes.suppressed + y.classes.suppressed > 0 );
    const LabelsById labels( entriesOf( legend ) );
    const auto fieldOf = [&]( std::size_t area ) { return matrixField( x.classes.classIds[area], y.classes.classIds[area], y.count() ); };
    std::map<int, int> counts;
    for ( std::size_t area = 0; area < areas.features.size(); ++area )
      ++counts[fieldOf( area )];

    IndicatorProperties properties;
    properties.name = tr( "%1 and %2" ).arg( x.name, y.name );
    properties.method = tr( "%1: %2. %3: %4." ).arg( x.name, x.method, y.name, y.method );
    call.say( properties.method );
    for ( const SignedClass &field : legend )
    {
      if ( counts[field.entry.id] > 0 )
        call.say( tr( "%1 – areas: %2" ).arg( field.entry.label ).arg( counts[field.entry.id] ) );
    }

    QgsFields added;
    added.append( QgsField( QStringLiteral( "class_x" ), QMetaType::Type::Int ) );
    added.append( QgsField( QStringLiteral( "class_y" ), QMetaType::Type::Int ) );
    for ( const QgsField &field : classFields() )
      added.append( field );
    FeatureOutput output = beginAreas( call, areas, added );
    const auto attributesOf = [&]( std::size_t area ) {
      return QVariantList{ x.classes.classIds[area], y.classes.classIds[area], fieldOf( area ), labels.label( fieldOf( area ) ) };
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.5, 1.0 ) );
    const auto filled =
      std::count_if( counts.begin(), counts.end(), []( const auto &field ) { return field.first > 0 && field.second > 0; } );
    return { { QStringLiteral( "OUTPUT" ), output.finish( [&]( QgsVectorLayer &layer ) {
                setIndicatorProperties( layer, propertiesWithClass( properties ) );
                styleSignedClasses( layer, legend );
              } ) },
      { QStringLiteral( "FIELDS_WITH_AREAS" ), static_cast<int>( filled ) } };
  }

}
