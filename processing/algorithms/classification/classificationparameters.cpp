#include "algorithms/classification/classificationparameters.h"

#include "algorithms/classification/areacolumns.h"
#include "algorithms/numbersintexts.h"
#include "maps/styles/legendwording.h"

#include <QCoreApplication>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct ClassificationTexts
  {
    Q_DECLARE_TR_FUNCTIONS( ClassificationTexts )
  };

  static QStringList methodNames()
  {
    QStringList names;
    for ( const std::string_view name : classificationMethodNames )
      names << QString::fromLatin1( name.data(), static_cast<int>( name.size() ) );
    return names;
  }

  void classificationParameters( Parameters &p )
  {

    p.choice( "METHOD", ClassificationTexts::tr( "Method" ),
      ClassificationTexts::tr(
        "How the class limits are found. “Fixed limits” takes them from the field below and is the choice for monitors that are compared "
        "over years; “Natural breaks (exact)” is the exact optimum, not the approximation that QGIS calls Jenks." ),
      methodNames(), {}, QStringLiteral( "natural_breaks" ) );
    p.count( "CLASSES", ClassificationTexts::tr( "Number of classes" ),
      ClassificationTexts::tr(
        "Five for most maps, four for fewer than 25 areas. Fixed limits, head/tail breaks and box plots have their own number." ),
      5, { 1, 100 } );
    p.text( "BREAKS", ClassificationTexts::tr( "Fixed limits" ),
      ClassificationTexts::tr( "For the method “Fixed limits”: the inner limits, ascending, with semicolons between them, like 5;7.5;10 "
                               "for the four classes below 5, 5 to below 7.5, 7.5 to below 10, 10 and more." ),
      { .optional = true } );
    p.count( "DECIMALS", ClassificationTexts::tr( "Decimals of the limits" ),
      ClassificationTexts::tr(
        "Computed limits are rounded to so many decimals before the areas are put into classes, so that the legend says exactly what the "
        "map shows. −1 rounds to tens. Empty: as many as the indicator came with, else not rounded." ),
      std::nullopt, { -6, 12 }, { .optional = true } );
    p.choice( "QUANTILE_TYPE", ClassificationTexts::tr( "Type of the quantiles" ),
      ClassificationTexts::tr(
        "After Hyndman and Fan: 6 as SPSS, 7 as Excel and R, 8 median-unbiased, 9 as the deprivation index of the Robert Koch Institute." ),
      { QStringLiteral( "6" ), QStringLiteral( "7" ), QStringLiteral( "8" ), QStringLiteral( "9" ) }, { .advanced = true },
      QStringLiteral( "7" ) );
    p.text( "MULTIPLES", ClassificationTexts::tr( "Multiples of the standard deviation" ),
      ClassificationTexts::tr(
        "For the method “Standard deviations”: where to cut, like -1;1;1.5 for the classes of Berlin's Monitoring Soziale "
        "Stadtentwicklung. Empty: …, -1.5, -0.5, 0.5, 1.5, … for an odd and …, -1, 0, 1, … for an even number of classes." ),
      { .optional = true, .advanced = true } );
    p.text( "PROBABILITIES", ClassificationTexts::tr( "Shares of the quantiles" ),
      ClassificationTexts::tr( "For the method “Quantiles (equal numbers of areas)”: the share of areas below each limit, between 0 and 1, "
                               "like 0.01;0.1;0.5;0.9;0.99. Empty: equal shares." ),
      { .optional = true, .advanced = true } );
    p.number( "HEAD_SHARE", ClassificationTexts::tr( "Largest share of the head" ),
      ClassificationTexts::tr( "For the method “Head/tail breaks”: the values above the mean are split again as long as they are not more "
                               "than this share. 1: until nothing is left to split." ),
      0.4, { 0, 1 }, { .advanced = true } );
    p.choice( "DIVISOR", ClassificationTexts::tr( "Divisor of the standard deviation" ),
      ClassificationTexts::tr(
        "n where the areas are all that there are, as in Berlin and Hamburg; n − 1 where they are a sample, as most programs have it." ),
      { QStringLiteral( "n" ), QStringLiteral( "n_minus_1" ) }, { .advanced = true } );
    p.choice( "REFERENCE", ClassificationTexts::tr( "Centre of the classes" ),
      ClassificationTexts::tr( "For the method “Standard deviations”: the simple mean of the areas, or the value of the whole district, in "
                               "which large municipalities weigh more." ),
      { QStringLiteral( "mean" ), QStringLiteral( "district" ) }, { .advanced = true } );
    p.number( "DISTRICT_VALUE", ClassificationTexts::tr( "District value" ),
      ClassificationTexts::tr( "For the centre “District”. Empty: the value that came with the indicator." ), std::nullopt, {},
      { .optional = true, .advanced = true } );
    p.choice( "LIMIT_RULE", ClassificationTexts::tr( "A value on a limit belongs to" ),
      ClassificationTexts::tr( "“The upper class (5 to below 7.5)” is the rule of German official maps: 5 to below 7.5. The last class is "
                               "closed on both sides. With “The lower class (above 5 to 7.5)”, the rule of many programs, natural breaks "
                               "are the largest values of their classes, else the middles between two classes." ),
      { QStringLiteral( "upper_class" ), QStringLiteral( "lower_class" ), QStringLiteral( "class_nearer_to_centre" ) },
      { .advanced = true } );
    p.flag( "MERGE_EMPTY", ClassificationTexts::tr( "Merge classes without areas" ),
      ClassificationTexts::tr(
        "Joins a class without areas to the one above it. Fixed classes always stay. The log says what was merged." ),
      false, { .advanced = true } );
  }

  static std::vector<double> numbersOf( const Call &call, const char *name )
  {
    return numberList( call.text( name ), call.label( name ) );
  }

  static LimitRule limitRule( const QString &name )
  {
    if ( name == QLatin1String( "lower_class" ) )
      return LimitRule::UpperClosed;
    return name == QLatin1String( "class_nearer_to_centre" ) ? LimitRule::ClosedTowardsCentre : LimitRule::LowerClosed;
  }

  ClassificationOptions classificationOptions( const Call &call, const IndicatorProperties &indicator )
  {
    ClassificationOptions options;
    options.method =
      classificationMethodFromString( call.choice( "METHOD" ).toStdString() ).value_or( ClassificationMethod::NaturalBreaks );
    options.classCount = call.count( "CLASSES" );
    options.fixedLimits = numbersOf( call, "BREAKS" );
    if ( const std::optional<double> decimals = call.optionalNumber( "DECIMALS" ) )
      options.decimals = static_cast<int>( *decimals );
    else if ( indicator.decimals >= 0 )
      options.decimals = indicator.decimals;
    options.quantileType = static_cast<QuantileType>( call.choice( "QUANTILE_TYPE" ).toInt() );
    options.probabilities = numbersOf( call, "PROBABILITIES" );
    options.headShare = call.number( "HEAD_SHARE" );
    options.deviationMultiples = numbersOf( call, "MULTIPLES" );
    options.divisor = call.choice( "DIVISOR" ) == QLatin1String( "n" ) ? Divisor::Count : Divisor::CountMinusOne;
    options.limitRule = limitRule( call.choice( "LIMIT_RULE" ) );
    options.mergeEmptyClasses = call.flag( "MERGE_EMPTY" );
    if ( call.choice( "REFERENCE" ) == QLatin1String( "district" ) )
    {
      const std::optional<double> given = call.optionalNumber( "DISTRICT_VALUE" );
      options.centre = given ? given : indicator.districtValue;
      if ( !options.centre )
        throw QgsProcessingException( ClassificationTexts::tr(
          "The indicator came without a value of the district. Enter it as “District value”, or choose the mean as centre." ) );
    }
    return options;
  }

  static QString methodTitle( ClassificationMethod method )
  {
    switch ( method )
    {
      case ClassificationMethod::Fixed:
        return ClassificationTexts::tr( "fixed limits" );
      case ClassificationMethod::Quantile:
        return ClassificationTexts::tr( "quantiles" );
      case ClassificationMethod::EqualInterval:
        return ClassificationTexts::tr( "equal intervals" );
      case ClassificationMethod::Pretty:
        return ClassificationTexts::tr( "round limits" );
      case ClassificationMethod::StandardDeviation:
        return ClassificationTexts::tr( "standard deviations" );
      case ClassificationMethod::NaturalBreaks:
        return ClassificationTexts::tr( "natural breaks (exact)" );
      case ClassificationMethod::HeadTail:
        return ClassificationTexts::tr( "head/tail breaks" );
      case ClassificationMethod::Geometric:
        return ClassificationTexts::tr( "geometric progression" );
      case ClassificationMethod::MaximumBreaks:
        return ClassificationTexts::tr( "widest gaps" );
      case ClassificationMethod::BoxPlot:
        return ClassificationTexts::tr( "box plot" );
      case ClassificationMethod::NestedMeans:
        return ClassificationTexts::tr( "nested means" );
    }
    return QString();
  }

  static QString roundingWords( int decimals )
  {
    return decimals == 0 ? ClassificationTexts::tr( "limits rounded to whole numbers" )
      : decimals == 1    ? ClassificationTexts::tr( "limits rounded to one decimal" )
                         : ClassificationTexts::tr( "limits rounded to decimals: %1" ).arg( decimals );
  }

  QString methodSentence( const ClassificationOptions &options, const Classification &classification )
  {
    const LegendWording wording = legendWording();
    const auto number = [&wording](
                          double value, int decimals ) { return QString::fromStdString( formattedNumber( value, decimals, wording ) ); };
    const int decimals = classification.labelDecimals + 1;

    QString details;
    if ( options.method == ClassificationMethod::Quantile )
      details = ClassificationTexts::tr( "type %1" ).arg( static_cast<int>( options.quantileType ) );
    if ( options.method == ClassificationMethod::StandardDeviation )
    {
      const QString divisor = options.divisor == Divisor::Count ? QStringLiteral( "n" ) : QStringLiteral( "n − 1" );
      details = ( options.centre ? ClassificationTexts::tr( "around the district value %1, deviation %2 with divisor %3, simple mean %4" )
                                 : ClassificationTexts::tr( "around the simple mean %1, deviation %2 with divisor %3" ) )
                  .arg( number( classification.centre, decimals ), number( classification.deviation, decimals ), divisor );
      if ( options.centre )
        details = details.arg( number( classification.mean, decimals ) );
    }
    QString sentence =
      ClassificationTexts::tr( "Classes: %1" )
        .arg( options.limitsOfAnotherPeriod ? ClassificationTexts::tr( "limits of another period" ) : methodTitle( options.method ) );
    if ( !details.isEmpty() )
      sentence += QStringLiteral( " (%1)" ).arg( details );
    if ( options.decimals && options.method != ClassificationMethod::Fixed )
      sentence += QStringLiteral( ", " ) + roundingWords( *options.decimals );
    if ( options.mergeEmptyClasses && options.method != ClassificationMethod::Fixed )
      sentence += QStringLiteral( ", " ) + ClassificationTexts::tr( "classes without areas merged" );
    if ( !options.seriesValues.empty() )
      sentence += QStringLiteral( ", " ) + ClassificationTexts::tr( "one set of limits for all periods" );
    return sentence;
  }

}
