// Years of schools and nurseries with two digits: "18/19" is a period where headings, title or neighbours say so.
#include "readtables.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using namespace sozialraum::testing;
using ::testing::ElementsAre;

namespace
{

  ReadResult readHeadings( const std::string &headings, const std::string &title = {} )
  {
    return readBytes(
      title + ( title.empty() ? "" : "\n" ) + "AGS;Gemeinde;" + headings + "\n14524010;Bernsdorf;1;2;3\n14524020;Callenberg;11;12;13\n" );
  }

}

TEST( SchoolYears, OfTwoDigitsStandBesideEachOther )
{
  const ReadResult title = readHeadings( "18/19;19/20;20/21", "Schülerinnen und Schüler" );
  EXPECT_THAT( title.indicators(), ElementsAre( "Schülerinnen und Schüler" ) );
  EXPECT_THAT( title.table().periods, ElementsAre( "2018/19", "2019/20", "2020/21" ) );
  EXPECT_EQ( title.at( "14524020", "", "2020/21" ).value, 13.0 );
  const ReadResult named = readHeadings( "Schüler 18/19;Schüler 19/20;Schüler 20/21" );
  EXPECT_THAT( named.indicators(), ElementsAre( "Schüler" ) );
  EXPECT_THAT( named.table().periods, ElementsAre( "2018/19", "2019/20", "2020/21" ) );
  EXPECT_THAT( readHeadings( "2017/18;18/19;19/20" ).table().periods, ElementsAre( "2017/18", "2018/19", "2019/20" ) );
  EXPECT_THAT( readHeadings( "98/99;99/00;00/01" ).table().periods, ElementsAre( "1998/99", "1999/00", "2000/01" ) );
}

TEST( SchoolYears, StandBelowTheirWord )
{
  for ( const std::string word : { "Schuljahr", "Kita-Jahr", "Schuljahre", "Ausbildungsjahr", "SJ" } )
  {
    SCOPED_TRACE( word );
    const ReadResult read = readHeadings( word + ";;\n;;18/19;20/21;22/23", "Schülerinnen und Schüler" );
    EXPECT_THAT( read.table().periods, ElementsAre( "2018/19", "2020/21", "2022/23" ) );
    EXPECT_EQ( read.indicators().size(), 1u );
  }
  EXPECT_THAT(
    readHeadings( "18/19;20/21;22/23", "Lernende nach Schuljahren" ).table().periods, ElementsAre( "2018/19", "2020/21", "2022/23" ) );
}

TEST( SchoolYears, WithTheirWordAreAPeriodBehindAName )
{
  EXPECT_THAT( readHeadings( "Schüler Schuljahr 2018/19;Schüler Schuljahr 2019/20;Schüler Schuljahr 20/21" ).table().periods,
    ElementsAre( "Schuljahr 2018/19", "Schuljahr 2019/20", "Schuljahr 2020/21" ) );
  const ReadResult kita = readHeadings( "Kinder im Kita-Jahr 2021/22;Kinder im Kita-Jahr 22/23;Kinder im Kindergartenjahr 2023/2024" );
  EXPECT_THAT( kita.indicators(), ElementsAre( "Kinder" ) );
  EXPECT_THAT( kita.table().periods, ElementsAre( "Kita-Jahr 2021/22", "Kita-Jahr 2022/23", "Kindergartenjahr 2023/2024" ) );
  EXPECT_THAT( readHeadings( "SJ 2021/2022;SJ 2022/2023;SJ 2023/2024" ).table().periods,
    ElementsAre( "SJ 2021/2022", "SJ 2022/2023", "SJ 2023/2024" ) );
  EXPECT_THAT( readHeadings( "Schüler 2021/2022;Schüler 2022/2023;Schüler 2023/2024" ).table().periods,
    ElementsAre( "2021/2022", "2022/2023", "2023/2024" ) );
}

TEST( SchoolYears, AgesAndRatiosAreNone )
{
  EXPECT_THAT(
    readHeadings( "unter 18;18/19;20 und älter", "Jugendliche" ).indicators(), ElementsAre( "unter 18", "18/19", "20 und älter" ) );
  EXPECT_THAT(
    readHeadings( "16/17;18/19;20/21", "Lernende im Schuljahr 2023/24" ).indicators(), ElementsAre( "16/17", "18/19", "20/21" ) );
  EXPECT_THAT( readHeadings( "Quote 18/19;x;y" ).indicators(), ElementsAre( "Quote 18/19", "x", "y" ) );
  EXPECT_THAT( readHeadings( "18/20;20/22;22/24" ).indicators(), ElementsAre( "18/20", "20/22", "22/24" ) );
}
