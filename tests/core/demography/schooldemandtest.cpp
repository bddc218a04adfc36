#include "demography/schooldemand.h"
#include "finding.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <limits>

using namespace sozialraum;

namespace
{
  ClassRule ruleOf( const std::string &type )
  {
    for ( const ClassRule &rule : saxonClassRules() )
    {
      if ( rule.schoolType == type )
        return rule;
    }
    return {};
  }

  template<typename Work>
  std::string refusal( const Work &work )
  {
    try
    {
      work();
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }

  double pupils( const SchoolProjection &projection, std::size_t school, int year, int grade )
  {
    for ( const GradeOfYear &each : projection.grades )
    {
      if ( each.school == school && each.year == year && each.grade == grade )
        return each.pupils;
    }
    return std::numeric_limits<double>::quiet_NaN();
  }

  //! A primary school of which a tenth leaves after each grade.
  School primary( const std::string &key, double size )
  {
    School school;
    school.key = key;
    school.rule = ruleOf( "grundschule" );
    school.pupils = { { 2023, { size, size * 0.9, size * 0.81, size * 0.729 } },
      { 2024, { size, size * 0.9, size * 0.81, size * 0.729 } } };
    for ( int year = 2023; year <= 2034; ++year )
      school.due[year] = size * 1.25;
    return school;
  }
}

TEST( SchoolClasses, SaxonPrimarySchoolsAreCountedAsTheLawSays )
{
  const ClassRule rule = ruleOf( "grundschule" );
  for ( const auto &[pupils, classes] : { std::pair( 0, 0 ), std::pair( 14, 0 ), std::pair( 15, 1 ), std::pair( 28, 1 ), std::pair( 29, 2 ),
          std::pair( 56, 2 ), std::pair( 57, 3 ), std::pair( 84, 3 ), std::pair( 85, 4 ) } )
    EXPECT_EQ( classesOf( pupils, rule ).formed, classes ) << pupils;
  EXPECT_EQ( classesOf( 57, rule ).allowed, 4 ); // 15 + 3 × 14
  EXPECT_EQ( classesOf( 56, rule ).allowed, 3 );
  EXPECT_EQ( classesOf( 14.5, rule ).formed, 1 ); // fifteen, rounded
  EXPECT_EQ( classesOf( 14, rule ).margin, -1.0 );
  EXPECT_EQ( classesOf( 15, rule ).margin, 0.0 );
}

TEST( SchoolClasses, EveryNumberOfPupilsIsWhatTryingAllGives )
{
  for ( const ClassRule &rule : saxonClassRules() )
  {
    for ( int pupils = 0; pupils < 300; ++pupils )
    {
      int fewest = 0, allowed = 0;
      for ( int classes = 1; classes < 40; ++classes )
      {
        const bool isAllowed = pupils >= rule.firstClass + rule.furtherClass * ( classes - 1 );
        allowed = isAllowed ? classes : allowed;
        if ( fewest == 0 && isAllowed && pupils <= rule.most * classes )
          fewest = classes;
      }
      const GradeClasses classes = classesOf( pupils, rule );
      EXPECT_EQ( classes.allowed, allowed ) << pupils;
      EXPECT_EQ( classes.formed, fewest > 0 ? fewest : allowed ) << rule.schoolType << " " << pupils;
    }
  }
}

TEST( SchoolClasses, SecondarySchoolsNeedSeveralClasses )
{
  EXPECT_EQ( classesOf( 39, ruleOf( "oberschule" ) ).margin, -1.0 );
  EXPECT_EQ( classesOf( 60, ruleOf( "gymnasium" ) ).margin, 0.0 );
  EXPECT_EQ( classesOf( 80, ruleOf( "gemeinschaftsschule" ) ).margin, 0.0 );
}

TEST( SchoolClasses, RulesThatAreNotValidNameTheirLine )
{
  const std::string header = "school_type;first_grade;last_grade;first_class;further_class;most;parallel\n";
  EXPECT_EQ( readClassRules( "# a remark\n" + header + "x;1;4;10;10;20;1\r\n" ).size(), 1u );
  for ( const char *line : { "", "x;1;4;10;10;20", "x;1;4;10;10;20;0", "x;4;1;10;10;20;1", "x;1;4;30;10;20;1", "x;1;14;10;10;20;1",
          ";1;4;10;10;20;1", "x;1;4;10;1.5;20;1" } )
    EXPECT_EQ( refusal( [&] { readClassRules( header + line ); } ), "class_rule_not_valid" ) << line;
  EXPECT_EQ( refusal( [] { readClassRules( "type;grade\nx;1\n" ); } ), "class_rule_not_valid" );
}

TEST( SchoolDemand, GradesPassOnAsInThePastYears )
{
  SchoolOptions options;
  options.shrinkage = 0.0;
  options.bornUntil = 2030;
  const SchoolProjection projection = projectPupils( { primary( "a", 100.0 ), primary( "b", 20.0 ) }, options );
  EXPECT_NEAR( projection.entryRates[0], 0.8, 1e-12 );
  EXPECT_EQ( projection.grades.size(), 2u * 10u * 4u );
  for ( int year = 2025; year <= 2034; ++year )
  {
    EXPECT_NEAR( pupils( projection, 0, year, 1 ), 100.0, 1e-9 );
    EXPECT_NEAR( pupils( projection, 0, year, 4 ), 72.9, 1e-9 );
  }
  for ( const GradeOfYear &grade : projection.grades )
    EXPECT_EQ( grade.isUnborn, grade.year - grade.grade + 1 > 2030 );
}

TEST( SchoolDemand, SmallSchoolsAreDrawnToAllOfTheirType )
{
  std::vector<School> schools{ primary( "a", 100.0 ), primary( "b", 10.0 ) };
  schools[1].pupils[2024] = { 10, 5, 8.1, 7.29 }; // grade 2: half of ten
  SchoolOptions options;
  options.shrinkage = 100.0;
  const SchoolProjection projection = projectPupils( schools, options );
  const double ofAll = 95.0 / 110.0;
  EXPECT_NEAR( pupils( projection, 1, 2025, 2 ), 10.0 * ( 5.0 + 100.0 * ofAll ) / 110.0, 1e-9 );
}

TEST( SchoolDemand, GradeFourGoesOnByTheSharesOfTheTypes )
{
  std::vector<School> schools{ primary( "a", 100.0 ) };
  for ( const auto &[key, type, size] :
    { std::tuple( "o1", "oberschule", 30.0 ), std::tuple( "o2", "oberschule", 10.0 ), std::tuple( "g", "gymnasium", 20.0 ) } )
  {
    School school;
    school.key = key;
    school.rule = ruleOf( type );
    const std::size_t grades = static_cast<std::size_t>( school.rule.lastGrade - 4 );
    school.pupils = { { 2023, std::vector<double>( grades, size ) }, { 2024, std::vector<double>( grades, size ) } };
    schools.push_back( school );
  }
  SchoolOptions options;
  const SchoolProjection past = projectPupils( schools, options );
  EXPECT_NEAR( past.transitions.at( "oberschule" ), 40.0 / 72.9, 1e-12 );
  options.transitions = { { "oberschule", 0.57 }, { "gymnasium", 0.43 } };
  const SchoolProjection projection = projectPupils( schools, options );
  EXPECT_NEAR( pupils( projection, 1, 2025, 5 ), 72.9 * 0.57 * 0.75, 1e-9 );
  EXPECT_NEAR( pupils( projection, 3, 2025, 5 ), 72.9 * 0.43, 1e-9 );
  EXPECT_NEAR( pupils( projection, 3, 2026, 6 ), 72.9 * 0.43, 1e-9 );
}

TEST( SchoolDemand, WhatIsMissingIsNamed )
{
  std::vector<School> schools{ primary( "a", 100.0 ) };
  schools[0].due.erase( 2030 );
  EXPECT_EQ( refusal( [&] { projectPupils( schools, {} ); } ), "due_children_missing" );
  schools.push_back( primary( "b", 10.0 ) );
  schools[1].pupils.erase( 2024 );
  EXPECT_EQ( refusal( [&] { projectPupils( schools, {} ); } ), "school_without_pupils" );
  schools[1].pupils.clear();
  EXPECT_EQ( refusal( [&] { projectPupils( schools, {} ); } ), "school_without_pupils" );
}
