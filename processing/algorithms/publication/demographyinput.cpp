#include "algorithms/publication/demographyinput.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/demography/agetable.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>
#include <qgsexception.h>

#include <cmath>

namespace sozialraum
{

  namespace
  {
    class DemographyTexts
    {
      Q_DECLARE_TR_FUNCTIONS( DemographyInput )
    };

    QString named( const char *column )
    {
      return QString::fromLatin1( column );
    }

    std::optional<double> numberThere( const NamedTable &table, std::size_t row, const QString &column )
    {
      return table.text( row, column ).isEmpty() ? std::nullopt : std::optional( table.number( row, column ) );
    }

    std::vector<ReportProjection> readProjection( const Call &call )
    {
      const NamedTable table( call, "PROJECTION", { named( "area_key" ), named( "year" ), named( "population" ) } );
      std::vector<ReportProjection> rows;
      for ( std::size_t row = 0; row < table.rows(); ++row )
        rows.push_back( { table.text( row, named( "scenario" ) ).toStdString(), table.text( row, named( "area_key" ) ).toStdString(),
          table.year( row ), table.number( row, named( "population" ) ), numberThere( table, row, named( "lower" ) ),
          numberThere( table, row, named( "upper" ) ), table.text( row, named( "status" ) ) == QLatin1String( "uncertain" ) } );
      return rows;
    }

    std::vector<ReportCareNeed> readCare( const Call &call )
    {
      const NamedTable table(
        call, "CARE_NEED", { named( "area_key" ), named( "year" ), named( "kind" ), named( "children" ), named( "places_needed" ) } );
      std::vector<ReportCareNeed> rows;
      for ( std::size_t row = 0; row < table.rows(); ++row )
      {
        const QString period = table.text( row, named( "kita_year" ) );
        QString kind = table.text( row, named( "kind" ) );
        kind = kind.left( 1 ).toUpper() + kind.mid( 1 );
        rows.push_back( { table.text( row, named( "area_key" ) ).toStdString(), table.year( row ),
          ( period.isEmpty() ? QString::number( table.year( row ) ) : period ).toStdString(), kind.toStdString(),
          table.number( row, named( "children" ) ), table.number( row, named( "places_needed" ) ),
          numberThere( table, row, named( "places" ) ) } );
      }
      return rows;
    }

    std::vector<ReportShare> readShares( const Call &call, const char *name )
    {
      const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( name );
      const AreaSource areas =
        readAreaSource( *source, {}, call.feedback(), QStringList{ named( "quota" ), named( "stock" ), named( "assigned" ) } );
      const int assigned = source->fields().lookupField( named( "assigned" ) );
      if ( assigned < 0 )
        throw QgsProcessingException( DemographyTexts::tr( "“%1” has no column “assigned”. Choose the “Shares” that “Apportion” has made." )
            .arg( call.label( name ) ) );
      const auto number = [&]( const QgsFeature &feature, const char *column ) {
        bool isNumber = false;
        const double value = feature.attribute( named( column ) ).toDouble( &isNumber );
        return isNumber && std::isfinite( value ) ? value : 0.0;
      };
      std::vector<ReportShare> shares;
      for ( std::size_t row = 0; row < areas.features.size(); ++row )
      {
        const std::string &key = areas.rows.keys.at( row );
        if ( !key.empty() )
          shares.push_back( { key, number( areas.features[row], "quota" ), number( areas.features[row], "stock" ),
            number( areas.features[row], "assigned" ) } );
      }
      return shares;
    }
  }

  void demographyParameters( Parameters &p )
  {
    const auto add = [&p]( const char *name, const QString &label, const QString &help ) {
      p.source( name, label, help, Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    };
    add( "PROJECTION", DemographyTexts::tr( "Projection" ),
      DemographyTexts::tr(
        "“Components” of “Project population”: people of each area and year. It gets a chapter as it is, for it is no part "
        "of the release: give what the recipient may know." ) );
    add( "CARE_NEED", DemographyTexts::tr( "Places needed" ),
      DemographyTexts::tr( "The result of “Childcare demand”: places that are needed, of the last year." ) );
    add( "QUOTA", DemographyTexts::tr( "Shares of persons" ), DemographyTexts::tr( "The result of “Apportion” for persons." ) );
    add( "BUDGET", DemographyTexts::tr( "Budget of the areas" ), DemographyTexts::tr( "The result of “Apportion” for money, in euros." ) );
  }

  ReportDemography readDemography( const Call &call )
  {
    ReportDemography read;
    if ( call.has( "PROJECTION" ) )
      read.projection = readProjection( call );
    if ( call.has( "CARE_NEED" ) )
      read.care = readCare( call );
    if ( call.has( "QUOTA" ) )
      read.quota = readShares( call, "QUOTA" );
    if ( call.has( "BUDGET" ) )
      read.budget = readShares( call, "BUDGET" );
    if ( !read.isEmpty() )
      call.say(
        DemographyTexts::tr( "The chapter on the years to come holds figures that are not from the release. Look whether its recipient may "
                             "know them." ) );
    return read;
  }

}
