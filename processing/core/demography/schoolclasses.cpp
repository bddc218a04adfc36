#include "demography/schoolclasses.h"

#include "finding.h"
#include "findings/demographycodes.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace sozialraum
{

  static std::vector<std::string> parts( std::string_view text, char mark )
  {
    std::vector<std::string> all( 1 );
    for ( const char c : text )
    {
      if ( c == mark )
        all.emplace_back();
      else if ( c != '\r' )
        all.back() += c;
    }
    return all;
  }

  static int wholeNumber( const std::string &text, std::size_t line )
  {
    int number = 0;
    const auto [end, error] = std::from_chars( text.data(), text.data() + text.size(), number );
    if ( error != std::errc() || end != text.data() + text.size() || number < 1 || number > 1000 )
      throw InputError( codes::classRuleNotValid, { std::to_string( line ), text } );
    return number;
  }

  std::vector<ClassRule> readClassRules( std::string_view text )
  {
    std::vector<ClassRule> rules;
    std::size_t number = 0;
    bool isHeader = true;
    for ( const std::string &line : parts( text, '\n' ) )
    {
      ++number;
      if ( line.empty() || line.front() == '#' )
        continue;
      if ( isHeader )
      {
        if ( line != "school_type;first_grade;last_grade;first_class;further_class;most;parallel" )
          throw InputError( codes::classRuleNotValid, { std::to_string( number ), line } );
        isHeader = false;
        continue;
      }
      const std::vector<std::string> cells = parts( line, ';' );
      if ( cells.size() != 7 || cells[0].empty() )
        throw InputError( codes::classRuleNotValid, { std::to_string( number ), line } );
      ClassRule rule;
      rule.schoolType = cells[0];
      rule.firstGrade = wholeNumber( cells[1], number );
      rule.lastGrade = wholeNumber( cells[2], number );
      rule.firstClass = wholeNumber( cells[3], number );
      rule.furtherClass = wholeNumber( cells[4], number );
      rule.most = wholeNumber( cells[5], number );
      rule.parallel = wholeNumber( cells[6], number );
      if ( rule.lastGrade < rule.firstGrade || rule.lastGrade > 13 || rule.firstClass > rule.most )
        throw InputError( codes::classRuleNotValid, { std::to_string( number ), line } );
      rules.push_back( rule );
    }
    if ( rules.empty() )
      throw InputError( codes::classRuleNotValid, { std::to_string( number ), "" } );
    return rules;
  }

  GradeClasses classesOf( double pupils, const ClassRule &rule )
  {
    const int whole = static_cast<int>( std::floor( pupils + 0.5 ) );
    GradeClasses classes;
    classes.needed = ( whole + rule.most - 1 ) / rule.most;
    classes.allowed = whole < rule.firstClass ? 0 : 1 + ( whole - rule.firstClass ) / rule.furtherClass;
    classes.formed = std::min( classes.needed, classes.allowed );
    classes.minimum = rule.firstClass + rule.furtherClass * ( rule.parallel - 1 );
    classes.margin = static_cast<double>( whole - classes.minimum );
    return classes;
  }

}
