#include "tables/layout/tablelayout.h"

#include "text/shortened.h"
#include "finding.h"
#include "tables/layout/columnprofile.h"
#include "tables/layout/columnmarks.h"
#include "tables/layout/columnroles.h"
#include "tables/layout/companioncolumns.h"
#include "tables/layout/coordinatecolumns.h"
#include "tables/layout/headedasnumber.h"
#include "tables/layout/headingmeaning.h"
#include "tables/layout/headings.h"
#include "observations/indicatornames.h"
#include "tables/layout/keycolumn.h"
#include "tables/layout/layoutrows.h"
#include "tables/layout/periodbelow.h"
#include "tables/layout/plannedtable.h"
#include "tables/layout/statedlevel.h"
#include "tables/layout/timewords.h"
#include "tables/layout/valuekinds.h"
#include "tables/layout/valuenames.h"
#include "text/textnumbers.h"
#include "text/words.h"
#include "findings/tablescodes.h"

#include <algorithm>
#include <utility>

namespace sozialraum
{

  namespace
  {

    class LayoutFinder
    {
    public:
      LayoutFinder( const Grid &grid, std::string fileName, const TableReadOptions &options )
        : mGrid( grid )
        , mFileName( std::move( fileName ) )
        , mOptions( options )
      {
        if ( options.plan && !options.plan->tables.empty() )
          mPlan = planOfGrid( grid, options.plan->tables.front() );
      }

      TableLayout find()
      {
        LayoutRows rows = findLayoutRows( mLayout, mGrid, mOptions, mPlan );
        mDataRows = std::move( rows.data );
        mIsOwnKey = rows.isOwnKey;
        const std::uint32_t lastKey = *std::max_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() );
        mCompanions = companionColumns( mGrid, mDataRows, mLayout.headerBegin, mLayout.headerEnd, lastKey );
        for ( const PlannedColumn &planned : mPlan.columns )
          mCompanions[planned.column] = planned.role == ColumnRole::Flag;
        mLayout.flagColumns = mCompanions;
        mParts = headingParts( mGrid, mLayout.headerBegin, mLayout.headerEnd, std::max( lastKey, mLayout.leadingEnd ), mCompanions );
        for ( const std::vector<std::string> &parts : mParts )
          mLayout.headings.push_back( joined( parts, " | " ) );
        mLayout.coordinates = coordinateColumns( mGrid, mDataRows, mLayout.headings );
        mMarks = ColumnMarks( mGrid, mDataRows, mOptions );
        mProfiles = profileColumns( mGrid, mDataRows, firstMarks() );
        findColumnRoles( mLayout, mGrid, mDataRows, mProfiles );
        applyPlannedColumns( mLayout, mPlan );
        if ( periodOfSheet( mOptions.sheetTitle ).empty() )
          findPeriodBelow( mLayout, mGrid );
        findValueColumns();
        forgetPeriodBelowBesideOthers( mLayout );
        if ( mLayout.values.empty() )
          throw InputError( codes::valueColumnMissing );
        takeUnitOfOtherPeriods( mLayout.values );
        tellStatesApart( mLayout.values );
        takePeriodsBefore( mLayout.values, periodOfAll() );
        nameParticularsAfterTheirWhole( mLayout.values );
        nameSharesAfterTheirCounts( mLayout.values );
        mLayout.splitDecimals = columnOfSplitDecimals( mGrid, mDataRows, mLayout );
        takePlannedFlags();
        findMarks();
        findStatedLevel( mLayout, mGrid, mDataRows, mIsOwnKey );
        return std::move( mLayout );
      }

    private:
      //! The marks before the roles of the columns are known: all but the keys vote.
      std::vector<NumberMarks> firstMarks() const
      {
        std::vector<std::uint32_t> voters;
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( !mLayout.isKeyColumn( column ) && ColumnMarks::votes( mLayout.headings[column] ) )
            voters.push_back( column );
        }
        return marksBy( voters );
      }

      std::vector<NumberMarks> marksBy( const std::vector<std::uint32_t> &voters ) const
      {
        const NumberMarksEvidence all = mMarks.evidenceOf( voters );
        std::vector<NumberMarks> marks;
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          const bool votes = std::binary_search( voters.begin(), voters.end(), column );
          marks.push_back( mMarks.marks( column, mLayout.headings[column], all, votes ) );
        }
        return marks;
      }

      void findMarks()
      {
        std::vector<std::uint32_t> voters;
        for ( const ValueColumn &values : mLayout.values )
        {
          if ( ColumnMarks::votes( mLayout.headings[values.column] ) )
            voters.push_back( values.column );
        }
        const std::vector<NumberMarks> marks = marksBy( voters );
        mLayout.marks = mMarks.marksOfTable( mMarks.evidenceOf( voters ) );
        mLayout.marks.assumed = false;
        for ( ValueColumn &values : mLayout.values )
        {
          values.marks = marks[values.column];
          mLayout.marks.assumed |= values.marks.assumed;
          const std::string name = nameOfColumn( values.column );
          if ( mMarks.isContradictory( values.column ) )
            mLayout.contradictory.push_back( name );
          else if ( mMarks.hasMarks( values.column ) )
            ( values.marks.decimal == ',' ? mLayout.columnsWithComma : mLayout.columnsWithPoint ).push_back( name );
        }
        if ( mLayout.marks.assumed && mLayout.marks.thousands.empty() )
        {
          const auto assumed =
            std::find_if( mLayout.values.begin(), mLayout.values.end(), []( const ValueColumn &values ) { return values.marks.assumed; } );
          mLayout.marks = assumed->marks;
        }
      }

      std::string nameOfColumn( std::uint32_t column ) const
      {
        return mLayout.headings[column].empty() ? "column " + std::to_string( column + 1 ) : mLayout.headings[column];
      }

      std::string lowerHeading( std::uint32_t column ) const { return lowerCase( mLayout.headings[column] ); }

      //! A flag that the plan puts at a value stands at no other one.
      void takePlannedFlags()
      {
        for ( const PlannedColumn &planned : mPlan.columns )
        {
          if ( planned.role != ColumnRole::Flag )
            continue;
          for ( ValueColumn &values : mLayout.values )
          {
            if ( values.companion == planned.column )
              values.companion.reset();
          }
        }
        for ( const PlannedColumn &planned : mPlan.columns )
        {
          if ( !planned.valueColumn )
            continue;
          const auto values = std::find_if( mLayout.values.begin(), mLayout.values.end(),
            [&planned]( const ValueColumn &candidate ) { return candidate.column == planned.valueColumn; } );
          if ( values == mLayout.values.end() )
            throw InputError( codes::planFlagOfNothing,
              { columnLetters( planned.column + mGrid.firstColumn ), columnLetters( *planned.valueColumn + mGrid.firstColumn ) } );
          values->companion = planned.column;
        }
      }

      //! Why a column that is no key, name, period or dimension gives no observations; empty if it does.
      std::string reasonToLeaveOut( std::uint32_t column ) const
      {
        const std::optional<ColumnRole> planned = mPlan.roleOf( column );
        if ( planned == ColumnRole::Value )
          return {};
        std::string reason = reasonFound( column );
        return planned == ColumnRole::LeftOut && reason.empty() ? "plan_column" : reason;
      }

      std::string reasonFound( std::uint32_t column ) const
      {
        const ColumnProfile &profile = mProfiles[column];
        const std::string heading = lowerHeading( column );
        if ( profile.filled == 0 )
          return "empty_column";
        if ( mCompanions[column] )
          return "flag_column";
        if ( containsAny( heading, { "plz", "postleit" } ) )
          return "postcode_column";
        if ( isLevelOfNuts( heading ) )
          return "level_column";
        if ( mLayout.isCoordinate( column ) && profile.holdsValues() )
          return "coordinate_column";
        if ( containsAny( heading, { "satzart", "satz-art", "textkennzeichen" } ) )
          return "record_type_column";
        if ( profile.countsRows && profile.filled > 2
          && ( heading.empty() || containsAny( heading, { "lfd", "nr", "fid", "id", "zeile", "pos." } ) ) && !mLayout.isGenesis )
          return "row_numbers";
        if ( isRunningNumber( heading ) && profile.numbers == profile.filled && profile.filled > 2 && cellsDiffer( column ) )
          return "row_numbers";
        if ( !profile.holdsValues() )
          return "text_column";
        if ( isHeadedAsNumber( heading ) && profile.allWhole )
          return "code_column";
        if ( isKeyAgain( column ) )
          return "key_column";
        const bool keyHeading = containsAny( heading,
          { "kreis", "gemeinde", "schlüssel", "schluessel", "kennziffer", "kennzahl", "ags", "ars", "krs", "gem1", "gem2", "vbgem",
            "kreg" } );
        if ( keyHeading && profile.longKeys * 20 >= profile.filled * 19 )
          return "key_column";
        if ( profile.zerosInFront * 10 > profile.filled ) // one odd cell hides no column
          return profile.longKeys * 20 >= profile.filled * 19 ? "key_column" : "code_column";
        if ( !mLayout.dimensionColumns.empty() && ( heading == "id" || heading == "code" ) )
          return "code_column";
        return {};
      }

      //! The key, and under its heading: so does a second block of columns begin.
      bool isKeyAgain( std::uint32_t column ) const
      {
        const std::uint32_t key = mLayout.keyColumns.front();
        return mLayout.keyColumns.size() == 1 && !mLayout.headings[key].empty() && mLayout.headings[column] == mLayout.headings[key]
          && std::all_of( mDataRows.begin(), mDataRows.end(),
            [&]( std::uint32_t row ) { return mGrid.shown( row, column ) == mGrid.shown( row, key ); } );
      }

      bool cellsDiffer( std::uint32_t column ) const
      {
        TextNumbers texts;
        return std::none_of( mDataRows.begin(), mDataRows.end(), [&]( std::uint32_t row ) {
          const std::size_t before = texts.size();
          const std::string text = mGrid.shown( row, column );
          return !text.empty() && texts.numberOf( text ) < before;
        } );
      }

      void leaveOut( const std::string &reason, std::uint32_t column )
      {
        const auto known = std::find_if(
          mLayout.leftOut.begin(), mLayout.leftOut.end(), [&reason]( const LeftOut &leftOut ) { return leftOut.reason == reason; } );
        const std::string heading = nameOfColumn( column );
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
        const auto [titleName, titleUnit] = lastTitle();
        HeadingSense sense = senseOfHeadings( mParts );
        sense.lastIsCode = mLayout.headerEnd > mLayout.headerBegin + 1 && areShortNames( mGrid, lastHeader, mLayout.keyColumns.back() );
        sense.yearsAreClasses |= mLayout.titleMeaning.isOfYearClasses;
        sense.yearStandsElsewhere = yearStandsBesideHeadings();
        sense.quartersAreMeant = containsAny( lowerCase( mLayout.title ), { "quartal", "vierteljahr", "vierteljähr", "quarter" } );
        sense.shortSpansAreYears |= !mLayout.titleMeaning.date && speaksOfSchoolYears( lowerCase( mLayout.title ) );
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( mLayout.hasRole( column ) )
            continue;
          if ( const std::string reason = reasonToLeaveOut( column ); !reason.empty() )
          {
            if ( reason == "flag_column" && !mLayout.values.empty() )
              mLayout.values.back().companion = column;
            else if ( reason != "empty_column" || !mLayout.headings[column].empty() )
              leaveOut( reason, column );
            if ( reason == "text_column" && mProfiles[column].numbers > 0 )
              mLayout.textsAmongNumbers.push_back(
                { reason, 1, nameOfColumn( column ) + "\n" + mProfiles[column].firstText, mProfiles[column].firstTextRow } );
            continue;
          }
          HeadingMeaning meaning = meaningOfHeading( mParts[column], sense );
          TableIndicator &indicator = meaning.indicator;
          // In GENESIS tables the last title names what is counted, the headings tell its parts.
          if ( mLayout.isGenesis && !titleUnit.empty() && !indicator.name.empty() )
          {
            const bool isTotal =
              indicator.name == "Insgesamt" || indicator.name == "insgesamt" || indicator.name == "Total" || indicator.name == titleName;
            indicator.name = isTotal ? titleName : titleName + " | " + indicator.name;
          }
          const bool countsWithoutName = indicator.name == "Anzahl" && indicator.unit == "Anzahl" && !titleName.empty();
          if ( indicator.name.empty() || countsWithoutName )
          {
            // "Arbeitslose 2023" is called "Arbeitslose".
            const std::string named = meaningOfHeading( { titleName } ).indicator.name;
            indicator.name = named.empty() || mLayout.isGenesis ? titleName : named;
            if ( meaning.period.size() == 4 )
              meaning.period += takeDayOfYear( indicator.name ).value_or( std::string() );
            if ( indicator.unit.empty() )
              indicator.unit = titleUnit;
          }
          if ( indicator.name.empty()
            && !( meaning.period.empty() && meaning.partOfYear.empty() ) ) // headed by its period alone: the file says what it is about
            indicator.name = mFileName.substr( 0, mFileName.rfind( '.' ) );
          const bool arePercents = mProfiles[column].isPercent || mProfiles[column].unit() == "%";
          if ( indicator.name.empty() && mLayout.headings[column].empty() && arePercents )
            indicator.name = "%"; // of the column at its left
          if ( indicator.name.empty() )
            indicator.name = nameOfColumn( column );
          if ( indicator.unit.empty() && mProfiles[column].isPercent )
            indicator.unit = "%";
          const CellUnits units( mProfiles[column], statedUnit( indicator.unit, mProfiles[column].unit(), mLayout.titleMeaning ) );
          if ( !units.unit().empty() )
            indicator.unit = units.unit();
          indicator.unit = unitWithTitle( indicator.unit, mLayout.titleMeaning, indicator.name );
          if ( indicator.unit.empty() && mLayout.isGenesis )
            indicator.unit = titleUnit;
          indicator.source = sourceLine();
          mLayout.values.push_back( { column, indicator, meaning.period, meaning.partOfYear, {}, units, {}, meaning.state } );
          if ( meaning.flag )
            ++mLayout.flagsOfPeriods[std::string( 1, meaning.flag ) + " (" + meaning.period + ")"];
        }
      }

      //! Name and unit that the title gives: "Bevölkerungsstand (Anzahl)". In GENESIS tables its last line does.
      std::pair<std::string, std::string> lastTitle() const
      {
        if ( !mLayout.isGenesis )
          return { mLayout.titleMeaning.name, mLayout.titleMeaning.unit };
        const std::size_t lineBegin = mLayout.title.rfind( '\n' );
        return nameAndUnit( tidyHeading( std::string_view( mLayout.title ).substr( lineBegin == std::string::npos ? 0 : lineBegin + 1 ) ) );
      }

      //! The period of all figures that no heading names; empty where a column or rows of the body do.
      std::string periodOfAll() const
      {
        const bool areSeveral = mLayout.periodColumn
          || std::any_of( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(),
            []( const BodyHeading &heading ) { return heading.kind == BodyHeadingKind::Period; } );
        if ( areSeveral )
          return {};
        return mLayout.titleMeaning.date ? mLayout.titleMeaning.date->period : periodOfSheet( mOptions.sheetTitle );
      }

      //! Whether title, sheet, a column or rows of the body name the year to which months in the headings belong.
      bool yearStandsBesideHeadings() const
      {
        const std::string ofTitle = mLayout.titleMeaning.date ? mLayout.titleMeaning.date->period : periodOfSheet( mOptions.sheetTitle );
        return ofTitle.size() == 4 || ( mLayout.periodColumn && !mLayout.partOfYearColumn )
          || std::any_of( mLayout.bodyHeadings.begin(), mLayout.bodyHeadings.end(),
            []( const BodyHeading &heading ) { return heading.kind == BodyHeadingKind::Period && heading.text.size() == 4; } );
      }

      std::string sourceLine() const
      {
        std::string line = shortened( mLayout.title, 300 );
        std::replace( line.begin(), line.end(), '\n', ' ' );
        return line;
      }

      const Grid &mGrid;
      std::string mFileName;
      const TableReadOptions &mOptions;
      PlannedTable mPlan; //!< columns of the grid
      TableLayout mLayout;
      bool mIsOwnKey = false;
      std::vector<std::uint32_t> mDataRows;
      std::vector<std::vector<std::string>> mParts;
      std::vector<ColumnProfile> mProfiles;
      std::vector<bool> mCompanions;
      ColumnMarks mMarks;
    };

  }

  bool hasCellOutside( const Grid &grid, std::uint32_t row, const std::vector<std::uint32_t> &columns )
  {
    const std::span<const GridCell> cells = grid.row( row );
    return std::any_of( cells.begin(), cells.end(),
      [&columns]( const GridCell &cell ) { return std::find( columns.begin(), columns.end(), cell.column ) == columns.end(); } );
  }

  TableLayout understandLayout( const Grid &grid, const std::string &fileName, const TableReadOptions &options )
  {
    return LayoutFinder( grid, fileName, options ).find();
  }

}
