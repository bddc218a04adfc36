#include "report/reportground.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    //! Who the report is for.
    std::string recipientText( const ReportGround &ground )
    {
      const std::string &recipient = ground.input.release.recipient;
      if ( recipient == "public" )
        return ground.word( "Fassung für die Öffentlichkeit", "Edition for the public" );
      if ( recipient == "council" )
        return ground.word( "Fassung für den Kreistag", "Edition for the district council" );
      if ( recipient == "internal" )
        return ground.word( "Fassung für das eigene Haus", "Edition for the office" );
      const std::string key = recipient.substr( recipient.find_last_of( ":/" ) + 1 ); // all of it where it has neither
      const auto area =
        std::find_if( ground.input.areas.begin(), ground.input.areas.end(), [&key]( const PageArea &each ) { return each.key == key; } );
      return ground.word( "Fassung nur für ", "Edition only for " ) + ( area == ground.input.areas.end() ? key : area->name );
    }

    ReportSection titleSection( const ReportGround &ground )
    {
      ReportSection section{ "sm.titel", { ReportParagraph{ ReportTextKind::Title, ground.input.rules.text( "title" ) } } };
      if ( ground.hasDistrict )
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Subtitle, ground.district.place } );
      section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Subtitle, recipientText( ground ) } );
      section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Subtitle,
        ground.word( "Veröffentlichung ", "Release " ) + ground.input.release.release + ", " + ground.input.release.date } );
      if ( ground.input.release.recipient == "internal" )
        section.blocks.emplace_back(
          ReportParagraph{ ReportTextKind::Marked, ground.word( "INTERN – nicht weitergeben", "INTERNAL – do not pass on" ) } );
      return section;
    }

    ReportSection headingOnly( const std::string &name, const std::string &heading )
    {
      return { name, { ReportHeading{ 1, heading, name } } };
    }

    //! From which value to which, without names: nobody is ranked.
    std::string spanText( ReportGround &ground, const std::string &section, const PageIndicator &indicator )
    {
      const std::string period = ground.latestPeriod( indicator.id );
      const ReportLanguage language = ground.input.language;
      std::vector<double> values;
      for ( const ReportArea &area : ground.chapters )
      {
        if ( const std::optional<double> value = ground.value( indicator.id, area.key, period ) )
          values.push_back( *value );
      }
      const std::optional<double> whole = ground.hasDistrict ? ground.value( indicator.id, ground.district.key, period ) : std::nullopt;
      if ( !whole && values.size() < 2 )
        return {};
      std::string text = quoted( indicator.name, language ) + " (" + period + "): ";
      const auto shown = [&]( double value ) { return measureText( value, indicator.decimals, indicator.unit, language ); };
      if ( whole )
        text += ground.word( "Landkreis ", "district " ) + shown( *whole );
      if ( values.size() > 1 )
      {
        const auto [least, most] = std::minmax_element( values.begin(), values.end() );
        text += ( whole ? "; " : "" ) + ground.word( "Gebiete von ", "areas from " ) + shown( *least ) + ground.word( " bis ", " to " )
          + shown( *most );
      }
      text += ".";
      ground.evidence.push_back( { section, text, 0, indicator.id, ground.district.key, period, whole, std::nullopt } );
      return text;
    }

    ReportSection summarySection( ReportGround &ground )
    {
      static constexpr std::size_t most = 8;
      ReportSection section = headingOnly( "sm.kurz", ground.word( "Das Wichtigste in Kürze", "What matters most" ) );
      ReportList list;
      // One indicator of each domain in turn, so that none fills the list.
      for ( std::size_t place = 0; place < most && list.items.size() < most; ++place )
      {
        for ( const ReportDomain &domain : ground.input.rules.domains )
        {
          const std::vector<const PageIndicator *> indicators = ground.indicatorsOf( domain );
          if ( place >= indicators.size() || list.items.size() >= most )
            continue;
          if ( std::string text = spanText( ground, section.name, *indicators[place] ); !text.empty() )
            list.items.push_back( std::move( text ) );
        }
      }
      if ( list.items.empty() )
        section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body,
          ground.word( "Diese Veröffentlichung enthält keine Werte, die zusammengefasst werden können.",
            "This release holds no values that can be summarised." ) } );
      else
        section.blocks.emplace_back( std::move( list ) );
      return section;
    }

    ReportSection methodSection( const ReportGround &ground )
    {
      ReportSection section = headingOnly( "sm.methode", ground.word( "Methodische Hinweise", "Method" ) );
      const SentenceLimits &limits = ground.input.rules.limits;
      const ReportLanguage language = ground.input.language;
      const auto percent = [language]( double value ) { return measureText( value, 0, "%", language ); };
      const auto add = [&section](
                         std::string text ) { section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, std::move( text ) } ); };
      add( ground.word(
        "Die Zahlen, Tabellen, Abbildungen und Sätze dieses Berichts entstehen aus einer Veröffentlichungstabelle nach festen Regeln. "
        "Bewertungen und Empfehlungen schreiben Menschen.",
        "Figures, tables, pictures and sentences of this report are made from a release table by fixed rules. Assessments and "
        "recommendations are "
        "written by people." ) );
      add( ground.word( "„etwas“ über oder unter dem Wert des Landkreises heißt: um mindestens ",
             "“somewhat” above or below the district means: by at least " )
        + percent( limits.aboutSame ) + ground.word( " seines Wertes; „deutlich“: ab ", " of its value; “clearly”: from " )
        + percent( limits.clearly ) + ground.word( "; „weit“: mehr als ", "; “far”: more than " ) + percent( limits.far )
        + ground.word( ". Näher liegende Werte entsprechen ihm etwa.", ". Values closer to it are about the same." ) );
      const std::vector<PageIndicator> &all = ground.input.indicators;
      if ( std::any_of( all.begin(), all.end(), []( const PageIndicator &each ) { return !each.people.empty(); } ) )
        add(
          ground.word( "„unterscheidet sich nicht deutlich“ heißt: Der Wert des Landkreises liegt im 95-%-Intervall (nach Wilson bei "
                       "Anteilen, nach Poisson bei Raten); gesagt wird es, wo die Veröffentlichung die Zahl der Menschen dahinter nennt.",
            "“does not differ clearly” means: the value of the district lies within the 95 % interval (Wilson's for shares, Poisson's for "
            "rates); it is said where the release tells the number of people behind." ) );
      add( ground.word( "Ein Prüfhinweis steht dort, wo in einem Themenfeld mindestens zwei Indikatoren in der ungünstigsten Klasse liegen "
                        "oder die Bedarfsdeckung unter ",
             "An area is to be looked at where at least two indicators of a domain are in the least favourable class, or where the "
             "coverage is below " )
        + measureText( ground.input.rules.coverageWanted, 1, "%", language ) + ground.word( " liegt.", "." ) );
      add( ground.word( "„geheim“: Die Angabe ist durch das Statistikgeheimnis geschützt. „keine Angabe“: Es liegt kein Wert vor. Wo nur "
                        "die Klasse veröffentlicht ist, steht sie an der Stelle des Wertes.",
        "“confidential”: protected by statistical secrecy. “no figure”: there is no value. Where only the class is published it stands in "
        "place of the value." ) );
      return section;
    }

    ReportSection districtSection( ReportGround &ground )
    {
      static constexpr std::size_t mostMaps = 3;
      ReportSection section = headingOnly( "sm.kreis", ground.word( "Der Landkreis im Überblick", "The district at a glance" ) );
      ReportTable table{ "sm.kreis.tabelle", ground.word( "Werte des Landkreises", "Values of the district" ),
        { ground.word( "Indikator", "Indicator" ), ground.word( "Stand", "Period" ), ground.word( "Landkreis", "District" ) }, {} };
      const bool hasMaps = ground.input.extent == ReportExtent::Full && ground.hasOutlines();
      std::vector<ReportPicture> maps;
      for ( const ReportDomain &domain : ground.input.rules.domains )
      {
        const std::vector<const PageIndicator *> indicators = ground.indicatorsOf( domain );
        for ( const PageIndicator *indicator : indicators )
        {
          const std::string period = ground.latestPeriod( indicator->id );
          if ( !ground.cells.cell( indicator->id, ground.district.key, period ) )
            continue;
          table.rows.push_back( { ground.heading( *indicator ), period, ground.cellText( *indicator, ground.district.key, period ) } );
          const std::optional<Fact> fact = indicator == indicators.front() ? ground.fact( ground.district, *indicator ) : std::nullopt;
          const Sentence trend = fact ? trendSentence( *fact, ground.input.rules.limits, ground.input.language ) : Sentence();
          if ( trend.rule == 0 )
            continue;
          // One after the other: they stand in the evidence as they are said.
          std::string text = ground.said(
            section.name, levelSentence( *fact, ground.input.rules.limits, ground.input.language ), *indicator, ground.district.key );
          text += " " + ground.said( section.name, trend, *indicator, ground.district.key );
          section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, std::move( text ) } );
        }
        const PageIndicator *shown = ground.bestOnMap( indicators );
        if ( hasMaps && shown && maps.size() < mostMaps )
          maps.push_back( ground.map( "sm.kreis.karte." + namePart( domain.id ), *shown, {} ) );
      }
      if ( !table.rows.empty() )
        section.blocks.emplace_back( std::move( table ) );
      section.blocks.insert( section.blocks.end(), std::make_move_iterator( maps.begin() ), std::make_move_iterator( maps.end() ) );
      return section;
    }

  }

  std::vector<ReportPart> openingChapters( ReportGround &ground )
  {
    const ReportRules &rules = ground.input.rules;
    std::vector<ReportPart> parts{ titleSection( ground ), ReportHandPlace{ {}, rules.text( "imprint" ) },
      ReportContents{ ground.word( "Inhalt", "Contents" ) }, headingOnly( "sm.vorwort", ground.word( "Vorwort", "Foreword" ) ),
      ReportHandPlace{ {}, rules.text( "foreword" ) } };
    parts.emplace_back( summarySection( ground ) );
    parts.emplace_back( methodSection( ground ) );
    if ( ground.hasDistrict )
      parts.emplace_back( districtSection( ground ) );
    if ( std::optional<ReportSection> section = districtMeasuresSection( ground ) )
      parts.emplace_back( std::move( *section ) );
    return parts;
  }

  std::vector<ReportPart> closingChapters( ReportGround &ground )
  {
    static constexpr std::size_t mostColumns = 4;
    std::vector<ReportPart> parts;
    ReportSection comparison = headingOnly( "sm.vergleich", ground.word( "Die Gebiete im Vergleich", "The areas compared" ) );
    std::size_t number = 0;
    for ( const ReportDomain &domain : ground.input.rules.domains )
    {
      const std::vector<const PageIndicator *> indicators = ground.indicatorsOf( domain );
      for ( std::size_t from = 0; from < indicators.size(); from += mostColumns )
      {
        ReportTable table{ "sm.vergleich." + std::to_string( ++number ), domain.title, { ground.word( "Gebiet", "Area" ) }, {} };
        const std::size_t to = std::min( from + mostColumns, indicators.size() );
        for ( std::size_t i = from; i < to; ++i )
          table.headings.push_back( ground.heading( *indicators[i] ) + ", " + ground.latestPeriod( indicators[i]->id ) );
        std::vector<ReportArea> rows = ground.chapters;
        if ( ground.hasDistrict )
          rows.push_back( ground.district );
        for ( const ReportArea &area : rows )
        {
          std::vector<std::string> cells{ area.name };
          for ( std::size_t i = from; i < to; ++i )
            cells.push_back( ground.cellText( *indicators[i], area.key, ground.latestPeriod( indicators[i]->id ) ) );
          table.rows.push_back( std::move( cells ) );
        }
        comparison.blocks.emplace_back( std::move( table ) );
      }
    }
    if ( comparison.blocks.size() > 1 )
      parts.emplace_back( std::move( comparison ) );

    ReportSection sources = headingOnly( "sm.quellen", ground.word( "Quellen und Stand", "Sources" ) );
    std::vector<std::string> names = ground.input.release.sources;
    for ( const PageIndicator &indicator : ground.input.indicators )
    {
      if ( !indicator.source.empty() )
        names.push_back( indicator.name + ": " + indicator.source );
    }
    if ( !names.empty() )
      sources.blocks.emplace_back( ReportList{ names } );
    sources.blocks.emplace_back( ReportParagraph{ ReportTextKind::Source,
      ground.word( "Veröffentlichung ", "Release " ) + ground.input.release.release + ground.word( " vom ", " of " )
        + ground.input.release.date + ", " + recipientText( ground ) + "." } );
    parts.emplace_back( std::move( sources ) );
    return parts;
  }

}
