#include "report/reportoperators.h"

#include "report/reportground.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t mostOperators = 8; // rows; what is smaller is added up

    //! What somebody runs.
    struct Offer
    {
      std::string name;
      bool isNamed = false; //!< one body whose name is known
      std::size_t facilities = 0;
      double places = 0.0;
      double placesOfDistrict = 0.0;
    };

    //! Most places first, of as many by name.
    std::vector<Offer> offersIn( const ReportGround &ground, const ReportArea &area )
    {
      std::map<std::string, Offer> offers;
      for ( const ReportFacility &facility : ground.input.facilities )
      {
        Offer &offer = offers[facility.operatingBody];
        offer.name = facility.operatingBody.empty() ? ground.word( "ohne Angabe", "not said" ) : facility.operatingBody;
        offer.isNamed = !facility.operatingBody.empty();
        offer.placesOfDistrict += facility.places;
        if ( std::find( area.members.begin(), area.members.end(), facility.areaKey ) == area.members.end() && facility.areaKey != area.key )
          continue;
        offer.places += facility.places;
        ++offer.facilities;
      }
      std::vector<Offer> sorted;
      for ( auto &[name, offer] : offers )
      {
        if ( offer.facilities > 0 )
          sorted.push_back( std::move( offer ) );
      }
      std::stable_sort( sorted.begin(), sorted.end(), []( const Offer &one, const Offer &other ) { return one.places > other.places; } );
      if ( sorted.size() > mostOperators )
      {
        Offer rest{ ground.word( "weitere Träger", "others" ) };
        for ( std::size_t i = mostOperators - 1; i < sorted.size(); ++i )
        {
          rest.facilities += sorted[i].facilities;
          rest.places += sorted[i].places;
          rest.placesOfDistrict += sorted[i].placesOfDistrict;
        }
        sorted.resize( mostOperators - 1 );
        sorted.push_back( std::move( rest ) );
      }
      return sorted;
    }

    std::string shareText( double part, double whole, ReportLanguage language )
    {
      return whole > 0 ? numberText( part / whole * 100.0, 1, language ) : "–";
    }

    //! \a operators: how many have a name; at least one.
    std::string saidText( const Offer &largest, std::size_t operators, double places, ReportLanguage language )
    {
      const bool isGerman = language == ReportLanguage::German;
      const std::string count = numberText( places, 0, language );
      const std::string name = quoted( largest.name, language );
      if ( operators == 1 && largest.places == places )
        return isGerman ? "Alle " + count + " Plätze hat ein Träger: " + name + "."
                        : "All " + count + " places are run by one body: " + name + ".";
      const std::string share = measureText( largest.places / places * 100.0, 1, "%", language );
      const std::string bodies = std::to_string( operators );
      return isGerman ? "Von den " + count + " Plätzen hat der größte von " + bodies + " Trägern, " + name + ", " + share + "."
                      : "Of the " + count + " places the largest of " + bodies + " bodies, " + name + ", has " + share + ".";
    }

  }

  std::optional<ReportSection> operatorsSection( ReportGround &ground, const ReportArea &area )
  {
    const ReportLanguage language = ground.input.language;
    const std::vector<Offer> offers = offersIn( ground, area );
    double places = 0.0;
    double placesOfDistrict = 0.0;
    std::size_t facilities = 0;
    for ( const Offer &offer : offers )
    {
      places += offer.places;
      facilities += offer.facilities;
    }
    std::set<std::string> bodies;
    for ( const ReportFacility &facility : ground.input.facilities )
    {
      placesOfDistrict += facility.places;
      const bool isHere =
        facility.areaKey == area.key || std::find( area.members.begin(), area.members.end(), facility.areaKey ) != area.members.end();
      if ( isHere && !facility.operatingBody.empty() )
        bodies.insert( facility.operatingBody );
    }
    if ( places <= 0 )
      return std::nullopt;
    const std::string name = "sm." + namePart( area.key ) + ".traeger";
    ReportSection section{ name, { ReportHeading{ 2, ground.word( "Plätze nach Trägern", "Places by operating body" ), name } } };
    const auto largest = std::find_if( offers.begin(), offers.end(), []( const Offer &offer ) { return offer.isNamed; } );
    if ( largest != offers.end() )
    {
      const std::string text = saidText( *largest, bodies.size(), places, language );
      ground.evidence.push_back( { name, text, 0, {}, area.key, {}, places, std::nullopt } );
      section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, text } );
    }
    ReportTable table{ name + ".tabelle", ground.word( "Plätze nach Trägern, ", "Places by operating body, " ) + area.place,
      { ground.word( "Träger", "Operating body" ), ground.word( "Einrichtungen", "Facilities" ), ground.word( "Plätze", "Places" ),
        ground.word( "Anteil (%)", "Share (%)" ), ground.word( "Landkreis (%)", "District (%)" ) },
      {} };
    for ( const Offer &offer : offers )
      table.rows.push_back( { offer.name, std::to_string( offer.facilities ), numberText( offer.places, 0, language ),
        shareText( offer.places, places, language ), shareText( offer.placesOfDistrict, placesOfDistrict, language ) } );
    table.rows.push_back( { ground.word( "zusammen", "in all" ), std::to_string( facilities ), numberText( places, 0, language ),
      shareText( places, places, language ), "" } );
    section.blocks.emplace_back( std::move( table ) );
    return section;
  }

}
