#include "tables/layout/tablelayout.h"

#include "text/shortened.h"
#include "finding.h"
#include "tables/layout/columnprofile.h"
#include "tables/layout/columnroles.h"
#include "tables/layout/headings.h"
#include "observations/indicatornames.h"
#include "tables/layout/keycolumn.h"
#include "tables/layout/layoutrows.h"
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
      {}

      TableLayout find()
      {
        LayoutRows rows = findLayoutRows( mLayout, mGrid, mOptions );
        mDataRows = std::move( rows.data );
        mIsOwnKey = rows.isOwnKey;
        mParts = headingParts(
          mGrid, mLayout.headerBegin, mLayout.headerEnd, *std::max_element( mLayout.keyColumns.begin(), mLayout.keyColumns.end() ) );
        for ( const std::vector<std::string> &parts : mParts )
          mLayout.headings.push_back( joined( parts, " | " ) );
        mLayout.marks = numberMarks();
        mProfiles = profileColumns( mGrid, mDataRows, mLayout.marks );
        findColumnRoles( mLayout, mGrid, mDataRows, mProfiles );
        findValueColumns();
        if ( mLayout.values.empty() )
          throw InputError( codes::valueColumnMissing );
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

      std::string lowerHeading( std::uint32_t column ) const { return lowerCase( mLayout.headings[column] ); }

      //! Why a column that is no key, name, period or dimension gives no observations; empty if it does.
      std::string reasonToLeaveOut( std::uint32_t column ) const
      {
        const ColumnProfile &profile = mProfiles[column];
        const std::string heading = lowerHeading( column );
        if ( profile.filled == 0 )
          return "empty_column";
        if ( containsAny( heading, { "plz", "postleit" } ) )
          return "postcode_column";
        if ( containsAny( heading, { "satzart", "satz-art", "textkennzeichen" } ) )
          return "record_type_column";
        if ( profile.countsRows && profile.filled > 2 && ( heading.empty() || containsAny( heading, { "lfd", "nr", "fid", "id" } ) )
          && !mLayout.isGenesis )
          return "row_numbers";
        if ( !profile.holdsValues() )
          return "text_column";
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

      void leaveOut( const std::string &reason, std::uint32_t column )
      {
        const auto known = std::find_if(
          mLayout.leftOut.begin(), mLayout.leftOut.end(), [&reason]( const LeftOut &leftOut ) { return leftOut.reason == reason; } );
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
        const bool lastIsCode =
          mLayout.headerEnd > mLayout.headerBegin + 1 && areShortNames( mGrid, lastHeader, mLayout.keyColumns.back() );
        const auto [titleName, titleUnit] = lastTitle();
        for ( std::uint32_t column = 0; column < mGrid.columnCount(); ++column )
        {
          if ( mLayout.hasRole( column ) )
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
            const bool isTotal =
              indicator.name == "Insgesamt" || indicator.name == "insgesamt" || indicator.name == "Total" || indicator.name == titleName;
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
        std::string line = shortened( mLayout.title, 300 );
        std::replace( line.begin(), line.end(), '\n', ' ' );
        return line;
      }

      void findStatedLevel()
      {
        const std::string heading = lowerHeading( mLayout.keyColumns.front() );
        if ( mLayout.keyColumns.size() > 1 )
          return;
        if ( containsAny( heading, { "verband", "vbgem" } ) )
          mLayout.statedLevel = AreaLevel::Association;
        else if ( containsAny( heading, { "gemeinde", "gem1", "gem2" } ) )
          mLayout.statedLevel = AreaLevel::Municipality;
        else if ( containsAny( heading, { "kreis", "krs" } ) )
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
    return std::any_of( cells.begin(), cells.end(),
      [&columns]( const GridCell &cell ) { return std::find( columns.begin(), columns.end(), cell.column ) == columns.end(); } );
  }

  TableLayout understandLayout( const Grid &grid, const std::string &fileName, const TableReadOptions &options )
  {
    return LayoutFinder( grid, fileName, options ).find();
  }

}
