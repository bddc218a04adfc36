#include "indicators/surveyshares.h"

#include "finding.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace sozialraum;

namespace
{

  //! So many people of \a area who gave \a answer to the only question.
  void add( std::vector<SurveyRespondent> &people, const char *area, const char *answer, std::size_t count, double weight = 1.0 )
  {
    people.insert( people.end(), count, { area, { answer }, weight } );
  }

  SurveyShare shareOf( const std::vector<SurveyShare> &shares, const std::string &area, const std::string &answer )
  {
    const auto found =
      std::find_if( shares.begin(), shares.end(), [&]( const SurveyShare &each ) { return each.area == area && each.answer == answer; } );
    EXPECT_NE( found, shares.end() ) << area << " " << answer;
    return found == shares.end() ? SurveyShare() : *found;
  }

  ObservationStatus statusOf( const std::vector<SurveyShare> &shares, const std::string &area, const std::string &answer )
  {
    return shareOf( shares, area, answer ).status;
  }

  std::vector<SurveyShare> asked( const std::vector<SurveyRespondent> &people, const SurveyOptions &options = {} )
  {
    return surveyShares( people, { "Frage" }, options );
  }

  std::string codeOf( const std::vector<SurveyRespondent> &people, const SurveyOptions &options = {} )
  {
    try
    {
      asked( people, options );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return "nothing thrown";
  }

}

TEST( SurveyShares, AreOfThoseWhoAnsweredWithWilsonsInterval )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "ja", 81 );
  add( people, "A", "nein", 182 );
  add( people, "A", "", 7 );
  add( people, "A", "Keine Angabe", 5 );
  SurveyOptions options;
  options.noAnswer = { "keine Angabe" };
  const SurveyShare yes = shareOf( asked( people, options ), "A", "ja" );
  EXPECT_EQ( yes.status, ObservationStatus::Value );
  EXPECT_EQ( yes.base, 263U );
  EXPECT_DOUBLE_EQ( yes.worth, 263 );
  EXPECT_NEAR( yes.percent, 30.798, 0.001 );
  // Newcombe (1998), table I: 81 of 263 by method 3, the score without continuity correction.
  EXPECT_NEAR( yes.interval.lower, 25.53, 0.005 );
  EXPECT_NEAR( yes.interval.upper, 36.62, 0.005 );
}

TEST( SurveyShares, FewPeopleAreUncertainAndVeryFewAreWithheldFromTheLimitOn )
{
  for ( const auto &[count, status] : { std::pair( 29U, ObservationStatus::Suppressed ), std::pair( 30U, ObservationStatus::Uncertain ),
          std::pair( 99U, ObservationStatus::Uncertain ), std::pair( 100U, ObservationStatus::Value ) } )
  {
    std::vector<SurveyRespondent> people;
    add( people, "A", "ja", count - 10 );
    add( people, "A", "nein", 10 );
    EXPECT_EQ( statusOf( asked( people ), "A", "nein" ), status ) << count;
  }
  std::vector<SurveyRespondent> people;
  add( people, "A", "ja", 30 );
  people.push_back( { "B", { "" } } );
  EXPECT_EQ( statusOf( asked( people ), "B", "ja" ), ObservationStatus::Missing ) << "nobody answered there";
}

TEST( SurveyShares, WeightsMakeTheIntervalThatOfTheirWorth )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "ja", 100, 3.0 );
  add( people, "A", "nein", 100, 1.0 );
  const SurveyShare yes = shareOf( asked( people ), "A", "ja" );
  EXPECT_DOUBLE_EQ( yes.percent, 75.0 );
  EXPECT_EQ( yes.base, 200U );
  EXPECT_DOUBLE_EQ( yes.worth, 400.0 * 400.0 / 1000.0 ); // (300 + 100)² / (900 + 100)
  const Interval interval = wilsonInterval( 0.75 * 160, 160 );
  EXPECT_DOUBLE_EQ( yes.interval.lower, interval.lower * 100 );
  EXPECT_DOUBLE_EQ( yes.interval.upper, interval.upper * 100 );
  for ( SurveyRespondent &person : people )
    person.weight *= 7; // their size says nothing
  EXPECT_NEAR( shareOf( asked( people ), "A", "ja" ).interval.lower, yes.interval.lower, 1e-9 );
  std::vector<SurveyRespondent> few;
  add( few, "A", "ja", 99, 1.0 );
  add( few, "A", "nein", 3, 20.0 );
  EXPECT_EQ( statusOf( asked( few ), "A", "ja" ), ObservationStatus::Uncertain ) << "102 people, worth 19";
}

TEST( SurveyShares, OwnWordsOfPeopleAreNeverNamed )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "ja", 150 );
  add( people, "A", "nein", 50 );
  add( people, "A", "Frau Muster hat mir geholfen", 1 );
  add( people, "A", "vier Mal dasselbe", 4 );
  add( people, "A", "fünf Mal", 5 );
  const std::vector<SurveyShare> shares = asked( people );
  ASSERT_EQ( shares.size(), 4U );
  EXPECT_EQ( shareOf( shares, "A", "fünf Mal" ).status, ObservationStatus::Value );
  EXPECT_NEAR( shareOf( shares, "A", "" ).percent, 5 / 2.1, 1e-9 );
  for ( const SurveyShare &share : shares )
    EXPECT_EQ( share.answer.find( "Muster" ), std::string::npos );
}

TEST( SurveyShares, AQuestionForOwnWordsIsRefused )
{
  std::vector<SurveyRespondent> texts;
  for ( int i = 0; i < 60; ++i )
    add( texts, "A", ( "Text " + std::to_string( i ) ).c_str(), 1 );
  add( texts, "A", "nichts", 59 );
  EXPECT_EQ( codeOf( texts ), "survey_own_words" ) << "most are not named";
  add( texts, "A", "nichts", 1 );
  EXPECT_EQ( codeOf( texts ), "nothing thrown" ) << "half of them are";
  std::vector<SurveyRespondent> ages;
  for ( int i = 0; i < 21; ++i )
    add( ages, "A", std::to_string( i ).c_str(), 5 );
  EXPECT_EQ( codeOf( ages ), "survey_own_words" );
  ages.resize( 100 );
  EXPECT_EQ( codeOf( ages ), "nothing thrown" ) << "twenty answers";
  EXPECT_EQ( codeOf( { { "A", { "" } }, { "B", { " " } } } ), "survey_no_answers" );
}

TEST( SurveyShares, SeveralAnswersOfAPersonCountEachAndOnce )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "Bus; Rad ;Bus", 60 );
  add( people, "A", "Rad", 40 );
  SurveyOptions options;
  options.separator = ";";
  EXPECT_DOUBLE_EQ( shareOf( asked( people, options ), "A", "Bus" ).percent, 60 );
  EXPECT_DOUBLE_EQ( shareOf( asked( people, options ), "A", "Rad" ).percent, 100 );
}

TEST( SurveyShares, WhatOneOrTwoSaidIsWithheldAndDoesNotFollowFromTheOthers )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "gut", 150 );
  add( people, "A", "mittel", 20 );
  add( people, "A", "schlecht", 2 );
  add( people, "B", "gut", 100 );
  add( people, "B", "mittel", 30 );
  add( people, "B", "schlecht", 3 );
  const std::vector<SurveyShare> shares = asked( people );
  EXPECT_EQ( statusOf( shares, "A", "schlecht" ), ObservationStatus::Suppressed );
  EXPECT_EQ( statusOf( shares, "A", "mittel" ), ObservationStatus::Suppressed ) << "172 less 150 would tell";
  EXPECT_EQ( statusOf( shares, "A", "gut" ), ObservationStatus::Value );
  EXPECT_EQ( statusOf( shares, "B", "schlecht" ), ObservationStatus::Value ) << "three are enough";
}

TEST( SurveyShares, TheWholeLessTheOtherAreasDoesNotTellWhatAnAreaWithholds )
{
  std::mt19937 random( 20260 );
  for ( int round = 0; round < 100; ++round )
  {
    std::vector<SurveyRespondent> people;
    const char *areas[]{ "A", "B", "C", "D" };
    const char *answers[]{ "eins", "zwei", "drei" };
    for ( const char *area : areas )
    {
      for ( const char *answer : answers )
        add( people, area, answer, random() % 3 == 0 ? random() % 4 : 10 + random() % 90 );
    }
    for ( const char *answer : answers )
      add( people, "D", answer, 5 );
    SurveyOptions options;
    options.hasWhole = true;
    const std::vector<SurveyShare> shares = asked( people, options );
    const auto isHidden = [&]( const char *area, const char *answer ) {
      return statusOf( shares, area, answer ) == ObservationStatus::Suppressed;
    };
    for ( const char *answer : answers )
    {
      const auto hidden =
        std::count_if( std::begin( areas ), std::end( areas ), [&]( const char *area ) { return isHidden( area, answer ); } );
      EXPECT_TRUE( hidden != 1 || isHidden( "", answer ) ) << "round " << round << " " << answer;
    }
    for ( const char *area : { "A", "B", "C", "D", "" } )
    {
      const auto hidden =
        std::count_if( std::begin( answers ), std::end( answers ), [&]( const char *answer ) { return isHidden( area, answer ); } );
      EXPECT_NE( hidden, 1 ) << "round " << round << " " << area;
    }
    std::shuffle( people.begin(), people.end(), random );
    const std::vector<SurveyShare> shuffled = asked( people, options );
    ASSERT_EQ( shuffled.size(), shares.size() );
    for ( std::size_t i = 0; i < shares.size(); ++i )
    {
      EXPECT_EQ( shuffled[i].percent, shares[i].percent );
      EXPECT_EQ( shuffled[i].status, shares[i].status );
    }
  }
}

TEST( SurveyShares, PeopleWithoutAnAreaCountInTheWholeAlone )
{
  std::vector<SurveyRespondent> people;
  add( people, "A", "ja", 100 );
  add( people, "", "ja", 50 );
  add( people, "", "nein", 50 );
  SurveyOptions options;
  options.hasWhole = true;
  const std::vector<SurveyShare> shares = asked( people, options );
  EXPECT_DOUBLE_EQ( shareOf( shares, "", "ja" ).percent, 75 );
  EXPECT_DOUBLE_EQ( shareOf( shares, "A", "ja" ).percent, 100 );
  EXPECT_EQ( shares.back().area, "" );
}
