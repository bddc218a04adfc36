#include "observations/additivity.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

using namespace sozialraum;

namespace
{

  //! A name, its unit and what it is.
  struct Judged
  {
    const char *name;
    const char *unit;
    MeasureKind kind;
    bool hasFractions = false;
  };

  std::ostream &operator<<( std::ostream &stream, const Judged &judged )
  {
    return stream << judged.name << " (" << judged.unit << ")";
  }

  MeasureKind kindOf( const Judged &judged )
  {
    return additivityOf( Measure{ judged.name, judged.unit, {}, judged.hasFractions, std::nullopt } ).kind;
  }

  constexpr auto count = MeasureKind::Count;
  constexpr auto amount = MeasureKind::Amount;
  constexpr auto share = MeasureKind::Share;
  constexpr auto rate = MeasureKind::Rate;
  constexpr auto mean = MeasureKind::Mean;
  constexpr auto median = MeasureKind::Median;
  constexpr auto index = MeasureKind::Index;
  constexpr auto label = MeasureKind::Label;
  constexpr auto unknown = MeasureKind::Unknown;

  // Names as offices write them, with the unit that stands beside them.
  const std::vector<Judged> names{
    // counts, by their unit
    { "Haushalte", "Anzahl", count },
    { "Bevölkerungsstand", "Anzahl", count },
    { "Bevölkerung unter 6 Jahren", "Personen", count },
    { "Wohngebäude mit 3 und mehr Wohnungen", "Anzahl", count },
    { "Insgesamt", "Anzahl", count },
    { "Merkmal 17", "Anzahl", count },
    { "Bevölkerung", "1000", count },
    { "Bevölkerung", "in 1000", count, true },
    { "Erwerbstätige", "Tsd.", count, true },
    { "Belegung", "Kinder", count },
    { "Antragsteller", "Fälle", count },
    { "CDU", "Stimmen", count },
    { "Wanderungssaldo", "Personen", count },
    // counts, by their name
    { "Einwohner insgesamt", "", count },
    { "Bedarfsgemeinschaften", "", count },
    { "Kita-Plätze", "", count },
    { "Schülerinnen und Schüler", "", count },
    { "Arbeitslose", "", count },
    { "Arbeitslose | weiblich", "", count },
    { "Haushalte mit Wohngeld", "", count },
    { "Einwohnerzahl", "", count },
    { "Zahl der Fälle", "", count },
    { "Kinder im Alter von 3 bis 6", "", count },
    { "Kinder unter 6 Jahren", "", count },
    { "Haushalte nach Größe", "", count },
    { "Arbeitslose nach Dauer", "", count },
    { "Bevölkerung im Erwerbsalter", "", count },
    { "Schulabgänger mit mittlerer Reife", "", count },
    { "Kleine und mittlere Unternehmen", "", count },
    { "Freie Demokraten", "Stimmen", count },
    { "Piraten", "Stimmen", count },
    { "Heiraten", "Anzahl", count },
    { "Treffpunkte", "Anzahl", count },
    { "Beratungen Pro Familia", "", count },
    { "Schüler Schuljahr 2023/24", "", count },
    { "Veränderung der Einwohner zum Vorjahr", "Personen", count },
    { "männlich", "", count },
    { "Insgesamt", "", count },
    { "65 und älter", "", count },
    { "unter 18", "", count },
    { "3 - 6", "", count },
    { "0-2", "", count },
    { "65 u. ä.", "", count },
    { "80 und mehr", "", count },
    { "Altersgruppe | 18 - 25", "", count },
    { "3 - 6 Jahre", "", count },
    { "U3", "", count },
    { "Kita | Ü3", "", count },
    { "Bewohnerinnen und Bewohner", "", count },
    { "einwohner_2023", "", count },
    { "arbeitslose_unter_25", "", count },
    { "population", "", count },
    { "number of households", "", count },
    { "Klassen (Grundschule)", "", count },
    { "Fachkräfte", "VZÄ", amount, true },
    // neither ages nor counts
    { "1919 - 1948", "", unknown },
    { "6 - 3", "", unknown },
    { "Band 3 - 6", "", unknown },
    { "3 - 6", "", unknown, true },
    { "Anteil 3 - 6", "", share },
    { "U-Bahn", "", unknown },
    // amounts
    { "Ausgaben für Krankenhilfe", "Tsd. EUR", amount },
    { "Treffpunkte für Senioren Fläche", "ha", amount },
    { "Orangerien Fläche", "ha", amount, true },
    { "Ausgaben Hilfe zur Pflege/Blindenhilfe", "Tsd. EUR", amount },
    { "Bruttowertschöpfung", "Mio. EUR", amount, true },
    { "Bruttowertschöpfung", "in Mio. EUR", amount, true },
    { "Verfügbares Einkommen", "Mill. EUR", amount },
    { "Ausgaben Hilfen zur Erziehung", "EUR", amount, true },
    { "Schuldenstand", "Euro", amount },
    { "Gebietsfläche", "km²", amount, true },
    { "Stromverbrauch", "MWh", amount, true },
    // shares
    { "Anteil Alleinerziehende", "%", share, true },
    { "Frauenanteil", "Anzahl", share },
    { "Arbeitslosenanteil", "Prozent", share, true },
    { "Kinderarmut in Prozent", "", share },
    { "Wahlbeteiligung in Prozent", "", rate },
    { "Leerstand", "%", share, true },
    { "Leerstand", "vH", share, true },
    { "Unfälle mit Alkohol", "‰", share, true },
    { "Veränderung", "Prozentpunkte", share, true },
    { "share_of_pensioners", "", share, true },
    // rates
    { "Wohngeldquote", "%", rate, true },
    { "Arbeitslosenquote", "Personen", rate },
    { "Geburtenrate", "Anzahl", rate },
    { "Sterbeziffer", "Anzahl", rate },
    { "Arbeitslosenziffer", "", rate },
    { "Arztdichte", "Anzahl", rate },
    { "Bevölkerungsdichte", "Personen", rate },
    { "Altenquotient", "Anzahl", rate },
    { "Jugendquotient", "", rate },
    { "Betreuungsschlüssel", "Kinder", rate, true },
    { "Schlüssel", "", rate },
    { "Fachkraft-Kind-Relation", "Kinder", rate },
    { "Wanderungssaldo je 1000", "Personen", rate },
    { "Kinderzahl je Frau", "Kinder", rate },
    { "Personen pro Haushalt", "Personen", rate },
    { "Einwohner pro Arzt", "Personen", rate },
    { "Ausgaben je Kind", "EUR", rate },
    { "Straftaten auf 100.000 Einwohner", "Anzahl", rate },
    { "Von 100 Kindern", "Anzahl", rate },
    { "Kaufkraft pro Kopf", "", rate },
    { "Auslastung", "Anzahl", rate },
    { "Wahlbeteiligung", "", rate },
    { "Betreuungsgrad", "", rate },
    { "Versorgungsgrad", "", rate },
    { "Hebesatz", "Prozentpunkte", rate },
    { "Hebesatz Grundsteuer B", "", rate },
    { "EW/km²", "", rate },
    { "Einwohner", "EW/km²", rate },
    { "Einwohner", "je km²", rate },
    { "Steuereinnahmen", "EUR je EW", rate },
    { "7-Tage-Inzidenz", "Fälle", rate },
    { "population_density", "", rate },
    { "old_age_ratio", "", rate, true },
    // means and medians
    { "Durchschnittliche Haushaltsgröße", "Personen", mean, true },
    { "Haushaltsgröße", "Personen", mean },
    { "Gruppengröße", "Kinder", mean },
    { "Durchschnittsalter", "Jahre", mean, true },
    { "Altersmittel", "", mean },
    { "Ø Miete", "EUR", mean },
    { "Mittlere Verweildauer", "Tage", mean },
    { "Bezugsdauer", "Monate", mean },
    { "Entfernung zum Oberzentrum", "", mean },
    { "Höhe über NN", "", mean },
    { "Mietpreis je qm", "", mean },
    { "Heiratsalter", "Jahre", mean },
    { "average household size", "persons", mean },
    { "Personen im Haushalt", "Personen", mean, true }, // 2.1 persons
    { "Medianeinkommen", "", median },
    { "Median der Mieten", "", median },
    { "Einkommensmedian", "EUR", median },
    // indices and labels
    { "Sozialindex", "Anzahl", index },
    { "Rang", "Anzahl", index },
    { "Deprivation", "Index", index },
    { "Bewertung", "Punkte", index },
    { "Jahr", "Anzahl", label },
    { "Baujahr", "", label },
    { "Gemeindegrößenklasse", "", label },
    { "Kreistyp", "", label },
    { "Gemeindenummer", "", label },
    { "PLZ", "", label },
    // nothing tells
    { "100_1", "", unknown },
    { "Merkmal 17", "", unknown },
    { "Bruttolöhne und -gehälter", "EUR", unknown },
    { "Höchststand", "m", unknown },
    { "Wert", "", unknown, true },
    { "Einwohner", "", unknown, true },
    { "Kennzahl A", "", label },
  };

}

TEST( Additivity, IsJudgedByTheWordsOfTheNameThenTheUnitThenTheDecimals )
{
  ASSERT_GE( names.size(), 100U );
  for ( const Judged &judged : names )
    EXPECT_EQ( reasonCode( kindOf( judged ) ), reasonCode( judged.kind ) ) << judged;
}

TEST( Additivity, OnlyCountsAndAmountsAddUp )
{
  for ( const Judged &judged : names )
  {
    const Additivity judgement = additivityOf( Measure{ judged.name, judged.unit, {}, judged.hasFractions, std::nullopt } );
    EXPECT_EQ( judgement.addsUp(), judged.kind == count || judged.kind == amount ) << judged;
  }
}

TEST( Additivity, AWordAgainstAddingWinsOverAnyUnit )
{
  for ( const char *name : { "Haushaltsgröße", "Betreuungsschlüssel", "Frauenanteil", "Medianalter", "Sozialindex", "Kinder je Frau" } )
  {
    for ( const char *unit : { "Anzahl", "Personen", "Kinder", "1000", "Tsd. EUR", "ha" } )
      EXPECT_FALSE( additivityOf( Measure{ name, unit } ).addsUp() ) << name << " (" << unit << ")";
  }
}

TEST( Additivity, TellsTheWordThatDecided )
{
  const Additivity size = additivityOf( Measure{ "Durchschnittliche Haushaltsgröße", "Personen" } );
  EXPECT_EQ( size.evidence, MeasureEvidence::Name );
  EXPECT_EQ( size.word, "Durchschnittliche" );
  const Additivity vacancy = additivityOf( Measure{ "Leerstand", "in %" } );
  EXPECT_EQ( vacancy.evidence, MeasureEvidence::Unit );
  EXPECT_EQ( vacancy.word, "in %" );
  const Additivity heads = additivityOf( Measure{ "Personen im Haushalt", "Personen", {}, true } );
  EXPECT_EQ( heads.evidence, MeasureEvidence::Decimals );
  EXPECT_EQ( additivityOf( Measure{ "Merkmal 17", "" } ).evidence, MeasureEvidence::None );
}

TEST( Additivity, TheCatalogueDecidesOnlyWhatNameUnitAndDecimalsLeaveOpen )
{
  EXPECT_EQ( additivityOf( Measure{ "Merkmal 17", "", {}, false, count } ).kind, count );
  EXPECT_EQ( additivityOf( Measure{ "Merkmal 17", "", {}, true, amount } ).kind, amount );
  EXPECT_EQ( additivityOf( Measure{ "Merkmal 17", "", {}, false, share } ).kind, share );
  EXPECT_EQ( additivityOf( Measure{ "Wohngeldquote", "%", {}, false, count } ).kind, rate );
  EXPECT_EQ( additivityOf( Measure{ "Leerstand", "%", {}, false, count } ).kind, share );
  EXPECT_EQ( additivityOf( Measure{ "Haushalte", "Anzahl", {}, false, share } ).kind, count );
  EXPECT_EQ( additivityOf( Measure{ "Personen im Haushalt", "Personen", {}, true, count } ).kind, mean );
}

TEST( Additivity, ATitleSpeaksAgainstAddingWhereTheHeadingNamesOnlyAPart )
{
  EXPECT_EQ( additivityOf( Measure{ "Insgesamt", "", "Arbeitslose am Stichtag" } ).kind, count );
  EXPECT_EQ( additivityOf( Measure{ "Insgesamt", "", "Arbeitslosenquote am Stichtag" } ).kind, rate );
  EXPECT_EQ( additivityOf( Measure{ "Einwohner", "", "Quoten und Einwohner" } ).kind, count );
}

TEST( Additivity, WhatAPersonCallsACountIsOne )
{
  TableIndicator indicator;
  indicator.name = "Hebesatz";
  EXPECT_FALSE( additivityOf( indicator ).addsUp() );
  indicator.isCount = true;
  EXPECT_EQ( additivityOf( indicator ).kind, count );
  EXPECT_EQ( additivityOf( indicator ).evidence, MeasureEvidence::Statement );
  EXPECT_FALSE( reasonAgainstAdding( indicator ) );
}

TEST( Additivity, ReadersMarkCountsButNoAmounts )
{
  std::vector<TableIndicator> indicators( 4 );
  indicators[0].name = "Einwohner";
  indicators[1].name = "Fläche";
  indicators[1].unit = "ha";
  indicators[2].name = "Quote";
  indicators[3].name = "Quote";
  indicators[3].isCount = true;
  markCounts( indicators );
  EXPECT_TRUE( indicators[0].isCount );
  EXPECT_FALSE( indicators[1].isCount );
  EXPECT_FALSE( indicators[2].isCount );
  EXPECT_TRUE( indicators[3].isCount );
  EXPECT_FALSE( reasonAgainstAdding( indicators[1] ) );
  EXPECT_EQ( reasonAgainstAdding( indicators[2] ), "rate" );
}

TEST( Additivity, AnIndicatorIsCalledByNameCodeFieldNameOrTheNameOfAllItsParts )
{
  TableIndicator indicator;
  indicator.name = "Arbeitslose | weiblich";
  indicator.code = "ERW1";
  for ( const char *asked : { "arbeitslose | weiblich", " Arbeitslose ", "erw1", "arbeitslose_weiblich" } )
    EXPECT_TRUE( isCalled( indicator, asked ) ) << asked;
  for ( const char *asked : { "Arbeits", "weiblich", "", "erw" } )
    EXPECT_FALSE( isCalled( indicator, asked ) ) << asked;
}
