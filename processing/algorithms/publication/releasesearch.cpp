#include "algorithms/publication/releasesearch.h"

#include "algorithms/publication/folderscan.h"
#include "algorithms/publication/publishmonitoralgorithm.h"
#include "disclosure/numbersintext.h"
#include "tables/listfile.h"

#include <QLocale>

#include <qgsexception.h>

namespace sozialraum
{

  static void allowNumbers( ProtectedValues &searched, const std::string &areaKey, const std::string &text )
  {
    for ( const NumberToken &token : numbersIn( text ) )
    {
      for ( const std::string &meaning : token.meanings )
      {
        if ( const std::optional<double> number = listNumber( meaning ) )
          searched.allow( areaKey, *number );
      }
    }
  }

  void refuseFinds( const Monitor &monitor, const std::map<std::string, std::string> &names, const ReleaseTable &table,
    const PageOffers &offers, const QString &folder )
  {
    std::map<std::string, std::vector<std::string>> nouns;
    for ( const ReleaseIndicator &indicator : table.indicators )
      nouns.emplace( indicator.id, std::vector{ indicator.nameGerman, indicator.nameEnglish, indicator.unit } );
    std::vector<ProtectedValue> values;
    for ( const WithheldNumber &each : withheldFrom( monitor, table ) )
    {
      const auto name = names.find( each.areaKey );
      values.push_back( { each.areaKey, name != names.end() ? name->second : std::string(), each.number, {}, nouns[each.indicator] } );
    }
    if ( values.empty() )
      return;
    ProtectedValues searched( std::move( values ) );
    for ( const ReleaseRow &row : table.rows )
    {
      if ( row.value )
        searched.allow( row.areaKey, *row.value );
      if ( const std::optional<double> year = listNumber( row.period ) )
        searched.allow( row.areaKey, *year );
    }
    // Limits stand in the labels of classes, in the row of whichever area.
    for ( const ReleaseLimits &limits : table.limits )
    {
      for ( const double limit : limits.limits )
      {
        for ( const std::string &area : monitor.areas )
          searched.allow( area, limit );
      }
    }
    // Ways and places of the public register say nothing of what is protected.
    for ( const PageOffer &offer : offers.offers )
    {
      std::string texts = offer.name + " " + offer.address + " " + offer.targetGroups;
      for ( const std::string &attribute : offer.attributes )
        texts += " " + attribute;
      if ( offer.way )
        texts += " " + wayText( *offer.way, offers.unit, ReportLanguage::German );
      allowNumbers( searched, offer.areaKey, texts );
    }
    for ( const ReleaseLand &land : table.land )
      searched.allow( {}, land.value );
    // "je 10.000 Einwohner": words of the catalogue, the same for everyone.
    for ( const ReleaseIndicator &indicator : table.indicators )
      allowNumbers( searched, {}, indicator.nameGerman + " " + indicator.nameEnglish + " " + indicator.unit + " " + indicator.source );
    // The date and the name of the release.
    const std::string named = table.release + " " + table.date;
    allowNumbers( searched, {}, named );
    // The frame of the map is a thousand units and a margin: numbers of the drawing.
    constexpr int frame = 1000;
    constexpr int margin = 10;
    for ( int unit = frame; unit < frame + margin; ++unit )
      searched.allow( {}, unit );
    const FolderScan scan = scanFolder( folder, searched, {} );
    if ( !scan.found.empty() )
    {
      const ProtectedValue &value = searched[scan.found.front().value];
      throw QgsProcessingException( PublishMonitorAlgorithm::tr(
        "“%1” holds %5, a value of area %2 that its recipient “%3” may not know (at “%4”). Nothing was written." )
          .arg( scan.found.front().file, QString::fromStdString( value.areaKey ), QString::fromStdString( table.recipient ),
            scan.found.front().place, QLocale().toString( value.number.value_or( 0.0 ), 'g', 12 ) ) );
    }
    if ( !scan.unreadable.empty() )
      throw QgsProcessingException( PublishMonitorAlgorithm::tr( "“%1” could not be looked through. Nothing was written." )
          .arg( QString::fromStdString( scan.unreadable.front() ) ) );
  }

}
