#include "algorithms/classification/indexindicators.h"

#include "algorithms/classification/areacolumns.h"
#include "indicators/catalogue.h"
#include "indicators/latestcolumn.h"
#include "indicators/shippedcatalogue.h"
#include "indicators/smallarearates.h"
#include "maps/textlocale.h"
#include "observations/additivity.h"
#include "text/typednumbers.h"
#include "findings/classificationcodes.h"

#include <QCoreApplication>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct IndexIndicatorTexts
  {
    Q_DECLARE_TR_FUNCTIONS( IndexIndicatorTexts )
  };

  //! Cells as text below the names of their columns.
  struct TextTable
  {
    QStringList names;
    std::vector<QStringList> rows;

    QString cell( std::size_t row, const QString &name ) const
    {
      const qsizetype column = names.indexOf( name );
      return column < 0 ? QString() : rows[row].at( static_cast<int>( column ) ).trimmed();
    }
  };

  static TextTable textTable( const QgsFeatureSource &source )
  {
    TextTable table;
    for ( const QString &name : source.fields().names() )
      table.names << name.trimmed().toLower();
    QgsFeatureIterator features = source.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      QStringList row;
      for ( const QVariant &cell : feature.attributes() )
        // Of a number the form with a power: "1.125" could be read as a thousand and more.
        row << ( cell.userType() == QMetaType::Type::Double && !QgsVariantUtils::isNull( cell )
            ? QString::number( cell.toDouble(), 'e', 16 )
            : cell.toString() );
      table.rows.push_back( row );
    }
    // A CSV of texts alone has no header for QGIS: it is the first row.
    if ( !table.names.contains( QStringLiteral( "field" ) ) && !table.rows.empty()
      && table.rows.front().contains( QStringLiteral( "field" ), Qt::CaseInsensitive ) )
    {
      table.names.clear();
      for ( const QString &name : table.rows.front() )
        table.names << name.trimmed().toLower();
      table.rows.erase( table.rows.begin() );
    }
    return table;
  }

  static double numberInCell( const QString &cell, double whenEmpty, const QString &column, std::size_t row )
  {
    if ( cell.isEmpty() )
      return whenEmpty;
    const TypedNumbers typed = typedNumbers( cell.toStdString() );
    if ( typed.isAmbiguous )
      throw QgsProcessingException( IndexIndicatorTexts::tr(
        "The table of indicators has “%1” in column “%2” of row %3: this may be thousands or a decimal number. Write 1000 or 1,0." )
          .arg( cell, column )
          .arg( row + 1 ) );
    if ( typed.numbers.size() != 1 )
      throw QgsProcessingException(
        IndexIndicatorTexts::tr( "The table of indicators has “%1” in column “%2” of row %3, where a number belongs." )
          .arg( cell, column )
          .arg( row + 1 ) );
    return typed.numbers.front();
  }

  static Transformation transformationNamed( const QString &name, std::size_t row )
  {
    if ( name.isEmpty() || name == QLatin1String( "none" ) )
      return Transformation::None;
    if ( name == QLatin1String( "ln" ) )
      return Transformation::Logarithm;
    if ( name == QLatin1String( "rank" ) )
      return Transformation::Rank;
    if ( name == QLatin1String( "ln_plus_1" ) )
      return Transformation::LogarithmPlusOne;
    throw QgsProcessingException(
      IndexIndicatorTexts::tr( "The table of indicators has the transformation “%1” in row %2; known are none, ln, ln_plus_1 and rank." )
        .arg( name )
        .arg( row + 1 ) );
  }

  static Shrinkage shrinkageNamed( const QString &name, std::size_t row )
  {
    if ( name.isEmpty() || name == QLatin1String( "empirical_bayes" ) )
      return Shrinkage::EmpiricalBayes;
    if ( name == QLatin1String( "logit" ) )
      return Shrinkage::Logit;
    throw QgsProcessingException(
      IndexIndicatorTexts::tr( "The table of indicators has the shrinkage “%1” in row %2; known are empirical_bayes and logit." )
        .arg( name )
        .arg( row + 1 ) );
  }

  std::vector<IndexIndicator> readIndicators( const QgsFeatureSource &source )
  {
    const TextTable table = textTable( source );
    if ( !table.names.contains( QStringLiteral( "field" ) ) )
      throw QgsProcessingException( IndexIndicatorTexts::tr(
        "The table of indicators “%1” needs the column “field”, and may have dimension, polarity, weight and transformation. It has: %2." )
          .arg( source.sourceName(), table.names.join( QStringLiteral( ", " ) ) ) );
    std::vector<IndexIndicator> indicators;
    for ( std::size_t row = 0; row < table.rows.size(); ++row )
    {
      IndexIndicator indicator;
      indicator.field = table.cell( row, QStringLiteral( "field" ) );
      indicator.dimension = table.cell( row, QStringLiteral( "dimension" ) );
      indicator.polarity = numberInCell( table.cell( row, QStringLiteral( "polarity" ) ), 1.0, QStringLiteral( "polarity" ), row );
      indicator.weight = numberInCell( table.cell( row, QStringLiteral( "weight" ) ), 1.0, QStringLiteral( "weight" ), row );
      indicator.transformation = transformationNamed( table.cell( row, QStringLiteral( "transformation" ) ), row );
      indicator.denominator = table.cell( row, QStringLiteral( "denominator" ) );
      indicator.shrinkage = shrinkageNamed( table.cell( row, QStringLiteral( "shrinkage" ) ), row );
      indicator.factor = numberInCell( table.cell( row, QStringLiteral( "factor" ) ), 100.0, QStringLiteral( "factor" ), row );
      if ( indicator.field.isEmpty() && indicator.dimension.isEmpty() )
        continue;
      if ( indicator.dimension.isEmpty() )
        indicator.dimension = QStringLiteral( "index" );
      indicators.push_back( indicator );
    }
    return indicators;
  }

  //! Whether the figures of \a field grow with the size of an area.
  static bool isCount( const QString &field, const IndicatorPropertiesByField &properties )
  {
    if ( const auto known = properties.constFind( field ); known != properties.constEnd() )
      return known->isCount;
    return additivityOf( Measure{ QString( field ).replace( QLatin1Char( '_' ), QLatin1Char( ' ' ) ).toStdString() } ).addsUp();
  }

  //! The column of finished figures that is named as the catalogue names the indicator \a id; empty where there is none.
  static QString fieldTitled( const QString &id, const std::vector<CatalogueIndicator> &catalogue, const QgsFields &fields,
    const IndicatorPropertiesByField &properties, QgsProcessingFeedback *feedback )
  {
    const auto known = std::find_if(
      catalogue.begin(), catalogue.end(), [key = id.toStdString()]( const CatalogueIndicator &indicator ) { return indicator.id == key; } );
    if ( known == catalogue.end() )
      return QString();
    std::vector<std::string> names;
    for ( const QString &name : fields.names() )
      names.push_back( isCount( name, properties ) ? std::string() : name.toStdString() );
    const std::optional<std::size_t> place = columnTitled( names, known->nameGerman );
    if ( !place )
      return QString();
    const QString field = fields.at( static_cast<int>( *place ) ).name();
    feedback->pushWarning( IndexIndicatorTexts::tr( "“%1” is not among the fields: “%2” was taken, which has the name of that indicator in "
                                                    "the catalogue. Check that it is what you mean." )
        .arg( id, field ) );
    return field;
  }

  std::vector<IndexIndicator> indicatorsOfPreset(
    IndexPreset preset, const QgsFields &fields, const IndicatorPropertiesByField &properties, QgsProcessingFeedback *feedback )
  {
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedCatalogueWithPacks( "all" ) );
    const auto textOf = []( std::string_view text ) { return QString::fromLatin1( text.data(), static_cast<int>( text.size() ) ); };
    std::vector<IndexIndicator> indicators;
    QStringList absent;
    for ( const PresetIndicator &indicator : presetIndicators( preset ) )
    {
      QString field = fieldMeant( fields, textOf( indicator.field ), feedback );
      if ( field.isEmpty() )
        field = fieldTitled( textOf( indicator.field ), catalogue, fields, properties, feedback );
      if ( field.isEmpty() )
        absent << textOf( indicator.field );
      else
        indicators.push_back( { field, textOf( indicator.dimension ), indicator.polarity, 1.0, indicator.transformation } );
    }
    if ( indicators.empty() )
      throw QgsProcessingException( IndexIndicatorTexts::tr(
        "The input has none of the indicators of the district's monitor (%1). Choose a table of indicators, or fields." )
          .arg( absent.join( QStringLiteral( ", " ) ) ) );
    if ( !absent.isEmpty() )
      feedback->pushWarning( IndexIndicatorTexts::tr( "Indicators of the district's monitor that the input does not have: %1." )
          .arg( absent.join( QStringLiteral( ", " ) ) ) );
    return indicators;
  }

  //! The rates drawn towards the rate of all, in their unit.
  static std::vector<double> shrunkenRates(
    const std::vector<double> &rates, const std::vector<double> &denominators, const IndexIndicator &indicator )
  {
    std::vector<double> cases;
    for ( std::size_t i = 0; i < rates.size(); ++i )
      cases.push_back( rates[i] / indicator.factor * denominators[i] );
    ShrunkRates shrunken =
      indicator.shrinkage == Shrinkage::Logit ? logitShrunkRates( cases, denominators ) : empiricalBayesRates( cases, denominators );
    if ( std::isnan( shrunken.commonRate ) )
      throw InputError( codes::noPopulationAtRisk );
    for ( double &rate : shrunken.rates )
      rate *= indicator.factor;
    return shrunken.rates;
  }

  //! Counts grow with the size of an area: an index of them ranks the towns first.
  static void warnOfCounts(
    const std::vector<IndexIndicator> &indicators, const IndicatorPropertiesByField &properties, QgsProcessingFeedback *feedback )
  {
    QStringList counts;
    for ( const IndexIndicator &indicator : indicators )
    {
      if ( isCount( indicator.field, properties ) )
        counts << indicator.field;
    }
    if ( !counts.isEmpty() )
      feedback->pushWarning( IndexIndicatorTexts::tr(
        "Counts in the index: %1. They are large where an area is large; take rates and shares, as “Compute indicators” makes them." )
          .arg( counts.join( QStringLiteral( ", " ) ) ) );
  }

  std::vector<IndexPart> indexParts( const std::vector<IndexIndicator> &chosen, const std::vector<QgsFeature> &features,
    const QgsFields &fields, const IndicatorPropertiesByField &properties, bool aroundDistrict, const std::vector<double> &population,
    QgsProcessingFeedback *feedback )
  {
    std::vector<IndexIndicator> indicators = chosen;
    for ( IndexIndicator &indicator : indicators )
    {
      const QString meant = indicator.field.isEmpty() ? QString() : fieldMeant( fields, indicator.field, feedback );
      indicator.field = meant.isEmpty() ? indicator.field : meant;
    }
    warnOfCounts( indicators, properties, feedback );
    std::vector<IndexPart> parts;
    for ( const IndexIndicator &indicator : indicators )
    {
      if ( indicator.polarity == 0.0 )
      {
        feedback->pushWarning(
          IndexIndicatorTexts::tr( "“%1” has no direction (polarity 0) and stays out of the index." ).arg( indicator.field ) );
        continue;
      }
      IndexPart part;
      part.name = indicator.field.toStdString();
      part.dimension = indicator.dimension.toStdString();
      part.polarity = indicator.polarity;
      part.weight = indicator.weight;
      part.transformation = indicator.transformation;
      if ( !indicator.field.isEmpty() )
      {
        const IndicatorColumn column = readColumn( features, fields, indicator.field, feedback );
        part.values = column.usable();
        part.confidential = column.confidential();
      }
      const double districtValue = properties.value( indicator.field ).districtValue.value_or( weightedMean( part.values, population ) );
      if ( !std::isnan( districtValue ) )
        feedback->pushInfo( IndexIndicatorTexts::tr( "%1: district value %2" ).arg( indicator.field ).arg( numberText( districtValue ) ) );
      if ( !indicator.denominator.isEmpty() && !part.values.empty() )
      {
        part.values = shrunkenRates( part.values, readColumn( features, fields, indicator.denominator, feedback ).usable(), indicator );
        feedback->pushInfo( ( indicator.shrinkage == Shrinkage::Logit
            ? IndexIndicatorTexts::tr( "%1: rates of small areas drawn towards the rate of all (logit)" )
            : IndexIndicatorTexts::tr( "%1: rates of small areas drawn towards the rate of all (empirical Bayes)" ) )
            .arg( indicator.field ) );
      }
      if ( aroundDistrict )
      {
        part.reference = districtValue;
        if ( std::isnan( districtValue ) )
          throw QgsProcessingException( IndexIndicatorTexts::tr(
            "“%1” came without a value of the district. Choose the field of the population, to compute it, or the mean as reference." )
              .arg( indicator.field ) );
      }
      parts.push_back( std::move( part ) );
    }
    return parts;
  }

}
