#include "files/textencoding.h"

#include "finding.h"

#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{

  struct Decoded
  {
    DetectedEncoding encoding;
    std::string text;
  };

  //! Read in pieces of \a pieceSize bytes, which may cut letters.
  Decoded decoded( const std::string &bytes, std::size_t pieceSize = 1 << 16 )
  {
    const InputFile file = InputFile::inMemory( "text.csv", bytes );
    Decoded result{ detectEncoding( *file.open() ), {} };
    TextSource source( file.open(), result.encoding );
    while ( source.append( result.text, pieceSize ) )
    {}
    return result;
  }

}

TEST( TextEncoding, LettersOfDosInsideWordsTellDos )
{
  const Decoded text = decoded( "Name;V\x84ter\nM\x81lsen;1\nSch\x94nberg;2\nGro\xE1r\x94hrsdorf;3\n" );
  EXPECT_EQ( text.encoding.encoding, TextEncoding::Cp850 );
  EXPECT_TRUE( text.encoding.isAssumed );
  EXPECT_EQ( text.text, "Name;Väter\nMülsen;1\nSchönberg;2\nGroßröhrsdorf;3\n" );
}

TEST( TextEncoding, LettersOfTheMacInsideWordsTellTheMac )
{
  const Decoded text = decoded( "Name;V\x8Ater\nM\x9Flsen;1\nSch\x9Anberg;2\nStra\xA7"
                                "e;3\n" );
  EXPECT_EQ( text.encoding.encoding, TextEncoding::MacRoman );
  EXPECT_TRUE( text.encoding.isAssumed );
  EXPECT_EQ( text.text, "Name;Väter\nMülsen;1\nSchönberg;2\nStraße;3\n" );
}

TEST( TextEncoding, QuotationMarksAndNamesOfWindowsStay )
{
  const Decoded quotes = decoded( "\x84Kita\x93;1\nM\xFClsen \x96 Ort;2\n" );
  EXPECT_EQ( quotes.encoding.encoding, TextEncoding::Windows1252 );
  EXPECT_FALSE( quotes.encoding.isAssumed );
  EXPECT_EQ( quotes.text, "„Kita“;1\nMülsen – Ort;2\n" );
  EXPECT_EQ( decoded( "J\xE1"
                      "chymov;1\n" )
               .text,
    "Jáchymov;1\n" ); // the same byte is ß in DOS
  EXPECT_EQ( decoded( "Andr\xE9;1\nKoci\xE1n;2\n" ).text, "André;1\nKocián;2\n" );
}

TEST( TextEncoding, TheCurrencySignWithoutControlsIsTheEuroOfLatinNine )
{
  const Decoded euro = decoded( "Miete in \xA4;K\xF6"
                                "ln\n" );
  EXPECT_EQ( euro.encoding.encoding, TextEncoding::Iso885915 );
  EXPECT_EQ( euro.text, "Miete in €;Köln\n" );
  EXPECT_EQ( decoded( "\x80 \xA4;K\xF6"
                      "ln\n" )
               .text,
    "€ ¤;Köln\n" ); // 0x80 is the euro of Windows
}

TEST( TextEncoding, WhatWasWrittenTwiceIsPutRightAcrossPieces )
{
  const std::string twice = "LÃ¼beck;GroÃŸrÃ¶hrsdorf;Ã„pfel;Ãœ;â‚¬ 5\n";
  for ( std::size_t piece = 1; piece < 40; ++piece )
  {
    const Decoded text = decoded( twice, piece );
    EXPECT_TRUE( text.encoding.isDoubled );
    ASSERT_EQ( text.text, "Lübeck;Großröhrsdorf;Äpfel;Ü;€ 5\n" ) << piece;
  }
}

TEST( TextEncoding, ATextWithItsOwnUmlautsIsNotTakenForDoubled )
{
  const Decoded text = decoded( "Lübeck, geschrieben LÃ¼beck\n" );
  EXPECT_FALSE( text.encoding.isDoubled );
  EXPECT_EQ( text.text, "Lübeck, geschrieben LÃ¼beck\n" );
  EXPECT_FALSE( decoded( "São Tomé;Ã\n" ).encoding.isDoubled );
}

TEST( TextEncoding, NamesOfEncodingsAreKnownAsPeopleWriteThem )
{
  EXPECT_EQ( textEncodingFromName( "ISO-8859-15" ), TextEncoding::Iso885915 );
  EXPECT_EQ( textEncodingFromName( "cp850" ), TextEncoding::Cp850 );
  EXPECT_EQ( textEncodingFromName( "Mac Roman" ), TextEncoding::MacRoman );
  EXPECT_EQ( textEncodingFromName( "utf-16 LE" ), TextEncoding::Utf16LittleEndian );
  EXPECT_THROW( textEncodingFromName( "EBCDIC" ), InputError );
}

TEST( TextEncoding, EveryEncodingComesBackByItsName )
{
  for ( int i = 0; i < 7; ++i )
  {
    const auto encoding = static_cast<TextEncoding>( i );
    EXPECT_EQ( textEncodingFromName( toString( encoding ) ), encoding ) << toString( encoding );
  }
}
