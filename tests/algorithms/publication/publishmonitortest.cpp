#include "publishing.h"

#include "documents/zippackage.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <gmock/gmock.h>
#include <qgsfeature.h>

#include <cstdlib>
#include <map>
#include <set>

using namespace sozialraum;

namespace
{

  //! The text of an OpenDocument file with its marks.
  std::string contentOf( const QByteArray &document )
  {
    const std::vector<PackageFile> files = unpacked( { document.constData(), static_cast<std::size_t>( document.size() ) } );
    const std::string *content = fileIn( files, "content.xml" );
    return content ? *content : std::string();
  }

  std::vector<std::string> sheetsOf( const std::string &content )
  {
    std::vector<std::string> sheets;
    for ( std::size_t begin = content.find( "<table:table " ); begin != std::string::npos; )
    {
      const std::size_t next = content.find( "<table:table ", begin + 1 );
      sheets.push_back( content.substr( begin, next == std::string::npos ? next : next - begin ) );
      begin = next;
    }
    return sheets;
  }

}

TEST_F( Publishing, GivesThePublicClassesAndAnAreaItsOwnValues )
{
  const AlgorithmRun run = publish( "2024-1", "frei" );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << run.log().toStdString();
  EXPECT_GT( run.result( text( "WITHHELD" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( text( "EXACT_PAIRS" ) ).toInt() + run.result( text( "NARROW_PAIRS" ) ).toInt(), 0 );
  for ( const char *file : { "frei/oeffentlich/veroeffentlichung.csv", "frei/oeffentlich/monitor.html", "frei/oeffentlich/monitor.gpkg",
          "frei/oeffentlich/barrierefreiheit.html", "frei/oeffentlich/tabellen.ods", "frei/kommune/00524010/tabellen.ods",
          "frei/kommune/00524010/veroeffentlichung.csv", "frei/kommune/00524010/monitor.html", "frei/intern/protokoll.csv" } )
    EXPECT_TRUE( QFile::exists( path( file ) ) ) << file;
  std::size_t classes = 0;
  for ( const ReleaseRow &row : table( "frei/oeffentlich/veroeffentlichung.csv" ).rows )
  {
    if ( row.level == "area" )
    {
      EXPECT_NE( row.status, ReleaseStatus::Published ) << row.areaKey;
    }
    classes += row.status == ReleaseStatus::Class;
  }
  EXPECT_GT( classes, 20U );
  std::size_t own = 0;
  for ( const ReleaseRow &row : table( "frei/kommune/00524010/veroeffentlichung.csv" ).rows )
  {
    if ( row.level == "area" )
    {
      EXPECT_EQ( row.status == ReleaseStatus::Published, row.areaKey == "00524010" );
    }
    own += row.areaKey == "00524010" && row.value.has_value();
  }
  EXPECT_EQ( own, 4U );
  EXPECT_THAT( bytesOf( path( "frei/intern/protokoll.csv" ) ).toStdString(),
    testing::AllOf( testing::HasSubstr( "rule;threshold;60" ), testing::HasSubstr( "audit;open;0" ) ) );
}

TEST_F( Publishing, GivesThePublicPlatesAMunicipalityItsProfileAndTheKreistagTheReport )
{
  const AlgorithmRun run = publish( "2024-1", "frei", { { text( "RECIPIENTS" ), text( "public;council;area:00524010" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << run.log().toStdString();
  const QDir plates( path( "frei/oeffentlich/kartenblaetter" ) );
  EXPECT_EQ( plates.entryList( { text( "*.pdf" ) } ).size(), 2 ) << plates.entryList().join( ' ' ).toStdString();
  EXPECT_EQ( plates.entryList( { text( "*.png" ) } ).size(), 2 );
  EXPECT_EQ( plates.entryList( QDir::Files ).size(), 4 ); // and nothing else: a project would have numbers of the drawing in it
  QProcess program;
  program.start( text( "pdftotext" ), { text( "-layout" ), plates.filePath( text( "arbeitslose_2023.pdf" ) ), text( "-" ) } );
  ASSERT_TRUE( program.waitForFinished() );
  const QString drawn = QString::fromUtf8( program.readAllStandardOutput() );
  std::set<std::string> labels;
  for ( const ReleaseRow &row : table( "frei/oeffentlich/veroeffentlichung.csv" ).rows )
  {
    if ( row.level == "area" && row.indicator == "unemployed_share" && row.period == "2023" && row.classId > 0 )
      labels.insert( row.classLabel );
  }
  EXPECT_GT( labels.size(), 1U );
  for ( const std::string &label : labels )
    EXPECT_TRUE( drawn.contains( QString::fromStdString( label ) ) ) << label << "\n" << drawn.toStdString();
  const QDir profiles( path( "frei/kommune/00524010/profil" ) );
  EXPECT_EQ( profiles.entryList( { text( "*.html" ) } ).size(), 1 ) << profiles.entryList().join( ' ' ).toStdString();
  const std::string report = contentOf( bytesOf( path( "frei/kreistag/sozialbericht.odt" ) ) );
  EXPECT_NE( report.find( "Sozialraum Königsmühl und Umland" ), std::string::npos ) << "a chapter for each Sozialraum of the store";
  EXPECT_EQ( report.find( "In Königsmühl liegt" ), std::string::npos ) << "none for each municipality";
  for ( const char *none : { "frei/oeffentlich/profil", "frei/oeffentlich/sozialbericht.odt", "frei/kommune/00524010/kartenblaetter",
          "frei/kommune/00524010/sozialbericht.odt", "frei/kreistag/profil" } )
    EXPECT_FALSE( QFile::exists( path( none ) ) ) << none;
}

TEST_F( Publishing, TheTablesHoldTheNumbersOfTheReleaseAndNoOthers )
{
  const AlgorithmRun run = publish( "2024-1", "frei" );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  for ( const char *recipient : { "frei/oeffentlich/", "frei/kommune/00524010/" } )
  {
    const ReleaseTable released = table( ( std::string( recipient ) + "veroeffentlichung.csv" ).c_str() );
    std::multiset<double> expected;
    for ( const ReleaseRow &row : released.rows )
    {
      if ( row.value )
        expected.insert( *row.value );
    }
    for ( const ReleaseReference &reference : released.references )
      expected.insert( reference.value );
    ASSERT_FALSE( expected.empty() );

    const std::string content = contentOf( bytesOf( path( ( std::string( recipient ) + "tabellen.ods" ).c_str() ) ) );
    std::multiset<double> found;
    const std::string mark = "office:value=\"";
    for ( std::size_t at = content.find( mark ); at != std::string::npos; at = content.find( mark, at + 1 ) )
      found.insert( std::strtod( content.c_str() + at + mark.size(), nullptr ) );
    EXPECT_EQ( found, expected ) << recipient;
    for ( const ReleaseRow &row : released.rows )
    {
      if ( row.status == ReleaseStatus::Class )
      {
        EXPECT_THAT( content, testing::HasSubstr( ">" + row.classLabel + "<" ) );
      }
    }
    EXPECT_THAT( content, testing::HasSubstr( ">geheim<" ) );
    const std::vector<std::string> sheets = sheetsOf( content );
    ASSERT_GT( sheets.size(), 2U );
    const bool isForAll = released.recipient == "public";
    for ( std::size_t i = 1; i < sheets.size(); ++i )
      EXPECT_EQ( sheets[i].find( ">nur für " ) == std::string::npos, isForAll ) << "each sheet says whose it is";
    EXPECT_THAT( sheets.front(), testing::HasSubstr( isForAll ? "für alle" : "nur für " ) );
  }
}

TEST_F( Publishing, NoFileHoldsAValueThatItsReaderMayNotKnowAndAPlantedOneIsFound )
{
  const AlgorithmRun run = publish( "2024-1", "frei", { { text( "RECIPIENTS" ), text( "public;area:00524010;internal" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::map<std::tuple<std::string, std::string, std::string, std::string>, double> known;
  for ( const ReleaseRow &row : table( "frei/intern/veroeffentlichung.csv" ).rows )
  {
    if ( row.value )
      known.emplace( std::tuple( row.level, row.areaKey, row.indicator, row.period ), *row.value );
  }
  QByteArray secrets = "area_key;value\n";
  std::string planted;
  for ( const ReleaseRow &row : table( "frei/oeffentlich/veroeffentlichung.csv" ).rows )
  {
    const auto value = known.find( std::tuple( row.level, row.areaKey, row.indicator, row.period ) );
    if ( row.level != "area" || row.status == ReleaseStatus::Published || value == known.end() )
      continue;
    planted = std::to_string( value->second );
    secrets += QByteArray::fromStdString( row.areaKey ) + ';' + QByteArray::number( value->second, 'g', 17 ) + '\n';
  }
  ASSERT_GT( secrets.count( '\n' ), 50 );
  write( path( "geheim.csv" ), secrets );
  const auto scan = [this] {
    return AlgorithmRun(
      text( "scanrelease" ), { { "FOLDER", path( "frei/oeffentlich" ) }, { "PROTECTED", path( "geheim.csv" ) }, { "OUTPUT", "memory:" } } );
  };
  const AlgorithmRun clean = scan();
  ASSERT_TRUE( clean.succeeded() ) << clean.error().toStdString();
  EXPECT_EQ( clean.result( text( "FOUND" ) ).toInt(), 0 ) << clean.log().toStdString();
  QByteArray page = bytesOf( path( "frei/oeffentlich/monitor.html" ) );
  page.replace( "</main>", QByteArray( "<!-- " ) + QByteArray::fromStdString( planted ) + " --></main>" );
  write( path( "frei/oeffentlich/monitor.html" ), page );
  EXPECT_GT( scan().result( text( "FOUND" ) ).toInt(), 0 );
  EXPECT_FALSE( bytesOf( path( "frei/kommune/00524010/monitor.gpkg" ) ).isEmpty() );
}

TEST_F( Publishing, AReleaseIsRegisteredOnceAndKeepsItsLimits )
{
  ASSERT_TRUE( publish( "2024-1", "frei" ).succeeded() );
  const AlgorithmRun again = publish( "2024-1", "wieder" );
  EXPECT_FALSE( again.succeeded() );
  EXPECT_THAT( again.error().toStdString(), testing::HasSubstr( "has the release “2024-1” already" ) );
  EXPECT_FALSE( QDir( path( "wieder" ) ).exists() );
  const AlgorithmRun mixed = publish( "2024-2", "frei" );
  EXPECT_FALSE( mixed.succeeded() );
  EXPECT_THAT( mixed.error().toStdString(), testing::HasSubstr( "holds files of the release “2024-1”" ) );
  const AlgorithmRun next = publish( "2024-2", "naechste", { { text( "PERIOD" ), text( "2021;2022;2023" ) } } );
  ASSERT_TRUE( next.succeeded() ) << next.error().toStdString();
  EXPECT_EQ( table( "naechste/oeffentlich/veroeffentlichung.csv" ).limits, table( "frei/oeffentlich/veroeffentlichung.csv" ).limits );
}

TEST_F( Publishing, RulesReleaseValuesAndKeepIndicatorsIn )
{
  write( path( "regeln.csv" ), "indicator;publish;threshold\nu3_share;value;3\nunemployed_share;no;\n" );
  const AlgorithmRun run = publish( "2024-1", "frei", { { text( "RULES" ), path( "regeln.csv" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  std::size_t values = 0;
  for ( const ReleaseRow &row : table( "frei/oeffentlich/veroeffentlichung.csv" ).rows )
  {
    if ( row.indicator == "unemployed_share" )
    {
      EXPECT_NE( row.status, ReleaseStatus::Published );
      EXPECT_LT( row.classId, 1 );
    }
    else
      values += row.level == "area" && row.value;
  }
  EXPECT_GT( values, 40U );
  for ( const ReleaseLimits &limits : table( "frei/oeffentlich/veroeffentlichung.csv" ).limits )
    EXPECT_NE( limits.indicator, "unemployed_share" ) << "limits tell of what they divide";
}

TEST_F( Publishing, ALaterRowReleasesNothingThatAnEarlierOneKeepsIn )
{
  write( path( "regeln.csv" ), "indicator;publish\nunemployed_share;no\n" );
  write( path( "schwellen.csv" ), "indicator;threshold\nunemployed_share;5\n" );
  const AlgorithmRun run =
    publish( "2024-1", "frei", { { text( "RULES" ), QStringList{ path( "regeln.csv" ), path( "schwellen.csv" ) } } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  for ( const ReleaseRow &row : table( "frei/oeffentlich/veroeffentlichung.csv" ).rows )
    EXPECT_TRUE( row.indicator != "unemployed_share" || row.classId < 1 ) << row.areaKey;
}

TEST_F( Publishing, ACoalitionIsProtectedAgainstAndGetsNoFolder )
{
  const AlgorithmRun run = publish( "2024-1", "frei", { { text( "RECIPIENTS" ), text( "public;area:00524010+area:00524020" ) } } );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_THAT( QDir( path( "frei" ) ).entryList( QDir::Dirs | QDir::NoDotAndDotDot ),
    testing::UnorderedElementsAre( text( "intern" ), text( "oeffentlich" ) ) );
  EXPECT_THAT( publish( "2024-2", "b", { { text( "RECIPIENTS" ), text( "public;area:00524010+area:1" ) } } ).error().toStdString(),
    testing::HasSubstr( "is no recipient" ) );
}

TEST_F( Publishing, SaysWhatIsWrong )
{
  EXPECT_THAT( publish( "1", "a", { { text( "RECIPIENTS" ), text( "buergermeister" ) } } ).error().toStdString(),
    testing::HasSubstr( "“buergermeister” is no recipient" ) );
  write( path( "regeln.csv" ), "kennung;publish\nu3_share;value\n" );
  EXPECT_THAT( publish( "1", "b", { { text( "RULES" ), path( "regeln.csv" ) } } ).error().toStdString(),
    testing::HasSubstr( "a column that it needs is missing" ) );
  // A word that nobody knows would release what it was to keep.
  for ( const char *wrong : { "u3_shaer;no;", "u3_share;nope;", "u3_share;value;1", "u3_share;value;drei" } )
  {
    write( path( "regeln.csv" ), QByteArray( "indicator;publish;threshold\n" ) + wrong + "\n" );
    EXPECT_THAT( publish( "1", "b", { { text( "RULES" ), path( "regeln.csv" ) } } ).error().toStdString(),
      testing::HasSubstr( "Row 1 of “regeln.csv”" ) )
      << wrong;
  }
  EXPECT_FALSE( QDir( path( "a" ) ).exists() || QDir( path( "b" ) ).exists() );
}
