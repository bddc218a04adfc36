// What is wrong gets one sentence, and nothing is written.
#include "publishing.h"

#include <QDir>
#include <QRegularExpression>
#include <gmock/gmock.h>

using namespace sozialraum;

namespace
{

  class Refusals : public Publishing
  {
  protected:
    //! The sample's table of the labour market with \a changed instead of the first count of a municipality.
    QString labourMarketWith( const char *changed )
    {
      QString table = QString::fromUtf8( bytesOf( sampleLayer( text( "arbeitsmarkt.csv" ) ) ) );
      const QRegularExpressionMatch row = QRegularExpression( text( "00524010;[^;\n]*;([0-9]+);" ) ).match( table );
      EXPECT_TRUE( row.hasMatch() );
      table.replace( row.capturedStart( 1 ), row.capturedLength( 1 ), text( changed ) );
      write( path( "arbeitsmarkt.csv" ), table.toUtf8() );
      return path( "arbeitsmarkt.csv" );
    }

    void expectNothingWritten( const char *folder ) const
    {
      EXPECT_FALSE( QDir( path( folder ) ).exists() );
      EXPECT_TRUE( QDir( mFolder.path( QString() ) ).entryList( { text( "*.part*" ) } ).isEmpty() );
    }
  };

}

TEST_F( Refusals, ACountBelowZeroIsASlipAndReleasesNothing )
{
  const AlgorithmRun import( text( "importtables" ),
    { { "STORE", store() }, { "TABLES", QStringList{ labourMarketWith( "-7" ) } }, { "PUBLISHER", "Amt" }, { "AS_OF", "2024-06-01" },
      { "PROTOCOL", path( "protocol2.gpkg" ) } } );
  ASSERT_TRUE( import.succeeded() ) << import.error().toStdString();
  const AlgorithmRun run = publish( "2024-1", "frei", { { text( "PERIOD" ), QString() } } );
  EXPECT_FALSE( run.succeeded() );
  EXPECT_THAT( run.error().toStdString(), testing::HasSubstr( "is -7. A count cannot be below 0" ) );
  EXPECT_THAT( run.error().toStdString(), testing::HasSubstr( "unemployed_share, 00524010" ) );
  expectNothingWritten( "frei" );
}

TEST_F( Refusals, ATableWithAValueWhereNothingMayBeShownIsNoRelease )
{
  ASSERT_TRUE( publish( "2024-1", "frei" ).succeeded() );
  QByteArray bytes = bytesOf( path( "frei/oeffentlich/veroeffentlichung.csv" ) );
  const int withheld = bytes.indexOf( ";;withheld;" );
  ASSERT_GT( withheld, 0 );
  bytes.insert( withheld + 1, "7" );
  write( path( "geaendert.csv" ), bytes );
  const QVariantMap asked{ { "RELEASE", path( "geaendert.csv" ) },
    { "AREAS", sampleLayer( text( "musterland.gpkg" ), text( "municipalities" ) ) } };
  for ( const char *algorithm : { "monitorpage", "areaprofiles", "socialreport" } )
  {
    QVariantMap parameters = asked;
    parameters.insert( text( "OUTPUT" ), path( "heraus.html" ) );
    const AlgorithmRun run( text( algorithm ), parameters );
    EXPECT_FALSE( run.succeeded() ) << algorithm;
    EXPECT_FALSE( run.error().isEmpty() || run.error().contains( QLatin1Char( '\n' ) ) ) << algorithm << run.error().toStdString();
    EXPECT_FALSE( QFile::exists( path( "heraus.html" ) ) || QDir( path( "heraus.html" ) ).exists() ) << algorithm;
  }
}

TEST_F( Refusals, FilesOfAnotherReleaseAndAnOddNameStayWhatTheyAre )
{
  ASSERT_TRUE( publish( "2024-1", "frei" ).succeeded() );
  const QByteArray before = bytesOf( path( "frei/oeffentlich/veroeffentlichung.csv" ) );
  const QStringList files = QDir( path( "frei" ) ).entryList();
  const AlgorithmRun other = publish( "2024-2", "frei" );
  EXPECT_FALSE( other.succeeded() );
  EXPECT_THAT( other.error().toStdString(), testing::HasSubstr( "Choose another folder for “2024-2”; nothing was written" ) );
  EXPECT_EQ( bytesOf( path( "frei/oeffentlich/veroeffentlichung.csv" ) ), before );
  EXPECT_EQ( QDir( path( "frei" ) ).entryList(), files );
  const AlgorithmRun next = publish( "2024-2", "naechste" );
  EXPECT_TRUE( next.succeeded() ) << "a refused release is not in the register: " << next.error().toStdString();
}
