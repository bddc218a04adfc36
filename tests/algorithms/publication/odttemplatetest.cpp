#include "documents/odttemplate.h"

#include "documents/odtupdate.h"
#include "documents/odtwriter.h"
#include "odtstructure.h"

#include <gmock/gmock.h>

using namespace sozialraum;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

namespace
{

  OdtDocument report()
  {
    OdtDocument made;
    made.title = "Bericht";
    made.header = "Unser Kopf";
    made.parts = { OdtContents{ "Inhalt" },
      OdtSection{ "sm.a",
        { OdtHeading{ 1, "Kapitel", "sm.a" }, OdtParagraph{ OdtStyle::Note, "Hinweis" }, OdtList{ { "eins" } },
          OdtTable{ "t", "Zahlen", { { "Gebiet", false, 3 }, { "Wert", true, 1 } }, { { "Ahorn", "12,3" } } },
          OdtPicture{ "p", "a picture", 160, 80, "Karte", "Titel", "Was zu sehen ist" } } },
      OdtHandPlace{ "Bewertung", "Hier" } };
    return made;
  }

  //! The template of an invented office: its letters, its header with a logo, some of our styles.
  std::string office( const std::string &header = R"(<style:header><text:p>Landkreis Musterland <draw:frame><draw:image )"
                                                  R"(xlink:href="Pictures/logo.png"/></draw:frame></text:p></style:header>)" )
  {
    const std::string styles =
      R"(<?xml version="1.0" encoding="UTF-8"?><office:document-styles xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" )"
      R"(xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" )"
      R"(xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" )"
      R"(xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3"><office:styles>)"
      R"(<style:style style:name="Standard" style:family="paragraph"><style:text-properties fo:color="#112233"/></style:style>)"
      R"(<style:style style:name="Heading" style:family="paragraph" style:parent-style-name="Standard"/>)"
      R"(<style:style style:name="Heading_20_1" style:family="paragraph" style:parent-style-name="Heading"/>)"
      R"(<style:style style:name="Graphics" style:family="paragraph"/></office:styles>)"
      R"(<office:automatic-styles><style:page-layout style:name="pm1"/><style:style style:name="Text_20_body" style:family="paragraph"/>)"
      R"(</office:automatic-styles><office:master-styles><style:master-page style:name="Andere" style:page-layout-name="pm1"/>)"
      R"(<style:master-page style:name="Standard" style:page-layout-name="pm1">)"
      + header + "</style:master-page></office:master-styles></office:document-styles>";
    return packed( { { "mimetype", "application/vnd.oasis.opendocument.text-template" },
      { "content.xml", "<office:document-content>Vertrauliches</office:document-content>" }, { "styles.xml", styles },
      { "meta.xml", "Erika Muster" }, { "Pictures/logo.png", "the logo" }, { "Pictures/seal.png", "shown by its text only" },
      { "Basic/Standard/macro.xml", "a macro" } } );
  }

  std::string stylesOf( const std::string &odt )
  {
    return *fileIn( unpacked( odt ), "styles.xml" );
  }

  DocumentFault faultOf( const std::string &bytes )
  {
    try
    {
      readOdtTemplate( bytes );
    }
    catch ( const DocumentError &error )
    {
      return error.fault();
    }
    ADD_FAILURE() << "nothing thrown";
    return DocumentFault::NotWritten;
  }

  //! The template with one of its files put differently.
  std::string with( const std::string &name, const std::string &from, const std::string &to )
  {
    std::vector<PackageFile> files = unpacked( office() );
    for ( PackageFile &file : files )
    {
      if ( file.name == name )
        file.bytes.replace( file.bytes.find( from ), from.size(), to );
    }
    return packed( files );
  }

}

TEST( OdtStructure, AReportKeepsToTheRulesOfOpenDocument )
{
  EXPECT_THAT( structureFaults( odtBytes( report() ) ), IsEmpty() );
  OdtDocument next = report();
  next.parts.insert( next.parts.begin() + 1, OdtSection{ "sm.neu", { OdtHeading{ 1, "Neu", "sm.neu" } } } );
  EXPECT_THAT( structureFaults( updatedOdt( odtBytes( report() ), next, { "Neu", "Text" } ).bytes ), IsEmpty() );
}

TEST( OdtStructure, FaultsAreFound )
{
  std::vector<PackageFile> files = unpacked( odtBytes( report() ) );
  for ( PackageFile &file : files )
  {
    if ( file.name == "content.xml" )
    {
      file.bytes.replace( file.bytes.find( "<svg:desc>" ), 10, "<svg:note>" );
      file.bytes.replace( file.bytes.find( "</svg:desc>" ), 11, "</svg:note>" );
      file.bytes.replace( file.bytes.find( "\"Pruefhinweis\"" ), 14, "\"Unbekannt\"" );
    }
  }
  files.push_back( { "Pictures/unlisted.png", "x" } );
  EXPECT_THAT( structureFaults( packed( files ) ),
    testing::UnorderedElementsAre(
      "picture p is told in words", "style paragraph/Unbekannt is there", "Pictures/unlisted.png is listed" ) );
}

TEST( OdtTemplate, GivesAReportItsStylesPagesAndLogoAndNothingElse )
{
  OdtDocument made = report();
  made.looks = readOdtTemplate( office() );
  const std::string odt = odtBytes( made );
  EXPECT_EQ( odt, odtBytes( made ) );
  EXPECT_THAT( structureFaults( odt ), IsEmpty() );
  EXPECT_THAT( stylesOf( odt ), HasSubstr( "fo:color=\"#112233\"" ) );
  EXPECT_THAT( stylesOf( odt ), HasSubstr( "Landkreis Musterland <draw:frame>" ) );
  EXPECT_THAT( stylesOf( odt ), Not( HasSubstr( "Unser Kopf" ) ) );
  for ( const PackageFile &file : unpacked( odt ) )
    EXPECT_THAT( file.bytes,
      Not( testing::AnyOf(
        HasSubstr( "Vertrauliches" ), HasSubstr( "Erika" ), HasSubstr( "macro" ), HasSubstr( "shown by its text only" ) ) ) )
      << file.name;
  EXPECT_EQ( *fileIn( unpacked( odt ), "Pictures/logo.png" ), "the logo" );
}

TEST( OdtTemplate, StylesThatItLacksAreAddedAndNamed )
{
  const OdtTemplate looks = readOdtTemplate( office() );
  EXPECT_THAT( looks.added, testing::Contains( "Pruefhinweis" ) );
  EXPECT_THAT( looks.added, testing::Contains( "Text_20_body" ) ) << "an automatic style of this name is another one";
  EXPECT_THAT( looks.added, testing::Contains( "Graphics" ) ) << "a style of paragraphs of this name is another one";
  EXPECT_THAT( looks.added, Not( testing::Contains( "Heading_20_1" ) ) );
  EXPECT_THAT( readOdtTemplate( odtBytes( report() ) ).added, IsEmpty() ) << "a report of ours is a template, too";
}

TEST( OdtTemplate, NobodyOverlooksThatAReportIsForTheOfficeAlone )
{
  for ( const std::string &header : { std::string( "<style:header><text:p>Kopf</text:p></style:header>" ), std::string() } )
  {
    OdtDocument made = report();
    made.mark = "INTERN & geheim";
    made.looks = readOdtTemplate( office( header ) );
    EXPECT_THAT( structureFaults( odtBytes( made ) ), IsEmpty() );
    EXPECT_THAT( stylesOf( odtBytes( made ) ), HasSubstr( ">INTERN &amp; geheim</text:p></style:header>" ) );
    made.mark.clear();
    EXPECT_THAT( stylesOf( odtBytes( made ) ), Not( HasSubstr( "INTERN" ) ) );
  }
  OdtDocument empty = report();
  empty.mark = "INTERN";
  empty.looks = readOdtTemplate( with( "styles.xml", R"(<style:master-page style:name="Standard" style:page-layout-name="pm1">)",
    R"(<style:master-page style:name="Standard" style:page-layout-name="pm1"/>)"
    R"(<style:master-page style:name="Dritte" style:page-layout-name="pm1">)" ) );
  EXPECT_THAT( structureFaults( odtBytes( empty ) ), IsEmpty() );
  EXPECT_THAT( stylesOf( odtBytes( empty ) ), HasSubstr( ">INTERN</text:p></style:header></style:master-page>" ) );
}

TEST( OdtTemplate, WhatIsNoneIsRefused )
{
  EXPECT_EQ( faultOf( "no archive" ), DocumentFault::Damaged );
  EXPECT_EQ( faultOf( packed( { { "mimetype", "application/vnd.oasis.opendocument.spreadsheet" }, { "styles.xml", "<a/>" } } ) ),
    DocumentFault::Foreign );
  EXPECT_EQ( faultOf( packed( { { "word/styles.xml", "<a/>" } } ) ), DocumentFault::Foreign ) << "a template of Word";
  EXPECT_EQ( faultOf( with( "styles.xml", "</office:styles>", "" ) ), DocumentFault::Damaged );
  EXPECT_EQ(
    faultOf( with( "styles.xml", "style:name=\"Standard\" style:page", "style:name=\"Erste\" style:page" ) ), DocumentFault::Foreign );
  EXPECT_EQ( faultOf( with( "styles.xml", "xmlns:fo=\"urn:oasis", "xmlns:fo=\"urn:other" ) ), DocumentFault::Foreign );
  std::vector<PackageFile> locked = unpacked( office() );
  locked.push_back( { "META-INF/manifest.xml", "<manifest:encryption-data/>" } );
  EXPECT_EQ( faultOf( packed( locked ) ), DocumentFault::Encrypted );
}
