#include "tables/layout/columnroles.h"

#include "tables/layout/keycolumn.h"
#include "tables/layout/periodcolumns.h"
#include "keys/levelnames.h"
#include "observations/indicatornames.h"
#include "text/textnumbers.h"
#include "text/words.h"

#include <algorithm>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace sozialraum
{

  namespace
  {

    class RoleFinder
    {
    public:
      RoleFinder(
        TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles )
        : mLayout( layout )
        , mGrid( grid )
        , mDataRows( rows )
        , mProfiles( profiles )
      {}

      void find()
      {
        findNameColumn();
        mLayout.partsBesideNames = mLayout.nameColumn && holdsParts( *mLayout.nameColumn );
        findPeriodColumns( mLayout, mGrid, mDataRows, mProfiles );
        findLevelColumn();
        findIndicatorColumn();
        findUnitColumn();
        if ( keysRepeat() )
        {
          findDimensions();
          findNumberedDimension();
        }
      }

    private:
      std::string lowerHeading( std::uint32_t column ) const { return lowerCase( mLayout.headings[column] ); }

      //! How well the texts tell the areas apart: names nearly all, "Landkreis" and "Kreisfreie Stadt" hardly any.
      double shareToldApart( std::uint32_t column ) const
      {
        std::unordered_set<std::string> keys;
        std::unordered_set<std::string> texts;
        std::unordered_set<std::string> pairs;
        for ( const std::uint32_t row : std::span( mDataRows ).first( std::min<std::size_t>( mDataRows.size(), 2000 ) ) )
        {
          if ( std::string text = mGrid.shown( row, column ); !text.empty() )
          {
            const std::string key = keyCellsOf( row );
            keys.insert( key );
            pairs.insert( key + text );
            texts.insert( std::move( text ) );
          }
        }
        if ( holdsParts( column ) )
          return 1.0;
        if ( pairs.size() * 2 > keys.size() * 3 ) // an area with many texts: ages, not names
          return 0.0;
        return keys.empty() ? 1.0 : std::min( 1.0, static_cast<double>( texts.size() ) / static_cast<double>( keys.size() ) );
      }

      /**
       * Whether the first row of each key names its area, and the further ones what they count: "davon männlich", the same below each of
       * them.
       */
      bool holdsParts( std::uint32_t column ) const
      {
        std::unordered_map<std::string, std::string> nameOfKey;
        std::unordered_map<std::string, std::unordered_set<std::string>> keysOfPart;
        for ( const std::uint32_t row : mDataRows )
        {
          const std::string key = keyCellsOf( row );
          const std::string text = mGrid.shown( row, column );
          const auto [known, isNew] = nameOfKey.emplace( key, text );
          if ( !isNew && known->second != text )
            keysOfPart[text].insert( key );
        }
        if ( keysOfPart.empty() || keysOfPart.size() > 100 )
          return false;
        std::unordered_set<std::string> names;
        const bool areNames = std::all_of( nameOfKey.begin(), nameOfKey.end(), [&]( const auto &named ) {
          return !named.second.empty() && !keysOfPart.contains( named.second ) && names.insert( named.second ).second;
        } );
        return areNames && names.size() > 1 && std::all_of( keysOfPart.begin(), keysOfPart.end(), []( const auto &part ) {
          return part.second.size() > 1 && !part.first.empty();
        } );
      }

      //! Whether each text stands beside more than half of the keys.
      bool areSharedByAreas( std::uint32_t column ) const
      {
        std::unordered_set<std::string> keys;
        std::unordered_map<std::string, std::unordered_set<std::string>> keysOfText;
        for ( const std::uint32_t row : std::span( mDataRows ).first( std::min<std::size_t>( mDataRows.size(), 2000 ) ) )
        {
          const std::string key = keyCellsOf( row );
          keys.insert( key );
          keysOfText[mGrid.shown( row, column )].insert( key );
        }
        return keysOfText.size() > 1 && std::all_of( keysOfText.begin(), keysOfText.end(), [&keys]( const auto &text ) {
          return text.second.size() * 2 > keys.size();
        } );
      }

      void findNameColumn()
      {
        double best = 0.9;
        const std::uint32_t key = mLayout.keyColumns.back();
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const ColumnProfile &profile = mProfiles[column];
          if ( mLayout.isKeyColumn( column ) || !profile.holdsText() || profile.holdsPeriods()
            || profile.filled * 2 < std::min<std::size_t>( mDataRows.size(), 2000 ) )
            continue;
          const std::string heading = lowerHeading( column );
          if ( isHeadingOfYears( heading ) || isHeadingOfPartsOfYears( heading ) )
            continue;
          const double toldApart = shareToldApart( column );
          // Parts of municipalities below the key of theirs; ages and kinds that are the same of all areas.
          const bool isOfParts = containsAny( heading, { "ortsteil", "stadtteil", "wahlbezirk", "stimmbezirk", "baublock" } );
          if ( toldApart == 0.0 && ( isOfParts || areSharedByAreas( column ) ) )
            continue;
          const bool isName = containsAny( heading,
                                { "name", "raumeinheit", "bezeichnung", "gemeinde", "kreis", "stadt", "region", "gebiet", "label",
                                  "ortsteil", "raum", "bezirk" } )
            || hasWord( heading, "gen" );
          const bool keyIsOfAssociation = containsAny( lowerHeading( key ), { "verband", "vbgem" } );
          const bool isOther = containsAny( heading, { "typ", "sitz", "bundesland", "aggregat" } ) || heading.ends_with( "art" )
            || ( !keyIsOfAssociation && containsAny( heading, { "verband" } ) );
          const double score = ( isName ? 1.0 : 0.0 ) - ( isOther ? 1.0 : 0.0 ) - 1.2 * ( 1.0 - toldApart )
            + ( column == key + 1   ? 1.2
                : column + 1 == key ? 1.0
                                    : 0.3 );
          if ( score > best )
          {
            best = score;
            mLayout.nameColumn = column;
          }
        }
      }

      //! A long file can hold keys of several levels, each with a numbering of its own; then a column says which.
      void findLevelColumn()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const bool isNamed = containsAny( lowerHeading( column ), { "raumbezug", "ebene", "gebietstyp", "raumeinheitentyp" } )
            || hasWord( lowerHeading( column ), "level" );
          if ( !isNamed || mLayout.isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn
            || !mProfiles[column].holdsText() )
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
      std::string keyCellsOf( std::uint32_t row ) const
      {
        std::string key;
        for ( const std::uint32_t column : mLayout.keyColumns )
          key += mGrid.shown( row, column ) + "/";
        return key;
      }

      //! The key of a row, and what the headings in the body say of it.
      std::string keyOf( std::uint32_t row ) const
      {
        std::string key;
        if ( !mLayout.bodyHeadings.empty() )
          key = std::to_string( std::lower_bound( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(), row,
                                  []( const BodyHeading &heading, std::uint32_t wanted ) { return heading.row < wanted; } )
                  - mLayout.bodyHeadings.begin() )
            + "/";
        return key + keyCellsOf( row );
      }

      bool keysRepeat() const
      {
        TextNumbers keys;
        return std::any_of( mDataRows.begin(), mDataRows.end(), [&]( std::uint32_t row ) {
          const std::size_t before = keys.size();
          return keys.numberOf( keyOf( row ) ) < before;
        } );
      }

      bool isPlainValue( std::uint32_t column ) const
      {
        return ( lowerHeading( column ) == "wert" || lowerHeading( column ) == "value" ) && mProfiles[column].holdsValues();
      }

      //! "Einheit" beside "Wert" is a unit, in all rows or in some of them.
      void findUnitColumn()
      {
        bool hasValue = false;
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
          hasValue |= isPlainValue( column );
        for ( std::uint32_t column = 0; hasValue && column < mGrid.columnCount(); ++column )
        {
          if ( isHeadingOfUnits( mLayout.headings[column] ) && mProfiles[column].holdsText() && !mLayout.hasRole( column ) )
            mLayout.dimensionColumns.push_back( column );
        }
      }

      //! In a long file the value column is called "Wert" and another says of what, be it of one thing only.
      void findIndicatorColumn()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const std::string heading = lowerHeading( column );
          const bool isNamed = heading == "indikator" || heading == "indicator" || heading == "merkmal" || heading == "variable";
          if ( !isNamed || mLayout.isKeyColumn( column ) || column == mLayout.nameColumn || !mProfiles[column].holdsText() )
            continue;
          for ( std::uint32_t other = 0; other < mGrid.columnCount() && mLayout.dimensionColumns.empty(); ++other )
          {
            if ( isPlainValue( other ) )
              mLayout.dimensionColumns.push_back( column );
          }
        }
      }

      //! Text columns that differ between rows with the same key.
      void findDimensions()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( mLayout.isKeyColumn( column ) || column == mLayout.nameColumn || column == mLayout.periodColumn
            || column == mLayout.levelColumn || column == mLayout.partOfYearColumn || !mProfiles[column].holdsText() )
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
          if ( differs && !mLayout.isDimension( column ) )
            mLayout.dimensionColumns.push_back( column );
        }
      }

      //! What tells the rows apart so far: key, period, level and dimensions; and \a column.
      std::string placeOf( std::uint32_t row, std::optional<std::uint32_t> column ) const
      {
        std::string place = keyOf( row );
        if ( mLayout.partsBesideNames )
          place += mGrid.shown( row, *mLayout.nameColumn ) + "/";
        for ( const std::optional<std::uint32_t> more : { mLayout.periodColumn, mLayout.partOfYearColumn, mLayout.levelColumn, column } )
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

      //! A column of whole numbers, all cells of which are, left of another column of values.
      bool mayBeNumberedDimension( std::uint32_t column ) const
      {
        const ColumnProfile &profile = mProfiles[column];
        return !mLayout.hasRole( column ) && !mLayout.isCoordinate( column ) && profile.allWhole && profile.numbers == profile.filled
          && profile.filled > 0 && std::any_of( mProfiles.begin() + column + 1, mProfiles.end(), []( const ColumnProfile &other ) {
               return other.holdsValues();
             } );
      }

      //! "0001", "0002" of polling districts: a column of codes is no value, and tells apart rows that nothing else does.
      void findCodedDimension()
      {
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const ColumnProfile &profile = mProfiles[column];
          if ( !mLayout.hasRole( column ) && profile.zerosInFront * 10 > profile.filled && distinctPlaces( column ) == mDataRows.size() )
          {
            mLayout.dimensionColumns.push_back( column );
            return;
          }
        }
      }

      /**
       * Ages and codes are numbers, but tell rows apart: the first columns of whole numbers, left of another one, that leave no two rows
       * alike. Where only a few rows are alike they are duplicates, and stay so.
       */
      void findNumberedDimension()
      {
        if ( const std::size_t places = distinctPlaces( std::nullopt ); places * 3 > mDataRows.size() * 2 )
        {
          if ( places < mDataRows.size() )
            findCodedDimension();
          return;
        }
        for ( std::uint32_t column = 0; column + 1 < mGrid.columnCount(); ++column )
        {
          if ( mayBeNumberedDimension( column ) && distinctPlaces( column ) == mDataRows.size() )
          {
            mLayout.dimensionColumns.push_back( column );
            return;
          }
        }
        // Two or three of them together: "Geschlecht", "Alter".
        const std::vector<std::uint32_t> before = mLayout.dimensionColumns;
        std::size_t places = distinctPlaces( std::nullopt );
        for ( std::uint32_t column = 0; column + 1 < mGrid.columnCount() && places < mDataRows.size(); ++column )
        {
          if ( !mayBeNumberedDimension( column ) )
            continue;
          if ( const std::size_t more = distinctPlaces( column ); more > places )
          {
            mLayout.dimensionColumns.push_back( column );
            places = more;
          }
        }
        if ( places < mDataRows.size() )
          mLayout.dimensionColumns = before;
      }

      TableLayout &mLayout;
      const Grid &mGrid;
      const std::vector<std::uint32_t> &mDataRows;
      const std::vector<ColumnProfile> &mProfiles;
    };

  }

  void findColumnRoles(
    TableLayout &layout, const Grid &grid, const std::vector<std::uint32_t> &rows, const std::vector<ColumnProfile> &profiles )
  {
    RoleFinder( layout, grid, rows, profiles ).find();
  }

}
