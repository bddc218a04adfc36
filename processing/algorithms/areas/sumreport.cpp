#include "algorithms/areas/sumreport.h"

#include "algorithms/call.h"
#include "algorithms/codewords.h"
#include "indicators/rateproposal.h"
#include "indicators/shippedcatalogue.h"
#include "observations/additivity.h"

#include <QCoreApplication>

#include <algorithm>
#include <string>

namespace sozialraum
{

  //! A field that is not summed, with the reason in words.
  struct LeftOutField
  {
    QString field;
    QString reason;
  };

  static std::vector<LeftOutField> leftOutFields(
    const QgsFields &fields, const QStringList &taken, const IndicatorPropertiesByField &properties )
  {
    std::vector<LeftOutField> leftOut;
    for ( const QgsField &field : fields )
    {
      const auto known = properties.constFind( field.name() );
      if ( known == properties.constEnd() || known->isCount || taken.contains( field.name() ) )
        continue;
      const std::string name = known->name.toStdString();
      const std::string unit = known->unit.toStdString();
      const Additivity judgement = additivityOf( Measure{ name, unit } );
      // What was known to add up no more since its figures have decimals.
      const std::string reason = judgement.addsUp() ? "decimals" : reasonOf( judgement );
      leftOut.push_back( { field.name(), codeWord( reason ) } );
    }
    return leftOut;
  }

  static QStringList proposals( const QgsFields &fields, const std::vector<LeftOutField> &leftOut )
  {
    std::vector<std::string> names;
    for ( const QgsField &field : fields )
      names.push_back( field.name().toStdString() );
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedCatalogue() );
    QStringList formulas;
    for ( const LeftOutField &field : leftOut )
    {
      if ( const std::optional<std::string> formula = rateProposal( field.field.toStdString(), catalogue, names ) )
        formulas << QString::fromStdString( *formula );
    }
    return formulas;
  }

  void reportSums( const QgsFields &fields, const std::vector<AreaColumn> &summed, const std::vector<RateFormula> &rates,
    const IndicatorPropertiesByField &properties, const Call &call )
  {
    QStringList taken;
    for ( const AreaColumn &column : summed )
      taken << QString::fromStdString( column.name );
    if ( !taken.isEmpty() )
      call.say( QCoreApplication::translate( "SumReport", "Summed: %1." ).arg( taken.join( QStringLiteral( ", " ) ) ) );
    else
      call.warn( QCoreApplication::translate( "SumReport", "Nothing was summed: no field is known as a count. Choose them under “%1”." )
          .arg( call.label( "COUNT_FIELDS" ) ) );
    for ( const RateFormula &rate : rates )
      taken << QString::fromStdString( rate.name );

    const std::vector<LeftOutField> leftOut = leftOutFields( fields, taken, properties );
    if ( leftOut.empty() )
      return;
    QStringList reasons;
    for ( const LeftOutField &field : leftOut )
      reasons << QStringLiteral( "%1 – %2" ).arg( field.field, field.reason );
    call.warn( QCoreApplication::translate(
      "SumReport", "Left out, because they do not add up: %1. Give a formula over counts under “Rates”, or name counts under “Counts”." )
        .arg( reasons.join( QStringLiteral( "; " ) ) ) );
    if ( const QStringList formulas = proposals( fields, leftOut ); !formulas.isEmpty() )
      call.say( QCoreApplication::translate( "SumReport", "Formulas for “Rates” from the catalogue: %1" )
          .arg( formulas.join( QStringLiteral( "; " ) ) ) );
  }

}
