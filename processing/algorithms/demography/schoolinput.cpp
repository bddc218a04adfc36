#include "algorithms/demography/schoolinput.h"

#include "algorithms/demography/agetable.h"

#include <QCoreApplication>
#include <QFile>
#include <qgsprocessingutils.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    struct SchoolTexts
    {
      Q_DECLARE_TR_FUNCTIONS( SchoolDemandAlgorithm )
    };

    const QString school = QStringLiteral( "school" ), schoolType = QStringLiteral( "school_type" );
  }

  static std::vector<ClassRule> rulesOf( const Call &call )
  {
    const QString path = call.file( "RULES" );
    if ( call.choice( "LAW" ) == QLatin1String( "sachsen" ) )
      return saxonClassRules();
    if ( path.isEmpty() )
      throw QgsProcessingException(
        SchoolTexts::tr( "Choose the file “%1”, or the rules of a Land as “%2”." ).arg( call.label( "RULES" ), call.label( "LAW" ) ) );
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException( SchoolTexts::tr( "“%1” cannot be read: %2" ).arg( path, file.errorString() ) );
    return readClassRules( file.readAll().toStdString() );
  }

  static const ClassRule &ruleFor( const std::vector<ClassRule> &rules, const NamedTable &table, std::size_t row )
  {
    const std::string type = table.text( row, schoolType ).toLower().toStdString();
    const auto rule = std::find_if( rules.begin(), rules.end(), [&type]( const ClassRule &each ) { return each.schoolType == type; } );
    if ( rule != rules.end() )
      return *rule;
    QStringList types;
    for ( const ClassRule &each : rules )
      types << QString::fromStdString( each.schoolType );
    table.refuse( row,
      SchoolTexts::tr( "“%1” is no type of school with rules; there are: %2." )
        .arg( table.text( row, schoolType ), types.join( QStringLiteral( ", " ) ) ) );
  }

  static School &schoolNamed( std::vector<School> &schools, const std::string &key )
  {
    const auto found = std::find_if( schools.begin(), schools.end(), [&key]( const School &each ) { return each.key == key; } );
    if ( found != schools.end() )
      return *found;
    schools.emplace_back();
    schools.back().key = key;
    return schools.back();
  }

  static std::vector<School> readPupils( const Call &call )
  {
    const NamedTable table(
      call, "PUPILS", { school, schoolType, QStringLiteral( "year" ), QStringLiteral( "grade" ), QStringLiteral( "pupils" ) } );
    const std::vector<ClassRule> rules = rulesOf( call );
    std::vector<School> schools;
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::string key = table.text( row, school ).toStdString();
      const ClassRule &rule = ruleFor( rules, table, row );
      if ( key.empty() )
        table.refuse( row, SchoolTexts::tr( "the column “school” is empty." ) );
      School &one = schoolNamed( schools, key );
      if ( !one.rule.schoolType.empty() && one.rule.schoolType != rule.schoolType )
        table.refuse( row, SchoolTexts::tr( "the school “%1” has two types." ).arg( QString::fromStdString( key ) ) );
      one.rule = rule;
      const double grade = table.number( row, QStringLiteral( "grade" ) ), pupils = table.number( row, QStringLiteral( "pupils" ) );
      if ( grade < rule.firstGrade || grade > rule.lastGrade || grade != static_cast<int>( grade ) )
        table.refuse( row,
          SchoolTexts::tr( "the grade %1 does not exist there; it has %2 to %3." )
            .arg( grade )
            .arg( rule.firstGrade )
            .arg( rule.lastGrade ) );
      if ( pupils < 0.0 )
        table.refuse( row, SchoolTexts::tr( "the number of pupils is below 0." ) );
      std::vector<double> &year = one.pupils[table.year( row )];
      year.resize( static_cast<std::size_t>( rule.lastGrade - rule.firstGrade + 1 ), 0.0 );
      year[static_cast<std::size_t>( static_cast<int>( grade ) - rule.firstGrade )] += pupils; // classes of a grade add up
    }
    return schools;
  }

  //! Who is due for school in the August after the end of the year of \a counted; \a waiting: the part of an age that was born after the
  //! cut-off.
  static double dueAfter( const Population &counted, double waiting )
  {
    const auto children = [&counted]( std::size_t age ) { return counted.at( Sex::Male, age ) + counted.at( Sex::Female, age ); };
    return waiting * children( 6 ) + ( 1.0 - waiting ) * children( 5 );
  }

  static double waitingPart( const Call &call )
  {
    return ( 12 - cutOffMonth( call, "CUT_OFF_DATE" ) ) / 12.0;
  }

  static DemandByArea dueByArea( const Call &call, const AgeTable &people )
  {
    DemandByArea due;
    for ( const std::string &key : people.keys )
    {
      for ( const int year : people.years )
        due[key].push_back( { QStringLiteral( "due_%1" ).arg( year + 1 ), 0, dueAfter( *people.find( key, year ), waitingPart( call ) ) } );
    }
    return due;
  }

  //! Adds who is due in the districts of the schools by the population \a people at the ends of years.
  static void addDue( const Call &call, std::vector<School> &schools, const AgeTable &people, bool replaces )
  {
    const NamedTable table( call, "DISTRICTS", { QStringLiteral( "area_key" ), school } );
    const double waiting = waitingPart( call );
    std::map<std::pair<std::string, int>, double> due;
    for ( std::size_t row = 0; row < table.rows(); ++row )
    {
      const std::string key = table.text( row, school ).toStdString(), area = table.text( row, QStringLiteral( "area_key" ) ).toStdString();
      if ( std::none_of( schools.begin(), schools.end(), [&key]( const School &each ) { return each.key == key; } ) )
        table.refuse(
          row, SchoolTexts::tr( "the school “%1” has no pupils in “%2”." ).arg( QString::fromStdString( key ), call.label( "PUPILS" ) ) );
      if ( !std::binary_search( people.keys.begin(), people.keys.end(), area ) )
        table.refuse( row, SchoolTexts::tr( "the area “%1” is not in the population." ).arg( QString::fromStdString( area ) ) );
      const double share = table.text( row, QStringLiteral( "share" ) ).isEmpty() ? 1.0 : table.number( row, QStringLiteral( "share" ) );
      if ( share < 0.0 || share > 1.0 )
        table.refuse( row, SchoolTexts::tr( "the share must be from 0 to 1." ) );
      for ( const int year : people.years )
      {
        due[{ key, year + 1 }] += share * dueAfter( *people.find( area, year ), waiting );
      }
    }
    for ( School &one : schools )
    {
      for ( const int year : people.years )
      {
        const auto found = due.find( { one.key, year + 1 } );
        if ( found != due.end() && ( replaces || !one.due.count( year + 1 ) ) )
          one.due[year + 1] = found->second;
      }
    }
  }

  static AgeTable readChildren( const Call &call, const char *name, const QString &scenario )
  {
    AgeTable people = readAgeTable( call, name, 0, scenario );
    if ( people.ages < 7 )
      throw QgsProcessingException(
        SchoolTexts::tr( "“%1” ends with the age %2; single ages up to 6 are needed." ).arg( call.label( name ) ).arg( people.ages - 1 ) );
    return people;
  }

  SchoolInput readSchoolInput( const Call &call )
  {
    SchoolInput input;
    input.schools = readPupils( call );
    const AgeTable children = readChildren( call, "CHILDREN", call.text( "SCENARIO" ) );
    addDue( call, input.schools, children, true );
    input.due = dueByArea( call, children );
    int counted = children.years.back();
    if ( call.has( "COUNTED" ) )
    {
      const AgeTable before = readChildren( call, "COUNTED", QString() );
      addDue( call, input.schools, before, true );
      counted = before.years.back();
    }
    input.options.bornUntil = counted + 6;
    input.options.horizon = call.count( "HORIZON" );
    input.options.shrinkage = call.number( "SHRINKAGE" );
    if ( call.has( "TRANSITIONS" ) )
    {
      const NamedTable table( call, "TRANSITIONS", { schoolType, QStringLiteral( "share" ) } );
      for ( std::size_t row = 0; row < table.rows(); ++row )
      {
        const double share = table.number( row, QStringLiteral( "share" ) );
        if ( share < 0.0 || share > 2.0 )
          table.refuse( row, SchoolTexts::tr( "the share must be from 0 to 2; 0.57 is 57 percent." ) );
        input.options.transitions[table.text( row, schoolType ).toLower().toStdString()] = share;
      }
    }
    return input;
  }

}
