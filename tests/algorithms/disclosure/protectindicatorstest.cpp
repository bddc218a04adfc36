#include "algorithmrun.h"

#include <QFile>
#include <QTextStream>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

using namespace sozialraum;

namespace
{

  QString written( const OutputFolder &folder, const QString &name, const QString &text )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( text.toUtf8() );
    return file.fileName();
  }

  //! Nine municipalities in three social areas and two planning areas, with two kinds of help: integers that add up.
  QString sampleCounts( const OutputFolder &folder, const QString &more = {} )
  {
    QString text = QStringLiteral( "key;social;planning;kind;cases\n" );
    const int cases[9][2] = { { 1, 6 }, { 4, 9 }, { 7, 3 }, { 5, 5 }, { 2, 8 }, { 6, 4 }, { 9, 7 }, { 12, 5 }, { 8, 11 } };
    for ( int area = 0; area < 9; ++area )
    {
      for ( int kind = 0; kind < 2; ++kind )
        text += QStringLiteral( "0%1;S%2;P%3;%4;%5\n" )
                  .arg( 100 + area )
                  .arg( area / 3 )
                  .arg( area / 5 )
                  .arg( kind == 0 ? QStringLiteral( "home" ) : QStringLiteral( "family" ) )
                  .arg( cases[area][kind] );
    }
    written( folder, QStringLiteral( "counts.csvt" ), QStringLiteral( "String,String,String,String,Integer" ) );
    return written( folder, QStringLiteral( "counts.csv" ), text + more );
  }

  QVariantMap parameters( const OutputFolder &folder, const QString &counts )
  {
    return { { QStringLiteral( "INPUT" ), counts }, { QStringLiteral( "AREA_FIELD" ), QStringLiteral( "key" ) },
      { QStringLiteral( "COUNT_FIELD" ), QStringLiteral( "cases" ) },
      { QStringLiteral( "DIMENSION_FIELDS" ), QStringList{ QStringLiteral( "kind" ) } },
      { QStringLiteral( "GROUP_FIELDS" ), QStringList{ QStringLiteral( "social" ), QStringLiteral( "planning" ) } },
      { QStringLiteral( "OUTPUT" ), folder.path( QStringLiteral( "cells.gpkg" ) ) } };
  }

  QgsFeature rowOf( QgsVectorLayer &layer, const QString &level, const QString &key, const QString &kind )
  {
    QgsFeatureIterator rows = layer.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      if ( row.attribute( QStringLiteral( "level" ) ) == level && row.attribute( QStringLiteral( "area_key" ) ).toString() == key
        && row.attribute( QStringLiteral( "kind" ) ).toString() == kind )
        return row;
    }
    return {};
  }

}

TEST( ProtectIndicators, EveryCellHasAStatusAndNothingIsDerivable )
{
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "AUDIT" ), folder.path( QStringLiteral( "audit.gpkg" ) ) );
  asked.insert( QStringLiteral( "ALWAYS_PUBLISHED" ), QStringLiteral( "level = 'total'" ) );
  AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "NARROW_PAIRS" ) ).toInt(), 0 );
  EXPECT_EQ( run.result( QStringLiteral( "PRIMARY" ) ).toInt(), 2 );
  EXPECT_GE( run.result( QStringLiteral( "SECONDARY" ) ).toInt(), 4 );
  QgsVectorLayer *cells = run.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_NE( cells, nullptr );
  EXPECT_EQ( cells->featureCount(), ( 9 + 3 + 2 + 1 ) * 3 );
  const QgsFeature small = rowOf( *cells, QStringLiteral( "area" ), QStringLiteral( "0100" ), QStringLiteral( "home" ) );
  EXPECT_EQ( small.attribute( QStringLiteral( "count" ) ).toInt(), 1 );
  EXPECT_EQ( small.attribute( QStringLiteral( "status" ) ).toString(), QStringLiteral( "primary" ) );
  EXPECT_FALSE( small.attribute( QStringLiteral( "reason" ) ).toString().isEmpty() );
  const QgsFeature whole = rowOf( *cells, QStringLiteral( "total" ), QString(), QString() );
  EXPECT_EQ( whole.attribute( QStringLiteral( "count" ) ).toInt(), 112 );
  EXPECT_EQ( whole.attribute( QStringLiteral( "status" ) ).toString(), QStringLiteral( "published" ) );
  // Two protected counts, ten recipients, less those whose own they are.
  EXPECT_EQ( run.layer( QStringLiteral( "AUDIT" ) )->featureCount(), 2 * 10 - 2 );
}

TEST( ProtectIndicators, WhatItMadePassesTheAuditAndAPublishedSecretDoesNot )
{
  const OutputFolder folder;
  AlgorithmRun protect( QStringLiteral( "protectindicators" ), parameters( folder, sampleCounts( folder ) ) );
  ASSERT_TRUE( protect.succeeded() ) << protect.error().toStdString();
  QVariantMap asked{ { QStringLiteral( "INPUT" ), protect.result( QStringLiteral( "OUTPUT" ) ) },
    { QStringLiteral( "AREA_FIELD" ), QStringLiteral( "area_key" ) }, { QStringLiteral( "COUNT_FIELD" ), QStringLiteral( "count" ) },
    { QStringLiteral( "DIMENSION_FIELDS" ), QStringList{ QStringLiteral( "kind" ) } },
    { QStringLiteral( "GROUP_FIELDS" ), QStringList{ QStringLiteral( "social" ), QStringLiteral( "planning" ) } },
    { QStringLiteral( "STATUS_FIELD" ), QStringLiteral( "status" ) },
    { QStringLiteral( "AUDIT" ), folder.path( QStringLiteral( "a.gpkg" ) ) } };
  AlgorithmRun audit( QStringLiteral( "auditrelease" ), asked );
  ASSERT_TRUE( audit.succeeded() ) << audit.error().toStdString();
  EXPECT_EQ( audit.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt(), 0 );
  EXPECT_EQ( audit.result( QStringLiteral( "NARROW_PAIRS" ) ).toInt(), 0 );

  // Somebody publishes everything.
  QgsVectorLayer *cells = protect.layer( QStringLiteral( "OUTPUT" ) );
  ASSERT_TRUE( cells->startEditing() );
  QgsFeatureIterator rows = cells->getFeatures();
  QgsFeature row;
  const int status = cells->fields().lookupField( QStringLiteral( "status" ) );
  while ( rows.nextFeature( row ) )
    cells->changeAttributeValue( row.id(), status, QStringLiteral( "published" ) );
  ASSERT_TRUE( cells->commitChanges() );
  asked.insert( QStringLiteral( "AUDIT" ), folder.path( QStringLiteral( "b.gpkg" ) ) );
  AlgorithmRun open( QStringLiteral( "auditrelease" ), asked );
  ASSERT_TRUE( open.succeeded() ) << open.error().toStdString();
  EXPECT_EQ( open.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt(), 2 * 10 - 2 );
  EXPECT_TRUE( open.log().contains( QStringLiteral( "0100" ) ) ) << open.log().toStdString();
}

TEST( ProtectIndicators, BadTablesGetASentenceAndNothingIsWritten )
{
  const std::pair<const char *, const char *> cases[] = {
    { "0200;S0;P0;home;-1\n", "below 0" },
    { "0200;;P0;home;5\n", "0200" },
    { "0200;S0;P0;home;\n", "whole numbers" },
    { "0100;S0;P0;home;5\n", "two rows" },
    { "0100;S0;P0;;99\n", "add up" },
    { "0100;S1;P0;other;9\n", "two groups" },
  };
  for ( const auto &[rows, words] : cases )
  {
    const OutputFolder folder;
    const AlgorithmRun run(
      QStringLiteral( "protectindicators" ), parameters( folder, sampleCounts( folder, QString::fromLatin1( rows ) ) ) );
    EXPECT_FALSE( run.succeeded() ) << rows;
    EXPECT_TRUE( run.error().contains( QString::fromLatin1( words ) ) ) << rows << run.error().toStdString();
    EXPECT_FALSE( folder.files().contains( QStringLiteral( "cells.gpkg" ) ) );
    QVariantMap audited = parameters( folder, folder.path( QStringLiteral( "counts.csv" ) ) );
    audited.remove( QStringLiteral( "OUTPUT" ) );
    audited.insert( QStringLiteral( "STATUS_FIELD" ), QStringLiteral( "kind" ) );
    audited.insert( QStringLiteral( "AUDIT" ), folder.path( QStringLiteral( "audit.csv" ) ) );
    const AlgorithmRun audit( QStringLiteral( "auditrelease" ), audited );
    EXPECT_EQ( audit.error(), run.error() ) << rows;
    EXPECT_FALSE( folder.files().contains( QStringLiteral( "audit.csv" ) ) );
  }
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "RECIPIENTS" ), QStringLiteral( "public;area:9999" ) );
  EXPECT_TRUE( AlgorithmRun( QStringLiteral( "protectindicators" ), asked ).error().contains( QStringLiteral( "9999" ) ) );
  asked.insert( QStringLiteral( "RECIPIENTS" ), QStringLiteral( "public" ) );
  asked.insert( QStringLiteral( "ALWAYS_PUBLISHED" ), QStringLiteral( "true" ) );
  EXPECT_TRUE( AlgorithmRun( QStringLiteral( "protectindicators" ), asked ).error().contains( QStringLiteral( "always published" ) ) );
}

TEST( ProtectIndicators, RulesGroupingListsAndEarlierReleasesAreHeeded )
{
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.remove( QStringLiteral( "GROUP_FIELDS" ) );
  QString members = QStringLiteral( "area_key;group_key\n" );
  for ( int area = 0; area < 9; ++area )
    members += QStringLiteral( "0%1;L%2\n" ).arg( 100 + area ).arg( area % 2 );
  asked.insert( QStringLiteral( "GROUPINGS" ), QStringList{ written( folder, QStringLiteral( "leader.csv" ), members ) } );
  asked.insert( QStringLiteral( "RULES" ),
    QStringList{ written(
      folder, QStringLiteral( "rules.csv" ), QStringLiteral( "indicator;threshold;zeros;exception\nfamily;5;;\nhome;;;yes\n" ) ) } );
  asked.insert( QStringLiteral( "RELEASES" ),
    QStringList{ written( folder, QStringLiteral( "earlier.csv" ),
      QStringLiteral( "level;area_key;kind;status\narea;0102;family;published\narea;0103;family;secondary\n" ) ) } );
  AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *cells = run.layer( QStringLiteral( "OUTPUT" ) );
  const auto statusOf = [cells]( const char *key, const char *kind ) {
    return rowOf( *cells, QStringLiteral( "area" ), QString::fromLatin1( key ), QString::fromLatin1( kind ) )
      .attribute( QStringLiteral( "status" ) )
      .toString()
      .toStdString();
  };
  EXPECT_NE( statusOf( "0100", "home" ), "primary" );     // an exception
  EXPECT_EQ( statusOf( "0105", "family" ), "primary" );   // 4 is below 5
  EXPECT_EQ( statusOf( "0102", "family" ), "published" ); // 3, but an earlier release showed it
  EXPECT_EQ( run.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt(), 0 );
  EXPECT_GE( cells->fields().lookupField( QStringLiteral( "leader" ) ), 0 );
}

TEST( ProtectIndicators, RulesThatNobodyUnderstandsAreRefusedAndThoseThatFitNothingAreTold )
{
  for ( const char *row : { "family;five;;", "family;1;;", "family;;hide;", "family;;;perhaps", ";5;;" } )
  {
    const OutputFolder folder;
    QVariantMap asked = parameters( folder, sampleCounts( folder ) );
    asked.insert( QStringLiteral( "RULES" ),
      QStringList{ written( folder, QStringLiteral( "rules.csv" ),
        QStringLiteral( "indicator;threshold;zeros;exception\nhome;;;\n%1\n" ).arg( QString::fromLatin1( row ) ) ) } );
    const AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
    EXPECT_TRUE( run.error().contains( QStringLiteral( "Row 2 of “rules.csv”" ) ) ) << row << run.error().toStdString();
    EXPECT_FALSE( folder.files().contains( QStringLiteral( "cells.gpkg" ) ) );
  }
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "RULES" ),
    QStringList{ written( folder, QStringLiteral( "rules.csv" ), QStringLiteral( "indicator;threshold\nfamly;5\nhome;4\n" ) ) } );
  const AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( run.log().contains( QStringLiteral( "famly" ) ) ) << run.log().toStdString();
  EXPECT_FALSE( run.log().contains( QStringLiteral( "“home”" ) ) ) << run.log().toStdString();
}

TEST( ProtectIndicators, RowsOfTheSameIndicatorAddUp )
{
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "RULES" ),
    QStringList{
      written( folder, QStringLiteral( "rules.csv" ), QStringLiteral( "indicator;threshold;zeros\nfamily;;protect\nfamily;5;\n" ) ) } );
  AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  QgsVectorLayer *cells = run.layer( QStringLiteral( "OUTPUT" ) );
  EXPECT_EQ( rowOf( *cells, QStringLiteral( "area" ), QStringLiteral( "0105" ), QStringLiteral( "family" ) )
               .attribute( QStringLiteral( "status" ) )
               .toString(),
    QStringLiteral( "primary" ) );
}

TEST( ProtectIndicators, TheCatalogueAsksForMoreCasesAndRulesCountBeforeIt )
{
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "CATALOGUE" ),
    QStringList{ written( folder, QStringLiteral( "catalogue.csv" ),
      QStringLiteral( "id;name_de;numerator;denominator;factor;unit;minimum_cases\n"
                      "family_rate;Familienhilfe;family;people;1000;je 1.000;5\nhome_rate;Heime;home@-1;people;1000;je 1.000;2\n" ) ) } );
  const auto statusOf = [&]( const char *key ) {
    AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
    EXPECT_TRUE( run.succeeded() ) << run.error().toStdString();
    return rowOf(
      *run.layer( QStringLiteral( "OUTPUT" ) ), QStringLiteral( "area" ), QString::fromLatin1( key ), QStringLiteral( "family" ) )
      .attribute( QStringLiteral( "status" ) )
      .toString()
      .toStdString();
  };
  EXPECT_EQ( statusOf( "0105" ), "primary" ) << "4 cases, 5 asked for";
  AlgorithmRun stricter( QStringLiteral( "protectindicators" ), asked );
  EXPECT_GT( stricter.result( QStringLiteral( "PRIMARY" ) ).toInt(), 2 );
  EXPECT_EQ( stricter.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt() + stricter.result( QStringLiteral( "NARROW_PAIRS" ) ).toInt(), 0 );
  asked.insert( QStringLiteral( "RULES" ),
    QStringList{ written( folder, QStringLiteral( "rules.csv" ), QStringLiteral( "indicator;threshold\nfamily;3\n" ) ) } );
  EXPECT_NE( statusOf( "0105" ), "primary" );
}

TEST( ProtectIndicators, RecipientsThatNameNobodyAreRefused )
{
  const OutputFolder folder;
  QVariantMap asked = parameters( folder, sampleCounts( folder ) );
  asked.insert( QStringLiteral( "RECIPIENTS" ), QStringLiteral( " ; " ) );
  const AlgorithmRun run( QStringLiteral( "protectindicators" ), asked );
  EXPECT_TRUE( run.error().contains( QStringLiteral( "names nobody" ) ) ) << run.error().toStdString();
  EXPECT_FALSE( folder.files().contains( QStringLiteral( "cells.gpkg" ) ) );
}

TEST( ProtectIndicators, ATotalThatStandsAmongTheKindsGivesNoneOfThemAway )
{
  const OutputFolder folder;
  QString totals;
  const int cases[9][2] = { { 1, 6 }, { 4, 9 }, { 7, 3 }, { 5, 5 }, { 2, 8 }, { 6, 4 }, { 9, 7 }, { 12, 5 }, { 8, 11 } };
  for ( int area = 0; area < 9; ++area )
    totals += QStringLiteral( "0%1;S%2;P%3;all help;%4\n" )
                .arg( 100 + area )
                .arg( area / 3 )
                .arg( area / 5 )
                .arg( cases[area][0] + cases[area][1] );
  const QString counts = sampleCounts( folder, totals );
  const AlgorithmRun run( QStringLiteral( "protectindicators" ), parameters( folder, counts ) );
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString();
  EXPECT_TRUE( run.log().contains( QStringLiteral( "home; family; all help" ) ) ) << run.log().toStdString();
  EXPECT_EQ( run.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt() + run.result( QStringLiteral( "NARROW_PAIRS" ) ).toInt(), 0 );
  QgsVectorLayer cells( folder.path( QStringLiteral( "cells.gpkg" ) ), QStringLiteral( "cells" ), QStringLiteral( "ogr" ) );
  const auto isShown = [&cells]( const char *kind ) {
    return rowOf( cells, QStringLiteral( "area" ), QStringLiteral( "0100" ), QString::fromLatin1( kind ) )
             .attribute( QStringLiteral( "status" ) )
             .toString()
      == QLatin1String( "published" );
  };
  EXPECT_FALSE( isShown( "home" ) );
  EXPECT_FALSE( isShown( "family" ) && isShown( "all help" ) );

  // Of one kind nothing is shown; the other and the total, neither of them small, leave it.
  QFile table( counts );
  ASSERT_TRUE( table.open( QIODevice::ReadOnly ) );
  QStringList lines = QString::fromUtf8( table.readAll() ).split( QLatin1Char( '\n' ), Qt::SkipEmptyParts );
  lines[0] += QStringLiteral( ";status" );
  for ( int i = 1; i < lines.size(); ++i )
    lines[i] += lines[i].contains( QStringLiteral( ";home;" ) ) ? QStringLiteral( ";withheld" ) : QStringLiteral( ";published" );
  written( folder, QStringLiteral( "shown.csvt" ), QStringLiteral( "String,String,String,String,Integer,String" ) );
  QVariantMap audited = parameters( folder, written( folder, QStringLiteral( "shown.csv" ), lines.join( QLatin1Char( '\n' ) ) ) );
  audited.remove( QStringLiteral( "OUTPUT" ) );
  audited.insert( QStringLiteral( "STATUS_FIELD" ), QStringLiteral( "status" ) );
  audited.insert( QStringLiteral( "AUDIT" ), folder.path( QStringLiteral( "audit.csv" ) ) );
  const AlgorithmRun audit( QStringLiteral( "auditrelease" ), audited );
  ASSERT_TRUE( audit.succeeded() ) << audit.error().toStdString();
  // Two small counts, for the public and the eight areas whose own they are not.
  EXPECT_EQ( audit.result( QStringLiteral( "EXACT_PAIRS" ) ).toInt(), 2 * 9 );
}
