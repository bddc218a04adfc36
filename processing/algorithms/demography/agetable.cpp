#include "algorithms/demography/agetable.h"

#include "algorithms/classification/areacolumns.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct AgeTableTexts
    {
      Q_DECLARE_TR_FUNCTIONS( AgeTable )
    };

    constexpr std::size_t sOldest = 130;
  }

  NamedTable::NamedTable( const Call &call, const char *name, const QStringList &needed )
    : mLabel( call.label( name ) )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( name );
    mFields = source->fields();
    for ( const QString &column : needed )
    {
      if ( !has( column ) )
        throw QgsProcessingException( AgeTableTexts::tr( "The table of “%1” has no column “%2”. Its columns are: %3." )
            .arg( mLabel, column, mFields.names().join( QStringLiteral( ", " ) ) ) );
    }
    mRows = allFeatures( *source, call.feedback() );
  }

  void NamedTable::refuse( std::size_t row, const QString &problem ) const
  {
    throw QgsProcessingException( AgeTableTexts::tr( "Row %1 of the table of “%2”: %3" ).arg( row + 1 ).arg( mLabel, problem ) );
  }

  QString NamedTable::text( std::size_t row, const QString &column ) const
  {
    const int place = mFields.lookupField( column );
    const QVariant cell = place < 0 ? QVariant() : mRows[row].attribute( place );
    return QgsVariantUtils::isNull( cell ) ? QString() : cell.toString().trimmed();
  }

  double NamedTable::number( std::size_t row, const QString &column ) const
  {
    bool isNumber = false;
    const double value = text( row, column ).replace( QLatin1Char( ',' ), QLatin1Char( '.' ) ).toDouble( &isNumber );
    if ( !isNumber || !std::isfinite( value ) )
      refuse( row, AgeTableTexts::tr( "“%1” in the column “%2” is not a number." ).arg( text( row, column ), column ) );
    return value;
  }

  int NamedTable::year( std::size_t row ) const
  {
    static const QRegularExpression pattern( QStringLiteral( "(?<!\\d)(1[89]|20|21)\\d\\d(?!\\d)" ) );
    const QRegularExpressionMatch match = pattern.match( text( row, QStringLiteral( "year" ) ) );
    if ( !match.hasMatch() )
      refuse( row, AgeTableTexts::tr( "“%1” in the column “year” is not a year." ).arg( text( row, QStringLiteral( "year" ) ) ) );
    return match.captured().toInt();
  }

  Sex NamedTable::sex( std::size_t row ) const
  {
    const QString word = text( row, QStringLiteral( "sex" ) ).toLower();
    static const QStringList male{ QStringLiteral( "m" ), QStringLiteral( "male" ), QStringLiteral( "männlich" ), QStringLiteral( "1" ) };
    static const QStringList female{ QStringLiteral( "f" ), QStringLiteral( "w" ), QStringLiteral( "female" ), QStringLiteral( "weiblich" ),
      QStringLiteral( "2" ) };
    if ( male.contains( word ) )
      return Sex::Male;
    if ( !female.contains( word ) )
      refuse( row, AgeTableTexts::tr( "“%1” in the column “sex” is neither m nor f." ).arg( word ) );
    return Sex::Female;
  }

  std::size_t NamedTable::age( std::size_t row, const QString &column ) const
  {
    static const QRegularExpression pattern( QStringLiteral( "^(\\d{1,3})(?!\\d)(?![.,]\\d*[1-9])" ) );
    static const QRegularExpression underOne( QStringLiteral( "^(unter|under|<) ?1(?!\\d)" ), QRegularExpression::CaseInsensitiveOption );
    static const QRegularExpression group(
      QStringLiteral( "^\\d{1,3}\\s*(-|–|bis|to)\\s*(unter\\s*|under\\s*)?\\d" ), QRegularExpression::CaseInsensitiveOption );
    const QString word = text( row, column );
    if ( group.match( word ).hasMatch() )
      refuse( row,
        AgeTableTexts::tr( "“%1” in the column “%2” is a group of ages; single ages are needed, of which the highest alone may be open." )
          .arg( word, column ) );
    if ( underOne.match( word ).hasMatch() )
      return 0;
    const QRegularExpressionMatch match = pattern.match( word );
    if ( !match.hasMatch() || match.captured( 1 ).toULong() > sOldest )
      refuse( row, AgeTableTexts::tr( "“%1” in the column “%2” is not an age in whole years." ).arg( word, column ) );
    return static_cast<std::size_t>( match.captured( 1 ).toULong() );
  }

  const Population *AgeTable::find( const std::string &key, int year ) const
  {
    const auto found = people.find( { key, year } );
    return found == people.end() ? nullptr : &found->second;
  }

  static void checkEachYear( const AgeTable &table, const QString &label )
  {
    for ( const std::string &key : table.keys )
    {
      for ( const int year : table.years )
      {
        if ( !table.find( key, year ) )
          throw QgsProcessingException(
            AgeTableTexts::tr( "The area “%1” has no row for %2 in the table of “%3”; every area needs every year." )
              .arg( QString::fromStdString( key ) )
              .arg( year )
              .arg( label ) );
      }
    }
  }

  //! The rows of \a scenario, all where the table has none. \throws QgsProcessingException where none is left
  static std::vector<std::size_t> rowsOfScenario( const Call &call, const NamedTable &rows, const char *name, const QString &scenario )
  {
    const QString column = QStringLiteral( "scenario" );
    const QString wanted = scenario.isEmpty() && rows.has( column ) ? rows.text( 0, column ) : scenario;
    std::vector<std::size_t> chosen;
    for ( std::size_t row = 0; row < rows.rows(); ++row )
    {
      if ( ( scenario.isEmpty() && !rows.has( column ) ) || ( rows.has( column ) && rows.text( row, column ) == wanted ) )
        chosen.push_back( row );
    }
    if ( chosen.empty() )
      throw QgsProcessingException( AgeTableTexts::tr( "The table of “%1” has no scenario “%2”." ).arg( call.label( name ), scenario ) );
    if ( chosen.size() < rows.rows() )
      call.say( AgeTableTexts::tr( "Of the table of “%1” the scenario “%2” was taken." ).arg( call.label( name ), wanted ) );
    return chosen;
  }

  //! Which age each of \a chosen rows has; the table then has as many ages as the oldest needs.
  static std::vector<std::size_t> agesOf( const NamedTable &rows, const std::vector<std::size_t> &chosen, AgeTable &table )
  {
    const std::size_t most = table.ages;
    std::vector<std::size_t> ages;
    for ( const std::size_t row : chosen )
    {
      ages.push_back( rows.age( row, QStringLiteral( "age" ) ) );
      if ( most > 0 && ages.back() >= most )
        rows.refuse( row, AgeTableTexts::tr( "the age %1 is above the oldest of the population, %2." ).arg( ages.back() ).arg( most - 1 ) );
      table.ages = std::max( { table.ages, ages.back() + 1, std::size_t( 2 ) } );
    }
    return ages;
  }

  //! The different words of \a column, sorted; none where there is no such column.
  static std::vector<std::string> wordsOf( const NamedTable &rows, const std::vector<std::size_t> &chosen, const QString &column )
  {
    std::set<std::string> words;
    for ( std::size_t i = 0; rows.has( column ) && i < chosen.size(); ++i )
      words.insert( rows.text( chosen[i], column ).toStdString() );
    return { words.begin(), words.end() };
  }

  static std::size_t placeOf( const std::vector<std::string> &sorted, const std::string &word )
  {
    return sorted.empty() ? 0 : static_cast<std::size_t>( std::lower_bound( sorted.begin(), sorted.end(), word ) - sorted.begin() );
  }

  AgeTable readAgeTable( const Call &call, const char *name, std::size_t ages, const QString &scenario )
  {
    const NamedTable rows( call, name,
      { QStringLiteral( "area_key" ), QStringLiteral( "year" ), QStringLiteral( "sex" ), QStringLiteral( "age" ),
        QStringLiteral( "count" ) } );
    AgeTable table;
    table.ages = ages;
    const std::vector<std::size_t> chosen = rowsOfScenario( call, rows, name, scenario );
    const std::vector<std::size_t> ageOf = agesOf( rows, chosen, table );
    std::set<std::string> keys;
    std::set<int> years;
    std::map<std::pair<std::string, int>, std::vector<std::vector<bool>>> seen; // by nationality
    const QString nationality = QStringLiteral( "nationality" );
    table.isProjection = rows.has( QStringLiteral( "scenario" ) );
    table.nationalities = wordsOf( rows, chosen, nationality );
    const std::size_t groups = std::max<std::size_t>( 1, table.nationalities.size() );
    for ( std::size_t i = 0; i < chosen.size(); ++i )
    {
      const std::size_t row = chosen[i];
      const std::string key = rows.text( row, QStringLiteral( "area_key" ) ).toStdString();
      if ( key.empty() )
        rows.refuse( row, AgeTableTexts::tr( "the column “area_key” is empty." ) );
      const int year = rows.year( row );
      const double count = rows.number( row, QStringLiteral( "count" ) );
      if ( count < 0.0 )
        rows.refuse( row, AgeTableTexts::tr( "the count %1 is below 0." ).arg( count ) );
      const std::size_t group = placeOf( table.nationalities, rows.text( row, nationality ).toStdString() );
      const auto place = table.people.try_emplace( { key, year }, table.ages ).first;
      auto &cells = seen.try_emplace( { key, year }, groups, std::vector<bool>( 2 * table.ages ) ).first->second[group];
      const std::size_t cell = ( rows.sex( row ) == Sex::Male ? 0 : table.ages ) + ageOf[i];
      if ( cells[cell] )
        rows.refuse( row, AgeTableTexts::tr( "area, year, sex and age stand twice. Add the rows up first, or leave one out." ) );
      cells[cell] = true;
      place->second.counts[cell] += count;
      if ( !table.nationalities.empty() )
        table.byNationality.try_emplace( { key, year }, groups, Population( table.ages ) ).first->second[group].counts[cell] = count;
      if ( rows.text( row, QStringLiteral( "status" ) ) == QLatin1String( "uncertain" ) )
        table.uncertain.try_emplace( { key, year }, table.ages ).first->second[ageOf[i]] = true;
      keys.insert( key );
      years.insert( year );
    }
    for ( const auto &[place, ofGroups] : seen )
    {
      for ( const std::vector<bool> &cells : ofGroups )
        table.absent += static_cast<std::size_t>( std::count( cells.begin(), cells.end(), false ) );
    }
    table.keys.assign( keys.begin(), keys.end() );
    table.years.assign( years.begin(), years.end() );
    checkEachYear( table, call.label( name ) );
    return table;
  }

  int cutOffMonth( const Call &call, const char *name )
  {
    static const QRegularExpression pattern( QStringLiteral( "^(\\d{1,2})\\. ?(\\d{1,2})\\.?$" ) );
    const QRegularExpressionMatch match = pattern.match( call.text( name ).trimmed() );
    const int month = match.captured( 2 ).toInt();
    // In any year that is no leap year.
    if ( !match.hasMatch() || month < 1 || month > 12 || match.captured( 1 ).toInt() != QDate( 2023, month, 1 ).daysInMonth() )
      throw QgsProcessingException(
        AgeTableTexts::tr( "“%1” must be the end of a month, like 30.06., not “%2”." ).arg( call.label( name ), call.text( name ) ) );
    return month;
  }

  QString sexWord( Sex sex )
  {
    return sex == Sex::Male ? QStringLiteral( "m" ) : QStringLiteral( "f" );
  }

}
