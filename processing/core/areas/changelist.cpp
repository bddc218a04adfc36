#include "areas/changelist.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/digits.h"
#include "text/shortnumber.h"
#include "text/trimming.h"
#include "text/words.h"

#include <map>
#include <set>
#include <utility>

namespace sozialraum
{

  namespace
  {

    ChangeKind kindOfWords( std::string_view text )
    {
      const std::string lower = lowerCase( text );
      if ( containsAny( lower, { "ausgliederung", "teil", "umgliederung", "gebietsaustausch", "grenz", "transfer" } ) )
        return ChangeKind::Transfer;
      if ( containsAny( lower,
             { "auflösung", "aufgelöst", "eingemeindung", "eingliederung", "zusammenschluss", "fusion", "neubildung", "dissol",
               "merge" } ) )
        return ChangeKind::Dissolution;
      if ( containsAny( lower, { "schlüssel", "key" } ) )
        return ChangeKind::KeyChange;
      return containsAny( lower, { "name", "umbenennung", "bezeichnung" } ) ? ChangeKind::NameChange : ChangeKind::Unsaid;
    }

    //! What the notes say that a number means: the words behind "2 =", up to the next mark.
    std::string_view meaningInNotes( char number, std::string_view notes )
    {
      for ( std::size_t equals = notes.find( '=' ); equals != std::string_view::npos; equals = notes.find( '=', equals + 1 ) )
      {
        const std::string_view before = trimmed( notes.substr( 0, equals ) );
        const bool isNumber = !before.empty() && before.back() == number && ( before.size() == 1 || !isDigit( before[before.size() - 2] ) );
        if ( !isNumber )
          continue;
        const std::string_view behind = notes.substr( equals + 1 );
        return trimmed( behind.substr( 0, behind.find_first_of( ",;\n=" ) ) );
      }
      return {};
    }

    //! The people or the area of the part that a row is about; 0 where the list has none, which is nobody.
    std::optional<double> amountIn( const ListTable &list, std::size_t row, const std::optional<std::size_t> &column )
    {
      return column ? listNumber( list.rows[row][*column] ) : std::nullopt;
    }

    //! The rows about one old key that dissolve it.
    class Dissolutions
    {
    public:
      Dissolutions( const ListTable &list, const CrosswalkColumns &columns, CrosswalkWeight weight )
        : mList( list )
        , mWeightColumn( weight == CrosswalkWeight::Area && columns.area ? columns.area
              : columns.people                                           ? columns.people
                                                                         : columns.area )
      {}

      void add( const std::string &oldKey, std::size_t row ) { mRows[oldKey].push_back( row ); }

      std::vector<Change> changes( const std::vector<std::string> &newKeys ) const
      {
        std::vector<Change> changes;
        for ( const auto &[oldKey, rows] : mRows )
        {
          std::set<std::string> targets;
          for ( const std::size_t row : rows )
            targets.insert( newKeys[row] );
          if ( targets.size() == 1 )
          {
            changes.push_back( { rows.front(), 1.0 } );
            continue;
          }
          const double whole = sumOf( rows );
          if ( !( whole > 0.0 ) )
            throw InputError( codes::crosswalkSplitWithoutFactor, { oldKey } );
          for ( const std::size_t row : rows )
            changes.push_back( { row, *amountIn( mList, row, mWeightColumn ) / whole } );
        }
        return changes;
      }

    private:
      //! 0 where some part has no amount.
      double sumOf( const std::vector<std::size_t> &rows ) const
      {
        double sum = 0.0;
        for ( const std::size_t row : rows )
        {
          const std::optional<double> amount = amountIn( mList, row, mWeightColumn );
          if ( !amount || *amount < 0.0 )
            return 0.0;
          sum += *amount;
        }
        return sum;
      }

      const ListTable &mList;
      std::optional<std::size_t> mWeightColumn;
      std::map<std::string, std::vector<std::size_t>> mRows;
    };

  }

  ChangeKind changeKind( std::string_view cell, const std::string &notes )
  {
    const std::string_view text = trimmed( cell );
    const bool isNumber = text.size() == 1 && isDigit( text.front() );
    if ( !isNumber )
      return kindOfWords( text );
    if ( const ChangeKind noted = kindOfWords( meaningInNotes( text.front(), notes ) ); noted != ChangeKind::Unsaid )
      return noted;
    switch ( text.front() )
    {
      case '1':
        return ChangeKind::Dissolution;
      case '2':
        return ChangeKind::Transfer;
      case '3':
        return ChangeKind::KeyChange;
      case '4':
        return ChangeKind::NameChange;
      default:
        return ChangeKind::Unsaid;
    }
  }

  std::vector<Change> movingChanges( const ListTable &list, const CrosswalkColumns &columns, CrosswalkWeight weight,
    const std::string &notes, const std::vector<std::string> &oldKeys, const std::vector<std::string> &newKeys, ProblemReporter &problems )
  {
    Dissolutions dissolutions( list, columns, weight );
    std::set<std::tuple<std::string, std::string, std::string>> seen;
    std::size_t notMoved = 0;
    double people = 0.0;
    std::string example;
    for ( std::size_t row = 0; row < list.rows.size(); ++row )
    {
      if ( !hasKeys( list.rows[row], columns ) )
        continue;
      const ChangeKind kind = columns.kind ? changeKind( list.rows[row][*columns.kind], notes ) : ChangeKind::Unsaid;
      const std::optional<double> moved = amountIn( list, row, columns.people );
      const bool isTransfer = kind == ChangeKind::Transfer || ( kind == ChangeKind::Unsaid && moved && *moved == 0.0 );
      if ( !isTransfer )
      {
        dissolutions.add( oldKeys[row], row );
        continue;
      }
      if ( !moved || *moved <= 0.0 || !seen.insert( { oldKeys[row], newKeys[row], shortNumber( *moved ) } ).second )
        continue;
      ++notMoved;
      people += *moved;
      if ( example.empty() )
        example = oldKeys[row];
    }
    if ( notMoved > 0 )
      problems.report( { codes::crosswalkPartsNotMoved, { std::to_string( notMoved ), shortNumber( people ), example } } );
    return dissolutions.changes( newKeys );
  }

}
