#include "classification/areatable.h"

#include <gmock/gmock.h>

#include <cmath>
#include <map>

using namespace sozialraum;
using testing::HasSubstr;

namespace
{
  const QString memory = QStringLiteral( "TEMPORARY_OUTPUT" );
  const QStringList peopleFields{ QStringLiteral( "area_key:string" ), QStringLiteral( "year:int" ), QStringLiteral( "sex:string" ),
    QStringLiteral( "age:string" ), QStringLiteral( "count:double" ) };

  constexpr int oldest = 60;

  /**
   * Two areas, ages 0 … 60 and older. In "01" everybody stays; in "02" every cohort loses a tenth a year. Newborn: as many as before, so
   * that the numbers of each age stay in "01".
   */
  std::vector<QVariantList> peopleOf( const std::vector<int> &years, double size = 100.0 )
  {
    std::vector<QVariantList> rows;
    for ( const int year : years )
    {
      for ( const char *sex : { "m", "w" } )
      {
        for ( int age = 0; age <= oldest; ++age )
        {
          const QString word = age == oldest ? QStringLiteral( "60 und älter" ) : QString::number( age );
          rows.push_back( { "01", year, sex, word, age == oldest ? 0.0 : size } );
          rows.push_back( { "02", year, sex, word, age == oldest ? 0.0 : 10.0 * size * std::pow( 0.9, age ) } );
        }
      }
    }
    return rows;
  }

  QVariantMap asked( const AreaTable &people, const QVariantMap &others )
  {
    QVariantMap parameters{ { "AREAS", people.input() }, { "HORIZON", 3 }, { "SHRINK", false }, { "CAP", 10 }, { "OUTPUT", memory } };
    for ( auto other = others.begin(); other != others.end(); ++other )
      parameters[other.key()] = other.value();
    return parameters;
  }

  //! The counts by area, year, sex and age ("01/2024/m/7") of a scenario.
  std::map<std::string, double> counts(
    QgsVectorLayer *layer, const QString &scenario = QStringLiteral( "reference" ), const QString &field = QStringLiteral( "count" ) )
  {
    std::map<std::string, double> result;
    QgsFeatureIterator rows = layer->getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      if ( row.attribute( QStringLiteral( "scenario" ) ).toString() == scenario )
        result[QStringLiteral( "%1/%2/%3/%4" )
            .arg( row.attribute( QStringLiteral( "area_key" ) ).toString(), row.attribute( QStringLiteral( "year" ) ).toString(),
              row.attribute( QStringLiteral( "sex" ) ).toString(), row.attribute( QStringLiteral( "age" ) ).toString() )
            .toStdString()] = row.attribute( field ).toDouble();
    }
    return result;
  }

  //! District rates: nobody dies but a hundredth of the oldest, women of 30 have a child of ten each, nobody moves.
  AreaTable districtRates( double out = 0.0, double in = 0.0 )
  {
    std::vector<QVariantList> rows;
    for ( const char *sex : { "m", "f" } )
    {
      for ( int age = 0; age <= oldest; ++age )
        rows.push_back( { sex, age, age == oldest ? 0.01 : 0.0, age == 30 ? 0.1 : 0.0, out, in } );
    }
    return AreaTable( { QStringLiteral( "sex:string" ), QStringLiteral( "age:int" ), QStringLiteral( "mortality:double" ),
                        QStringLiteral( "fertility:double" ), QStringLiteral( "out_rate:double" ), QStringLiteral( "in_count:double" ) },
      rows );
  }
}

TEST( ProjectPopulationAlgorithm, CohortsGoOnAsTheyDid )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 } ) );
  AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( people, { { "COMPONENTS", memory }, { "PROTOCOL", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const std::map<std::string, double> projected = counts( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_EQ( projected.size(), 2u * 3u * 2u * ( oldest + 1 ) );
  EXPECT_NEAR( projected.at( "01/2027/m/7" ), 100.0, 1e-9 );
  EXPECT_NEAR( projected.at( "02/2027/f/10" ), 1000.0 * std::pow( 0.9, 10 ), 1e-9 );
  EXPECT_NEAR( projected.at( "01/2025/m/0" ) + projected.at( "01/2025/f/0" ), 200.0, 1e-9 );
  EXPECT_EQ( run.layer( QStringLiteral( "COMPONENTS" ) )->featureCount(), 6 );
  EXPECT_GT( run.layer( QStringLiteral( "PROTOCOL" ) )->featureCount(), 8 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "needs three dates on one basis" ) );
}

TEST( ProjectPopulationAlgorithm, RoundedCountsAddUpAndLimitsHoldTheCount )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 } ) );
  AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( people, { { "COMPONENTS", memory }, { "SHRINK", true } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
  double sum = 0.0, rounded = 0.0;
  const QString reference = QStringLiteral( "reference" );
  for ( const auto &[place, count] : counts( output ) )
    sum += place.starts_with( "02/2026" ) ? count : 0.0;
  for ( const auto &[place, count] : counts( output, reference, QStringLiteral( "count_rounded" ) ) )
    rounded += place.starts_with( "02/2026" ) ? count : 0.0;
  EXPECT_EQ( rounded, std::round( sum ) );
  const std::map<std::string, double> lower = counts( output, reference, QStringLiteral( "lower" ) ),
                                      upper = counts( output, reference, QStringLiteral( "upper" ) );
  for ( const auto &[place, count] : counts( output ) )
  {
    EXPECT_LE( lower.at( place ), count ) << place;
    EXPECT_GE( upper.at( place ), count ) << place;
  }
  EXPECT_GT( upper.at( "02/2027/m/1" ), upper.at( "02/2025/m/1" ) ); // not born yet: less is known
}

TEST( ProjectPopulationAlgorithm, OfficialTotalsAreMet )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 } ) );
  const AreaTable control( { QStringLiteral( "year:int" ), QStringLiteral( "area_key:string" ), QStringLiteral( "age_from:int" ),
                             QStringLiteral( "age_to:int" ), QStringLiteral( "count:double" ) },
    { { 2025, "01", QVariant(), QVariant(), 12900.0 }, { 2025, QVariant(), 0, 17, 19000.0 } } );
  for ( const char *method : { "cohort_change", "share", "constant" } )
  {
    SCOPED_TRACE( method );
    AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( people, { { "CONTROL", control.input() }, { "METHOD", method } } ) );
    ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
    double area = 0.0, young = 0.0;
    for ( const auto &[place, count] : counts( run.layer( QStringLiteral( "OUTPUT" ) ) ) )
    {
      area += place.starts_with( "01/2025" ) ? count : 0.0;
      young += place.find( "/2025/" ) != std::string::npos && std::stoi( place.substr( place.rfind( '/' ) + 1 ) ) < 18 ? count : 0.0;
    }
    EXPECT_NEAR( area, 12900.0, 1e-4 );
    EXPECT_NEAR( young, 19000.0, 1e-4 );
  }
}

TEST( ProjectPopulationAlgorithm, ComponentsAccountForEverybody )
{
  const AreaTable people( peopleFields, peopleOf( { 2024 } ) );
  const AreaTable rates = districtRates( 0.05, 3.0 );
  const AreaTable scenarios( { QStringLiteral( "scenario:string" ), QStringLiteral( "year:int" ), QStringLiteral( "component:string" ),
                               QStringLiteral( "factor:double" ) },
    { { "no moves", 2025, "in", 0.0 }, { "no moves", 2025, "out", 0.0 }, { "more births", 2026, "births", 1.15 } } );
  AlgorithmRun run( QStringLiteral( "projectpopulation" ),
    asked( people,
      { { "METHOD", "components" }, { "DISTRICT", rates.input() }, { "SCENARIO", scenarios.input() }, { "COMPONENTS", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *components = run.layer( QStringLiteral( "COMPONENTS" ) );
  std::map<QString, double> before; // by scenario and area
  QgsFeatureIterator rows = components->getFeatures();
  QgsFeature row;
  int checked = 0;
  while ( rows.nextFeature( row ) )
  {
    const auto number = [&row]( const char *field ) { return row.attribute( QString::fromLatin1( field ) ).toDouble(); };
    const QString place =
      row.attribute( QStringLiteral( "scenario" ) ).toString() + row.attribute( QStringLiteral( "area_key" ) ).toString();
    if ( before.count( place ) )
    {
      EXPECT_NEAR( number( "population" ),
        before[place] + number( "births" ) - number( "deaths" ) + number( "moved_in" ) - number( "moved_out" ), 1e-6 );
      ++checked;
    }
    before[place] = number( "population" );
  }
  EXPECT_EQ( checked, 8 );
  QgsVectorLayer *output = run.layer( QStringLiteral( "OUTPUT" ) );
  const std::map<std::string, double> still = counts( output, QStringLiteral( "no moves" ) ),
                                      more = counts( output, QStringLiteral( "more births" ) );
  EXPECT_NEAR( still.at( "01/2025/f/7" ), 100.0, 1e-9 );
  EXPECT_NEAR( still.at( "01/2025/f/0" ), 10.0 * 100 / 205, 1e-9 );
  EXPECT_GT( more.at( "01/2026/f/0" ), still.at( "01/2025/f/0" ) );
}

TEST( ProjectPopulationAlgorithm, SpecialPopulationsStayAndNewHousingComes )
{
  std::vector<QVariantList> rows = peopleOf( { 2023, 2024 } );
  for ( QVariantList &row : rows )
  {
    if ( row.at( 0 ) == "01" && row.at( 2 ) == "m" && row.at( 3 ) == "20" )
      row[4] = 150.0; // a barracks of 50
  }
  const AreaTable people( peopleFields, rows );
  const QStringList fields{ QStringLiteral( "area_key:string" ), QStringLiteral( "sex:string" ), QStringLiteral( "age:int" ),
    QStringLiteral( "count:double" ) };
  const AreaTable special( fields, { { "01", "m", 20, 50.0 } } );
  const AreaTable housing( peopleFields, { { "01", 2026, "f", "30", 7.0 } } );
  AlgorithmRun run(
    QStringLiteral( "projectpopulation" ), asked( people, { { "SPECIAL", special.input() }, { "HOUSING", housing.input() } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  const std::map<std::string, double> projected = counts( run.layer( QStringLiteral( "OUTPUT" ) ) );
  EXPECT_NEAR( projected.at( "01/2027/m/20" ), 150.0, 1e-9 );
  EXPECT_NEAR( projected.at( "01/2027/m/21" ), 100.0, 1e-9 );
  EXPECT_NEAR( projected.at( "01/2026/f/30" ), 107.0, 1e-9 );
  EXPECT_NEAR( projected.at( "01/2027/f/31" ), 107.0, 1e-9 );
}

TEST( ProjectPopulationAlgorithm, SmallAreasShowWhatTheyCanBear )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 }, 5.0 ) ); // 600 people in 01
  AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( people, { { "COMPONENTS", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsFeatureIterator rows = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  QgsFeature row;
  while ( rows.nextFeature( row ) )
  {
    if ( row.attribute( QStringLiteral( "area_key" ) ).toString() != QLatin1String( "01" ) )
      continue;
    const int age = row.attribute( QStringLiteral( "age" ) ).toInt(), ahead = row.attribute( QStringLiteral( "year" ) ).toInt() - 2024;
    EXPECT_EQ( row.attribute( QStringLiteral( "status" ) ).toString(),
      age >= ahead && age <= 16 ? QStringLiteral( "value" ) : QStringLiteral( "uncertain" ) );
  }
  EXPECT_THAT( column( run.layer( QStringLiteral( "COMPONENTS" ) ), QStringLiteral( "size_class" ) ).at( 0 ).toString().toStdString(),
    HasSubstr( "below 1,000" ) );
}

TEST( ProjectPopulationAlgorithm, NoRatioCrossesACensusAndTheMethodIsTested )
{
  const AreaTable across( peopleFields, peopleOf( { 2021, 2022 } ) );
  const AlgorithmRun refused( QStringLiteral( "projectpopulation" ), asked( across, {} ) );
  EXPECT_FALSE( refused.succeeded() );
  EXPECT_THAT( refused.log().toStdString(), HasSubstr( "two dates on one basis" ) );
  const AlgorithmRun register_( QStringLiteral( "projectpopulation" ), asked( across, { { "BREAKS", "" } } ) );
  EXPECT_TRUE( register_.succeeded() ) << register_.log().toStdString();

  const AreaTable four( peopleFields, peopleOf( { 2021, 2022, 2023, 2024 } ) );
  const AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( four, {} ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_THAT( run.log().toStdString(),
    testing::AllOf( HasSubstr( "2022–2023, 2023–2024" ), HasSubstr( "1 periods" ), HasSubstr( "Tested on 2024" ) ) );
}

TEST( ProjectPopulationAlgorithm, NationalitiesHaveRatesOfTheirOwnAndAddUp )
{
  // A year of 01 in two nationalities: half of the foreigners change; later nobody does.
  QStringList fields = peopleFields;
  fields << QStringLiteral( "nationality:string" );
  std::vector<QVariantList> rows;
  for ( const char *nationality : { "a", "d" } )
  {
    for ( QVariantList row : peopleOf( { 2024 } ) )
      rows.push_back( row << nationality );
  }
  std::vector<QVariantList> rates;
  for ( const int year : { 2025, 2026 } )
  {
    for ( const char *nationality : { "a", "d" } )
    {
      for ( const char *sex : { "m", "f" } )
      {
        for ( int age = 0; age <= oldest; ++age )
          rates.push_back( { year, nationality, sex, age, 0.0, age == 30 ? 0.1 : 0.0, year == 2025 && *nationality == 'a' ? 0.5 : 0.0,
            *nationality == 'a' ? 1.0 : 0.0 } );
      }
    }
  }
  const AreaTable people( fields, rows );
  const AreaTable district( { QStringLiteral( "year:int" ), QStringLiteral( "nationality:string" ), QStringLiteral( "sex:string" ),
                              QStringLiteral( "age:int" ), QStringLiteral( "mortality:double" ), QStringLiteral( "fertility:double" ),
                              QStringLiteral( "naturalisation:double" ), QStringLiteral( "born_into_first:double" ) },
    rates );
  AlgorithmRun run(
    QStringLiteral( "projectpopulation" ), asked( people, { { "METHOD", "components" }, { "DISTRICT", district.input() } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  std::map<std::string, double> found;
  QgsFeatureIterator features = run.layer( QStringLiteral( "OUTPUT" ) )->getFeatures();
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
  {
    if ( feature.attribute( QStringLiteral( "area_key" ) ) == "01" && feature.attribute( QStringLiteral( "sex" ) ) == "f" )
      found[QStringLiteral( "%1/%2/%3" )
          .arg( feature.attribute( QStringLiteral( "nationality" ) ).toString(), feature.attribute( QStringLiteral( "year" ) ).toString(),
            feature.attribute( QStringLiteral( "age" ) ).toString() )
          .toStdString()] = feature.attribute( QStringLiteral( "count" ) ).toDouble();
  }
  EXPECT_NEAR( found.at( "a/2025/7" ), 50.0, 1e-9 );
  EXPECT_NEAR( found.at( "d/2025/7" ), 150.0, 1e-9 );
  EXPECT_NEAR( found.at( "d/2026/7" ), 150.0, 1e-9 );
  EXPECT_NEAR( found.at( "d/2025/0" ), 0.1 * ( ( 100.0 + 50.0 ) / 2 + ( 100.0 + 150.0 ) / 2 ) * 100 / 205, 1e-9 );
  EXPECT_EQ( found.at( "a/2025/0" ), 0.0 );
  EXPECT_THAT( run.log().toStdString(), HasSubstr( "“d”" ) );

  // Others take both together.
  const AlgorithmRun constant( QStringLiteral( "projectpopulation" ), asked( people, { { "METHOD", "constant" } } ) );
  ASSERT_TRUE( constant.succeeded() ) << constant.log().toStdString();
  EXPECT_THAT( constant.log().toStdString(), HasSubstr( "Nationalities were added up" ) );
  EXPECT_NEAR( constant.result( QStringLiteral( "POPULATION_AT_END" ) ).toDouble(),
    constant.result( QStringLiteral( "POPULATION_AT_BASE" ) ).toDouble(), 1e-6 );
}

TEST( ProjectPopulationAlgorithm, RatiosStandInATableOfTheirOwn )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 } ) );
  AlgorithmRun run( QStringLiteral( "projectpopulation" ), asked( people, { { "RATIOS", memory } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  QgsVectorLayer *ratios = run.layer( QStringLiteral( "RATIOS" ) );
  EXPECT_EQ( ratios->featureCount(), 2 * 2 * oldest );
  QgsFeatureIterator rows = ratios->getFeatures( QStringLiteral( "area_key = '02' and sex = 'f' and age = 7" ) );
  QgsFeature row;
  ASSERT_TRUE( rows.nextFeature( row ) );
  EXPECT_NEAR( row.attribute( QStringLiteral( "ratio" ) ).toDouble(), 0.9, 1e-12 );
  EXPECT_NEAR( row.attribute( QStringLiteral( "people_before" ) ).toDouble(), 1000.0 * std::pow( 0.9, 6 ), 1e-9 );
  EXPECT_NEAR( row.attribute( QStringLiteral( "district_ratio" ) ).toDouble(),
    ( 100.0 + 1000.0 * std::pow( 0.9, 7 ) ) / ( 100.0 + 1000.0 * std::pow( 0.9, 6 ) ), 1e-12 );
}

TEST( ProjectPopulationAlgorithm, IsTestedOnTheLastDateByClassOfSizeButNotAcrossACensus )
{
  const AreaTable across( peopleFields, peopleOf( { 2019, 2020, 2022 } ) );
  const AlgorithmRun untold( QStringLiteral( "projectpopulation" ), asked( across, {} ) );
  ASSERT_TRUE( untold.succeeded() ) << untold.log().toStdString();
  EXPECT_THAT( untold.log().toStdString(), HasSubstr( "cannot be told" ) );
  // 01 has 4,800 people in 40 each, 02 some 8,000.
  const AreaTable three( peopleFields, peopleOf( { 2023, 2024, 2025 }, 40.0 ) );
  const AlgorithmRun told( QStringLiteral( "projectpopulation" ), asked( three, {} ) );
  ASSERT_TRUE( told.succeeded() ) << told.log().toStdString();
  EXPECT_THAT( told.log().toStdString(),
    testing::AllOf(
      HasSubstr( "Tested on 2025 with what was known in 2024, 2 areas" ), HasSubstr( "Areas of 1,000 to below 5,000 people, 1 areas" ) ) );
  const AreaTable rates = districtRates();
  const AreaTable two( peopleFields, peopleOf( { 2023, 2024 } ) );
  const AlgorithmRun components(
    QStringLiteral( "projectpopulation" ), asked( two, { { "METHOD", "components" }, { "DISTRICT", rates.input() } } ) );
  ASSERT_TRUE( components.succeeded() ) << components.log().toStdString();
  EXPECT_THAT( components.log().toStdString(), HasSubstr( "Tested on 2024 with what was known in 2023" ) );
}

TEST( ProjectPopulationAlgorithm, WhatSaysNothingIsTold )
{
  const AreaTable people( peopleFields, peopleOf( { 2023, 2024 } ) );
  const QStringList controlFields{ QStringLiteral( "year:int" ), QStringLiteral( "count:double" ) };
  const AreaTable gap( controlFields, { { 2025, 25000.0 }, { 2027, 25000.0 } } ), past( controlFields, { { 2023, 25000.0 } } );
  const AreaTable late( peopleFields, { { "01", 2040, "f", "30", 7.0 } } );
  const AlgorithmRun run(
    QStringLiteral( "projectpopulation" ), asked( people, { { "CONTROL", gap.input() }, { "HOUSING", late.input() } } ) );
  ASSERT_TRUE( run.succeeded() ) << run.log().toStdString();
  EXPECT_THAT( run.log().toStdString(),
    testing::AllOf( HasSubstr( "which are not adjusted: 2026." ), HasSubstr( "none of the years ahead and say nothing: 1." ) ) );
  const AlgorithmRun none( QStringLiteral( "projectpopulation" ), asked( people, { { "CONTROL", past.input() } } ) );
  EXPECT_FALSE( none.succeeded() );
  EXPECT_THAT( none.log().toStdString(), HasSubstr( "are of none of the years 2025 to 2027" ) );
}

TEST( ProjectPopulationAlgorithm, BadInputGetsOneSentenceAndLeavesNothing )
{
  const auto refusal = []( const std::vector<QVariantList> &rows, const QVariantMap &others ) {
    const AreaTable people( peopleFields, rows );
    const OutputFolder folder;
    QVariantMap parameters = asked( people, others );
    parameters[QStringLiteral( "OUTPUT" )] = folder.path( QStringLiteral( "projection.gpkg" ) );
    const AlgorithmRun run( QStringLiteral( "projectpopulation" ), parameters );
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( folder.files().isEmpty() );
    return run.log().toStdString();
  };
  const std::vector<QVariantList> good = peopleOf( { 2023, 2024 } );
  const auto with = [&good]( int column, const QVariant &value ) {
    std::vector<QVariantList> rows = good;
    rows[5][column] = value;
    return rows;
  };
  EXPECT_THAT( refusal( with( 0, QVariant() ), {} ), HasSubstr( "“area_key” is empty" ) );
  EXPECT_THAT( refusal( with( 1, 23 ), {} ), HasSubstr( "Row 6 of the table of “Population”: “23” in the column “year” is not a year" ) );
  EXPECT_THAT( refusal( with( 2, "x" ), {} ), HasSubstr( "neither m nor f" ) );
  EXPECT_THAT( refusal( with( 3, "old" ), {} ), HasSubstr( "not an age" ) );
  EXPECT_THAT( refusal( with( 3, "4.5" ), {} ), HasSubstr( "not an age" ) );
  EXPECT_THAT( refusal( with( 3, "5–9" ), {} ), HasSubstr( "is a group of ages" ) );
  EXPECT_THAT( refusal( with( 3, "3 bis unter 6" ), {} ), HasSubstr( "is a group of ages" ) );
  EXPECT_THAT( refusal( {}, {} ), HasSubstr( "has no features" ) );
  EXPECT_THAT( refusal( good, { { "MORTALITY_TREND", 0.01 } } ), HasSubstr( "needs the mortality of “District rates”" ) );
  EXPECT_THAT( refusal( good, { { "BREAKS", "2011.5" } } ), HasSubstr( "must be years" ) );
  EXPECT_THAT( refusal( with( 3, "3" ), {} ), HasSubstr( "stand twice" ) );
  EXPECT_THAT( refusal( with( 4, QVariant() ), {} ), HasSubstr( "is not a number" ) );
  EXPECT_THAT( refusal( with( 4, -1.0 ), {} ), HasSubstr( "below 0" ) );
  std::vector<QVariantList> lacking = good;
  lacking.push_back( { "03", 2024, "m", "1", 5.0 } );
  EXPECT_THAT( refusal( lacking, {} ), HasSubstr( "The area “03” has no row for 2023" ) );
  EXPECT_THAT( refusal( peopleOf( { 2024 } ), {} ), HasSubstr( "two dates on one basis" ) );
  EXPECT_THAT( refusal( good, { { "METHOD", "components" } } ), HasSubstr( "“District rates”" ) );
  EXPECT_THAT( refusal( good, { { "METHOD", "share" } } ), HasSubstr( "“Official totals”" ) );
  EXPECT_THAT( refusal( good, { { "BREAKS", "soon" } } ), HasSubstr( "soon" ) );

  const AreaTable names( { QStringLiteral( "area:string" ) }, { { "01" } } );
  const AlgorithmRun noColumns( QStringLiteral( "projectpopulation" ), asked( names, {} ) );
  EXPECT_THAT( noColumns.log().toStdString(), HasSubstr( "has no column “area_key”" ) );
  const AreaTable control( { QStringLiteral( "year:int" ), QStringLiteral( "area_key:string" ), QStringLiteral( "count:double" ) },
    { { 2025, "01", 100.0 }, { 2025, "01", 200.0 } } );
  EXPECT_THAT( refusal( good, { { "CONTROL", control.input() } } ), HasSubstr( "contradict" ) );
  const AreaTable scenarios( { QStringLiteral( "scenario:string" ), QStringLiteral( "year:int" ), QStringLiteral( "component:string" ),
                               QStringLiteral( "factor:double" ) },
    { { "a", 2025, "weather", 1.0 } } );
  EXPECT_THAT( refusal( good, { { "SCENARIO", scenarios.input() } } ), HasSubstr( "must be births, deaths, in or out" ) );
}
