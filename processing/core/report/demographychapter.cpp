#include "report/reportground.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr std::string_view chapterName = "sm.demografie";

    //! A row of a table: an area of the chapters with the keys that add up to it, or a key of the table alone.
    struct RowAreas
    {
      std::string name;
      std::vector<std::string> keys;
    };

    /**
     * The chapters' areas where each is in the table itself or by all of its members, else what the table has, by its names. \a keys: of
     * the table, each once
     */
    std::vector<RowAreas> rowAreas( const ReportGround &ground, const std::vector<std::string> &keys )
    {
      const auto isThere = [&keys]( const std::string &key ) { return std::find( keys.begin(), keys.end(), key ) != keys.end(); };
      std::vector<RowAreas> rows;
      for ( const ReportArea &area : ground.chapters )
      {
        if ( isThere( area.key ) )
          rows.push_back( { area.name, { area.key } } );
        else if ( !area.members.empty() && std::all_of( area.members.begin(), area.members.end(), isThere ) )
          rows.push_back( { area.name, area.members } );
        else
        {
          rows.clear();
          break;
        }
      }
      if ( !rows.empty() )
        return rows;
      for ( const std::string &key : keys )
      {
        const auto area =
          std::find_if( ground.input.areas.begin(), ground.input.areas.end(), [&key]( const PageArea &each ) { return each.key == key; } );
        rows.push_back( { area == ground.input.areas.end() ? key : area->name, { key } } );
      }
      return rows;
    }

    template<typename Row>
    std::vector<std::string> keysOf( const std::vector<Row> &table )
    {
      std::vector<std::string> keys;
      for ( const Row &row : table )
      {
        if ( std::find( keys.begin(), keys.end(), row.areaKey ) == keys.end() )
          keys.push_back( row.areaKey );
      }
      return keys;
    }

    //! \a values of the areas of a row added up; nothing where one is not there.
    template<typename Values>
    auto sumOf( const RowAreas &row, const Values &values ) -> std::optional<typename Values::mapped_type>
    {
      typename Values::mapped_type sum{};
      for ( const std::string &key : row.keys )
      {
        const auto found = values.find( key );
        if ( found == values.end() )
          return std::nullopt;
        sum += found->second;
      }
      return sum;
    }

    //! With a plus before what is more.
    std::string signedText( double value, int decimals, ReportLanguage language )
    {
      return ( shownUnits( value, decimals ) > 0 ? "+" : "" ) + numberText( value, decimals, language );
    }

    double asShown( double value, int decimals )
    {
      return static_cast<double>( shownUnits( value, decimals ) ) / std::pow( 10.0, decimals );
    }

    ReportSection sectionOf( const std::string &part, const std::string &heading )
    {
      const std::string name = std::string( chapterName ) + "." + part;
      return { name, { ReportHeading{ 2, heading, name } } };
    }

    //! A sentence without an indicator of the release.
    void say( ReportGround &ground, ReportSection &section, const std::string &text, const std::string &period, double value )
    {
      ground.evidence.push_back( { section.name, text, 0, {}, {}, period, value, std::nullopt } );
      section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body, text } );
    }

    //! People of the first and the last year, with the interval of the last where the row is one area.
    struct Span
    {
      double first = 0.0;
      double last = 0.0;
      std::optional<double> lower = {};
      std::optional<double> upper = {};
      bool isUncertain = false;
      int areas = 0;

      Span &operator+=( const Span &other )
      {
        first += other.first;
        last += other.last;
        // Intervals do not add up.
        lower = areas == 0 ? other.lower : std::nullopt;
        upper = areas == 0 ? other.upper : std::nullopt;
        isUncertain = areas == 0 ? other.isUncertain : isUncertain || other.isUncertain;
        areas += std::max( other.areas, 1 );
        return *this;
      }
    };

    void addScenario( ReportGround &ground, ReportSection &section, const std::string &scenario, int number )
    {
      const ReportLanguage language = ground.input.language;
      std::vector<ReportProjection> rows;
      for ( const ReportProjection &row : ground.input.demography.projection )
      {
        if ( row.scenario == scenario )
          rows.push_back( row );
      }
      const auto [begin, end] = std::minmax_element(
        rows.begin(), rows.end(), []( const ReportProjection &one, const ReportProjection &other ) { return one.year < other.year; } );
      const int firstYear = begin->year;
      const int lastYear = end->year;
      std::map<std::string, Span> spans;
      for ( const ReportProjection &row : rows )
      {
        Span &span = spans[row.areaKey];
        if ( row.year == firstYear )
          span.first = row.people;
        if ( row.year == lastYear )
        {
          span.last = row.people;
          span.lower = row.lower;
          span.upper = row.upper;
          span.isUncertain = row.isUncertain;
        }
      }
      ReportTable table{ section.name + "." + std::to_string( number ),
        ground.word( "Vorausberechnete Bevölkerung", "Projected population" )
          + ( scenario.empty() ? "" : ", " + quoted( scenario, language ) ),
        { ground.word( "Gebiet", "Area" ), std::to_string( firstYear ), std::to_string( lastYear ), ground.word( "Differenz", "Change" ),
          ground.word( "Differenz (%)", "Change (%)" ), ground.word( "95-%-Bereich", "95 % interval" ) },
        {} };
      const auto addRow = [&]( const std::string &name, const Span &span ) {
        const double change = asShown( span.last, 0 ) - asShown( span.first, 0 );
        const auto bracketed = [&span]( const std::string &text ) { return span.isUncertain ? "(" + text + ")" : text; };
        const bool hasPercent = span.first >= ground.input.rules.limits.baseOfPercent;
        table.rows.push_back( { name, numberText( span.first, 0, language ), bracketed( numberText( span.last, 0, language ) ),
          signedText( change, 0, language ), hasPercent ? signedText( change / asShown( span.first, 0 ) * 100, 1, language ) : "–",
          span.lower && span.upper ? numberText( *span.lower, 0, language ) + "–" + numberText( *span.upper, 0, language ) : "–" } );
      };
      Span all;
      for ( const RowAreas &row : rowAreas( ground, keysOf( rows ) ) )
      {
        const std::optional<Span> span = sumOf( row, spans );
        if ( !span )
          continue;
        addRow( row.name, *span );
        all += *span;
      }
      all.lower.reset();
      all.isUncertain = false;
      addRow( ground.word( "Zusammen", "Together" ), all );
      const double change = asShown( all.last, 0 ) - asShown( all.first, 0 );
      const std::string people = measureText( all.last, 0, "Personen", language );
      std::string text =
        ground.word( "Nach der Vorausberechnung ", "By the projection " ) + ( scenario.empty() ? "" : quoted( scenario, language ) + " " );
      text += language == ReportLanguage::German
        ? std::string( shownUnits( all.last, 0 ) == 1 ? "lebt " : "leben " ) + std::to_string( lastYear ) + " in diesen Gebieten zusammen "
          + people
        : people + ( shownUnits( all.last, 0 ) == 1 ? " lives" : " live" ) + " in these areas together in " + std::to_string( lastYear );
      if ( change == 0 )
        text += ground.word( ", so viele wie ", ", as many as in " );
      else
        text += ", " + measureText( std::fabs( change ), 0, "Personen", language )
          + ( change > 0 ? ground.word( " mehr als ", " more than in " ) : ground.word( " weniger als ", " fewer than in " ) );
      say( ground, section, text + std::to_string( firstYear ) + ".", std::to_string( lastYear ), all.last );
      section.blocks.emplace_back( std::move( table ) );
    }

    ReportSection projectionSection( ReportGround &ground )
    {
      ReportSection section = sectionOf( "vorausberechnung", ground.word( "Vorausberechnung der Bevölkerung", "Population projection" ) );
      section.blocks.emplace_back( ReportParagraph{ ReportTextKind::Body,
        ground.word(
          "Eine Vorausberechnung zeigt, was unter ihren Annahmen geschieht; sie sagt nicht vorher, was kommt. Der 95-%-Bereich zeigt "
          "allein den Zufall. Zahlen in Klammern sind unsicher, denn in kleinen Gebieten entscheiden einzelne Umzüge.",
          "A projection shows what happens under its assumptions; it does not foretell what will come. The 95 % interval shows chance "
          "alone. "
          "Figures in brackets are uncertain: in small areas single moves decide." ) } );
      std::vector<std::string> scenarios;
      for ( const ReportProjection &row : ground.input.demography.projection )
      {
        if ( std::find( scenarios.begin(), scenarios.end(), row.scenario ) == scenarios.end() )
          scenarios.push_back( row.scenario );
      }
      int number = 0;
      for ( const std::string &scenario : scenarios )
        addScenario( ground, section, scenario, ++number );
      return section;
    }

    //! Of one kind of care in one year.
    struct Need
    {
      double children = 0.0;
      double needed = 0.0;
      std::optional<double> places = 0.0;

      Need &operator+=( const Need &other )
      {
        children += other.children;
        needed += other.needed;
        places = places && other.places ? std::optional( *places + *other.places ) : std::nullopt;
        return *this;
      }
    };

    ReportSection careSection( ReportGround &ground )
    {
      const ReportLanguage language = ground.input.language;
      const std::vector<ReportCareNeed> &care = ground.input.demography.care;
      ReportSection section = sectionOf( "kita", ground.word( "Plätze, die gebraucht werden", "Places that will be needed" ) );
      const auto last = std::max_element(
        care.begin(), care.end(), []( const ReportCareNeed &one, const ReportCareNeed &other ) { return one.year < other.year; } );
      std::vector<std::string> kinds;
      for ( const ReportCareNeed &row : care )
      {
        if ( row.year == last->year && std::find( kinds.begin(), kinds.end(), row.kind ) == kinds.end() )
          kinds.push_back( row.kind );
      }
      for ( const std::string &kind : kinds )
      {
        std::map<std::string, Need> needs;
        std::vector<ReportCareNeed> rows;
        for ( const ReportCareNeed &row : care )
        {
          if ( row.year != last->year || row.kind != kind )
            continue;
          needs[row.areaKey] = { row.children, row.needed, row.places };
          rows.push_back( row );
        }
        ReportTable table{ section.name + "." + namePart( kind ), kind + ", " + last->period,
          { ground.word( "Gebiet", "Area" ), ground.word( "Kinder", "Children" ), ground.word( "nötige Plätze", "Places needed" ),
            ground.word( "Plätze", "Places" ), ground.word( "Differenz", "Difference" ) },
          {} };
        const auto addRow = [&]( const std::string &name, const Need &need ) {
          table.rows.push_back( { name, numberText( need.children, 0, language ), numberText( need.needed, 0, language ),
            need.places ? numberText( *need.places, 0, language ) : ground.word( "keine Angabe", "no figure" ),
            need.places ? signedText( asShown( *need.places, 0 ) - asShown( need.needed, 0 ), 0, language ) : "–" } );
        };
        Need all;
        for ( const RowAreas &row : rowAreas( ground, keysOf( rows ) ) )
        {
          const std::optional<Need> need = sumOf( row, needs );
          if ( !need )
            continue;
          addRow( row.name, *need );
          all += *need;
        }
        addRow( ground.word( "Zusammen", "Together" ), all );
        const long long needed = shownUnits( all.needed, 0 );
        std::string text = ground.word( needed == 1 ? "Rechnerisch wird " : "Rechnerisch werden ", "Arithmetically " );
        text += language == ReportLanguage::German
          ? last->period + " zusammen " + measureText( all.needed, 0, "Plätze", language ) + " gebraucht (" + kind + ")"
          : measureText( all.needed, 0, "Plätze", language ) + ( needed == 1 ? " is" : " are" ) + " needed together in " + last->period
            + " (" + kind + ")";
        if ( all.places )
          text += ground.word( "; vorhanden: ", "; existing: " ) + measureText( *all.places, 0, "Plätze", language );
        say( ground, section, text + ".", last->period, all.needed );
        section.blocks.emplace_back( std::move( table ) );
      }
      return section;
    }

    //! What is shared, added up over the areas of a row.
    struct Part
    {
      double quota = 0.0;
      double stock = 0.0;
      double assigned = 0.0;

      Part &operator+=( const Part &other )
      {
        quota += other.quota;
        stock += other.stock;
        assigned += other.assigned;
        return *this;
      }
    };

    //! \param isMoney euros to the cent, without stock
    ReportSection sharesSection( ReportGround &ground, const std::vector<ReportShare> &shares, bool isMoney )
    {
      const ReportLanguage language = ground.input.language;
      const int decimals = isMoney ? 2 : 0;
      ReportSection section = isMoney ? sectionOf( "budget", ground.word( "Sozialraumbudget", "Budget of the areas" ) )
                                      : sectionOf( "quote", ground.word( "Verteilung nach Quote", "Shares by quota" ) );
      std::map<std::string, Part> parts;
      for ( const ReportShare &share : shares )
        parts[share.areaKey] += { share.quota, share.stock, share.assigned };
      ReportTable table{ section.name + ".tabelle",
        isMoney ? ground.word( "Sozialraumbudget (Euro)", "Budget of the areas (euros)" )
                : ground.word( "Quote, Bestand und Zuweisung (Personen)", "Quota, stock and assignment (persons)" ),
        isMoney ? std::vector<std::string>{ ground.word( "Gebiet", "Area" ), ground.word( "Anteil (%)", "Share (%)" ),
                    ground.word( "Betrag", "Amount" ) }
                : std::vector<std::string>{ ground.word( "Gebiet", "Area" ), ground.word( "Quote", "Quota" ),
                    ground.word( "Bestand", "Stock" ), ground.word( "Zuweisung", "Assigned" ), ground.word( "danach", "After" ) },
        {} };
      Part all;
      for ( const auto &[key, part] : parts )
        all += part;
      const auto addRow = [&]( const std::string &name, const Part &part ) {
        if ( isMoney )
          table.rows.push_back( { name, all.assigned > 0 ? numberText( part.assigned / all.assigned * 100, 1, language ) : "–",
            numberText( part.assigned, decimals, language ) } );
        else
          table.rows.push_back( { name, numberText( part.quota, 1, language ), numberText( part.stock, 0, language ),
            numberText( part.assigned, 0, language ), numberText( part.stock + part.assigned, 0, language ) } );
      };
      for ( const RowAreas &row : rowAreas( ground, keysOf( shares ) ) )
      {
        if ( const std::optional<Part> part = sumOf( row, parts ) )
          addRow( row.name, *part );
      }
      addRow( ground.word( "Zusammen", "Together" ), all );
      const std::string amount = measureText( all.assigned, decimals, isMoney ? ground.word( "Euro", "euros" ) : "Personen", language );
      say( ground, section, ground.word( "Verteilt werden zusammen ", "Shared are together " ) + amount + ".", {}, all.assigned );
      section.blocks.emplace_back( std::move( table ) );
      return section;
    }

  }

  std::vector<ReportPart> demographyChapter( ReportGround &ground )
  {
    const ReportDemography &given = ground.input.demography;
    if ( given.isEmpty() )
      return {};
    const std::string name( chapterName );
    std::vector<ReportPart> parts{ ReportSection{ name,
      { ReportHeading{
        1, ground.word( "Bevölkerung und Bedarf in den nächsten Jahren", "People and needs in the years to come" ), name } } } };
    if ( !given.projection.empty() )
      parts.emplace_back( projectionSection( ground ) );
    if ( !given.care.empty() )
      parts.emplace_back( careSection( ground ) );
    if ( !given.quota.empty() )
      parts.emplace_back( sharesSection( ground, given.quota, false ) );
    if ( !given.budget.empty() )
      parts.emplace_back( sharesSection( ground, given.budget, true ) );
    parts.emplace_back( ReportHandPlace{ ground.word( "Bewertung", "Assessment" ), ground.input.rules.text( "assessment" ) } );
    return parts;
  }

}
