// Formats for which no real file lies at hand, made by hand after their description.
#include "readtables.h"
#include "workbookbytes.h"
#include "xlsbytes.h"

#include <gmock/gmock.h>

#include <cmath>
#include <fstream>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  const std::string flatHeader =
    "statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_"
    "attribute_label;value;value_unit;value_variable_code;value_variable_label;value_q\n";

  //! A file with the given bytes that goes away with the object.
  class FileOnDisk
  {
  public:
    FileOnDisk( const std::string &name, const std::string &bytes )
      : mPath( std::filesystem::temp_directory_path() / ( std::to_string( ::getpid() ) + "_" + name ) )
    {
      std::ofstream( mPath, std::ios::binary ) << bytes;
    }
    ~FileOnDisk() { std::filesystem::remove( mPath ); }
    FileOnDisk( const FileOnDisk & ) = delete;
    FileOnDisk &operator=( const FileOnDisk & ) = delete;

    const std::filesystem::path &path() const { return mPath; }

  private:
    std::filesystem::path mPath;
  };

}

TEST( TableFormats, FlatFileInsideItsArchiveWithQualityColumnAndSemesters )
{
  const std::string text = "\xEF\xBB\xBF" + flatHeader
    + "21311;Studierende;SEMEST;Semester;2023-10P6M;DLAND;Länder;14;Sachsen;105000;Anzahl;BIL002;Studierende;e\n21311;Studierende;SEMEST;"
      "Semester;2023-10P6M;DLAND;Länder;05;NRW;0;Anzahl;BIL002;Studierende;\n";
  const ReadResult read = readBytes( zipOf( { { "21311-0001_de_flat.csv", text } } ), {}, "21311.zip" );
  EXPECT_EQ( read.description().container, "ZIP" );
  EXPECT_EQ( read.description().sheet, "21311-0001_de_flat.csv" );
  EXPECT_EQ( read.at( "14", "Studierende", "2023-10P6M" ).value, 105000.0 );
  EXPECT_EQ( read.at( "05" ).status, ObservationStatus::ZeroRounded );
  EXPECT_EQ( read.at( "05" ).value, 0.0 );
  EXPECT_EQ( read.area( "14" )->level, AreaLevel::State );
}

TEST( TableFormats, EnglishFlatFileHasADecimalPoint )
{
  const ReadResult read =
    readBytes( flatHeader + "99910;Atlas;JAHR;Year;2023;KREISE;Districts;14524;Zwickau;41.125;Percent;AI0111;Share;\n" );
  EXPECT_EQ( read.at( "14524" ).value, 41.125 );
  EXPECT_EQ( read.description().numbers.decimal, '.' );
}

TEST( TableFormats, InkarXlsHasTextKeysRealNumbersAndAYearRow )
{
  const FileOnDisk file( "inkar.xls",
    xlsOf( "Daten",
      { { "Kennziffer", "Raumeinheit", "Aggregat", "Arbeitslosenquote", "Einwohner" }, { "", "", "", "2017", "2016" },
        { "01001", "Flensburg", "krfr. Stadt", 8.9, 88519.0 }, { "01051", "Dithmarschen", "Kreis", 6.1, 133447.0 } } ) );
  const ReadResult read = readFile( file.path() );
  EXPECT_EQ( read.description().container, "XLS" );
  EXPECT_THAT( read.description().sheets, ElementsAre( "Daten" ) );
  EXPECT_EQ( read.at( "01001", "Arbeitslosenquote", "2017" ).value, 8.9 );
  EXPECT_EQ( read.at( "01051", "Einwohner", "2016" ).value, 133447.0 );
  EXPECT_EQ( read.area( "01001" )->name, "Flensburg" );
}

TEST( TableFormats, InkarDumpIsLongAndItsKeysHaveLostTheirZero )
{
  const ReadResult read =
    readBytes( "Bereich;ID;Indikator;Raumbezug;Kennziffer;Name;Zeitbezug;Wert\nArbeitslosigkeit;11;Arbeitslosenquote;Kreise;1001;Flensburg;"
               "2019;8,9\nArbeitslosigkeit;11;Arbeitslosenquote;Kreise;14524;Zwickau;2019;4,4\n"
               "Bevölkerung;12;Einwohnerdichte;Kreise;1001;Flensburg;2019;1.592,1\nBevölkerung;12;Einwohnerdichte;Kreise;14524;Zwickau;"
               "2019;334,0\nArbeitslosigkeit;11;Arbeitslosenquote;Kreise;1001;Flensburg;2020;9,3\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "01001", "14524" ) );
  EXPECT_THAT( read.table().periods, ElementsAre( "2019", "2020" ) );
  EXPECT_EQ( read.table().observations.size(), 5u );
  EXPECT_EQ( read.table().indicators.size(), 2u );
  EXPECT_FALSE( read.reported( "duplicate_cells" ) );
  const auto density = std::find_if( read.table().indicators.begin(), read.table().indicators.end(),
    []( const TableIndicator &indicator ) { return indicator.name.find( "Einwohnerdichte" ) != std::string::npos; } );
  ASSERT_NE( density, read.table().indicators.end() );
  EXPECT_EQ( read.at( "01001", density->name, "2019" ).value, 1592.1 );
}

TEST( TableFormats, EmploymentAgencyXlsxHasTitlesThreeHeaderRowsAndAsterisks )
{
  const ReadResult read = readBytes( xlsxOf(
    { { "Beschäftigung nach Gemeinden" }, { "Stichtag: 30.06.2023" }, {},
      { "AGS", "Region", "Sozialversicherungspflichtig Beschäftigte", "", "", "Arbeitslose" }, { "", "", "insgesamt", "davon", "", "" },
      { "", "", "", "Männer", "Frauen", "" }, { "14", "Sachsen", 1600000.0, 800000.0, 800000.0, "120.000" },
      { "14524", "Zwickau", 120000.0, 60000.0, 60000.0, 8000.0 }, { "14524330", "Zwickau, Stadt", 47000.0, "* ", "*", "- " },
      { "14524010", "Callenberg", 800.0, "x", ".", 50.0 }, {}, { "© Statistik der Bundesagentur für Arbeit" } },
    { "A1:F1", "A4:A6", "B4:B6", "C4:E4", "C5:C6", "D5:E5", "F4:F6" } ) );
  EXPECT_EQ( read.table().indicators.size(), 4u );
  EXPECT_THAT( read.indicators(),
    ElementsAre( "Sozialversicherungspflichtig Beschäftigte | insgesamt", "Sozialversicherungspflichtig Beschäftigte | davon | Männer",
      "Sozialversicherungspflichtig Beschäftigte | davon | Frauen", "Arbeitslose" ) );
  EXPECT_EQ( read.at( "14524330", read.indicators()[1] ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "14524330", "Arbeitslose" ).status, ObservationStatus::Nothing );
  EXPECT_EQ( read.at( "14", "Arbeitslose" ).value, 120000.0 );
  EXPECT_THAT( read.table().periods, ElementsAre( "2023-06-30" ) );
  EXPECT_THAT( read.description().areaCounts, ElementsAre( 0u, 1u, 0u, 1u, 0u, 2u, 0u ) );
  EXPECT_EQ( read.leftOut( "footer" ), 1u );
}

TEST( TableFormats, EurostatKeepsFlagsAndDimensions )
{
  const ReadResult read =
    readBytes( "freq,sex,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,F,PC,DED45\t12.5 b\t: c\nA,M,PC,DED45\t13.5 u\t:\nA,F,PC,DE\t1.0\t: z\n" );
  EXPECT_EQ( read.description().format, TableFormat::Eurostat );
  EXPECT_THAT( read.keys(), ElementsAre( "DED45", "DE" ) );
  EXPECT_EQ( read.at( "DED45", "A | F | PC", "2021" ).value, 12.5 );
  EXPECT_EQ( read.at( "DED45", "A | F | PC", "2022" ).status, ObservationStatus::Secret );
  EXPECT_EQ( read.at( "DED45", "A | M | PC", "2021" ).status, ObservationStatus::Uncertain );
  EXPECT_EQ( read.at( "DED45", "A | M | PC", "2021" ).value, 13.5 );
  EXPECT_EQ( read.at( "DED45", "A | M | PC", "2022" ).status, ObservationStatus::Missing );
  EXPECT_EQ( read.at( "DE", "A | F | PC", "2022" ).status, ObservationStatus::Blocked );
}

TEST( TableFormats, EurostatGivesTheSameAsSdmxCsv )
{
  const ReadResult tsv = readBytes( "freq,sex,unit,geo\\TIME_PERIOD\t2021 \t2022 \nA,F,PC,DED45\t12.5 b\t: c\nA,M,PC,DED45\t13.5 u\t:\n" );
  for ( const char *rows :
    { "DATAFLOW,LAST UPDATE,freq,sex,unit,geo,TIME_PERIOD,OBS_VALUE,OBS_FLAG,CONF_STATUS\n"
      "ESTAT:X(1.0),12/03/24 23:00:00,A,F,PC,DED45,2021,12.5,b,\nESTAT:X(1.0),12/03/24 23:00:00,A,F,PC,DED45,2022,,c,\n"
      "ESTAT:X(1.0),12/03/24 23:00:00,A,M,PC,DED45,2021,13.5,u,\nESTAT:X(1.0),12/03/24 23:00:00,A,M,PC,DED45,2022,:,,\n",
      "STRUCTURE;freq:Frequency;sex:Sex;unit:Unit;geo:Entity;TIME_PERIOD:Time;OBS_VALUE:Value;OBS_FLAG:Flag\n"
      "dataflow;A:Annual;F:Females;PC:Percent;DED45:Zwickau;2021;12.5;b\ndataflow;A:Annual;F:Females;PC:Percent;DED45:Zwickau;2022;;c\n"
      "dataflow;A:Annual;M:Males;PC:Percent;DED45:Zwickau;2021;13.5;u\ndataflow;A:Annual;M:Males;PC:Percent;DED45:Zwickau;2022;;\n" } )
  {
    SCOPED_TRACE( rows );
    const ReadResult sdmx = readBytes( rows );
    EXPECT_EQ( sdmx.description().format, TableFormat::Eurostat );
    EXPECT_EQ( sdmx.keys(), tsv.keys() );
    EXPECT_EQ( sdmx.indicators(), tsv.indicators() );
    EXPECT_EQ( sdmx.table().periods, tsv.table().periods );
    EXPECT_EQ( sdmx.table().indicators[0].unit, "PC" );
    ASSERT_EQ( sdmx.table().observations.size(), 4u );
    for ( std::size_t i = 0; i < 4; ++i )
      EXPECT_EQ( sdmx.table().observations[i].status, tsv.table().observations[i].status );
    EXPECT_EQ( sdmx.at( "DED45", "A | F | PC", "2021" ).value, 12.5 );
  }
  EXPECT_EQ( readBytes( "geo,unit,TIME_PERIOD,OBS_VALUE\nDED45,PC,2021,1\nDED45,PC,2022\n" ).leftOut( "row_incomplete" ), 1u );
  EXPECT_EQ( errorOf( "geo,unit,TIME_PERIOD,OBS_VALUE\n" ), "table_empty" );
}

TEST( TableFormats, OdsGivesTheSameAsXlsx )
{
  const SheetRows rows{ { "Titel der Tabelle" }, {}, { "AGS", "Gemeinde", "Einwohner", "Quote" },
    { "14524330", "Zwickau & Umland", 87020.0, "4,5" }, {}, { "14524010", "Callenberg", 4900.0, "." } };
  const ReadResult xlsx = readBytes( xlsxOf( rows ) );
  const ReadResult ods = readBytes( odsOf( { { "Tabelle1", rows, {} } } ) );
  EXPECT_EQ( ods.description().container, "ODS" );
  ASSERT_EQ( ods.table().observations.size(), xlsx.table().observations.size() );
  EXPECT_EQ( ods.keys(), xlsx.keys() );
  EXPECT_EQ( ods.area( "14524330" )->name, "Zwickau & Umland" );
  for ( std::size_t i = 0; i < ods.table().observations.size(); ++i )
  {
    EXPECT_EQ( ods.table().observations[i].sourceRow, xlsx.table().observations[i].sourceRow );
    EXPECT_EQ( ods.table().observations[i].status, xlsx.table().observations[i].status );
  }
  EXPECT_EQ( ods.at( "14524330", "Quote" ).value, 4.5 );
}

TEST( TableFormats, RowsOfTheSameAreaAreToldApartByTheirDimensions )
{
  const ReadResult read = readBytes( "Jahr;AGS;Gemeinde;Geschlecht;Arbeitslose\n2022;14524330;Zwickau;männlich;2000\n2022;14524330;Zwickau;"
                                     "weiblich;1800\n2023;14524330;Zwickau;männlich;2100\n2022;14524010;Callenberg;männlich;40\n" );
  EXPECT_EQ( read.table().indicators.size(), 2u );
  EXPECT_EQ( read.at( "14524330", "Arbeitslose | weiblich", "2022" ).value, 1800.0 );
  EXPECT_EQ( read.at( "14524330", "Arbeitslose | männlich", "2023" ).value, 2100.0 );
  EXPECT_EQ( read.area( "14524010" )->name, "Callenberg" );
}

TEST( TableFormats, OwnKeysOfPlanningAreasStayAsTheyAre )
{
  const ReadResult read = readBytes( "Planungsraum;Name;Kinder unter 6\nPR-01;Innenstadt;120\nPR-02;Nord;80\nPR-10;Süd;.\n" );
  EXPECT_THAT( read.keys(), ElementsAre( "PR-01", "PR-02", "PR-10" ) );
  EXPECT_EQ( read.areasOf( AreaLevel::Other ), 3u );
  EXPECT_EQ( read.at( "PR-10" ).status, ObservationStatus::Secret );

  const ReadResult districts = readBytes( "sb;HH;HH_1pers\n11;5000;2500\n12;4000;1500\n99;300;100\n" );
  EXPECT_THAT( districts.keys(), ElementsAre( "11", "12", "99" ) );
  EXPECT_EQ( districts.areasOf( AreaLevel::Other ), 3u );
}

TEST( TableFormats, ValuesInBracketsAndWithFlagsKeepTheirNumber )
{
  const ReadResult read = readBytes( "AGS;a;b;c;d\n14524330;(12,5);3,5 r;4p;15163 |\n14524010;1,5;-;0;7\n" );
  EXPECT_EQ( read.at( "14524330", "a" ).status, ObservationStatus::Uncertain );
  EXPECT_EQ( read.at( "14524330", "a" ).value, 12.5 );
  EXPECT_EQ( read.at( "14524330", "b" ).value, 3.5 );
  EXPECT_EQ( read.at( "14524330", "c" ).value, 4.0 );
  EXPECT_EQ( read.at( "14524330", "d" ).value, 15163.0 );
  EXPECT_EQ( read.at( "14524010", "c" ).status, ObservationStatus::ZeroRounded ); // beside a dash, 0 is more than nothing
  EXPECT_THAT( read.description().signs,
    ElementsAre( std::pair<std::string, std::size_t>( "( )", 1 ), std::pair<std::string, std::size_t>( "-", 1 ),
      std::pair<std::string, std::size_t>( "p", 1 ), std::pair<std::string, std::size_t>( "r", 1 ),
      std::pair<std::string, std::size_t>( "|", 1 ) ) );
}

TEST( TableFormats, WithoutDashesAZeroOfAnOfficeTableIsAZero )
{
  EXPECT_EQ( readBytes( "AGS;a\n14524330;0\n14524010;5\n" ).at( "14524330" ).status, ObservationStatus::Value );
}

TEST( TableFormats, PercentFormatsBecomePercent )
{
  const ReadResult read =
    readBytes( xlsxOf( { { "AGS", "Anteil" }, { "14524330", SheetCell( 0.125, 3 ) }, { "14524010", SheetCell( 0.5, 3 ) } } ) );
  EXPECT_EQ( read.at( "14524330" ).value, 12.5 );
  EXPECT_EQ( read.table().indicators[0].unit, "%" );
}

TEST( TableFormats, UnitsAndPeriodsInHeadingsAreTakenOut )
{
  const ReadResult read = readBytes( "AGS;Gebietsfläche (qkm);Bevölkerung am 31.12.2017;Einwohner 2022;Veränderung 2011 bis "
                                     "2020\n14524330;102,6;88690;87020;-4,5\n14524010;40,1;4900;4850;-1,0\n" );
  EXPECT_EQ( read.indicators(), ( std::vector<std::string>{ "Gebietsfläche", "Bevölkerung", "Einwohner", "Veränderung 2011 bis 2020" } ) );
  EXPECT_EQ( read.table().indicators[0].unit, "qkm" );
  EXPECT_EQ( read.at( "14524330", "Bevölkerung", "2017-12-31" ).value, 88690.0 );
  EXPECT_EQ( read.at( "14524330", "Einwohner", "2022" ).value, 87020.0 );
}

TEST( TableFormats, WhatThePersonDecidesIsDone )
{
  const std::string text = "Nr;Kurz;Langname;A\nNr2;k2;l2;im Jahr\n1;z01;Zwickau;1.500\n2;z02;Werdau;2.500\n";
  TableReadOptions options;
  options.keyColumns = { "Kurz" };
  options.headerRows = RowRange{ 1, 2 };
  options.thousandsMark = "";
  options.decimalMark = '.';
  const ReadResult read = readBytes( text, options );
  EXPECT_THAT( read.keys(), ElementsAre( "z01", "z02" ) );
  EXPECT_EQ( read.description().headerRows, ( RowRange{ 1, 2 } ) );
  EXPECT_EQ( read.at( "z01", "A | im Jahr" ).value, 1.5 );

  options.keyColumns = { "2" };
  EXPECT_THAT( readBytes( text, options ).keys(), ElementsAre( "z01", "z02" ) );
}

TEST( TableFormats, AnySeparatorAndLineEndIsRead )
{
  for ( const std::string separator : { ";", ",", "\t", "|" } )
  {
    for ( const std::string end : { "\n", "\r\n", "\r" } )
    {
      std::string text;
      for ( const std::vector<std::string> &row : std::vector<std::vector<std::string>>{
              { "AGS", "Name", "Wert" }, { "14524330", "Zwickau", "5" }, { "14524010", "Callenberg", "6" } } )
        text += row[0] + separator + row[1] + separator + row[2] + end;
      const ReadResult read = readBytes( text );
      EXPECT_EQ( read.at( "14524010" ).value, 6.0 );
      EXPECT_EQ( read.description().separator, separator );
    }
  }
}

TEST( TableFormats, RegionalTableNamesItsPartsAfterTheTitle )
{
  const ReadResult read = readBytes(
    "Tabelle: 12411-01-01-4;;;;\nBev\xF6lkerung nach Geschlecht - Stichtag 31.12. -;;;;\nBev\xF6lkerungsstand "
    "(Anzahl);;;;\n;;Insgesamt;m\xE4nnlich;weiblich\n;;Anzahl;Anzahl;Anzahl\nDG;Deutschland;84358845;41559052;42799793\n14;  "
    "Sachsen;4086152;2014041;2072111\n14524;      Zwickau, Kreis;310000;151000;159000\n__________\nStand: 05.01.2024 / 10:00:00\n" );
  EXPECT_EQ( read.indicators(),
    ( std::vector<std::string>{ "Bevölkerungsstand", "Bevölkerungsstand | männlich", "Bevölkerungsstand | weiblich" } ) );
  EXPECT_EQ( read.at( "14524", "Bevölkerungsstand | weiblich" ).value, 159000.0 );
  EXPECT_EQ( read.table().indicators[0].unit, "Anzahl" );
  EXPECT_THAT( read.table().periods, ElementsAre( "" ) );
}

TEST( TableFormats, CellsMergedDownwardsBelongToAllTheirRows )
{
  const ReadResult read =
    readBytes( xlsxOf( { { "AGS", "Gemeinde", "Geschlecht", "Arbeitslose" }, { "14524330", "Zwickau", "männlich", 2000.0 },
                         { "", "", "weiblich", 1800.0 }, { "14524010", "Callenberg", "männlich", 40.0 }, { "", "", "weiblich", 30.0 } },
      { "A2:A3", "B2:B3", "A4:A5", "B4:B5" } ) );
  EXPECT_EQ( read.table().observations.size(), 4u );
  EXPECT_EQ( read.at( "14524330", "Arbeitslose | weiblich" ).value, 1800.0 );
  EXPECT_EQ( read.at( "14524010", "Arbeitslose | weiblich" ).value, 30.0 );
}

TEST( TableFormats, RegionsBetweenTheLevelsOfASplitKeyAreNoDistricts )
{
  const ReadResult read = readBytes( xlsxOf( { { "Satzart", "Land", "RB", "Kreis", "VB", "Gem", "Name", "Bevölkerung" },
    { "10", "08", "", "", "", "", "Baden-Württemberg", 11.0 }, { "20", "08", "1", "", "", "", "Stuttgart", 4.0 },
    { "30", "08", "1", "1", "", "", "Region Stuttgart", 2.0 }, { "40", "08", "1", "11", "", "", "Stuttgart", 1.0 },
    { "60", "08", "1", "11", "0000", "000", "Stuttgart", 1.0 }, { "60", "08", "1", "15", "5001", "003", "Böblingen", 1.0 } } ) );
  ASSERT_THAT( read.keys(), ElementsAre( "08", "081", "08-1-1", "08111", "081110000000", "081155001003" ) );
  EXPECT_EQ( read.areasOf( AreaLevel::District ), 1u );
  EXPECT_EQ( read.area( "08-1-1" )->level, AreaLevel::Other );
  EXPECT_EQ( read.area( "081" )->level, AreaLevel::Region );
}
