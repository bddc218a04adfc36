#include "demography/schooldemand.h"

#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    //! Pupils of a grade, and those a year before in the grade below, summed over the years.
    struct Passing
    {
      double before = 0.0;
      double after = 0.0;
    };

    using Passings = std::vector<Passing>; //!< by grade of the rule, the first has none
  }

  static const std::vector<double> *pupilsOf( const School &school, int year )
  {
    const auto found = school.pupils.find( year );
    return found == school.pupils.end() ? nullptr : &found->second;
  }

  static Passings passingsOf( const School &school )
  {
    Passings passings( static_cast<std::size_t>( school.rule.lastGrade - school.rule.firstGrade + 1 ) );
    for ( const auto &[year, pupils] : school.pupils )
    {
      const std::vector<double> *next = pupilsOf( school, year + 1 );
      for ( std::size_t grade = 1; next && grade < passings.size(); ++grade )
      {
        passings[grade].before += pupils[grade - 1];
        passings[grade].after += ( *next )[grade];
      }
    }
    return passings;
  }

  //! Σ after / Σ before of a school, drawn to that of its type; 1 where nothing is known.
  static double ratioOf( const Passing &own, const Passing &ofType, double shrinkage )
  {
    const double mean = ofType.before > 0.0 ? ofType.after / ofType.before : 1.0;
    const double weight = own.before + shrinkage;
    return weight > 0.0 ? ( own.after + shrinkage * mean ) / weight : mean;
  }

  static Passing entryOf( const School &school )
  {
    Passing entry;
    for ( const auto &[year, pupils] : school.pupils )
    {
      if ( const auto due = school.due.find( year ); due != school.due.end() )
      {
        entry.before += due->second;
        entry.after += pupils.front();
      }
    }
    return entry;
  }

  //! Shares of grade 4 that went into grade 5 of each type, over the past years.
  static std::map<std::string, double> pastTransitions( const std::vector<School> &schools )
  {
    std::map<std::string, double> entered;
    double leavers = 0.0;
    for ( const School &school : schools )
    {
      for ( const auto &[year, pupils] : school.pupils )
      {
        if ( school.rule.firstGrade == 1 && school.rule.lastGrade >= 4 )
        {
          const bool isFollowed = std::any_of( schools.begin(), schools.end(),
            [next = year + 1]( const School &other ) { return other.rule.firstGrade == 5 && pupilsOf( other, next ); } );
          leavers += isFollowed ? pupils[3] : 0.0;
        }
        const bool hasBefore = std::any_of( schools.begin(), schools.end(),
          [before = year - 1]( const School &other ) { return other.rule.firstGrade == 1 && pupilsOf( other, before ); } );
        if ( school.rule.firstGrade == 5 && hasBefore )
          entered[school.rule.schoolType] += pupils.front();
      }
    }
    for ( auto &[type, share] : entered )
      share = leavers > 0.0 ? share / leavers : 0.0;
    return entered;
  }

  static int lastYearOf( const std::vector<School> &schools )
  {
    int last = 0;
    for ( const School &school : schools )
    {
      if ( school.pupils.empty() )
        throw InputError( codes::schoolWithoutPupils, { school.key } );
      last = std::max( last, school.pupils.rbegin()->first );
    }
    for ( const School &school : schools )
    {
      if ( school.pupils.rbegin()->first != last )
        throw InputError( codes::schoolWithoutPupils, { school.key } );
    }
    return last;
  }

  SchoolProjection projectPupils( const std::vector<School> &schools, const SchoolOptions &options )
  {
    const int last = lastYearOf( schools );
    SchoolProjection projection;
    projection.transitions = options.transitions.empty() ? pastTransitions( schools ) : options.transitions;
    std::vector<Passings> passings;
    std::map<std::string, Passings> ofTypes;
    std::map<std::string, double> fifthOfType;
    Passing entries;
    for ( const School &school : schools )
    {
      passings.push_back( passingsOf( school ) );
      Passings &sum = ofTypes[school.rule.schoolType];
      sum.resize( passings.back().size() );
      for ( std::size_t grade = 0; grade < sum.size(); ++grade )
      {
        sum[grade].before += passings.back()[grade].before;
        sum[grade].after += passings.back()[grade].after;
      }
      if ( school.rule.firstGrade == 5 )
        fifthOfType[school.rule.schoolType] += pupilsOf( school, last )->front();
      const Passing entry = entryOf( school );
      entries.before += entry.before;
      entries.after += entry.after;
    }
    for ( const School &school : schools )
      projection.entryRates.push_back( ratioOf( entryOf( school ), entries, options.shrinkage ) );

    std::vector<std::vector<double>> now;
    std::vector<std::vector<GradeOfYear>> bySchool( schools.size() );
    for ( const School &school : schools )
      now.push_back( *pupilsOf( school, last ) );
    for ( int year = last + 1; year <= last + options.horizon; ++year )
    {
      double leavers = 0.0;
      for ( std::size_t i = 0; i < schools.size(); ++i )
        leavers += schools[i].rule.firstGrade == 1 && now[i].size() >= 4 ? now[i][3] : 0.0;
      for ( std::size_t i = 0; i < schools.size(); ++i )
      {
        const School &school = schools[i];
        std::vector<double> next( now[i].size(), 0.0 );
        for ( std::size_t grade = 1; grade < next.size(); ++grade )
          next[grade] = now[i][grade - 1] * ratioOf( passings[i][grade], ofTypes[school.rule.schoolType][grade], options.shrinkage );
        if ( school.rule.firstGrade == 5 )
        {
          const double all = fifthOfType[school.rule.schoolType];
          const auto share = projection.transitions.find( school.rule.schoolType );
          if ( all > 0.0 && share != projection.transitions.end() )
            next[0] = leavers * share->second * pupilsOf( school, last )->front() / all;
        }
        else
        {
          const auto due = school.due.find( year );
          if ( due == school.due.end() )
            throw InputError( codes::dueChildrenMissing, { school.key, std::to_string( year ) } );
          next[0] = due->second * projection.entryRates[i];
        }
        now[i] = next;
        for ( std::size_t grade = 0; grade < next.size(); ++grade )
        {
          // Who is in this grade now was due so many years ago.
          const int dueYear = year - ( school.rule.firstGrade + static_cast<int>( grade ) - 1 );
          bySchool[i].push_back( { i, year, school.rule.firstGrade + static_cast<int>( grade ), next[grade],
            classesOf( next[grade], school.rule ), dueYear > options.bornUntil } );
        }
      }
    }
    for ( const std::vector<GradeOfYear> &grades : bySchool )
      projection.grades.insert( projection.grades.end(), grades.begin(), grades.end() );
    return projection;
  }

}
