#include "maps/labels/namelines.h"
#include "maps/plates/readabletexts.h"
#include "maps/plates/textfit.h"

#include <gtest/gtest.h>

using namespace sozialraum;

TEST( NameLines, AbbreviationsStayWithTheirWords )
{
  EXPECT_EQ( nameInLines( QStringLiteral( "Neustadt i. Sa." ) ), QStringLiteral( "Neustadt i. Sa." ) );
  EXPECT_EQ( nameInLines( QStringLiteral( "Hartmannsdorf b. Kirchberg" ) ), QStringLiteral( "Hartmannsdorf\nb. Kirchberg" ) );
  EXPECT_EQ( nameInLines( QStringLiteral( "St. Egidien" ) ), QStringLiteral( "St. Egidien" ) );
  EXPECT_EQ( nameInLines( QStringLiteral( "Königstein/Sächs. Schw." ) ), QStringLiteral( "Königstein/\nSächs. Schw." ) );
}

TEST( NameLines, BreaksBehindHyphensAndStrokes )
{
  EXPECT_EQ( nameInLines( QStringLiteral( "Bad Gottleuba-Berggießhübel" ) ), QStringLiteral( "Bad Gottleuba-\nBerggießhübel" ) );
  EXPECT_EQ( nameInLines( QStringLiteral( "Hohenstein-Ernstthal" ) ), QStringLiteral( "Hohenstein-\nErnstthal" ) );
  EXPECT_EQ( nameInLines( QStringLiteral( "Neukirchen/Pleiße" ) ), QStringLiteral( "Neukirchen/\nPleiße" ) );
}

TEST( NameLines, NoLetterIsLost )
{
  for ( const char *name : { "Bad Gottleuba-Berggießhübel", "Verwaltungsgemeinschaft Königsmühl an der Heide", "A", "", "Kurort Rathen",
          "Oberunterhübelsgrün-am-Walde bei Hainfelde", "X-Y", "Straße des 17. Juni" } )
  {
    const QString whole = QString::fromUtf8( name );
    EXPECT_EQ(
      nameInLines( whole ).remove( QLatin1Char( '\n' ) ).remove( QLatin1Char( ' ' ) ), QString( whole ).remove( QLatin1Char( ' ' ) ) );
  }
}

TEST( TextFit, WhatIsTooLongIsWrappedAndThenCut )
{
  const QString word = QStringLiteral( "Gemeinde" );
  EXPECT_EQ( linesWithin( word, { 60.0, 8.0, 2 } ), QStringList{ word } );
  const QStringList lines = linesWithin( QString( word + QLatin1Char( ' ' ) ).repeated( 60 ), { 40.0, 8.0, 3 } );
  EXPECT_EQ( lines.size(), 3 );
  EXPECT_TRUE( lines.last().endsWith( QChar( 0x2026 ) ) );
  const QStringList unbroken = linesWithin( QString( 500, QLatin1Char( 'x' ) ), { 40.0, 8.0, 3 } );
  EXPECT_EQ( unbroken.size(), 3 );
  for ( const QString &line : unbroken )
    EXPECT_LT( line.size(), 60 );
}

TEST( ReadableTexts, FieldNamesAndUnitsOfMachinesBecomeWords )
{
  EXPECT_EQ( readableIndicator( QStringLiteral( "Arbeitslosenanteil_pct" ) ), QStringLiteral( "Arbeitslosenanteil" ) );
  EXPECT_EQ( readableIndicator( QStringLiteral( "Erwerbsfaehige_15_64" ) ), QStringLiteral( "Erwerbsfaehige 15 64" ) );
  EXPECT_EQ( readableIndicator( QStringLiteral( "Anteil der unter 3-Jährigen" ) ), QStringLiteral( "Anteil der unter 3-Jährigen" ) );
  EXPECT_EQ( readableUnit( QString(), QStringLiteral( "Arbeitslosenanteil_pct" ) ), readableUnit( QStringLiteral( "%" ) ) );
  EXPECT_EQ( readableUnit( QStringLiteral( "Jahre" ) ), QStringLiteral( "Jahre" ) );
  EXPECT_EQ( readableUnit( QStringLiteral( "Personen je Betreuungsplatz" ) ), QStringLiteral( "Personen je Betreuungsplatz" ) );
  EXPECT_TRUE( readableUnit( QStringLiteral( "je 1000 EW" ) ).endsWith( QLatin1String( "000 Einwohner" ) ) );
  EXPECT_EQ( readableTerritory( QStringLiteral( "Musterland, Landkreis" ) ), QStringLiteral( "Landkreis Musterland" ) );
  EXPECT_EQ( readableTerritory( QStringLiteral( "Landkreis Musterland" ) ), QStringLiteral( "Landkreis Musterland" ) );
  EXPECT_EQ( asSentence( QStringLiteral( "klassen: Quantile" ) ), QStringLiteral( "Klassen: Quantile." ) );
  EXPECT_EQ( asSentence( QStringLiteral( "Fertig." ) ), QStringLiteral( "Fertig." ) );
  EXPECT_EQ( asSentence( QString() ), QString() );
  EXPECT_TRUE( isFileName( QStringLiteral( "wohngeld 2022.xlsx" ) ) );
  EXPECT_FALSE( isFileName( QStringLiteral( "© Statistisches Bundesamt (Destatis), 2020" ) ) );
}
