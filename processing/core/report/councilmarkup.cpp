#include "report/councilmarkup.h"

#include "report/marks.h"

#include <algorithm>
#include <map>
#include <ranges>
#include <utility>
#include <vector>

namespace sozialraum
{

  namespace
  {
    //! An area with its class in two periods.
    struct Crossing
    {
      const PageArea *area = nullptr;
      int before = 0;
      int now = 0;
    };

    //! Areas of the level that the page is about: neither groups nor the district.
    std::vector<const PageArea *> comparedAreas( const PageParts &parts )
    {
      std::vector<const PageArea *> areas;
      for ( const PageArea &row : parts.rows )
      {
        if ( !parts.cells.isDistrict( row.key ) && parts.cells.levelOf( row.key ) == parts.cells.levelOf( parts.rows.front().key ) )
          areas.push_back( &row );
      }
      return areas;
    }

    std::vector<Crossing> crossingsOf(
      const PageParts &parts, const PageIndicator &indicator, const std::string &before, const std::string &now )
    {
      std::vector<Crossing> crossings;
      for ( const PageArea *area : comparedAreas( parts ) )
      {
        const ReleaseCell *earlier = parts.cells.cell( indicator.id, area->key, before );
        const ReleaseCell *later = parts.cells.cell( indicator.id, area->key, now );
        if ( earlier && later && earlier->classId && later->classId )
          crossings.push_back( { area, *earlier->classId, *later->classId } );
      }
      return crossings;
    }

    //! What each class of an indicator is called in the release.
    std::map<int, std::string> classLabels( const PageParts &parts, const PageIndicator &indicator )
    {
      std::map<int, std::string> labels;
      for ( const std::string &period : parts.cells.periodsOf( indicator.id ) )
      {
        for ( const PageArea *area : comparedAreas( parts ) )
        {
          const ReleaseCell *cell = parts.cells.cell( indicator.id, area->key, period );
          if ( cell && cell->classId )
            labels.try_emplace( *cell->classId,
              cell->classLabel.empty() ? parts.words( "Klasse ", "class " ) + std::to_string( *cell->classId ) : cell->classLabel );
        }
      }
      return labels;
    }

    //! Names where they can be read, else how many; a dash for nobody. No commas: beside those of "2,1 bis unter 2,7" the search of
    //! releases would take names and limits for a row of a table.
    template<typename Belongs>
    std::string areasText( const std::vector<Crossing> &crossings, Belongs belongs )
    {
      static constexpr std::size_t mostNames = 60;
      std::string names;
      std::size_t count = 0;
      for ( const Crossing &crossing : crossings )
      {
        if ( !belongs( crossing ) )
          continue;
        names += ( names.empty() ? "" : " · " ) + crossing.area->name;
        ++count;
      }
      if ( count == 0 )
        return "–";
      return crossings.size() > mostNames ? std::to_string( count ) : markupText( names );
    }

    std::string tableBegin( const std::string &caption, const std::vector<std::string> &headings )
    {
      std::string markup = R"(<div class="rolle" tabindex="0" role="region" aria-label=")" + markupText( caption )
        + "\"><table class=woerter><caption>" + markupText( caption ) + "</caption><thead><tr>";
      for ( const std::string &heading : headings )
        markup += "<th scope=col>" + markupText( heading );
      return markup + "<tbody>";
    }

    std::string crossedRow( const PageParts &parts, std::size_t number )
    {
      const PageIndicator &indicator = parts.indicators[number];
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      if ( periods.size() < 2 )
        return {};
      const std::string &before = periods[periods.size() - 2];
      const std::vector<Crossing> crossings = crossingsOf( parts, indicator, before, periods.back() );
      if ( crossings.empty() )
        return {};
      return "<tr><th scope=row><a href=#m-" + std::to_string( number ) + ">" + markupText( indicator.name ) + "</a> <small>"
        + markupText( before + " – " + periods.back() ) + "</small><td>"
        + areasText( crossings, []( const Crossing &each ) { return each.now > each.before; } ) + "<td>"
        + areasText( crossings, []( const Crossing &each ) { return each.now < each.before; } );
    }

    //! Classes of the period before in rows, classes of now in columns.
    std::string changeMatrix( const PageParts &parts, const PageIndicator &indicator, const std::map<int, std::string> &labels )
    {
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      const std::string &before = periods[periods.size() - 2];
      const std::vector<Crossing> crossings = crossingsOf( parts, indicator, before, periods.back() );
      std::vector<std::string> headings{ before + parts.words( " (Zeile), ", " (row), " ) + periods.back()
        + parts.words( " (Spalte)", " (column)" ) };
      for ( const auto &[id, label] : labels )
        headings.push_back( label );
      std::string markup =
        tableBegin( parts.words( "Wer die Klasse gewechselt hat: ", "Who changed its class: " ) + indicator.name, headings );
      for ( const auto &[row, label] : labels )
      {
        markup += "<tr><th scope=row>" + markupText( label );
        for ( const auto &[column, name] : labels )
          markup += ( row == column ? "<td class=gleich>" : "<td>" )
            + areasText( crossings, [&]( const Crossing &each ) { return each.before == row && each.now == column; } );
      }
      return markup + "</table></div>";
    }

    //! The class of now in rows, the way since the first period in columns.
    std::string statusDynamics( const PageParts &parts, const PageIndicator &indicator, const std::map<int, std::string> &labels )
    {
      const PageWords &words = parts.words;
      const std::vector<std::string> periods = parts.cells.periodsOf( indicator.id );
      const std::vector<Crossing> crossings = crossingsOf( parts, indicator, periods.front(), periods.back() );
      std::string markup =
        tableBegin( words( "Stand und Entwicklung seit ", "Status and dynamics since " ) + periods.front() + ": " + indicator.name,
          { words( "Stand ", "Status " ) + periods.back(), words( "in niedrigere Klasse", "to a lower class" ),
            words( "gleiche Klasse", "same class" ), words( "in höhere Klasse", "to a higher class" ) } );
      for ( const std::pair<const int, std::string> &label : labels | std::views::reverse )
      {
        const int id = label.first;
        markup += "<tr><th scope=row>" + markupText( label.second ) + "<td>"
          + areasText( crossings, [id]( const Crossing &each ) { return each.now == id && each.before > id; } ) + "<td>"
          + areasText( crossings, [id]( const Crossing &each ) { return each.now == id && each.before == id; } ) + "<td>"
          + areasText( crossings, [id]( const Crossing &each ) { return each.now == id && each.before < id; } );
      }
      return markup + "</table></div>";
    }
  }

  std::string councilMarkup( const PageParts &parts )
  {
    const PageWords &words = parts.words;
    std::string rows;
    std::string details;
    for ( std::size_t number = 0; number < parts.indicators.size(); ++number )
    {
      const std::string row = crossedRow( parts, number );
      if ( row.empty() )
        continue;
      rows += row;
      const PageIndicator &indicator = parts.indicators[number];
      const std::map<int, std::string> labels = classLabels( parts, indicator );
      details += "<details class=profil id=m-" + std::to_string( number ) + "><summary>" + markupText( indicator.name ) + "</summary>"
        + changeMatrix( parts, indicator, labels ) + statusDynamics( parts, indicator, labels ) + "</details>";
    }
    if ( rows.empty() )
      return {};
    return "<section id=kreistag><h2>" + words( "Was sich verändert hat", "What has changed" ) + "</h2><p>"
      + words(
        "Gebiete, die seit dem Stand davor eine Klassengrenze überschritten haben. Eine höhere Klasse ist weder besser noch schlechter: "
        "das sagt erst der Indikator.",
        "Areas that crossed a class limit since the period before. A higher class is neither better nor worse: only the indicator says "
        "that." )
      + "</p>"
      + tableBegin( words( "Überschrittene Klassengrenzen", "Class limits crossed" ),
        { words( "Indikator", "Indicator" ), words( "jetzt in höherer Klasse", "now in a higher class" ),
          words( "jetzt in niedrigerer Klasse", "now in a lower class" ) } )
      + rows + "</table></div>" + details + "</section>";
  }

}
