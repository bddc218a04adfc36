#include "yearcolumns.h"

#include "indicators/catalogue.h"
#include "text/fieldname.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    //! "unemployed_2021" is "unemployed" in "2021".
    struct NameAndYear
    {
      std::string name;
      std::string year;
    };

    NameAndYear splitYear( const std::string &field )
    {
      const std::size_t underscore = field.rfind( '_' );
      if ( underscore == std::string::npos || field.size() != underscore + 5 )
        return { field, {} };
      const std::string year = field.substr( underscore + 1 );
      const bool isYear = std::all_of( year.begin(), year.end(), []( char c ) { return c >= '0' && c <= '9'; } )
        && ( year.starts_with( "19" ) || year.starts_with( "20" ) );
      return isYear ? NameAndYear{ field.substr( 0, underscore ), year } : NameAndYear{ field, {} };
    }

    std::string earlier( const std::string &year, int lag )
    {
      if ( year.empty() || lag == 0 )
        return year;
      int number = 0;
      std::from_chars( year.data(), year.data() + year.size(), number );
      return std::to_string( number - lag );
    }

    struct UsualName
    {
      std::string_view name;  //!< in formulas
      std::string_view field; //!< in tables
    };

    // What the tables of the statistical offices and of the employment agency call it.
    constexpr std::array<UsualName, 13> usualNames{ {
      { "bevoelkerung", "bevoelkerungsstand" },
      { "bevoelkerung", "bevoelkerung_insgesamt" },
      { "bevoelkerung", "einwohner" },
      { "bevoelkerung", "einwohnerzahl" },
      { "bevoelkerung", "personen" },
      { "bevoelkerung", "population" },
      { "bevoelkerung_jahresmitte", "durchschnittliche_bevoelkerung" },
      { "gebietsflaeche_in_km2", "gebietsflaeche" },
      { "gebietsflaeche_in_km2", "flaeche" },
      { "arbeitslose_jahresdurchschnitt", "arbeitslose" },
      { "arbeitslose_insgesamt", "arbeitslose" },
      { "svb_am_wohnort", "sozialversicherungspflichtig_beschaeftigte_am_wohnort" },
      { "svb_am_arbeitsort", "sozialversicherungspflichtig_beschaeftigte_am_arbeitsort" },
    } };

    //! How long the name of a field is that has \a year behind it.
    std::size_t longestBefore( const std::string &year )
    {
      return longestFieldName - ( year.empty() ? 0 : year.size() + 1 );
    }

    //! Whether the fields of tables that are called so have a shorter name.
    bool isLong( const std::string &name, const std::string &year )
    {
      return name.size() > longestBefore( year ) && name.find( '(' ) == std::string::npos;
    }

    std::string shortened( const std::string &name, const std::string &year )
    {
      return fieldName( name, longestBefore( year ) );
    }

    std::string callText( const AgeMeasure &measure )
    {
      std::string arguments = measure.people;
      for ( const double age : measure.ages )
        arguments += ( arguments.empty() ? "" : ", " ) + std::to_string( static_cast<int>( age ) );
      return measure.name + "(" + arguments + ")";
    }

    std::optional<AgeMeasure> measureOf( const std::string &name )
    {
      if ( std::optional<AgeMeasure> called = ageMeasureFromCall( name ) )
        return called;
      const std::optional<AgeGroup> group = ageGroupOf( name );
      if ( !group )
        return std::nullopt;
      AgeMeasure people{ "people", group->people == "bevoelkerung" ? std::string() : group->people,
        { static_cast<double>( group->from ) } };
      if ( group->below )
        people.ages.push_back( *group->below );
      return people;
    }

  }

  YearColumns::YearColumns( std::vector<AreaColumn> columns )
  {
    for ( AreaColumn &column : columns )
      add( std::move( column ) );
  }

  void YearColumns::add( AreaColumn column )
  {
    const NameAndYear split = splitYear( column.name );
    mAreaCount = column.values.size();
    const std::string whole = column.name;
    if ( const std::optional<AgeGroup> group = ageGroupOf( split.name ) )
      mAgeGroups[split.year].emplace_back( *group, split.name );
    mByName[split.name].insert_or_assign( split.year, column );
    if ( !split.year.empty() )
      mByName[whole].insert_or_assign( std::string(), std::move( column ) );
  }

  const AreaColumn *YearColumns::columnOf( const std::string &name, const std::string &year ) const
  {
    const auto found = mByName.find( name );
    if ( found == mByName.end() )
      return nullptr;
    const auto ofYear = found->second.find( year );
    return ofYear == found->second.end() ? nullptr : &ofYear->second;
  }

  const AreaColumn *YearColumns::computed( const std::string &name, const std::string &year ) const
  {
    const auto groups = mAgeGroups.find( year );
    const std::optional<AgeMeasure> measure = groups == mAgeGroups.end() ? std::nullopt : measureOf( name );
    if ( !measure )
      return nullptr;
    const auto [place, isNew] = mComputed.try_emplace( { name, year } );
    if ( isNew )
    {
      std::vector<AgeColumn> columns;
      for ( const auto &[group, field] : groups->second )
        columns.push_back( { group, columnOf( field, year ) } );
      place->second = computeAgeMeasure( *measure, columns );
    }
    return place->second ? &*place->second : nullptr;
  }

  const AreaColumn *YearColumns::find( const std::string &name, const std::string &year ) const
  {
    int lag = 0;
    const std::string bare = nameWithoutLag( name, lag );
    if ( lag > 0 && year.empty() )
      return nullptr;
    const std::string wanted = earlier( year, lag );
    const auto byAnyName = [&]( const std::string &ofYear ) -> const AreaColumn * {
      if ( const AreaColumn *column = columnOf( bare, ofYear ) )
        return column;
      if ( const AreaColumn *column = isLong( bare, ofYear ) ? columnOf( shortened( bare, ofYear ), ofYear ) : nullptr )
        return column;
      for ( const UsualName &usual : usualNames )
      {
        const AreaColumn *column = usual.name == bare ? columnOf( std::string( usual.field ), ofYear ) : nullptr;
        if ( !column )
          continue;
        mSubstitutes.emplace( bare, usual.field );
        return column;
      }
      const AreaColumn *column = computed( bare, ofYear );
      if ( column && !isAgeMeasure( bare.substr( 0, bare.find( '(' ) ) ) )
        mSubstitutes.emplace( bare, callText( *measureOf( bare ) ) );
      return column;
    };
    if ( const AreaColumn *column = byAnyName( wanted ) )
      return column;
    return lag == 0 && !year.empty() ? byAnyName( std::string() ) : nullptr;
  }

  std::set<std::string> YearColumns::yearsOf( const std::string &name ) const
  {
    int lag = 0;
    const std::string bare = nameWithoutLag( name, lag );
    std::set<std::string> candidates;
    const auto addYearsOf = [&]( const std::string &field ) {
      const auto found = mByName.find( field );
      if ( found == mByName.end() )
        return;
      for ( const auto &[year, column] : found->second )
        candidates.insert( year );
    };
    addYearsOf( bare );
    for ( const std::string &anyYear : { std::string(), std::string( "2000" ) } )
    {
      if ( isLong( bare, anyYear ) )
        addYearsOf( shortened( bare, anyYear ) );
    }
    for ( const UsualName &usual : usualNames )
    {
      if ( usual.name == bare )
        addYearsOf( std::string( usual.field ) );
    }
    for ( const auto &[year, groups] : mAgeGroups )
      candidates.insert( year );
    std::set<std::string> years;
    for ( const std::string &year : candidates )
    {
      const std::string later = earlier( year, -lag );
      if ( find( name, later ) )
        years.insert( later );
    }
    return years;
  }

  std::set<std::string> YearColumns::commonYears( const std::vector<std::string> &names ) const
  {
    std::set<std::string> candidates;
    for ( const std::string &name : names )
      candidates.merge( yearsOf( name ) );
    std::erase_if( candidates, [&]( const std::string &year ) {
      return std::any_of( names.begin(), names.end(), [&]( const std::string &name ) { return !find( name, year ); } );
    } );
    if ( candidates.size() > 1 )
      candidates.erase( std::string() );
    return candidates;
  }

  AreaColumn YearColumns::evaluated( const Formula &formula, const std::string &year ) const
  {
    std::vector<const AreaColumn *> operands;
    for ( const std::string &name : formula.names() )
      operands.push_back( find( name, year ) );
    AreaColumn result;
    for ( std::size_t area = 0; area < mAreaCount; ++area )
    {
      const FormulaValue value = formula.evaluate(
        [&]( std::size_t operand ) { return FormulaValue{ operands[operand]->values[area], operands[operand]->statuses[area] }; } );
      result.values.push_back( value.value );
      result.statuses.push_back( value.status );
    }
    return result;
  }

}
