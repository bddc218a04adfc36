#include "odfschema.h"

#include "documents/odswriter.h"
#include "documents/odttemplate.h"
#include "documents/odtupdate.h"
#include "documents/odtwriter.h"

#include <gmock/gmock.h>

#include <limits>

using namespace sozialraum;
using testing::HasSubstr;
using testing::IsEmpty;

namespace
{

  //! All that a report may hold.
  OdtDocument everything()
  {
    OdtDocument made;
    made.title = "Bericht & <mehr>";
    made.date = "2024-11-30";
    made.header = "Kopf";
    made.figures = { { "sm.quote.N.2023", "14,2" } };
    made.parts = { OdtSection{ "sm.titel",
                     { OdtParagraph{ OdtStyle::Title, "Titel" }, OdtParagraph{ OdtStyle::Subtitle, "Unter" },
                       OdtParagraph{ OdtStyle::Marked, "INTERN" } } },
      OdtHandPlace{ {}, "Impressum" }, OdtContents{ "Inhalt" },
      OdtSection{ "sm.a",
        { OdtHeading{ 1, "Kapitel", "sm.a" }, OdtHeading{ 2, "Teil", "sm.a.b" }, OdtHeading{ 3, "Stück", "sm.a.b.c" },
          OdtParagraph{ OdtStyle::Note, "Hinweis" }, OdtParagraph{ OdtStyle::Source, "Quelle" }, OdtList{ { "eins", "zwei" } },
          OdtTable{ "t", "Zahlen", { { "Gebiet", false, 2 }, { "Wert", true, 1 } }, { { "Ahorn", "12,3" }, { "", "" } } },
          OdtTable{ "lang", "Viele", { { "Gebiet", false, 2 } }, std::vector<std::vector<std::string>>( 40, { "Ahorn" } ) },
          OdtPicture{ "p", "a picture", 160.25, 80, "Karte", "Titel", "Was zu sehen ist" } } },
      OdtHandPlace{ "Bewertung", "Hier" }, OdtHandPlace{ "Ohne Text", {} } };
    return made;
  }

  OdsDocument workbook()
  {
    OdsDocument document;
    document.title = "Tabellen";
    document.date = "2024-11-30";
    document.sheets = { { "Quoten", { "Gebiet", "2022", "2023" },
                          { { "Ahorn <b>", 0.1, -12.5 }, { " zwei  Zeilen\nhier ", std::monostate(), 1e-9 } }, 1 },
      { "leer", {}, {} }, { "ohne Kopf", {}, { { std::numeric_limits<double>::quiet_NaN(), 5.0 } } } };
    return document;
  }

  //! The package with the first \a from in one of its parts replaced.
  std::string with( const std::string &package, const std::string &name, const std::string &from, const std::string &to )
  {
    std::vector<PackageFile> files = unpacked( package );
    for ( PackageFile &file : files )
    {
      const std::size_t place = file.name == name ? file.bytes.find( from ) : std::string::npos;
      if ( place != std::string::npos )
        return file.bytes.replace( place, from.size(), to ), packed( files );
    }
    ADD_FAILURE() << from << " is not in " << name;
    return package;
  }

  class OdfSchema : public testing::Test
  {
  protected:
    void SetUp() override
    {
      if ( !canAskTheSchema() )
        GTEST_SKIP() << "xmllint is not installed (libxml2-utils)";
    }
  };

}

TEST_F( OdfSchema, AReportIsValidNewAndRenewed )
{
  const std::string odt = odtBytes( everything() );
  EXPECT_THAT( schemaFaults( odt ), IsEmpty() );
  OdtDocument next = everything();
  std::get<OdtSection>( next.parts[3] ).blocks.emplace_back( OdtParagraph{ OdtStyle::Body, "anders" } );
  next.parts.insert( next.parts.begin() + 4, OdtSection{ "sm.neu", { OdtHeading{ 1, "Neu", "sm.neu" } } } );
  const std::string edited = with( odt, "content.xml", ">Hinweis<", ">Von Hand<" );
  EXPECT_THAT( schemaFaults( updatedOdt( edited, next, { "Nicht übernommen", "Von Hand geändert." } ).bytes ), IsEmpty() );
}

TEST_F( OdfSchema, AReportWithoutPicturesOrInEnglishIsValid )
{
  OdtDocument english = everything();
  english.language = "en";
  english.date.clear();
  std::get<OdtSection>( english.parts[3] ).blocks.pop_back();
  EXPECT_THAT( schemaFaults( odtBytes( english ) ), IsEmpty() );
}

TEST_F( OdfSchema, AReportInTheLooksOfAnOfficeIsValid )
{
  // A report of ours is a template; without two of its styles, so that they are added, and without a header, so that the mark makes one.
  std::string office = odtBytes( everything() );
  office = with( office, "styles.xml", "style:name=\"Bild\"", "style:name=\"Anders\"" );
  OdtDocument made = everything();
  made.mark = "INTERN & geheim";
  made.looks = readOdtTemplate( office );
  EXPECT_THAT( made.looks->added, testing::Contains( "Bild" ) );
  EXPECT_THAT( schemaFaults( odtBytes( made ) ), IsEmpty() );
}

TEST_F( OdfSchema, AWorkbookIsValid )
{
  EXPECT_THAT( schemaFaults( odsBytes( workbook() ) ), IsEmpty() );
}

TEST_F( OdfSchema, WhatIsWrongIsFoundInEachPart )
{
  const std::string odt = odtBytes( everything() );
  const auto faults = [&odt]( const char *part, const char *from, const char *to ) {
    std::string all;
    for ( const std::string &fault : schemaFaults( with( odt, part, from, to ) ) )
      all += fault + "\n";
    return all;
  };
  EXPECT_THAT( faults( "content.xml", "<text:section ", "<text:section text:foreign=\"1\" " ), HasSubstr( "content.xml" ) );
  EXPECT_THAT( faults( "content.xml", "text:outline-level=\"1\"", "text:outline-level=\"null\"" ), HasSubstr( "content.xml" ) );
  EXPECT_THAT( faults( "styles.xml", "<style:style ", "<style:style style:foreign=\"1\" " ), HasSubstr( "styles.xml" ) );
  EXPECT_THAT( faults( "meta.xml", "</office:meta>", "<meta:foreign/></office:meta>" ), HasSubstr( "meta.xml" ) );
  EXPECT_THAT( faults( "META-INF/manifest.xml", "<manifest:file-entry ", "<manifest:file-entry manifest:foreign=\"1\" " ),
    HasSubstr( "manifest.xml" ) );
  EXPECT_THAT( faults( "META-INF/manifest.xml", "manifest:version=\"1.3\"", "manifest:version=\"1.4\"" ), HasSubstr( "1.3" ) );
}
