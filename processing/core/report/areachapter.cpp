#include "report/reportground.h"

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  namespace
  {

    struct IndicatorFact
    {
      const PageIndicator *indicator;
      Fact fact;
    };

    //! What the release says of the area, in the order of the domain.
    std::vector<IndicatorFact> factsOf(
      const ReportGround &ground, const ReportArea &area, const std::vector<const PageIndicator *> &indicators )
    {
      std::vector<IndicatorFact> facts;
      for ( const PageIndicator *indicator : indicators )
      {
        if ( std::optional<Fact> fact = ground.fact( area, *indicator ) )
          facts.push_back( { indicator, std::move( *fact ) } );
      }
      return facts;
    }

    //! As many sentences as the rules allow: that something is confidential is said only where there is nothing more to say.
    void addSentences( ReportGround &ground, const ReportArea &area, std::vector<IndicatorFact> facts, ReportSection &section )
    {
      const SentenceLimits &limits = ground.input.rules.limits;
      std::stable_partition(
        facts.begin(), facts.end(), []( const IndicatorFact &each ) { return each.fact.value || !each.fact.classLabel.empty(); } );
      facts.erase(
        facts.begin() + static_cast<std::ptrdiff_t>( std::min( facts.size(), ground.input.rules.sentencesPerDomain ) ), facts.end() );
      for ( const auto &[indicator, fact] : facts )
      {
        std::string text = ground.said( section.name, levelSentence( fact, limits, ground.input.language ), *indicator, area.key );
        if ( const Sentence trend = trendSentence( fact, limits, ground.input.language ); trend.rule != 0 )
          text += " " + ground.said( section.name, trend, *indicator, area.key );
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, std::move( text ) } );
      }
    }

    //! The domain of an area: sentences, chart, map.
    std::optional<ReportSection> domainSection( ReportGround &ground, const ReportArea &area, const ReportDomain &domain )
    {
      const std::vector<const PageIndicator *> indicators = ground.indicatorsOf( domain );
      const std::string name = "sm." + namePart( area.key ) + "." + namePart( domain.id );
      ReportSection section{ name, { ReportHeading{ 2, domain.title, name } } };
      const ReportLanguage language = ground.input.language;
      std::vector<SpineRow> rows;
      std::vector<std::string> peers;
      for ( const ReportArea &other : ground.chapters )
        peers.push_back( other.key );
      ReportTable table{ name + ".tabelle", domain.title + ", " + area.place,
        { ground.word( "Indikator", "Indicator" ), ground.word( "Stand", "Period" ), area.name, ground.word( "Landkreis", "District" ) },
        {} };
      const std::vector<IndicatorFact> facts = factsOf( ground, area, indicators );
      addSentences( ground, area, facts, section );
      for ( const auto &[indicator, fact] : facts )
      {
        table.rows.push_back( { ground.heading( *indicator ), fact.period, ground.cellText( *indicator, area.key, fact.period ),
          ground.hasDistrict ? ground.cellText( *indicator, ground.district.key, fact.period ) : "" } );
        if ( std::optional<SpineRow> row = spineRowOf( ground.cells, area.key, ground.district.key, peers, *indicator, language ) )
          rows.push_back( std::move( *row ) );
      }
      if ( table.rows.empty() )
        return std::nullopt;
      section.blocks.emplace_back( std::move( table ) );
      if ( ground.input.extent == ReportExtent::Full && !rows.empty() )
      {
        Drawing chart = spineChart( domain.title, rows, language );
        const std::string description = ground.word( "Lage zwischen niedrigstem und höchstem Wert der Gebiete, Mitte: Landkreis. ",
                                          "Place between lowest and highest value of the areas, middle: district. " )
          + chart.description;
        section.blocks.emplace_back( ReportPicture{ name + ".profil",
          area.place
            + ground.word( " im Vergleich: Balken vom niedrigsten zum höchsten Wert, Linie: Landkreis",
              " compared: bar from lowest to highest value, line: district" ),
          domain.title, description, std::move( chart ) } );
      }
      const PageIndicator *mapped = ground.bestOnMap( indicators );
      if ( ground.input.extent == ReportExtent::Full && mapped && ground.hasOutlines() )
        section.blocks.emplace_back( ground.map( name + ".karte", *mapped, area.members ) );
      return section;
    }

    ReportSection headSection( ReportGround &ground, const ReportArea &area )
    {
      const std::string name = "sm." + namePart( area.key ) + ".kopf";
      ReportSection section{ name, { ReportHeading{ 1, area.place, name } } };
      std::vector<std::string> members;
      for ( const PageArea &each : ground.input.areas )
      {
        if ( each.key != area.key && std::find( area.members.begin(), area.members.end(), each.key ) != area.members.end() )
          members.push_back( each.name );
      }
      if ( !members.empty() )
      {
        std::string list;
        for ( std::size_t i = 0; i < members.size(); ++i )
          list += ( i == 0 ? "" : i + 1 == members.size() ? ground.word( " und ", " and " ) : std::string( ", " ) ) + members[i];
        const bool one = members.size() == 1;
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body,
          ( one ? ground.word( "Hierzu gehört eine Gemeinde: ", "It consists of one municipality: " )
                : ground.word( "Hierzu gehören ", "It consists of " ) + std::to_string( members.size() )
                + ground.word( " Gemeinden: ", " municipalities: " ) )
            + list + "." } );
      }
      if ( ground.input.extent == ReportExtent::Full && ground.hasOutlines() )
        section.blocks.emplace_back( ground.locationMap( name + ".lage", area ) );
      return section;
    }

    std::optional<ReportSection> developmentSection( ReportGround &ground, const ReportArea &area )
    {
      const std::string name = "sm." + namePart( area.key ) + ".entwicklung";
      ReportTable table{ name + ".tabelle", ground.word( "Entwicklung, ", "Development, " ) + area.place,
        { ground.word( "Indikator", "Indicator" ), ground.word( "von", "from" ), ground.word( "Wert", "Value" ), ground.word( "bis", "to" ),
          ground.word( "Wert", "Value" ), ground.word( "Differenz", "Change" ) },
        {} };
      for ( const ReportDomain &domain : ground.input.rules.domains )
      {
        for ( const PageIndicator *indicator : ground.indicatorsOf( domain ) )
        {
          const std::optional<Fact> fact = ground.fact( area, *indicator );
          if ( !fact || !fact->value || fact->earlier.empty() )
            continue;
          const FactValue &first = fact->earlier.front();
          // The difference of what is printed: a reader may take it from the two values beside it.
          const double change =
            static_cast<double>( shownUnits( fact->value->value, indicator->decimals ) - shownUnits( first.value, indicator->decimals ) )
            / std::pow( 10.0, indicator->decimals );
          table.rows.push_back(
            { ground.heading( *indicator ), first.period, numberText( first.value, indicator->decimals, ground.input.language ),
              fact->period, numberText( fact->value->value, indicator->decimals, ground.input.language ),
              ( change > 0 ? "+" : "" ) + numberText( change, indicator->decimals, ground.input.language ) } );
        }
      }
      if ( table.rows.empty() )
        return std::nullopt;
      ReportSection section{ name, { ReportHeading{ 2, ground.word( "Entwicklung", "Development" ), name } } };
      section.blocks.emplace_back( std::move( table ) );
      return section;
    }

    //! What somebody should look at; no cause, no recommendation.
    ReportSection notesSection( ReportGround &ground, const ReportArea &area, const std::vector<std::string> &ofSupply )
    {
      const std::string name = "sm." + namePart( area.key ) + ".hinweise";
      ReportSection section{ name, { ReportHeading{ 2, ground.word( "Prüfhinweise", "Things to look at" ), name } } };
      std::vector<std::string> notes = ofSupply;
      for ( const ReportDomain &domain : ground.input.rules.domains )
      {
        std::string worst;
        std::size_t count = 0;
        for ( const PageIndicator *indicator : ground.indicatorsOf( domain ) )
        {
          if ( !ground.isWorstClass( *indicator, area.key ) )
            continue;
          worst += ( count == 0 ? "" : ", " ) + quoted( indicator->name, ground.input.language );
          ++count;
        }
        if ( count > 1 )
          notes.push_back( domain.title + ": " + ground.word( "In der ungünstigsten Klasse liegen ", "In the least favourable class are " )
            + worst + "." );
      }
      for ( const std::string &note : notes )
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Note, ground.word( "Prüfhinweis: ", "To look at: " ) + note } );
      if ( notes.empty() )
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body,
          ground.word( "Nach den Regeln dieses Berichts gibt es für dieses Gebiet keinen Prüfhinweis.",
            "By the rules of this report there is nothing to look at for this area." ) } );
      return section;
    }

  }

  std::vector<ReportPart> areaChapter( ReportGround &ground, const ReportArea &area )
  {
    std::vector<ReportPart> parts{ headSection( ground, area ) };
    for ( const ReportDomain &domain : ground.input.rules.domains )
    {
      if ( std::optional<ReportSection> section = domainSection( ground, area, domain ) )
        parts.emplace_back( std::move( *section ) );
    }
    if ( std::optional<ReportSection> section = developmentSection( ground, area ) )
      parts.emplace_back( std::move( *section ) );
    std::vector<std::string> notes;
    if ( std::optional<ReportSection> section = supplySection( ground, area, notes ) )
      parts.emplace_back( std::move( *section ) );
    if ( std::optional<ReportSection> section = operatorsSection( ground, area ) )
      parts.emplace_back( std::move( *section ) );
    parts.emplace_back( notesSection( ground, area, notes ) );
    if ( std::optional<ReportSection> section = measuresSection( ground, area ) )
      parts.emplace_back( std::move( *section ) );
    parts.emplace_back( ReportHandPlace{ ground.word( "Bewertung", "Assessment" ), ground.input.rules.text( "assessment" ) } );
    parts.emplace_back(
      ReportHandPlace{ ground.word( "Handlungsempfehlung", "Recommendation" ), ground.input.rules.text( "recommendation" ) } );
    return parts;
  }

}
