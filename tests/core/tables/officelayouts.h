#pragma once

#include "workbookbytes.h"

#include <cstdint>
#include <random>
#include <string>
#include <tuple>
#include <vector>

/**
 * Office tables made up by chance: titles, unit line, one or two rows of headings, headings in the body, companion columns, sums, footers,
 * in every combination, with the observations that stand in them.
 */
namespace sozialraum::testing
{

  using KnownObservation = std::tuple<std::string, std::string, std::string, double>; //!< key, indicator, period, value

  struct OfficeLayout
  {
    SheetRows rows;
    std::vector<KnownObservation> observations; //!< of what has a value
    std::string unit;                           //!< of all indicators; empty: none
    bool isNamedByTitle = false;                //!< the only indicator has no heading; its name in the observations is empty
    std::size_t signs = 0;                      //!< cells that hold a sign instead of a value
  };

  class OfficeLayouts
  {
  public:
    explicit OfficeLayouts( std::uint32_t seed )
      : mRandom( seed )
    {}

    OfficeLayout next()
    {
      mLayout = {};
      mHasName = chance();
      mHasRunningNumber = chance( 4 );
      mHasOwnKeys = chance( 4 );
      mStacked = chance( 3 );
      mHasFlags = !mStacked && chance( 3 );
      mBody = static_cast<Body>( draw( 4 ) );
      mColumns = mHasFlags || mStacked ? Columns::Indicators : static_cast<Columns>( draw( 4 ) );
      if ( mBody == Body::Years && mColumns != Columns::Indicators )
        mBody = Body::Plain;
      mNumbers = static_cast<Numbers>( draw( 4 ) );
      mHasSigns = chance( 3 );
      mHasUpperLevels = !mHasOwnKeys && mBody == Body::Plain && chance( 3 );
      mHasMarkedHeadings = chance( 4 );
      mTitlePeriod = addTitles();
      addHeadings();
      const std::vector<std::string> blocks = blockHeadings();
      for ( const std::string &block : blocks )
        addBlock( block );
      addFooter();
      return std::move( mLayout );
    }

  private:
    enum class Body : std::uint8_t
    {
      Plain,
      Years,
      Groups,
      Spaces, //!< planning areas: each area stands under one of them
    };

    enum class Columns : std::uint8_t
    {
      Indicators,
      IndicatorsWithYearColumn, //!< the year stands in a column of its own, each area once a year
      YearsOfIndicators,        //!< two rows of headings: the indicator, below it its years
      Years,                    //!< only years; what is counted stands in the title
    };

    enum class Numbers : std::uint8_t
    {
      Large,
      Small,
      Decimals,  //!< 12,5
      Thousands, //!< written with points: 12.345
    };

    std::uint32_t draw( std::uint32_t end ) { return static_cast<std::uint32_t>( mRandom() % end ); }
    bool chance( std::uint32_t oneIn = 2 ) { return draw( oneIn ) == 0; }

    std::uint32_t leadingColumns() const { return 1u + ( mHasName ? 1u : 0u ) + ( mHasRunningNumber ? 1u : 0u ); }

    void addRow( std::vector<SheetCell> cells ) { mLayout.rows.push_back( std::move( cells ) ); }

    //! \returns the period that the titles name
    std::string addTitles()
    {
      std::string period;
      if ( chance( 3 ) )
        addRow( { "Landkreis Musterland, Amt für Statistik" } );
      if ( chance() && mBody != Body::Years && mColumns == Columns::Indicators )
      {
        const bool isDay = chance();
        addRow( { isDay ? "Arbeitsmarkt, Stichtag 30.06.2023" : "Arbeitsmarkt im Jahr 2022" } );
        period = isDay ? "2023-06-30" : "2022";
      }
      else if ( chance() )
        addRow( { "Arbeitsmarkt nach Gemeinden" } );
      if ( mColumns == Columns::Years && mLayout.rows.empty() )
        addRow( { "Arbeitslose nach Gemeinden" } );
      if ( mLayout.rows.size() > 1 && chance( 3 ) )
      {
        addRow( { "Angaben in Personen" } );
        mLayout.unit = "Personen";
      }
      if ( chance( 3 ) )
        addRow( {} );
      return period;
    }

    void addHeadings()
    {
      std::vector<SheetCell> lower;
      if ( mHasRunningNumber )
        lower.emplace_back( "Lfd. Nr." );
      lower.emplace_back( mHasOwnKeys ? "Planungsraum" : "AGS" );
      if ( mHasName )
        lower.emplace_back( mHasOwnKeys ? "Bezeichnung" : "Gemeinde" );
      if ( mColumns == Columns::YearsOfIndicators || mColumns == Columns::Years )
      {
        addHeadingsOfYears( lower );
        return;
      }
      if ( mColumns == Columns::IndicatorsWithYearColumn )
        lower.emplace_back( "Jahr" );
      std::vector<SheetCell> upper( leadingColumns(), SheetCell( "" ) );
      mNames = mStacked ? std::vector<std::string>{ "Leistung | U25", "Leistung | 25 und älter", "Bedarf | U25", "Bedarf | 25 und älter" }
                        : std::vector<std::string>{ "Beschäftigte", "Arbeitslose", "Schutzsuchende" };
      for ( std::size_t i = 0; i < mNames.size(); ++i )
      {
        const std::size_t bar = mNames[i].find( " | " );
        if ( mStacked )
          upper.emplace_back( i % 2 == 0 ? mNames[i].substr( 0, bar ).c_str() : "" );
        const std::string mark = mHasMarkedHeadings && i == 0 ? " 1)" : "";
        lower.emplace_back( ( ( mStacked ? mNames[i].substr( bar + 3 ) : mNames[i] ) + mark ).c_str() );
        if ( mHasFlags )
          lower.emplace_back( "" );
      }
      if ( mStacked )
        addRow( upper );
      addRow( lower );
      if ( !mStacked && !mHasFlags && !mHasRunningNumber && mColumns == Columns::Indicators && chance( 4 ) )
      {
        std::vector<SheetCell> numbers;
        for ( std::size_t i = 0; i < lower.size(); ++i )
          numbers.emplace_back( static_cast<double>( i + 1 ) );
        if ( numbers.size() >= 3 )
          addRow( numbers );
      }
    }

    static const std::vector<std::string> &years()
    {
      static const std::vector<std::string> all{ "2020", "2021", "2022" };
      return all;
    }

    void addHeadingsOfYears( std::vector<SheetCell> lower )
    {
      mNames = mColumns == Columns::Years ? std::vector<std::string>{ "" } : std::vector<std::string>{ "Beschäftigte", "Arbeitslose" };
      std::vector<SheetCell> upper( leadingColumns(), SheetCell( "" ) );
      mYearsAreText = chance();
      for ( const std::string &name : mNames )
      {
        for ( std::size_t year = 0; year < years().size(); ++year )
        {
          upper.emplace_back( year == 0 ? name.c_str() : "" );
          if ( mYearsAreText )
            lower.emplace_back( years()[year].c_str() );
          else
            lower.emplace_back( std::stod( years()[year] ) );
        }
      }
      mLayout.isNamedByTitle = mColumns == Columns::Years;
      if ( !mLayout.isNamedByTitle )
        addRow( upper );
      addRow( lower );
    }

    std::vector<std::string> blockHeadings() const
    {
      switch ( mBody )
      {
        case Body::Plain:
          return { "" };
        case Body::Years:
          return { "2021", "2022", "2023" };
        case Body::Groups:
          return { "Deutsche", "weiblich" };
        case Body::Spaces:
          break;
      }
      return { "Raum Nord", "Raum Süd" };
    }

    void addBlock( const std::string &block )
    {
      if ( mHasUpperLevels )
      {
        addArea( "14", "Sachsen" );
        addArea( "14524", "Zwickau, Landkreis" );
      }
      if ( !block.empty() )
      {
        std::vector<SheetCell> cells( leadingColumns(), SheetCell( "" ) );
        cells[mHasRunningNumber] = SheetCell( block.c_str() );
        addRow( cells );
      }
      const std::uint32_t firstArea = mBody == Body::Spaces && block == "Raum Süd" ? 6 : 1;
      const std::uint32_t areas = mBody == Body::Spaces ? 5 : 8;
      for ( std::uint32_t area = firstArea; area < firstArea + areas; ++area )
        addArea( area, block );
    }

    void addArea( std::uint32_t area, const std::string &block )
    {
      const std::string number = std::to_string( area );
      addArea( mHasOwnKeys ? "R" + number : "14524" + std::string( area < 10 ? "0" : "" ) + number + "0",
        "Ort " + std::string( 1, static_cast<char>( 'A' + area ) ), block, area % 2 == 1 );
    }

    void addArea( const std::string &key, const std::string &name, const std::string &block = {}, bool isFlagged = false )
    {
      if ( mColumns != Columns::IndicatorsWithYearColumn )
        addAreaRow( key, name, block, mBody == Body::Years ? block : mTitlePeriod, isFlagged );
      else
        for ( const std::string &year : years() )
          addAreaRow( key, name, block, year, isFlagged );
    }

    void addAreaRow(
      const std::string &key, const std::string &areaName, const std::string &block, const std::string &period, bool isFlagged )
    {
      std::vector<SheetCell> row;
      if ( mHasRunningNumber )
        row.emplace_back( static_cast<double>( ++mRunningNumber ) );
      row.emplace_back( key.c_str() );
      if ( mHasName )
        row.emplace_back( areaName.c_str() );
      if ( mColumns == Columns::IndicatorsWithYearColumn )
        row.emplace_back( std::stod( period ) );
      const bool hasYears = mColumns == Columns::Years || mColumns == Columns::YearsOfIndicators;
      for ( const std::string &name : mNames )
      {
        const std::string indicator = mBody == Body::Groups && !block.empty() ? ( name.empty() ? block : name + " | " + block ) : name;
        for ( std::size_t year = 0; year < ( hasYears ? years().size() : 1 ); ++year )
          addValue( row, key, mLayout.isNamedByTitle ? "" : indicator, hasYears ? years()[year] : period );
        if ( mHasFlags )
          row.emplace_back( isFlagged ? "p" : "" );
      }
      addRow( row );
    }

    void addValue( std::vector<SheetCell> &row, const std::string &key, const std::string &indicator, const std::string &period )
    {
      if ( mHasSigns && chance( 6 ) )
      {
        static constexpr const char *signs[] = { ".", "x", "/", "*" };
        row.emplace_back( signs[draw( 4 )] );
        ++mLayout.signs;
        return;
      }
      double value = mNumbers == Numbers::Small ? draw( 40 ) : 200 + draw( 70000 );
      if ( mNumbers == Numbers::Decimals )
      {
        const std::uint32_t tenths = draw( 1000 );
        value = tenths / 10.0;
        row.emplace_back( ( std::to_string( tenths / 10 ) + "," + std::to_string( tenths % 10 ) ).c_str() );
      }
      else if ( mNumbers == Numbers::Thousands && value >= 1000 )
      {
        const auto whole = static_cast<std::uint32_t>( value );
        const std::string rest = std::to_string( 1000 + whole % 1000 ).substr( 1 );
        row.emplace_back( ( std::to_string( whole / 1000 ) + "." + rest ).c_str() );
      }
      else
        row.emplace_back( value );
      mLayout.observations.emplace_back( key, indicator, period, value );
    }

    void addFooter()
    {
      mRunningNumber = 0;
      if ( mBody == Body::Plain && mColumns == Columns::Indicators && !mHasUpperLevels && chance( 3 ) )
      {
        std::vector<SheetCell> sum( leadingColumns(), SheetCell( "" ) );
        sum[mHasRunningNumber] = SheetCell( "Insgesamt" );
        for ( const std::string &name : mNames )
        {
          if ( mNumbers == Numbers::Thousands )
            sum.emplace_back( "999.999" );
          else
            sum.emplace_back( 999999.0 );
          if ( !mHasOwnKeys ) // all areas lie in one district: the row is its own
            mLayout.observations.emplace_back( "14524", name, mTitlePeriod, 999999.0 );
          if ( mHasFlags )
            sum.emplace_back( "" );
        }
        addRow( sum );
      }
      if ( chance() )
        addRow( {} );
      if ( mHasMarkedHeadings )
        addRow( { "1) ohne Beamte und Selbstständige" } );
      if ( mHasSigns && chance() )
        addRow( { ". = Zahlenwert unbekannt oder geheim zu halten" } );
      if ( chance() )
        addRow( { "Quelle: eigene Erhebung, erstellt am 12.01.2024" } );
      if ( chance( 4 ) )
        addRow( { "© Landkreis Musterland 2024. Vervielfältigung mit Quellenangabe gestattet." } );
    }

    std::mt19937 mRandom;
    OfficeLayout mLayout;
    bool mHasName = false;
    bool mHasRunningNumber = false;
    bool mHasOwnKeys = false;
    bool mStacked = false;
    bool mHasFlags = false;
    Body mBody = Body::Plain;
    Columns mColumns = Columns::Indicators;
    Numbers mNumbers = Numbers::Large;
    bool mHasSigns = false;
    bool mHasUpperLevels = false;
    bool mHasMarkedHeadings = false;
    bool mYearsAreText = false;
    std::string mTitlePeriod;
    std::vector<std::string> mNames;
    int mRunningNumber = 0;
  };

  //! The rows as CSV with semicolons; every row has as many cells.
  inline std::string csvOf( const SheetRows &rows )
  {
    std::size_t width = 0;
    for ( const std::vector<SheetCell> &row : rows )
      width = std::max( width, row.size() );
    std::string csv;
    for ( const std::vector<SheetCell> &row : rows )
    {
      for ( std::size_t column = 0; column < width; ++column )
      {
        csv += column > 0 ? ";" : "";
        if ( column < row.size() )
          csv += row[column].isNumber ? std::to_string( static_cast<long long>( row[column].number ) ) : row[column].text;
      }
      csv += "\n";
    }
    return csv;
  }

}
