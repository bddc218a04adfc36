#include "tables/layout/periodcolumns.h"

#include "text/periodtext.h"
#include "text/words.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    constexpr std::size_t sampledRows = 2000;

    class PeriodFinder
    {
    public:
      PeriodFinder(
        TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles )
        : mLayout( layout )
        , mGrid( grid )
        , mRows( std::span( rows ).first( std::min( rows.size(), sampledRows ) ) )
        , mProfiles( profiles )
      {}

      void find()
      {
        mLayout.periodColumn = periodColumn();
        if ( mLayout.periodColumn || yearOfTitle() )
          mLayout.partOfYearColumn = partOfYearColumn();
      }

    private:
      std::string lowerHeading( std::uint32_t column ) const { return lowerCase( mLayout.headings[column] ); }

      std::optional<std::uint32_t> periodColumn() const
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const std::string heading = lowerHeading( column );
          if ( mLayout.isKeyColumn( column ) || column == mLayout.nameColumn
            || ( !mProfiles[column].holdsPeriods() && !holdsShortYears( column, heading ) ) )
            continue;
          // Years in which something of the area began are no time of its figures.
          if ( containsAny( heading, { "baujahr", "gründungsjahr", "geburtsjahr", "eröffnungsjahr", "errichtungsjahr", "jahrgang" } ) )
            continue;
          const bool named =
            containsAny( heading, { "jahr", "year", "zeit", "time", "datum", "date", "stichtag", "monat", "quartal", "period" } );
          // Dates and years before the key need no heading: so do tables of the statistical offices begin.
          const bool beforeKey = column < *std::min_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() );
          if ( named || ( heading.empty() && beforeKey ) )
            return column;
        }
        return std::nullopt;
      }

      //! Whether nearly all cells are years, some of them with two digits, and the heading says so.
      bool holdsShortYears( std::uint32_t column, const std::string &heading ) const
      {
        if ( !isHeadingOfYears( heading ) )
          return false;
        std::size_t filled = 0;
        std::size_t years = 0;
        for ( const std::uint32_t row : mRows )
        {
          const std::string text = mGrid.shown( row, column );
          filled += !text.empty();
          years += periodOfShortYear( text ) || markedPeriodFromText( text );
        }
        return filled > 0 && years * 20 >= filled * 19;
      }

      //! The year that the title says all figures are of.
      std::optional<std::string> yearOfTitle() const
      {
        const std::string period = mLayout.titleMeaning.date ? mLayout.titleMeaning.date->period : std::string();
        return period.size() == 4 ? std::optional( period ) : std::nullopt;
      }

      //! "Monat" beside "Jahr", or below a title with its year: the two are one period.
      std::optional<std::uint32_t> partOfYearColumn() const
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const std::string heading = lowerHeading( column );
          if ( mLayout.isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn
            || !( mLayout.periodColumn ? containsAny( heading, { "monat", "month", "quartal", "quarter", "halbjahr" } )
                                       : isHeadingOfPartsOfYears( heading ) ) ) // "1. Halbjahr" heads figures
            continue;
          const bool isQuarter = containsAny( heading, { "quartal", "quarter" } );
          std::size_t filled = 0;
          std::size_t parts = 0;
          for ( const std::uint32_t row : mRows )
          {
            const std::string year = mLayout.periodColumn ? mGrid.shown( row, *mLayout.periodColumn ) : *yearOfTitle();
            const std::string part = mGrid.shown( row, column );
            filled += !part.empty();
            parts += monthOfYearInTwo( periodOfShortYear( year ).value_or( year ), part, isQuarter ).has_value();
          }
          if ( filled > 0 && parts * 20 >= filled * 19 )
            return column;
        }
        return std::nullopt;
      }

      TableLayout &mLayout;
      const Grid &mGrid;
      std::span<const std::uint32_t> mRows;
      const std::vector<ColumnProfile> &mProfiles;
    };

  }

  static bool isHeadingOutOf( std::span<const std::string_view> words, std::string_view heading )
  {
    while ( heading.ends_with( ':' ) || heading.ends_with( ' ' ) )
      heading.remove_suffix( 1 );
    return std::find( words.begin(), words.end(), heading ) != words.end();
  }

  bool isHeadingOfYears( const std::string &heading )
  {
    constexpr std::array<std::string_view, 18> words{ "jahr", "berichtsjahr", "kalenderjahr", "erhebungsjahr", "bezugsjahr", "datenjahr",
      "haushaltsjahr", "rechnungsjahr", "wirtschaftsjahr", "meldejahr", "schuljahr", "kitajahr", "kita-jahr", "kindergartenjahr",
      "betreuungsjahr", "wahljahr", "year", "reporting year" };
    return isHeadingOutOf( words, heading );
  }

  bool isHeadingOfPartsOfYears( const std::string &heading )
  {
    constexpr std::array<std::string_view, 8> words{ "monat", "berichtsmonat", "quartal", "berichtsquartal", "vierteljahr", "halbjahr",
      "month", "quarter" };
    return isHeadingOutOf( words, heading );
  }

  void findPeriodColumns(
    TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles )
  {
    PeriodFinder( layout, grid, rows, profiles ).find();
  }

}
