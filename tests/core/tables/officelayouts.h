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
    std::vector<KnownObservation> observations;
    std::string unit; //!< of all indicators; empty: none
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
      if ( chance() && mBody != Body::Years )
      {
        const bool isDay = chance();
        addRow( { isDay ? "Arbeitsmarkt, Stichtag 30.06.2023" : "Arbeitsmarkt im Jahr 2022" } );
        period = isDay ? "2023-06-30" : "2022";
      }
      else if ( chance() )
        addRow( { "Arbeitsmarkt nach Gemeinden" } );
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
      std::vector<SheetCell> upper( leadingColumns(), SheetCell( "" ) );
      mNames = mStacked ? std::vector<std::string>{ "Leistung | U25", "Leistung | 25 und älter", "Bedarf | U25", "Bedarf | 25 und älter" }
                        : std::vector<std::string>{ "Beschäftigte", "Arbeitslose", "Schutzsuchende" };
      for ( std::size_t i = 0; i < mNames.size(); ++i )
      {
        const std::size_t bar = mNames[i].find( " | " );
        if ( mStacked )
          upper.emplace_back( i % 2 == 0 ? mNames[i].substr( 0, bar ).c_str() : "" );
        lower.emplace_back( mStacked ? mNames[i].substr( bar + 3 ).c_str() : mNames[i].c_str() );
        if ( mHasFlags )
          lower.emplace_back( "" );
      }
      if ( mStacked )
        addRow( upper );
      addRow( lower );
      if ( !mStacked && !mHasFlags && !mHasRunningNumber && chance( 4 ) )
      {
        std::vector<SheetCell> numbers;
        for ( std::size_t i = 0; i < lower.size(); ++i )
          numbers.emplace_back( static_cast<double>( i + 1 ) );
        if ( numbers.size() >= 3 )
          addRow( numbers );
      }
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
      const std::string key = mHasOwnKeys ? "R" + number : "14524" + std::string( area < 10 ? "0" : "" ) + number + "0";
      std::vector<SheetCell> row;
      if ( mHasRunningNumber )
        row.emplace_back( static_cast<double>( ++mRunningNumber ) );
      row.emplace_back( key.c_str() );
      if ( mHasName )
        row.emplace_back( ( "Ort " + std::string( 1, static_cast<char>( 'A' + area ) ) ).c_str() );
      for ( const std::string &name : mNames )
      {
        const double value = 200 + draw( 70000 );
        row.emplace_back( value );
        if ( mHasFlags )
          row.emplace_back( area % 2 == 1 ? "p" : "" );
        const bool isPart = mBody == Body::Groups;
        const std::string period = mBody == Body::Years ? block : mTitlePeriod;
        mLayout.observations.emplace_back( key, isPart ? name + " | " + block : name, period, value );
      }
      addRow( row );
    }

    void addFooter()
    {
      mRunningNumber = 0;
      if ( mBody == Body::Plain && chance( 3 ) )
      {
        std::vector<SheetCell> sum( leadingColumns(), SheetCell( "" ) );
        sum[mHasRunningNumber] = SheetCell( "Insgesamt" );
        for ( const std::string &name : mNames )
        {
          sum.emplace_back( 999999.0 );
          if ( !mHasOwnKeys ) // all areas lie in one district: the row is its own
            mLayout.observations.emplace_back( "14524", name, mTitlePeriod, 999999.0 );
          if ( mHasFlags )
            sum.emplace_back( "" );
        }
        addRow( sum );
      }
      if ( chance() )
      {
        addRow( {} );
        addRow( { "Quelle: eigene Erhebung, erstellt am 12.01.2024" } );
      }
    }

    std::mt19937 mRandom;
    OfficeLayout mLayout;
    bool mHasName = false;
    bool mHasRunningNumber = false;
    bool mHasOwnKeys = false;
    bool mStacked = false;
    bool mHasFlags = false;
    Body mBody = Body::Plain;
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
