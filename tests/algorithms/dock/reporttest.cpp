// What the page “Report” of the guided dock says, from facts that are made up and from runs of the algorithms behind its buttons.
#include "algorithmrun.h"
#include "dock/projectmemory.h"
#include "dock/reportfacts.h"
#include "dock/reportrows.h"

#include <QDir>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsproject.h>

#include <algorithm>

using namespace sozialraum;

namespace
{

  QString name( const char *text )
  {
    return QString::fromUtf8( text );
  }

  ReportRow rowOf( const ReportFacts &facts, ReportAction action )
  {
    const std::array<ReportRow, 8> rows = reportRows( facts );
    return rows[static_cast<std::size_t>( action )];
  }

  //! A store with counts and maps, from which nothing was made yet.
  ReportFacts filled()
  {
    ReportFacts facts;
    facts.store = name( "/x/landkreis.gpkg" );
    facts.isRead = true;
    facts.maps = 2;
    facts.hasCounts = true;
    facts.hasIndicators = true;
    facts.choice.count.name = name( "Arbeitslose" );
    return facts;
  }

  ReleaseFact released()
  {
    ReleaseFact release;
    release.name = name( "2026-1" );
    release.when = QDateTime( QDate( 2026, 11, 30 ), QTime( 8, 0 ), Qt::UTC );
    release.recipients = QStringList{ name( "public" ), name( "council" ) };
    release.cells = 830;
    release.withheld = 17;
    release.folder = name( "/x/landkreis_veroeffentlichungen/2026_1" );
    return release;
  }

}

TEST( ReportRows, AnEmptyProjectSaysOfEachRowWhyItWaitsAndWhatToDo )
{
  const std::array<ReportRow, 8> rows = reportRows( {} );
  for ( std::size_t i = 0; i < rows.size(); ++i )
  {
    EXPECT_EQ( static_cast<std::size_t>( rows[i].action ), i );
    EXPECT_EQ( rows[i].sign, StepSign::Waiting ) << i;
    EXPECT_FALSE( rows[i].title.isEmpty() ) << i;
    EXPECT_FALSE( rows[i].sentence.isEmpty() ) << i;
    EXPECT_FALSE( rows[i].button.isEmpty() ) << i;
    EXPECT_FALSE( rows[i].obstacle.isEmpty() ) << i;
    EXPECT_TRUE( rows[i].result.isEmpty() ) << i;
  }
}

TEST( ReportRows, AFilledStoreOffersPlatesProtectionAndReleaseAndTheRestWaitsForThem )
{
  const std::array<ReportRow, 8> rows = reportRows( filled() );
  for ( const ReportRow &row : rows )
  {
    const bool isNext = row.action == ReportAction::Plates || row.action == ReportAction::Protect || row.action == ReportAction::Release;
    EXPECT_EQ( row.sign, isNext ? StepSign::Next : StepSign::Waiting ) << row.title.toStdString();
    EXPECT_EQ( row.obstacle.isEmpty(), isNext ) << row.title.toStdString();
  }
  ReportFacts onServer = filled();
  onServer.store = name( "postgres:kreis/monitor" );
  EXPECT_FALSE( rowOf( onServer, ReportAction::Protect ).obstacle.isEmpty() );
  EXPECT_TRUE( rowOf( onServer, ReportAction::Release ).obstacle.isEmpty() );
  ReportFacts onlyRates = filled();
  onlyRates.hasCounts = false;
  EXPECT_FALSE( rowOf( onlyRates, ReportAction::Protect ).obstacle.isEmpty() );
}

TEST( ReportRows, PlatesThatAreThereCanBeLookedAtEvenWhenTheMapsAreGone )
{
  ReportFacts facts = filled();
  facts.plates = { QDateTime( QDate( 2026, 11, 30 ), QTime( 8, 5 ) ), 7 };
  facts.places.plates = name( "/x/landkreis_kartenblaetter" );
  ReportRow row = rowOf( facts, ReportAction::Plates );
  EXPECT_EQ( row.sign, StepSign::Done );
  EXPECT_TRUE( row.sentence.contains( name( "08:05" ) ) && row.sentence.contains( name( "7 files" ) ) ) << row.sentence.toStdString();
  EXPECT_EQ( row.result, facts.places.plates );
  facts.maps = 0;
  row = rowOf( facts, ReportAction::Plates );
  EXPECT_FALSE( row.obstacle.isEmpty() );
  EXPECT_EQ( row.result, facts.places.plates );
}

TEST( ReportRows, TheAuditIsSaidInWordsAndAnOpenPairIsNoGreenTick )
{
  ReportFacts facts = filled();
  facts.cells = CellsFact{ name( "2026-11-30" ), 331, 159, 51 };
  ReportRow protection = rowOf( facts, ReportAction::Protect );
  EXPECT_EQ( protection.sign, StepSign::Done );
  for ( const char *part : { "331", "159", "51", "below 3", "Arbeitslose" } )
    EXPECT_TRUE( protection.sentence.contains( name( part ) ) ) << part << ": " << protection.sentence.toStdString();
  EXPECT_EQ( rowOf( facts, ReportAction::Audit ).sign, StepSign::Next );

  facts.audit = AuditFact{ name( "2026-11-30" ), 4770, 0, 0, 31, 159, {} };
  EXPECT_EQ( rowOf( facts, ReportAction::Audit ).sign, StepSign::Done );
  EXPECT_TRUE( rowOf( facts, ReportAction::Audit ).sentence.startsWith( name( "Open pairs: 0." ) ) );

  facts.audit->narrow = 1;
  facts.audit->firstOpen = name( "area:00524010" );
  ReportRow audit = rowOf( facts, ReportAction::Audit );
  EXPECT_EQ( audit.sign, StepSign::Attention );
  EXPECT_TRUE( audit.sentence.startsWith( name( "Open pairs: 1." ) ) ) << audit.sentence.toStdString();
  EXPECT_TRUE( audit.sentence.contains( name( "area 00524010" ) ) ) << audit.sentence.toStdString();

  // Protected anew since: the old audit says nothing about these cells.
  facts.audit = AuditFact{ name( "2026-11-30" ), 4770, 0, 0, 31, 158, {} };
  EXPECT_EQ( rowOf( facts, ReportAction::Audit ).sign, StepSign::Attention );

  facts.cells = CellsFact{ name( "2026-11-30" ), 331, 0, 0 };
  facts.audit = AuditFact();
  EXPECT_EQ( rowOf( facts, ReportAction::Audit ).sign, StepSign::Done );
  EXPECT_TRUE( rowOf( facts, ReportAction::Protect ).sentence.contains( name( "Nothing must be withheld" ) ) );
}

TEST( ReportRows, AReleaseSaysHowManyCellsAreWithheldAndWhatItsAuditFound )
{
  ReportFacts facts = filled();
  facts.release = released();
  ReportRow row = rowOf( facts, ReportAction::Release );
  EXPECT_EQ( row.sign, StepSign::Done );
  EXPECT_EQ( row.result, facts.release->folder );
  EXPECT_TRUE( row.sentence.contains( name( "the public: 17 of 830" ) ) ) << row.sentence.toStdString();
  EXPECT_FALSE( row.sentence.contains( name( "Open pairs" ) ) ); // its protocol is not there: nothing is claimed
  facts.release->pairs = 4770;
  facts.release->open = 0;
  row = rowOf( facts, ReportAction::Release );
  EXPECT_TRUE( row.sentence.contains( name( "Open pairs: 0." ) ) && row.sentence.contains( name( "nobody" ) ) )
    << row.sentence.toStdString();
  facts.release->pairs = 0;
  EXPECT_TRUE( rowOf( facts, ReportAction::Release ).sentence.contains( name( "No count was small enough" ) ) );
  facts.release->folder.clear();
  row = rowOf( facts, ReportAction::Release );
  EXPECT_EQ( row.sign, StepSign::Attention );
  EXPECT_TRUE( row.result.isEmpty() );
  EXPECT_TRUE( row.obstacle.isEmpty() ); // another one can be made
}

TEST( ReportRows, TheSearchNeedsFilesForThePublicAndSomethingToLookFor )
{
  ReportFacts facts = filled();
  facts.release = released();
  EXPECT_FALSE( rowOf( facts, ReportAction::Scan ).obstacle.isEmpty() );
  facts.cells = CellsFact{ name( "2026-11-30" ), 331, 0, 0 };
  EXPECT_FALSE( rowOf( facts, ReportAction::Scan ).obstacle.isEmpty() );
  facts.cells->small = 1;
  EXPECT_TRUE( rowOf( facts, ReportAction::Scan ).obstacle.isEmpty() );
  EXPECT_EQ( rowOf( facts, ReportAction::Scan ).sign, StepSign::Next );
  facts.release->found = 0;
  EXPECT_EQ( rowOf( facts, ReportAction::Scan ).sign, StepSign::Done );
  facts.release->found = 1;
  EXPECT_EQ( rowOf( facts, ReportAction::Scan ).sign, StepSign::Attention );
  facts.release->recipients = QStringList{ name( "internal" ) };
  EXPECT_FALSE( rowOf( facts, ReportAction::Scan ).obstacle.isEmpty() );
}

TEST( ReportRows, WhatIsOlderThanTheReleaseIsToBeLookedAtAndWhoGotNothingIsNamed )
{
  ReportFacts facts = filled();
  facts.release = released();
  ReportRow page = rowOf( facts, ReportAction::Page );
  EXPECT_EQ( page.sign, StepSign::Waiting );
  EXPECT_TRUE( page.obstacle.contains( name( "the public" ) ) ) << page.obstacle.toStdString();
  facts.table = facts.release->folder + name( "/oeffentlich/veroeffentlichung.csv" );
  EXPECT_EQ( rowOf( facts, ReportAction::Page ).sign, StepSign::Next );
  facts.report = { facts.release->when, 1 };
  EXPECT_EQ( rowOf( facts, ReportAction::Report ).sign, StepSign::Done ); // of the same second
  EXPECT_EQ( rowOf( facts, ReportAction::Report ).button, name( "Renew Report" ) );
  facts.report.when = facts.release->when.addSecs( -1 );
  const ReportRow old = rowOf( facts, ReportAction::Report );
  EXPECT_EQ( old.sign, StepSign::Attention );
  EXPECT_TRUE( old.sentence.contains( name( "2026-1" ) ) );
  EXPECT_TRUE( old.obstacle.isEmpty() );
}

namespace
{

  //! The sample district in a store, as the dock makes it, with its answers about itself.
  class ReportOfSample : public testing::Test
  {
  protected:
    void SetUp() override
    {
      const AlgorithmRun create( name( "createstore" ),
        { { name( "STORE" ), store() }, { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
          { name( "TERRITORY" ), name( "2021-01-01" ) },
          { name( "GROUPINGS" ),
            QStringList{ sampleLayer( name( "membership_sozialraeume.csv" ) ), sampleLayer( name( "membership_leader.csv" ) ) } } } );
      ASSERT_TRUE( create.succeeded() ) << create.error().toStdString();
      const AlgorithmRun import( name( "importtables" ),
        { { name( "STORE" ), store() },
          { name( "TABLES" ), QStringList{ sampleLayer( name( "soziales.xlsx" ) ), sampleLayer( name( "bevoelkerung_flat.csv" ) ) } },
          { name( "PROTOCOL" ), mFolder.path( name( "protocol.gpkg" ) ) } } );
      ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
    }

    QString store() const { return mFolder.path( name( "landkreis.gpkg" ) ); }

    StoreState state() const
    {
      AlgorithmRun contents( name( "storecontents" ),
        { { name( "STORE" ), store() }, { name( "OUTPUT" ), name( "TEMPORARY_OUTPUT" ) },
          { name( "TERRITORY" ), name( "TEMPORARY_OUTPUT" ) }, { name( "RELEASES" ), name( "TEMPORARY_OUTPUT" ) } } );
      EXPECT_TRUE( contents.succeeded() ) << contents.error().toStdString();
      StoreState state;
      state.isRead = true;
      state.indicators = readIndicators( *contents.layer( name( "OUTPUT" ) ) );
      state.territories = readTerritories( *contents.layer( name( "TERRITORY" ) ) );
      state.releases = readReleases( *contents.layer( name( "RELEASES" ) ) );
      return state;
    }

    ReportChoice choice( const StoreState &state, const char *count, int threshold ) const
    {
      ReportChoice choice;
      for ( const StoredIndicator &each : state.counts() )
      {
        if ( each.name == name( count ) )
          choice.count = each;
      }
      choice.threshold = threshold;
      return choice;
    }

    ReportFacts facts( const ReportChoice &choice ) const { return reportFacts( state(), { store(), 0 }, choice, mProject ); }

    OutputFolder mFolder;
    QgsProject mProject;
  };

}

TEST_F( ReportOfSample, CountsAreOfferedAndRatesAreNotAndTheFirstRateIsNoCount )
{
  const StoreState known = state();
  QStringList counts;
  for ( const StoredIndicator &count : known.counts() )
    counts << count.name;
  EXPECT_TRUE( counts.contains( name( "Wohngeldhaushalte" ) ) ) << counts.join( ';' ).toStdString();
  EXPECT_TRUE( counts.contains( name( "Bevölkerungsstand | unter 3 Jahre" ) ) ) << counts.join( ';' ).toStdString();
  EXPECT_FALSE( counts.contains( name( "Betreuungsquote unter 3 Jahren" ) ) );
  for ( const StoredIndicator &indicator : known.indicatorsAt( known.areaLevel() ) )
    EXPECT_FALSE( isRate( indicator ) && counts.contains( indicator.name ) ) << indicator.name.toStdString();
  StoredIndicator ratio;
  ratio.name = name( "Wanderungssaldo je 1.000 Einwohner" );
  ratio.unit = name( "je 1000 EW" );
  EXPECT_TRUE( isRate( ratio ) );
  ratio.name = name( "Haushaltsgröße" );
  ratio.unit = name( "Personen" );
  EXPECT_FALSE( isRate( ratio ) ); // a mean
}

TEST_F( ReportOfSample, ProtectionAndAuditOfTheButtonsAreReadBackForJustTheirCountAndThreshold )
{
  const StoreState known = state();
  const ReportChoice asked = choice( known, "Wohngeldhaushalte", 20 );
  ASSERT_FALSE( asked.count.name.isEmpty() );
  const ReportPlaces places = reportPlaces( store(), asked, mProject );
  EXPECT_FALSE( facts( asked ).cells.has_value() );
  QVariantMap both{ { name( "AREA_FIELD" ), name( "area_key" ) }, { name( "PERIOD_FIELD" ), name( "period" ) }, { name( "THRESHOLD" ), 20 },
    { name( "RECIPIENTS" ), name( "public;areas" ) }, { name( "GROUP_FIELDS" ), groupingNames( known ) } };
  QVariantMap protect = both;
  protect.insert( { { name( "INPUT" ), countsSource( known, store(), asked.count ) }, { name( "COUNT_FIELD" ), name( "value" ) },
    { name( "OUTPUT" ), places.cells } } );
  const AlgorithmRun cells( name( "protectindicators" ), protect );
  ASSERT_TRUE( cells.succeeded() ) << cells.error().toStdString();
  ReportFacts after = facts( asked );
  ASSERT_TRUE( after.cells );
  EXPECT_EQ( after.cells->small, cells.result( name( "PRIMARY" ) ).toLongLong() );
  EXPECT_EQ( after.cells->beside, cells.result( name( "SECONDARY" ) ).toLongLong() );
  EXPECT_GT( after.cells->small, 0 );
  EXPECT_EQ( after.cells->day, QDate::currentDate().toString( Qt::ISODate ) );
  EXPECT_FALSE( after.audit );

  QVariantMap audit = both;
  audit.insert( { { name( "INPUT" ), places.cells }, { name( "COUNT_FIELD" ), name( "count" ) },
    { name( "STATUS_FIELD" ), name( "status" ) }, { name( "AUDIT" ), places.audit } } );
  const AlgorithmRun audited( name( "auditrelease" ), audit );
  ASSERT_TRUE( audited.succeeded() ) << audited.error().toStdString();
  after = facts( asked );
  ASSERT_TRUE( after.audit );
  EXPECT_EQ( after.audit->open(), 0 );
  EXPECT_EQ( after.audit->cells, after.cells->small );
  EXPECT_EQ( after.audit->recipients, 31 ); // the public and thirty areas
  EXPECT_EQ( rowOf( after, ReportAction::Audit ).sign, StepSign::Done );

  EXPECT_FALSE( facts( choice( known, "Wohngeldhaushalte", 19 ) ).cells );
  EXPECT_FALSE( facts( choice( known, "Bevölkerungsstand", 20 ) ).cells );
}

TEST_F( ReportOfSample, TheReportIsToldWhoBelongsToWhichGroupAsTheMonitorKnowsIt )
{
  EXPECT_EQ( usualChapters( state() ), name( "membership_sozialraeume" ) );
  EXPECT_EQ( usualChapters( {} ), name( "area" ) );
  const auto groups = [this]( const QVariant &lists ) {
    const AlgorithmRun run( name( "aggregateareas" ),
      { { name( "INPUT" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) }, { name( "MEMBERSHIP" ), lists },
        { name( "OUTPUT" ), name( "memory:" ) } } );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return run.result( name( "GROUPS" ) ).toInt();
  };
  EXPECT_EQ( groupingNames( state() ).size(), 2 );
  for ( const QString &grouping : groupingNames( state() ) )
  {
    const int inFile = groups( QStringList{ sampleLayer( grouping + name( ".csv" ) ) } );
    EXPECT_GT( inFile, 1 ) << grouping.toStdString();
    EXPECT_EQ( groups( QStringList{ membersSource( store(), grouping ) } ), inFile ) << grouping.toStdString();
  }
}

TEST_F( ReportOfSample, AReleaseIsReadFromTheRegisterAndItsFolder )
{
  const ReportChoice asked = choice( state(), "Bevölkerungsstand", 3 );
  const ReportPlaces places = reportPlaces( store(), asked, mProject );
  EXPECT_FALSE( facts( asked ).release );
  const AlgorithmRun publish( name( "publishmonitor" ),
    { { name( "STORE" ), store() }, { name( "AREAS" ), sampleLayer( name( "musterland.gpkg" ), name( "municipalities" ) ) },
      { name( "RECIPIENTS" ), name( "internal" ) }, { name( "INDICATORS" ), name( "population_total" ) },
      { name( "PERIOD" ), name( "2023" ) }, { name( "RELEASE" ), name( "2026-1" ) },
      { name( "FOLDER" ), folderOfRelease( places, name( "2026-1" ) ) } } );
  ASSERT_TRUE( publish.succeeded() ) << publish.error().toStdString() << publish.log().toStdString();
  ReportFacts after = facts( asked );
  ASSERT_TRUE( after.release );
  EXPECT_EQ( after.release->name, name( "2026-1" ) );
  EXPECT_EQ( after.release->recipients, QStringList{ name( "internal" ) } );
  EXPECT_GT( after.release->cells, 0 );
  EXPECT_EQ( after.release->open, 0 );
  EXPECT_TRUE( QFile::exists( after.release->folder ) );
  EXPECT_TRUE( after.table.isEmpty() ); // nothing was given to the public
  ReportChoice office = asked;
  office.recipient = name( "internal" );
  EXPECT_TRUE( QFile::exists( facts( office ).table ) );
  ASSERT_TRUE( QDir( after.release->folder ).removeRecursively() );
  after = facts( office );
  EXPECT_TRUE( after.release && after.release->folder.isEmpty() );
  EXPECT_EQ( rowOf( after, ReportAction::Release ).sign, StepSign::Attention );
}

TEST( ReportFacts, APageAFolderAndADamagedListAreWhatTheyAre )
{
  const OutputFolder folder;
  QgsProject project;
  const QString store = folder.path( name( "landkreis.gpkg" ) );
  const ReportPlaces places = reportPlaces( store, {}, project );
  EXPECT_TRUE( places.plates.startsWith( folder.path( name( "landkreis_" ) ) ) ) << places.plates.toStdString();
  StoreState state;
  state.isRead = true;
  const auto facts = [&] { return reportFacts( state, { store, 0 }, {}, project ); };
  EXPECT_FALSE( facts().plates.when.isValid() );
  const auto write = [&]( const QString &path, const QByteArray &bytes ) {
    QDir().mkpath( QFileInfo( path ).path() );
    QFile file( path );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( bytes );
  };
  write( places.plates + name( "/eins.pdf" ), "x" );
  write( places.plates + name( "/sozialraum-monitor.json" ), "no JSON" );
  EXPECT_FALSE( facts().plates.when.isValid() );
  // Those of others, and those that were deleted, are not counted.
  write( places.plates + name( "/sozialraum-monitor.json" ),
    R"({"files":{"eins.pdf":{"made_by":"monitormaps"},"zwei.pdf":{"made_by":"monitormaps"},"drei.pdf":{"made_by":"monitor"}}})" );
  EXPECT_TRUE( facts().plates.when.isValid() );
  EXPECT_EQ( facts().plates.files, 1 );
  EXPECT_FALSE( facts().page.when.isValid() );
  write( places.page, "<html>" );
  EXPECT_TRUE( facts().page.when.isValid() );
}
