// Relatives of the formats that real files are at hand for: other statistics, languages, years and programs, made by hand.
#include "readtables.h"
#include "workbookbytes.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  const std::string oneVariable = "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_"
                                  "attribute_code;1_variable_attribute_label;";
  const std::string secondVariable = "2_variable_code;2_variable_label;2_variable_attribute_code;2_variable_attribute_label;";
  const std::string value = "value;value_unit;value_variable_code;value_variable_label";

}

TEST( TableVariants, TheAreasOfAFlatFileCanBeTheSecondVariable )
{
  const ReadResult read = readBytes( oneVariable + secondVariable + value
    + "\n12612;Geburten;JAHR;Jahr;2023;GES;Geschlecht;GESM;männlich;KREISE;Kreise;14524;Zwickau;1100;Anzahl;BEV001;Lebendgeborene\n"
      "12612;Geburten;JAHR;Jahr;2023;GES;Geschlecht;;Insgesamt;KREISE;Kreise;14524;Zwickau;2100;Anzahl;BEV001;Lebendgeborene\n" );
  EXPECT_EQ( read.at( "14524", "Lebendgeborene | männlich" ).value, 1100.0 );
  EXPECT_EQ( read.at( "14524", "Lebendgeborene", "2023" ).value, 2100.0 );
  EXPECT_TRUE( read.table().indicators[0].isCount );
}

TEST( TableVariants, QuartersMonthsAndSchoolYearsStayApart )
{
  std::string text = oneVariable + value + "\n";
  for ( const char *period : { "2023-01P3M", "2023-04P3M", "2023-06P1M", "2023/24", "2023-12-31" } )
    text += std::string( "13211;Arbeitsmarkt;MONAT;Monat;" ) + period + ";GEMEIN;Gemeinden;14524330;Zwickau;5;Anzahl;ERW;Arbeitslose\n";
  const ReadResult read = readBytes( text );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-01P3M", "2023-04P3M", "2023-06P1M", "2023/24", "2023-12-31" ) );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
}

TEST( TableVariants, TheQualityColumnMarksItsValue )
{
  const ReadResult read = readBytes( oneVariable + value
    + ";value_q\n1;S;JAHR;Jahr;2023;KREISE;Kreise;14524;Zwickau;5,5;Prozent;Q;Quote;(\n1;S;JAHR;Jahr;2023;KREISE;Kreise;14523;Vogtland;6,5;"
      "Prozent;Q;Quote;p\n"
      "1;S;JAHR;Jahr;2023;KREISE;Kreise;14522;Mittelsachsen;;Prozent;Q;Quote;.\n1;S;JAHR;Jahr;2023;KREISE;Kreise;14521;Erzgebirge;7,5;"
      "Prozent;Q;Quote;e\n" );
  EXPECT_EQ( read.at( "14524" ).status, ObservationStatus::Uncertain );
  EXPECT_EQ( read.at( "14524" ).value, 5.5 );
  EXPECT_EQ( read.at( "14523" ).status, ObservationStatus::Value );
  EXPECT_EQ( read.at( "14522" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "14521" ).status, ObservationStatus::Value );
  const auto &signs = read.description().signs;
  EXPECT_TRUE( std::find( signs.begin(), signs.end(), std::pair<std::string, std::size_t>( "p", 1 ) ) != signs.end() );
}

TEST( TableVariants, AnOldFlatFileHasSeveralValuesWithTheirQuality )
{
  const ReadResult read =
    readBytes( "Statistik_Code;Statistik_Label;Zeit_Code;Zeit_Label;Zeit;1_Merkmal_Code;1_Merkmal_Label;1_Auspraegung_Code;1_Auspraegung_"
               "Label;BEVSTD__Bevoelkerungsstand__Anzahl;BEVSTD__q;FLAE01__Gebietsflaeche__qkm\n"
               "12411;Fortschreibung;STAG;Stichtag;31.12.2022;KREISE;Kreise;14524;      Zwickau, Landkreis;310000;p;949,78\n" );
  EXPECT_THAT( read.indicators(), ElementsAre( "Bevoelkerungsstand", "Gebietsflaeche" ) );
  EXPECT_EQ( read.at( "14524", "Gebietsflaeche" ).value, 949.78 );
  EXPECT_EQ( read.at( "14524", "Bevoelkerungsstand", "2022-12-31" ).value, 310000.0 );
  EXPECT_EQ( read.area( "14524" )->name, "Zwickau, Landkreis" );
}

TEST( TableVariants, StatesOfAFlatFileAreStatesWhateverTheirNumber )
{
  const ReadResult read = readBytes( oneVariable + value
    + "\n1;S;JAHR;Jahr;2023;DLAND;Länder;00;Beispielland;5;Anzahl;Q;Zahl\n1;S;JAHR;Jahr;2023;KREISE;Kreise;00524;Musterland;6;Anzahl;Q;"
      "Zahl\n1;S;JAHR;Jahr;2023;DINSG;Deutschland insgesamt;DG;Deutschland;7;Anzahl;Q;Zahl\n" );
  EXPECT_EQ( read.area( "00" )->level, AreaLevel::State );
  EXPECT_EQ( read.area( "00524" )->level, AreaLevel::District );
  EXPECT_EQ( read.area( "DG" )->level, AreaLevel::Nation );
}

TEST( TableVariants, AllCellsOfAFlatFileCanStandInQuotes )
{
  std::string text = oneVariable + value + "\n1;S;JAHR;Jahr;2023;KREISE;Kreise;01001;\"Flensburg; Stadt\";5;Anzahl;Q;Zahl\n";
  std::string quoted;
  for ( const char c : oneVariable + value )
    quoted += c == ';' ? std::string( "\",\"" ) : std::string( 1, c );
  const ReadResult read = readBytes( "\"" + quoted
    + "\"\n\"1\",\"S\",\"JAHR\",\"Jahr\",\"2023\",\"KREISE\",\"Kreise\",\"01001\",\"Flensburg, Stadt\",\"5\",\"Anzahl\",\"Q\",\"Zahl\"\n" );
  EXPECT_EQ( read.at( "01001" ).value, 5.0 );
  EXPECT_EQ( read.area( "01001" )->name, "Flensburg, Stadt" );
  EXPECT_EQ( readBytes( text ).area( "01001" )->name, "Flensburg; Stadt" );
}

TEST( TableVariants, ANewGenesisTableIsInUtf8AndCanHaveMonths )
{
  const ReadResult read =
    readBytes( "\xEF\xBB\xBF"
               "GENESIS-Tabelle: 13211-0007;;;;\nArbeitslose: Kreise, "
               "Monate;;;;\nArbeitsmarktstatistik;;;;\n;;2023;2023;2024\n;;November;Dezember;Januar\n;;Anzahl;Anzahl;Anzahl\n01001;"
               "Flensburg, kreisfreie Stadt;5000;5100;5200\n14524;Zwickau, Landkreis;8000;8100;-\n__________\n© Statistisches Bundesamt "
               "(Destatis), 2025\nStand: 24.02.2025 / 00:01:03\n" );
  EXPECT_EQ( read.description().format, TableFormat::GenesisTable );
  EXPECT_EQ( read.table().observations.size(), 6u );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "14524" ) );
  EXPECT_EQ( read.leftOut( "footer" ), 3u );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-11", "2023-12", "2024-01" ) );
  EXPECT_EQ( read.table().indicators.size(), 1u );
  EXPECT_EQ( read.at( "14524", "", "2024-01" ).status, ObservationStatus::Nothing );
}

TEST( TableVariants, AnEnglishGenesisTableIsUnderstood )
{
  const ReadResult read =
    readBytes( "GENESIS-Table: 12411-0015;;;\nPopulation: Districts, reference date;;;\n;;Reference date;Reference "
               "date\n;;2022-12-31;2023-12-31\n;;number;number\n01001;Flensburg, kreisfreie Stadt;92550;92667\n14524;Zwickau, "
               "Landkreis;310249;.\n__________\n(C)opyright Statistisches Bundesamt (Destatis), 2025\n" );
  EXPECT_EQ( read.at( "01001", "", "2023-12-31" ).value, 92667.0 );
  EXPECT_EQ( read.at( "14524", "", "2023-12-31" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.table().indicators.size(), 1u );
}

TEST( TableVariants, InkarOfAssociationsAndEmptyCells )
{
  const ReadResult read = readBytes( "\xEF\xBB\xBFKennziffer;Raumeinheit;Aggregat;Siedlungsdichte;Kaufkraft;Arbeitslose\r\n;;;2020;2019;"
                                     "2020\r\n\"010010000\";\"Flensburg\";\"Gemeindeverband\";\"1.598,2\";\"21.598\";\"\"\r\n\"010515163\";"
                                     "\"Burg-Sankt Michaelisdonn\";\"Gemeindeverband\";\"98,1\";\"22.004\";\"1.200\"\r\n" );
  EXPECT_EQ( read.areasOf( AreaLevel::Association ), 2u );
  EXPECT_EQ( read.at( "010010000", "Kaufkraft", "2019" ).value, 21598.0 );
  EXPECT_EQ( read.at( "010010000", "Siedlungsdichte" ).value, 1598.2 );
  EXPECT_EQ( read.at( "010010000", "Arbeitslose" ).status, ObservationStatus::Missing );
}

TEST( TableVariants, TheEmploymentAgencyWithNumericKeysAndTwoHeaderRows )
{
  const ReadResult read =
    readBytes( xlsxOf( { { "Arbeitslose nach Gemeinden" }, { "Deutschland, Berichtsmonat: Dezember 2024" }, {},
                         { "Schlüssel", "Gebietsstruktur", "Arbeitslose", "" }, { "", "", "Insgesamt", "dar. Ausländer" },
                         { 1001000.0, "Flensburg, Stadt", 4500.0, 1200.0 }, { 1051001.0, "Albersdorf", 90.0, "*" },
                         { 14524330.0, "Zwickau, Stadt", 3000.0, 500.0 },
                         { "*) Die Zahlenwerte sind aus Datenschutzgründen anonymisiert." }, { "Erstellungsdatum: 02.01.2025" } },
      { "A4:A5", "B4:B5", "C4:D4" } ) );
  EXPECT_THAT( read.keys(), ElementsAre( "01001000", "01051001", "14524330" ) );
  EXPECT_EQ( read.at( "01051001", "Arbeitslose | dar. Ausländer" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "01001000", "Arbeitslose | Insgesamt" ).value, 4500.0 );
  EXPECT_THAT( read.table().periods, ElementsAre( "2024-12" ) );
}

TEST( TableVariants, DistrictsOfTheGvIsysOfAnotherYear )
{
  const ReadResult read =
    readBytes( xlsxOf( { { "Kreisfreie Städte und Landkreise nach Fläche, Bevölkerung und Bevölkerungsdichte am 31.12.2019" },
      { "Schlüssel-nummer", "Regionale Bezeichnung", "Kreisfreie Stadt, Kreis / Landkreis", "NUTS3", "Fläche in km2", "Bevölkerung2)", "" },
      { "", "", "", "", "", "insgesamt", "je km2" }, { 1.0, "2", 3.0, 4.0, 5.0, 6.0, 7.0 },
      { "01", "", "Schleswig-Holstein", "", 15804.3, 2903773.0, 184.0 },
      { "01001", "Kreisfreie Stadt", "Flensburg, Stadt", "DEF01", 56.7, 90164.0, 1589.0 },
      { 145.0, "Regierungsbezirk", "Chemnitz", "", 6528.0, 1430000.0, 219.0 },
      { "14524", "Landkreis", "Zwickau", "DED45", 949.8, 317531.0, 334.0 }, { "Quelle: Statistisches Bundesamt" } } ) );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 2u );
  EXPECT_EQ( read.areasOf( AreaLevel::State ), 1u );
  EXPECT_EQ( read.areasOf( AreaLevel::Region ), 1u );
  EXPECT_EQ( read.at( "14524", "Bevölkerung | insgesamt" ).value, 317531.0 );
  EXPECT_EQ( read.at( "01001", "Bevölkerung | je km2" ).value, 1589.0 );
}

TEST( TableVariants, AnEnglishOfficeTable )
{
  const ReadResult read =
    readBytes( "area_code,area_name,population_2023,share_2023\n01001000,Flensburg,92667,12.5\n14524330,Zwickau,87020,11.25\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001000", "14524330" ) );
  EXPECT_EQ( read.at( "14524330", "share" ).value, 11.25 );
  EXPECT_EQ( read.area( "01001000" )->name, "Flensburg" );
}

TEST( TableVariants, TextOfASpreadsheetInUtf16WithTabs )
{
  const std::string text = "AGS\tName\tWert\r\n14524330\tZwickau\t1.598,5\r\n14524010\tCallenberg\t17,25\r\n";
  std::string bytes = "\xFF\xFE";
  for ( const char c : text )
  {
    bytes += c;
    bytes += '\0';
  }
  const ReadResult read = readBytes( bytes );
  EXPECT_EQ( read.at( "14524330" ).value, 1598.5 );
  EXPECT_EQ( read.description().encoding, "UTF-16LE" );
}

TEST( TableVariants, BlanksAsThousandsMarksMinusSignsAndPercentSignsAreNumbers )
{
  const ReadResult read = readBytes( "AGS;a;b;c\n14524330;1 598,5;\u22120,3;4,5 %\n14524010;12\u00A0004,0;0,1;5 %\n" );
  EXPECT_EQ( read.at( "14524330", "a" ).value, 1598.5 );
  EXPECT_EQ( read.at( "14524010", "a" ).value, 12004.0 );
  EXPECT_EQ( read.at( "14524330", "b" ).value, -0.3 );
  EXPECT_EQ( read.at( "14524330", "c" ).value, 4.5 );
}

TEST( TableVariants, TheSeparatorLineOfASpreadsheetIsNoTitle )
{
  const ReadResult read = readBytes( "sep=;\nAGS;Name;Wert\n14524330;Zwickau;5\n14524010;Callenberg;6\n" );
  EXPECT_EQ( read.at( "14524010" ).value, 6.0 );
  EXPECT_EQ( read.table().indicators[0].name, "Wert" );
}

TEST( TableVariants, KeysThatAProgramMadeFormulasOrMarkedAsTextAreKeys )
{
  const ReadResult read = readBytes( "AGS;Name;Wert\n=\"01001000\";Flensburg;5\n=\"14524330\";Zwickau;6\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001000", "14524330" ) );
  EXPECT_THAT( readBytes( "AGS;Name;Wert\n'01001000;Flensburg;5\n'14524330;Zwickau;6\n" ).keys(), ElementsAre( "01001000", "14524330" ) );
}

TEST( TableVariants, SeparatorsAtTheEndOfTheLinesMakeNoColumn )
{
  const ReadResult read = readBytes( "AGS;Name;Wert;;\n14524330;Zwickau;5;;\n14524010;Callenberg;6;;\n" );
  EXPECT_EQ( read.table().indicators.size(), 1u );
  EXPECT_EQ( read.at( "14524330" ).value, 5.0 );
}

TEST( TableTraps, Trap26ARowOfColumnNumbersSomeOfThemTextIsNoData )
{
  const ReadResult read = readBytes( xlsxOf( { { "Schlüssel", "Kreis", "Fläche", "Einwohner" }, { 1.0, "2", 3.0, 4.0 },
    { "01001", "Flensburg", 56.7, 90164.0 }, { "14524", "Zwickau", 949.8, 317531.0 } } ) );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "14524" ) );
  EXPECT_EQ( read.table().observations.size(), 4u );
  EXPECT_EQ( read.leftOut( "column_numbers" ), 1u );
}

TEST( TableTraps, Trap34FiveDigitPostcodesBesideDistrictsAreNoKeys )
{
  const ReadResult read = readBytes( "Postleitzahl;Ort;Kreisschlüssel;Kitas\n08056;Zwickau;14524;12\n08412;Werdau;14523;7\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "14524", "14523" ) );
  EXPECT_EQ( read.leftOut( "postcode_column" ), 1u );
}

TEST( BadTables, LevelsThatAreMixedAreToldApartAndOneThatIsNotThereIsRefused )
{
  const std::string mixed =
    "Schlüssel;Name;Kinder (Anzahl)\n14;Sachsen;50\n14524;Zwickau;10\n14524010;Callenberg;4\n14524330;Zwickau, Stadt;6\n";
  const ReadResult read = readBytes( mixed );
  EXPECT_THAT( read.description().areaCounts, ElementsAre( 0u, 1u, 0u, 1u, 0u, 2u, 0u ) );
  TableReadOptions options;
  options.level = AreaLevel::District;
  EXPECT_THAT( readBytes( mixed, options ).keys(), ElementsAre( "14524" ) );
  options.level = AreaLevel::Association;
  EXPECT_EQ( errorOf( mixed, options ), "level_missing" );
}
