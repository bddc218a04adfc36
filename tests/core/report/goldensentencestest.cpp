#include "report/measures.h"
#include "report/sentences.h"

#include <gtest/gtest.h>

#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>

using namespace sozialraum;

namespace
{

  std::string trimmed( const std::string &text )
  {
    const std::size_t begin = text.find_first_not_of( ' ' );
    return begin == std::string::npos ? std::string() : text.substr( begin, text.find_last_not_of( ' ' ) + 1 - begin );
  }

  std::vector<std::string> parts( const std::string &text, char mark )
  {
    std::vector<std::string> found;
    std::istringstream stream( text );
    for ( std::string part; std::getline( stream, part, mark ); )
      found.push_back( trimmed( part ) );
    return found;
  }

  std::string replaced( std::string text, char sign, const std::string &by )
  {
    for ( std::size_t place = text.find( sign ); place != std::string::npos; place = text.find( sign, place + by.size() ) )
      text.replace( place, 1, by );
    return text;
  }

  //! The facts of a line by their names.
  struct Facts
  {
    std::map<std::string, std::string> all;

    explicit Facts( const std::string &text )
    {
      for ( const std::string &part : parts( text, ';' ) )
        all[part.substr( 0, part.find( '=' ) )] = part.substr( part.find( '=' ) + 1 );
    }

    std::string word( const char *name, const char *usual = "" ) const
    {
      const auto found = all.find( name );
      return found == all.end() ? usual : found->second;
    }
    std::optional<double> number( const char *name ) const
    {
      return all.count( name ) ? std::optional( std::stod( all.at( name ) ) ) : std::nullopt;
    }
  };

  FactValue earlierValue( const std::string &text )
  {
    const std::string numbers = text.substr( 0, text.find( '!' ) );
    const std::vector<std::string> all = parts( numbers, ':' );
    FactValue value{ all.at( 0 ), std::stod( all.at( 1 ) ) };
    if ( all.size() > 3 )
    {
      value.cases = std::stod( all[2] );
      value.people = std::stod( all[3] );
    }
    value.breakBefore = text.size() > numbers.size() ? text.substr( numbers.size() + 1 ) : "";
    return value;
  }

  Fact factOf( const Facts &facts )
  {
    static const std::map<std::string, ObservationStatus> statuses{ { "", ObservationStatus::Value },
      { "secret", ObservationStatus::Secret }, { "suppressed", ObservationStatus::Suppressed }, { "later", ObservationStatus::Later },
      { "blocked", ObservationStatus::Blocked }, { "no_territory", ObservationStatus::NoTerritory },
      { "missing", ObservationStatus::Missing } };
    static const std::map<std::string, QuotientKind> kinds{ { "", QuotientKind::Unsaid }, { "share", QuotientKind::Share },
      { "rate", QuotientKind::Rate } };
    Fact fact;
    fact.area = facts.word( "area", "Crimmitschau" );
    fact.indicator = facts.word( "ind", "Wohngeldquote" );
    fact.unit = facts.word( "unit", "%" );
    fact.decimals = static_cast<int>( facts.number( "dec" ).value_or( 1 ) );
    fact.kind = kinds.at( facts.word( "kind" ) );
    fact.factor = facts.number( "factor" ).value_or( 100 );
    fact.scale = facts.word( "scale" ) == "points" ? DistanceScale::Points : DistanceScale::Ratio;
    fact.period = facts.word( "per", "2023" );
    fact.status = statuses.at( facts.word( "status" ) );
    if ( const std::optional<double> value = facts.number( "val" ) )
      fact.value = FactValue{ fact.period, *value, facts.number( "cases" ), facts.number( "people" ) };
    fact.classLabel = facts.word( "class" );
    fact.reference = facts.number( "ref" );
    fact.breakBefore = facts.word( "break" );
    for ( const std::string &earlier : parts( facts.word( "earlier" ), ',' ) )
      fact.earlier.push_back( earlierValue( earlier ) );
    return fact;
  }

  using Writer = std::function<Sentence( const Facts &, ReportLanguage )>;

  const std::map<std::string, Writer> writers{
    { "level", []( const Facts &facts, ReportLanguage language ) { return levelSentence( factOf( facts ), {}, language ); } },
    { "trend", []( const Facts &facts, ReportLanguage language ) { return trendSentence( factOf( facts ), {}, language ); } },
    { "group",
      [](
        const Facts &facts, ReportLanguage language ) { return groupSentence( facts.word( "area" ), facts.word( "group" ), language ); } },
    { "supply",
      []( const Facts &facts, ReportLanguage language ) {
        return supplySentence(
          { facts.word( language == ReportLanguage::German ? "de" : "en" ), *facts.number( "places" ), *facts.number( "demand" ) },
          language );
      } },
    { "reach",
      []( const Facts &facts, ReportLanguage language ) {
        return reachSentence( { *facts.number( "metres" ), *facts.number( "share" ),
                                facts.word( language == ReportLanguage::German ? "de" : "en" ), *facts.number( "unconnected" ) },
          language );
      } },
    { "target",
      []( const Facts &facts, ReportLanguage language ) {
        static const std::map<std::string, IndicatorPolarity> polarities{ { "", IndicatorPolarity::Neutral },
          { "better", IndicatorPolarity::HigherIsBetter }, { "worse", IndicatorPolarity::HigherIsWorse } };
        return targetSentence(
          { "Beratung", facts.word( "ind", "Wohngeldquote" ), facts.word( "unit", "%" ),
            static_cast<int>( facts.number( "dec" ).value_or( 1 ) ), static_cast<int>( facts.number( "tdec" ).value_or( 0 ) ),
            polarities.at( facts.word( "pol" ) ), facts.word( "per", "2023" ), *facts.number( "val" ), *facts.number( "target" ) },
          language );
      } },
  };

  struct GoldenLine
  {
    int line = 0;
    std::vector<std::string> cells; //!< kind, rule, facts, German, English
  };

  std::vector<GoldenLine> goldenLines()
  {
    std::vector<GoldenLine> lines;
    std::ifstream file( SOZIALRAUM_GOLDEN_SENTENCES );
    int number = 0;
    for ( std::string text; std::getline( file, text ); )
    {
      ++number;
      if ( text.empty() || text.front() == '#' )
        continue;
      GoldenLine line{ number, parts( replaced( replaced( text, '~', "\u00a0" ), '^', "\u202f" ), '|' ) };
      line.cells.resize( 5 );
      lines.push_back( std::move( line ) );
    }
    return lines;
  }

}

TEST( GoldenSentences, AreSaidWordForWord )
{
  const std::vector<GoldenLine> lines = goldenLines();
  EXPECT_GE( lines.size(), 120U );
  std::set<int> rules;
  std::set<std::string> different;
  for ( const auto &[number, cells] : lines )
  {
    SCOPED_TRACE( "line " + std::to_string( number ) );
    const auto writer = writers.find( cells[0] );
    ASSERT_NE( writer, writers.end() );
    const Facts facts( cells[2] );
    const int rule = std::stoi( cells[1] );
    EXPECT_EQ( writer->second( facts, ReportLanguage::German ), ( Sentence{ rule, cells[3] } ) )
      << writer->second( facts, ReportLanguage::German ).text;
    EXPECT_EQ( writer->second( facts, ReportLanguage::English ), ( Sentence{ rule, cells[4] } ) )
      << writer->second( facts, ReportLanguage::English ).text;
    rules.insert( rule );
    EXPECT_TRUE( different.insert( cells[0] + cells[2] ).second ) << "the same facts twice";
  }
  EXPECT_EQ( rules, ( std::set<int>{ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 } ) );
}

TEST( GoldenSentences, NeitherJudgeNorExplain )
{
  for ( const auto &[number, cells] : goldenLines() )
  {
    for ( const char *word : { "gut ", "schlecht", "leider", "erfreulich", "führt zu", "durch die", "deshalb", "alarmierend", "nur 1 " } )
      EXPECT_EQ( cells[3].find( word ), std::string::npos ) << "line " << number << ": " << word;
    // The one reason that is said is why a figure says little.
    EXPECT_TRUE( cells[3].find( "weil" ) == std::string::npos || cells[1] == "4" ) << "line " << number;
  }
}

TEST( ReportText, UnitsThatAreWordsAreDeclined )
{
  EXPECT_EQ( measureText( 41.2, 1, "Jahre", ReportLanguage::German ), "41,2\u00a0Jahre" );
  EXPECT_EQ( dativeMeasureText( 41.2, 1, "Jahre", ReportLanguage::German ), "41,2\u00a0Jahren" );
  EXPECT_EQ( dativeMeasureText( -1, 0, "Plätze", ReportLanguage::German ), "−1\u00a0Platz" );
  EXPECT_EQ( measureText( 0, 0, "Plätze", ReportLanguage::German ), "0\u00a0Plätze" );
  EXPECT_EQ( dativeMeasureText( 3, 0, "Bäume", ReportLanguage::German ), "3\u00a0Bäume" ) << "no word that we know";
  EXPECT_EQ( measureText( 12.3, 1, "je 10.000", ReportLanguage::English ), "12.3\u00a0per 10,000" );
  EXPECT_EQ( measureText( 1, 0, "Jahre", ReportLanguage::English ), "1\u00a0year" );
}

TEST( ReportText, AreasAreCalledAsPeopleCallThem )
{
  const std::pair<const char *, const char *> places[]{ { "Zwickau, Stadt", "In Zwickau" },
    { "Zwickau, Landkreis", "Im Landkreis Zwickau" }, { "Erzgebirgskreis", "Im Erzgebirgskreis" },
    { "Stadtteil Mitte", "Im Stadtteil Mitte" }, { "Samtgemeinde Elm", "In der Samtgemeinde Elm" }, { "Stadtroda", "In Stadtroda" },
    { "Kreischa", "In Kreischa" }, { "", "In " } };
  for ( const auto &[name, text] : places )
    EXPECT_EQ( placeText( name, ReportLanguage::German ), text );
  EXPECT_EQ( subjectText( "Zwickau, Landkreis", ReportLanguage::German ), "Der Landkreis Zwickau" );
  EXPECT_EQ( subjectText( "Zwickau, Landkreis", ReportLanguage::English ), "Landkreis Zwickau" );
}
