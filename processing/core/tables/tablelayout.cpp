#include "tables/tablelayout.h"

#include "finding.h"
#include "tables/columnprofile.h"
#include "tables/headings.h"
#include "tables/indicatornames.h"
#include "tables/keycolumn.h"
#include "tables/layoutrows.h"
#include "tables/levelnames.h"
#include "tables/textnumbers.h"

#include <algorithm>
#include <initializer_list>
#include <span>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace sozialraum
{

  namespace
  {

    bool contains( const std::string &text, std::initializer_list<std::string_view> parts )
    {
      return std::any_of( parts.begin(), parts.end(), [&text]( std::string_view part ) { return text.find( part ) != std::string::npos; } );
    }

    class LayoutFinder
    {
    public:
      LayoutFinder( const Grid &grid, std::string fileName, const TableReadOptions &options )
        : mGrid( grid )
        , mFileName( std::move( fileName ) )
        , mOptions( options )
      {}

      TableLayout find()
      {
        LayoutRows rows = findLayoutRows( mLayout, mGrid, mFileName, mOptions );
        mDataRows = std::move( rows.data );
        mIsOwnKey = rows.isOwnKey;
        mParts = headingParts( mGrid, mLayout.headerBegin, mLayout.headerEnd, *std::max_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() ) );
        for ( const std::vector<std::string> &parts : mParts )
          mLayout.headings.push_back( joined( parts ) );
        mLayout.marks = numberMarks();
        mProfiles = profileColumns( mGrid, mDataRows, mLayout.marks );
        findNameColumn();
        findPeriodColumn();
        findLevelColumn();
        findIndicatorColumn();
        if ( keysRepeat() )
        {
          findDimensions();
          findNumberedDimension();
        }
        findValueColumns();
        if ( mLayout.values.empty() )
          throw InputError( "value_column_missing", { mFileName } );
        findStatedLevel();
        return std::move( mLayout );
      }

    private:
      NumberMarks numberMarks()
      {
        const NumberMarksEvidence evidence = gatherNumberMarks( mGrid, mDataRows, mLayout.keyColumns );
        mLayout.contradictoryMarks = evidence.isContradictory() && !mOptions.decimalMark;
        NumberMarks marks = evidence.marks();
        if ( mOptions.decimalMark )
        {
          if ( marks.decimal != *mOptions.decimalMark || marks.assumed )
            marks.thousands.clear();
          marks.decimal = *mOptions.decimalMark;
          marks.assumed = false;
        }
        if ( mOptions.thousandsMark )
        {
          marks.thousands = *mOptions.thousandsMark;
          marks.assumed = false;
          if ( !mOptions.decimalMark && marks.thousands.size() == 1 && marks.thousands[0] == marks.decimal )
            marks.decimal = marks.decimal == ',' ? '.' : ',';
        }
        return marks;
      }

      bool isKeyColumn( std::uint32_t column ) const
      {
        return std::find( mLayout.keyColumns.begin(), mLayout.keyColumns.end(), column ) != mLayout.keyColumns.end();
      }

      bool isDimension( std::uint32_t column ) const
      {
        return std::find( mLayout.dimensionColumns.begin(), mLayout.dimensionColumns.end(), column ) != mLayout.dimensionColumns.end();
      }

      std::string lowerHeading( std::uint32_t column ) const { return lowerCase( mLayout.headings[column] ); }

      //! How well the texts tell the areas apart: names nearly all, "Landkreis" and "Kreisfreie Stadt" hardly any.
      double shareToldApart( std::uint32_t column ) const
      {
        std::unordered_set<std::string> keys;
        std::unordered_set<std::string> texts;
        for ( const std::uint32_t row : std::span( mDataRows ).first( std::min<std::size_t>( mDataRows.size(), 2000 ) ) )
        {
          if ( std::string text = mGrid.shown( row, column ); !text.empty() )
          {
            keys.insert( keyOf( row ) );
            texts.insert( std::move( text ) );
          }
        }
        return keys.empty() ? 1.0 : std::min( 1.0, static_cast<double>( texts.size() ) / static_cast<double>( keys.size() ) );
      }

      void findNameColumn()
      {
        double best = 0.9;
        const std::uint32_t key = mLayout.keyColumns.back();
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const ColumnProfile &profile = mProfiles[column];
          if ( isKeyColumn( column ) || !profile.holdsText() || profile.holdsPeriods() || profile.filled * 2 < std::min<std::size_t>( mDataRows.size(), 2000 ) )
            continue;
          const std::string heading = lowerHeading( column );
          const bool isName = contains( heading, { "name", "raumeinheit", "bezeichnung", "gemeinde", "kreis", "stadt", "region", "gebiet", "label", "ortsteil", "raum", "bezirk" } ) || hasWord( heading, "gen" );
          const bool keyIsOfAssociation = contains( lowerHeading( key ), { "verband", "vbgem" } );
          const bool isOther = contains( heading, { "typ", "sitz", "bundesland", "aggregat" } ) || ( !keyIsOfAssociation && contains( heading, { "verband" } ) );
          const double score = ( isName ? 1.0 : 0.0 ) - ( isOther ? 1.0 : 0.0 ) - 1.2 * ( 1.0 - shareToldApart( column ) ) + ( column == key + 1 ? 1.2 : column + 1 == key ? 1.0
                                                                                                                                                                           : 0.3 );
          if ( score > best )
          {
            best = score;
            mLayout.nameColumn = column;
          }
        }
      }

      void findPeriodColumn()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( isKeyColumn( column ) || column == mLayout.nameColumn || !mProfiles[column].holdsPeriods() )
            continue;
          const std::string heading = lowerHeading( column );
          const bool named = contains( heading, { "jahr", "year", "zeit", "time", "datum", "date", "stichtag", "monat", "quartal", "period" } );
          // Dates and years before the key need no heading: so do tables of the statistical offices begin.
          const bool beforeKey = column < *std::min_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() );
          if ( named || ( heading.empty() && beforeKey ) )
          {
            mLayout.periodColumn = column;
            return;
          }
        }
      }

      //! A long file can hold keys of several levels, each with a numbering of its own; then a column says which.
      void findLevelColumn()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const bool isNamed = contains( lowerHeading( column ), { "raumbezug", "ebene", "gebietstyp", "raumeinheitentyp" } ) || hasWord( lowerHeading( column ), "level" );
          if ( !isNamed || isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn || !mProfiles[column].holdsText() )
            continue;
          std::unordered_set<std::string> texts;
          for ( const std::uint32_t row : mDataRows )
            texts.insert( mGrid.shown( row, column ) );
          if ( std::any_of( texts.begin(), texts.end(), []( const std::string &text ) { return levelCalled( text ).has_value(); } ) )
          {
            mLayout.levelColumn = column;
            return;
          }
        }
      }

      //! The text of all parts of the key in a row.
      std::string keyOf( std::uint32_t row ) const
      {
        std::string key;
        for ( const std::uint32_t column : mLayout.keyColumns )
          key += mGrid.shown( row, column ) + "/";
        return key;
      }

      bool keysRepeat() const
      {
        TextNumbers keys;
        return std::any_of( mDataRows.begin(), mDataRows.end(), [&]( std::uint32_t row ) {
          const std::size_t before = keys.size();
          return keys.numberOf( keyOf( row ) ) < before;
        } );
      }

      //! In a long file the value column is called "Wert" and another says of what, be it of one thing only.
      void findIndicatorColumn()
      {
        const auto isPlainValue = [this]( std::uint32_t column ) { return lowerHeading( column ) == "wert" || lowerHeading( column ) == "value"; };
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const std::string heading = lowerHeading( column );
          const bool isNamed = heading == "indikator" || heading == "indicator" || heading == "merkmal" || heading == "variable";
          if ( !isNamed || isKeyColumn( column ) || column == mLayout.nameColumn || !mProfiles[column].holdsText() )
            continue;
          for ( std::uint32_t other = 0; other < mGrid.columnCount() && mLayout.dimensionColumns.empty(); ++other )
          {
            if ( isPlainValue( other ) && mProfiles[other].holdsValues() )
              mLayout.dimensionColumns.push_back( column );
          }
        }
      }

      //! Text columns that differ between rows with the same key.
      void findDimensions()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn || column == mLayout.levelColumn || !mProfiles[column].holdsText() )
            continue;
          std::unordered_set<std::string> texts;
          for ( const std::uint32_t row : mDataRows )
            texts.insert( mGrid.shown( row, column ) );
          // Nearly every row with a text of its own: remarks or names, not a dimension.
          if ( texts.size() > 20 && texts.size() * 4 > mDataRows.size() )
            continue;
          std::unordered_map<std::string, std::string> textOfKey;
          const bool differs = std::any_of( mDataRows.begin(), mDataRows.end(), [&]( std::uint32_t row ) {
            const std::string text = mGrid.shown( row, column );
            return textOfKey.emplace( keyOf( row ), text ).first->second != text;
          } );
          if ( differs && !isDimension( column ) )
            mLayout.dimensionColumns.push_back( column );
        }
      }

      //! What tells the rows apart so far: key, period, level and dimensions; and \a column.
      std::string placeOf( std::uint32_t row, std::optional<std::uint32_t> column ) const
      {
        std::string place = keyOf( row );
        for ( const std::optional<std::uint32_t> more : { mLayout.periodColumn, mLayout.levelColumn, column } )
          place += more ? mGrid.shown( row, *more ) + "/" : std::string();
        for ( const std::uint32_t dimension : mLayout.dimensionColumns )
          place += mGrid.shown( row, dimension ) + "/";
        return place;
      }

      std::size_t distinctPlaces( std::optional<std::uint32_t> column ) const
      {
        std::unordered_set<std::string> places;
        for ( const std::uint32_t row : mDataRows )
          places.insert( placeOf( row, column ) );
        return places.size();
      }

      /**
       * Ages and codes are numbers, but tell rows apart: the first column of whole numbers, left of another one, that leaves no two rows alike.
       * Where only a few rows are alike they are duplicates, and stay so.
       */
      void findNumberedDimension()
      {
        if ( distinctPlaces( std::nullopt ) * 3 > mDataRows.size() * 2 )
          return;
        for ( std::uint32_t column = 0; column + 1 < mGrid.columnCount(); ++column )
        {
          const ColumnProfile &profile = mProfiles[column];
          const bool isFree = !isKeyColumn( column ) && column != mLayout.nameColumn && column != mLayout.periodColumn && column != mLayout.levelColumn && !isDimension( column );
          if ( !isFree || !profile.allWhole || profile.numbers != profile.filled || profile.filled == 0 )
            continue;
          const bool valuesFollow = std::any_of( mProfiles.begin() + column + 1, mProfiles.end(), []( const ColumnProfile &other ) { return other.holdsValues(); } );
          if ( valuesFollow && distinctPlaces( column ) == mDataRows.size() )
          {
            mLayout.dimensionColumns.push_back( column );
            return;
          }
        }
      }

      //! Why a column that is no key, name, period or dimension gives no observations; empty if it does.
      std::string reasonToLeaveOut( std::uint32_t column ) const
      {
        const ColumnProfile &profile = mProfiles[column];
        const std::string heading = lowerHeading( column );
        if ( profile.filled == 0 )
          return "empty_column";
        if ( contains( heading, { "plz", "postleit" } ) )
          return "postcode_column";
        if ( contains( heading, { "satzart", "satz-art", "textkennzeichen" } ) )
          return "record_type_column";
        if ( profile.countsRows && profile.filled > 2 && ( heading.empty() || contains( heading, { "lfd", "nr", "fid", "id" } ) ) && !mLayout.isGenesis )
          return "row_numbers";
        if ( !profile.holdsValues() )
          return "text_column";
        const bool keyHeading = contains( heading, { "kreis", "gemeinde", "schlüssel", "schluessel", "kennziffer", "kennzahl", "ags", "ars", "krs", "gem1", "gem2", "vbgem", "kreg" } );
        if ( keyHeading && profile.longKeys * 20 >= profile.filled * 19 )
          return "key_column";
        if ( profile.zerosInFront > 0 )
          return profile.longKeys * 20 >= profile.filled * 19 ? "key_column" : "code_column";
        if ( !mLayout.dimensionColumns.empty() && ( heading == "id" || heading == "code" ) )
          return "code_column";
        return {};
      }

      void leaveOut( const std::string &reason, std::uint32_t column )
      {
        const auto known = std::find_if( mLayout.leftOut.begin(), mLayout.leftOut.end(), [&reason]( const LeftOut &leftOut ) { return leftOut.reason == reason; } );
        const std::string heading = mLayout.headings[column].empty() ? "column " + std::to_string( column + 1 ) : mLayout.headings[column];
        if ( known == mLayout.leftOut.end() )
          mLayout.leftOut.push_back( { reason, 1, heading, 0 } );
        else
        {
          ++known->count;
          known->example += "; " + heading;
        }
      }

      void findValueColumns()
      {
        const std::uint32_t lastHeader = mLayout.headerEnd > 0 ? mLayout.headerEnd - 1 : 0;
        const bool lastIsCode = mLayout.headerEnd > mLayout.headerBegin + 1 && areShortNames( mGrid, lastHeader, mLayout.keyColumns.back() );
        const auto [titleName, titleUnit] = lastTitle();
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const bool isRole = isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn || column == mLayout.levelColumn
            || isDimension( column );
          if ( isRole )
            continue;
          if ( const std::string reason = reasonToLeaveOut( column ); !reason.empty() )
          {
            if ( reason != "empty_column" || !mLayout.headings[column].empty() )
              leaveOut( reason, column );
            continue;
          }
          HeadingMeaning meaning = meaningOfHeading( mParts[column], lastIsCode );
          TableIndicator &indicator = meaning.indicator;
          // In GENESIS tables the last title names what is counted, the headings tell its parts.
          if ( mLayout.isGenesis && !titleUnit.empty() && !indicator.name.empty() )
          {
            const bool isTotal = indicator.name == "Insgesamt" || indicator.name == "insgesamt" || indicator.name == "Total" || indicator.name == titleName;
            indicator.name = isTotal ? titleName : titleName + " | " + indicator.name;
          }
          if ( indicator.name.empty() )
          {
            indicator.name = titleName;
            if ( indicator.unit.empty() )
              indicator.unit = titleUnit;
          }
          if ( indicator.name.empty() && !meaning.period.empty() ) // headed by its period alone: the file says what it is about
            indicator.name = mFileName.substr( 0, mFileName.rfind( '.' ) );
          if ( indicator.name.empty() )
            indicator.name = mLayout.headings[column].empty() ? "column " + std::to_string( column + 1 ) : mLayout.headings[column];
          if ( indicator.unit.empty() && mProfiles[column].isPercent )
            indicator.unit = "%";
          if ( indicator.unit.empty() && mLayout.isGenesis )
            indicator.unit = titleUnit;
          const bool looksLikeCount = indicator.unit.empty() && mProfiles[column].allWhole && !contains( lowerCase( indicator.name ), { "anteil", "quote", "%", "index", "typ", "je ", "rate", "durchschnitt", "dichte", "klasse", "rang", "bezeichnung", "schlüssel", "nummer", "koordinate", "decile" } );
          indicator.isCount = isUnitOfCounts( indicator.unit ) || looksLikeCount;
          indicator.source = sourceLine();
          mLayout.values.push_back( { column, indicator, meaning.period } );
        }
      }

      //! Name and unit that the last line of the title gives: "Bevölkerungsstand (Anzahl)".
      std::pair<std::string, std::string> lastTitle() const
      {
        const std::size_t lineBegin = mLayout.title.rfind( '\n' );
        return nameAndUnit( tidyHeading( std::string_view( mLayout.title ).substr( lineBegin == std::string::npos ? 0 : lineBegin + 1 ) ) );
      }

      std::string sourceLine() const
      {
        std::string line = mLayout.title.substr( 0, 300 );
        std::replace( line.begin(), line.end(), '\n', ' ' );
        return line;
      }

      void findStatedLevel()
      {
        const std::string heading = lowerHeading( mLayout.keyColumns.front() );
        if ( mLayout.keyColumns.size() > 1 )
          return;
        if ( contains( heading, { "verband", "vbgem" } ) )
          mLayout.statedLevel = AreaLevel::Association;
        else if ( contains( heading, { "gemeinde", "gem1", "gem2" } ) )
          mLayout.statedLevel = AreaLevel::Municipality;
        else if ( contains( heading, { "kreis", "krs" } ) )
          mLayout.statedLevel = AreaLevel::District;
        if ( mIsOwnKey && mOptions.keyColumns.empty() )
          mLayout.statedLevel = AreaLevel::Other;
      }

      const Grid &mGrid;
      std::string mFileName;
      const TableReadOptions &mOptions;
      TableLayout mLayout;
      bool mIsOwnKey = false;
      std::vector<std::uint32_t> mDataRows;
      std::vector<std::vector<std::string>> mParts;
      std::vector<ColumnProfile> mProfiles;
    };

  }

  bool hasCellOutside( const Grid &grid, std::uint32_t row, const std::vector<std::uint32_t> &columns )
  {
    const std::span<const GridCell> cells = grid.row( row );
    return std::any_of( cells.begin(), cells.end(), [&columns]( const GridCell &cell ) { return std::find( columns.begin(), columns.end(), cell.column ) == columns.end(); } );
  }

  TableLayout understandLayout( const Grid &grid, const std::string &fileName, const TableReadOptions &options )
  {
    return LayoutFinder( grid, fileName, options ).find();
  }

}
