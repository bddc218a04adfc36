#include "agemeasures.h"

#include "observations/countsum.h"
#include "keys/keytext.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <limits>
#include <set>

namespace sozialraum
{

  namespace
  {

    constexpr std::array<std::string_view, 5> namesOfThePopulation{ "bevoelkerung", "population", "einwohner", "personen", "people" };
    constexpr double meanAgeAboveLastLimit = 5.0;

    //! Columns of the same people that follow each other without gap and overlap.
    using Cover = std::vector<const AgeColumn *>;

    //! Finds covers of ages; coarse ones rest on few figures, fine ones tell most about the structure.
    class AgeCover
    {
    public:
      AgeCover( std::vector<const AgeColumn *> columns, bool isFine )
        : mColumns( std::move( columns ) )
      {
        std::stable_sort( mColumns.begin(), mColumns.end(), [isFine]( const AgeColumn *left, const AgeColumn *right ) {
          return isFine ? endOf( *left ) < endOf( *right ) : endOf( *left ) > endOf( *right );
        } );
      }

      std::optional<Cover> of( int from, std::optional<int> below )
      {
        Cover cover;
        mDeadEnds.clear();
        return extend( cover, from, below.value_or( open ) ) ? std::optional( cover ) : std::nullopt;
      }

    private:
      static constexpr int open = std::numeric_limits<int>::max();

      static int endOf( const AgeColumn &column ) { return column.group.below.value_or( open ); }

      bool extend( Cover &cover, int from, int end )
      {
        if ( from == end )
          return true;
        if ( from > end || mDeadEnds.contains( from ) )
          return false;
        for ( const AgeColumn *column : mColumns )
        {
          if ( column->group.from != from )
            continue;
          cover.push_back( column );
          if ( extend( cover, endOf( *column ), end ) )
            return true;
          cover.pop_back();
        }
        mDeadEnds.insert( from );
        return false;
      }

      std::vector<const AgeColumn *> mColumns;
      std::set<int> mDeadEnds;
    };

    bool isPopulation( const std::string &people )
    {
      return std::any_of( namesOfThePopulation.begin(), namesOfThePopulation.end(),
        [&people]( std::string_view name ) { return people == name || people.starts_with( std::string( name ) + "s" ); } );
    }

    //! The columns of one kind of people after the other: those that the call names, or all that can be the population.
    std::vector<std::vector<const AgeColumn *>> candidates( const AgeMeasure &measure, std::span<const AgeColumn> columns )
    {
      std::set<std::string> people;
      for ( const AgeColumn &column : columns )
      {
        if ( measure.people.empty() ? isPopulation( column.group.people ) : column.group.people == measure.people )
          people.insert( column.group.people );
      }
      std::vector<std::vector<const AgeColumn *>> groups;
      for ( const std::string &name : people )
      {
        groups.emplace_back();
        for ( const AgeColumn &column : columns )
        {
          if ( column.group.people == name )
            groups.back().push_back( &column );
        }
      }
      return groups;
    }

    AreaColumn sumOf( const Cover &cover )
    {
      AreaColumn sums;
      for ( std::size_t area = 0; area < cover.front()->column->values.size(); ++area )
      {
        CountSum sum;
        for ( const AgeColumn *part : cover )
          sum.add( part->column->values[area], part->column->statuses[area] );
        sums.values.push_back( sum.value( MissingPart::MakesMissing ) );
        sums.statuses.push_back( sum.status( MissingPart::MakesMissing ) );
      }
      return sums;
    }

    //! A formula over people of certain ages.
    std::optional<AreaColumn> overPeople( const char *formula, std::span<const std::optional<AreaColumn>> people )
    {
      if ( std::any_of( people.begin(), people.end(), []( const std::optional<AreaColumn> &column ) { return !column; } ) )
        return std::nullopt;
      const Formula parsed( formula );
      AreaColumn result;
      for ( std::size_t area = 0; area < people.front()->values.size(); ++area )
      {
        const FormulaValue value = parsed.evaluate( [&]( std::size_t name ) {
          const AreaColumn &column = *people[static_cast<std::size_t>( parsed.names()[name].front() - 'a' )];
          return FormulaValue{ column.values[area], column.statuses[area] };
        } );
        result.values.push_back( value.value );
        result.statuses.push_back( value.status );
      }
      return result;
    }

    double meanAge( const Cover &cover, std::size_t area, std::optional<double> meanOfOpenGroup )
    {
      double people = 0.0;
      double years = 0.0;
      for ( const AgeColumn *part : cover )
      {
        const double count = std::isnan( part->column->values[area] ) ? 0.0 : part->column->values[area]; // "-"
        const double middle = part->group.below ? ( part->group.from + *part->group.below ) / 2.0
                                                : meanOfOpenGroup.value_or( part->group.from + meanAgeAboveLastLimit );
        people += count;
        years += count * middle;
      }
      return years / people;
    }

    double medianAge( const Cover &cover, std::size_t area, double people )
    {
      double younger = 0.0;
      for ( const AgeColumn *part : cover )
      {
        const double count = std::isnan( part->column->values[area] ) ? 0.0 : part->column->values[area]; // "-"
        if ( younger + count < people / 2.0 || count == 0.0 )
        {
          younger += count;
          continue;
        }
        if ( !part->group.below )
          break;
        return part->group.from + ( people / 2.0 - younger ) / count * ( *part->group.below - part->group.from );
      }
      return std::numeric_limits<double>::quiet_NaN();
    }

    AreaColumn ageOf( const AgeMeasure &measure, const Cover &cover )
    {
      AreaColumn result = sumOf( cover );
      for ( std::size_t area = 0; area < result.values.size(); ++area )
      {
        double &value = result.values[area];
        if ( std::isnan( value ) )
          continue;
        if ( value == 0.0 )
          value = std::numeric_limits<double>::quiet_NaN();
        else if ( measure.name == "median_age" )
          value = medianAge( cover, area, value );
        else
          value = meanAge( cover, area, measure.ages.empty() ? std::nullopt : std::optional( measure.ages.front() ) );
        if ( std::isnan( value ) )
          result.statuses[area] = ObservationStatus::Blocked;
      }
      return result;
    }

    std::optional<AreaColumn> fromColumns( const AgeMeasure &measure, const std::vector<const AgeColumn *> &columns )
    {
      const auto people = [&]( int from, std::optional<int> below ) -> std::optional<AreaColumn> {
        const std::optional<Cover> cover = AgeCover( columns, false ).of( from, below );
        return cover && !cover->empty() ? std::optional( sumOf( *cover ) ) : std::nullopt;
      };
      const auto age = [&]( std::size_t place, int otherwise ) {
        return place < measure.ages.size() ? static_cast<int>( measure.ages[place] ) : otherwise;
      };
      if ( measure.name == "people" )
        return people( age( 0, 0 ), measure.ages.size() > 1 ? std::optional( age( 1, 0 ) ) : std::nullopt );
      if ( measure.name == "billeter" )
        return overPeople( "(a - b) / c", std::array{ people( 0, 15 ), people( 50, {} ), people( 15, 50 ) } );
      if ( measure.name == "greying" )
        return overPeople( "a / b", std::array{ people( 80, {} ), people( 60, 80 ) } );
      if ( measure.name == "youth_ratio" )
        return overPeople( "a / b", std::array{ people( 0, age( 0, 20 ) ), people( age( 0, 20 ), age( 1, 65 ) ) } );
      if ( measure.name == "old_age_ratio" )
        return overPeople( "a / b", std::array{ people( age( 1, 65 ), {} ), people( age( 0, 20 ), age( 1, 65 ) ) } );
      if ( measure.name == "total_ratio" )
        return overPeople(
          "(a + b) / c", std::array{ people( 0, age( 0, 20 ) ), people( age( 1, 65 ), {} ), people( age( 0, 20 ), age( 1, 65 ) ) } );
      const std::optional<Cover> all = AgeCover( columns, true ).of( 0, {} );
      return all && !all->empty() ? std::optional( ageOf( measure, *all ) ) : std::nullopt;
    }

  }

  std::optional<AreaColumn> computeAgeMeasure( const AgeMeasure &measure, std::span<const AgeColumn> columns )
  {
    for ( const std::vector<const AgeColumn *> &ofPeople : candidates( measure, columns ) )
    {
      if ( std::optional<AreaColumn> column = fromColumns( measure, ofPeople ) )
        return column;
    }
    return std::nullopt;
  }

}
