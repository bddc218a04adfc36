#include "disclosure/releasetable.h"
#include "files/sha256.h"
#include "finding.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  ReleaseTable sampleRelease()
  {
    ReleaseTable table;
    table.release = "2026-1";
    table.recipient = "area:09524010";
    table.date = "2026-11-30";
    table.rules = { { "threshold", "3" }, { "zeros", "publish" } };
    table.indicators = { { "help", "Hilfen; je 1.000", "Help", "youth", "je 1.000", 2, IndicatorPolarity::HigherIsWorse, QuotientKind::Rate,
                           1000.0, "Office of \"Youth\"", "cases / (a + b)" },
      { "births", "Geburten", "", "", "", -1, IndicatorPolarity::Neutral, QuotientKind::Unsaid, 0.29, "" } };
    table.limits = { { "help", { 0, 0.07, 1.15, 40 } } };
    table.references = { { "help", "2025", 1.0 / 3.0 } };
    table.land = { { "Land; \"Nord\"", "help", "2025", 0.29 } };
    table.groups = { { "spaces", "N", "Nord; \"Umland\"" }, { "spaces", "S", "Süd" } };
    table.sources = { "Office of \"Youth\"; 2025", "two\nlines" };
    table.rows = { { "area", "09524010", "help", "2025", 2, "0.07 to 1.15", 0.57, ReleaseStatus::Published, "" },
      { "area", "09524020", "help", "2025", 1, "below 0.07", {}, ReleaseStatus::Class, "" },
      { "area", "09524030", "help", "2025", -1, "", {}, ReleaseStatus::Withheld, "small_count" },
      { "total", "", "help", "2025", -2, "", {}, ReleaseStatus::Missing, "" } };
    return table;
  }

  std::string codeOf( const std::string &text )
  {
    try
    {
      readRelease( text );
    }
    catch ( const InputError &error )
    {
      return error.finding().code;
    }
    return {};
  }
}

TEST( ReleaseTable, WhatIsWrittenIsReadBack )
{
  const ReleaseTable table = sampleRelease();
  EXPECT_EQ( readRelease( writtenRelease( table ) ), table );
  EXPECT_EQ( writtenRelease( table ), writtenRelease( readRelease( writtenRelease( table ) ) ) );
}

TEST( ReleaseTable, ATableFromBeforeThereWereFormulasIsRead )
{
  std::string text = writtenRelease( sampleRelease() );
  const std::string formula = ";cases / (a + b)\n";
  text.replace( text.find( formula ), formula.size(), "\n" );
  const std::size_t hash = text.find( "#hash;" );
  const std::size_t end = text.find( '\n', hash ) + 1;
  const std::string sealed = text.substr( 0, hash ) + text.substr( end );
  const ReleaseTable read = readRelease( text.substr( 0, hash ) + "#hash;" + sha256( sealed ) + "\n" + text.substr( end ) );
  EXPECT_EQ( read.indicators.at( 0 ).formula, "" );
  EXPECT_EQ( read.indicators.at( 0 ).source, "Office of \"Youth\"" );
}

TEST( ReleaseTable, WordsForAnIndicatorThatNobodyKnowsAreNotReadable )
{
  const std::string text = writtenRelease( sampleRelease() );
  for ( const auto &[from, to] : { std::pair( ";higher_is_worse;", ";higher_is_wurst;" ), { ";rate;", ";rat;" }, { ";1000;", ";1000x;" },
          { "#indicator;births;", "#indicator;births;a;" } } )
  {
    std::string changed = text;
    ASSERT_NE( changed.find( from ), std::string::npos ) << from;
    changed.replace( changed.find( from ), std::string( from ).size(), to );
    EXPECT_EQ( codeOf( changed ), "release_not_readable" ) << to;
  }
}

TEST( ReleaseTable, WhatWasChangedIsRefused )
{
  const std::string text = writtenRelease( sampleRelease() );
  std::string changed = text;
  changed.replace( changed.find( "0.57" ), 4, "0.58" );
  EXPECT_EQ( codeOf( changed ), "release_changed" );
  EXPECT_EQ( codeOf( text + "area:09524010;area;1;help;2025;1;;;class;;2026-1\n" ), "release_changed" );
  // So is a rule, a limit or a name in the head, one more line of it, and the hash itself.
  for ( const auto &[from, to] : { std::pair( "#rule;", "#rule;x" ), { "#release;", "#release;x" }, { "#source;", "#source;x" },
          { "#hash;", "#source;x\n#hash;" }, { "#rows;", "#limits;births;5\n#rows;" }, { "#hash;", "#hash;0" } } )
  {
    changed = text;
    ASSERT_NE( changed.find( from ), std::string::npos ) << from;
    changed.replace( changed.find( from ), std::string( from ).size(), to );
    EXPECT_EQ( codeOf( changed ), "release_changed" ) << to;
  }
  changed = text;
  changed.insert( changed.find( '\n', changed.find( "#hash;" ) ) + 1, "#source;x\n" );
  EXPECT_EQ( codeOf( changed ), "release_not_readable" );
  // Cut off anywhere, it is not taken for a shorter one.
  for ( std::size_t length = 0; length < text.size(); ++length )
    EXPECT_NE( codeOf( text.substr( 0, length ) ), "" ) << length;
  EXPECT_EQ( codeOf( "key;value\n" ), "release_not_readable" );
}

TEST( ReleaseTable, AValueOfAWithheldCellAndACellTwiceAreRefused )
{
  ReleaseTable table = sampleRelease();
  table.rows[2].value = 2.0;
  EXPECT_THROW( writtenRelease( table ), InputError );
  table = sampleRelease();
  table.rows.push_back( table.rows.front() );
  EXPECT_THROW( writtenRelease( table ), InputError );
  table = sampleRelease();
  table.rows[0].value.reset();
  EXPECT_THROW( writtenRelease( table ), InputError );
}

TEST( Sha256, AgreesWithThePublishedExamples )
{
  EXPECT_EQ( sha256( "" ), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" );
  EXPECT_EQ( sha256( "abc" ), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" );
  EXPECT_EQ( sha256( "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq" ),
    "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" );
  EXPECT_EQ( sha256( std::string( 1000000, 'a' ) ), "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0" );
}
