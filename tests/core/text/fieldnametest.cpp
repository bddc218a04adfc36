#include "text/fieldname.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

using namespace sozialraum;

TEST( FieldName, IsLowerCaseAsciiWithSingleUnderscores )
{
  EXPECT_EQ( fieldName( "Bevölkerung unter 6 Jahre | weiblich", 40 ), "bevoelkerung_unter_6_jahre_weiblich" );
  EXPECT_EQ( fieldName( "  Straße -- Größe ", 40 ), "strasse_groesse" );
  EXPECT_EQ( fieldName( "2023", 40 ), "n_2023" );
  EXPECT_EQ( fieldName( "–", 40 ), "field" );
  EXPECT_EQ( fieldName( "", 40 ), "field" );
}

TEST( FieldName, ANameThatJustFitsStaysWhole )
{
  EXPECT_EQ( fieldName( "abcde fghij", 11 ), "abcde_fghij" );
  EXPECT_EQ( fieldName( "abcde fghij", 10 ), "abcde" ) << "a word that ends at exactly half the length is the last one";
  EXPECT_EQ( fieldName( "abcd fghijk", 10 ), "abcd_fghij" ) << "a word that ends before half of it is not";
  EXPECT_EQ( fieldName( "abcde fghij", 5 ), "abcde" ) << "cut where a word ends";
  EXPECT_EQ( fieldName( "abcde fghij", 6 ), "abcde" );
}

TEST( FieldName, TakenNamesGetANumberThatLeavesTheirCompanionsFree )
{
  const std::vector<std::string> taken{ "Quote", "quote_2_status" };
  const std::vector<std::string> companions{ "_status" };
  FieldNames names( taken );
  EXPECT_EQ( names.take( "quote", companions ), "quote_3" );
  EXPECT_EQ( names.take( "quote", companions ), "quote_4" );
  EXPECT_EQ( names.take( "other", companions ), "other" );
  EXPECT_EQ( names.take( "other_status", companions ), "other_status_2" );
}
