#include "documents/odtscan.h"
#include "documents/odtupdate.h"
#include "documents/odtwriter.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <regex>
#include <set>

using namespace sozialraum;
using testing::HasSubstr;
using testing::Not;

namespace
{

  OdtSection section( const std::string &name, const std::string &text )
  {
    return { name, { OdtHeading{ 1, "Kapitel " + name, name }, OdtParagraph{ OdtStyle::Body, text } } };
  }

  OdtDocument document( std::vector<OdtPart> parts )
  {
    OdtDocument made;
    made.title = "Bericht";
    made.date = "2024-11-30";
    made.parts = std::move( parts );
    return made;
  }

  const UpdateWords words{ "Nicht übernommen", "Von Hand geändert." };

  std::string contentOf( const std::string &odt )
  {
    const std::vector<PackageFile> files = unpacked( odt );
    const std::string *content = fileIn( files, "content.xml" );
    return content ? *content : std::string();
  }

  //! The document with the first \a from in its text replaced, as people would.
  std::string edited( const std::string &odt, const std::string &from, const std::string &to )
  {
    std::vector<PackageFile> files = unpacked( odt );
    for ( PackageFile &file : files )
    {
      const std::size_t place = file.name == "content.xml" ? file.bytes.find( from ) : std::string::npos;
      if ( place != std::string::npos )
        return file.bytes.replace( place, from.size(), to ), packed( files );
    }
    ADD_FAILURE() << from << " is not in the text";
    return odt;
  }

  SectionFate fateOf( const UpdatedDocument &update, const std::string &name )
  {
    const auto found =
      std::find_if( update.sections.begin(), update.sections.end(), [&name]( const UpdatedSection &each ) { return each.name == name; } );
    EXPECT_NE( found, update.sections.end() ) << name;
    return found == update.sections.end() ? SectionFate::Renewed : found->fate;
  }

  DocumentFault faultOf( const std::string &existing )
  {
    try
    {
      updatedOdt( existing, document( { section( "sm.a", "neu" ) } ), words );
    }
    catch ( const DocumentError &error )
    {
      return error.fault();
    }
    ADD_FAILURE() << "nothing thrown";
    return DocumentFault::NotWritten;
  }

}

TEST( OdtWriter, TheSameDocumentGivesTheSameBytesAndBeginsWithItsTypeUnpacked )
{
  const OdtDocument made = document( { section( "sm.a", "Ä & <b>" ), OdtHandPlace{ "Bewertung", "Hier" } } );
  const std::string bytes = odtBytes( made );
  EXPECT_EQ( bytes, odtBytes( made ) );
  EXPECT_EQ( bytes.substr( 30, 47 ), "mimetypeapplication/vnd.oasis.opendocument.text" );
  EXPECT_THAT( contentOf( bytes ), HasSubstr( "Ä &amp; &lt;b&gt;" ) );
}

TEST( OdtWriter, TablesHaveHeadingRowsAndPicturesWords )
{
  OdtSection made = section( "sm.a", "x" );
  made.blocks.emplace_back( OdtTable{ "t", "Zahlen", { { "Gebiet", false, 3 }, { "Wert", true, 1 } }, { { "Ahorn", "12,3" } } } );
  made.blocks.emplace_back( OdtPicture{ "p", "not really a picture", 160, 80, "Karte", "Titel", "Was zu sehen ist" } );
  const std::string content = contentOf( odtBytes( document( { made } ) ) );
  EXPECT_THAT( content, HasSubstr( "<table:table-header-rows>" ) );
  EXPECT_THAT( content, HasSubstr( "<svg:title>Titel</svg:title><svg:desc>Was zu sehen ist</svg:desc>" ) );
  EXPECT_THAT( content, HasSubstr( "svg:width=\"160.0mm\"" ) );
  EXPECT_THAT( content, HasSubstr( "Tabelle <text:sequence" ) );
}

TEST( OdtWriter, TablesAreNumberedAsTheyFollowEachOtherAndAfterAnUpdateToo )
{
  OdtSection one = section( "sm.a", "x" );
  one.blocks.emplace_back( OdtTable{ "t1", "Erste", { { "Gebiet", false, 3 } }, {} } );
  OdtSection two = section( "sm.b", "x" );
  two.blocks.emplace_back( OdtTable{ "t2", "Zweite", { { "Gebiet", false, 3 } }, {} } );
  const std::string alone = odtBytes( document( { two } ) );
  EXPECT_THAT( contentOf( alone ), HasSubstr( ">1</text:sequence>: Zweite" ) );
  EXPECT_THAT( contentOf( odtBytes( document( { one, two } ) ) ), HasSubstr( ">2</text:sequence>: Zweite" ) );
  EXPECT_THAT( contentOf( updatedOdt( alone, document( { one, two } ), words ).bytes ), HasSubstr( ">2</text:sequence>: Zweite" ) );
}

TEST( OdtWriter, TheContentsNameAllHeadings )
{
  const std::string content =
    contentOf( odtBytes( document( { OdtContents{ "Inhalt" }, section( "sm.a", "x" ), OdtHandPlace{ "Bewertung", "" } } ) ) );
  EXPECT_THAT( content, HasSubstr( "Kapitel sm.a<text:tab/><text:bookmark-ref" ) );
  EXPECT_THAT( content, HasSubstr( ">Bewertung<text:tab/>" ) );
}

TEST( OdtWriter, EachHeadingOfTheContentsHasAPageAlsoThoseOfPeople )
{
  const OdtDocument made = document( { OdtContents{ "Inhalt" }, section( "sm.a", "x" ), OdtHandPlace{ "Bewertung", "Hier" },
    OdtHandPlace{ "Handlungsempfehlung", "Dort" }, section( "sm.b", "y" ), OdtHandPlace{ "Bewertung", "Hier" } } );
  // Of one name, and still each with a page of its own; what people add gets one with the next run.
  std::string odt = odtBytes( made );
  const std::string own = R"(<text:h text:outline-level="2">Unsere <text:span>Sicht</text:span></text:h>)";
  for ( const auto &[headings, isAdded] : { std::pair( 5U, false ), std::pair( 6U, true ) } )
  {
    if ( isAdded )
      odt = updatedOdt(
        edited( odt, ">Hier</text:p>", ">Hier</text:p>" + own + R"(<text:h text:outline-level="3">Zu tief</text:h>)" ), made, words )
              .bytes;
    const std::string content = contentOf( odt );
    std::set<std::string> targets;
    const std::regex entry( "<text:a [^>]*xlink:href=\"#([^\"]+)\">[^<]*<text:tab/><text:bookmark-ref text:reference-format=\"page\" "
                            "text:ref-name=\"([^\"]+)\">" );
    for ( auto found = std::sregex_iterator( content.begin(), content.end(), entry ); found != std::sregex_iterator(); ++found )
    {
      EXPECT_EQ( ( *found )[1], ( *found )[2] );
      EXPECT_TRUE( targets.insert( ( *found )[1] ).second ) << ( *found )[1];
      EXPECT_THAT( content, HasSubstr( "<text:bookmark text:name=\"" + std::string( ( *found )[1] ) + "\"/>" ) );
    }
    EXPECT_EQ( targets.size(), headings );
    EXPECT_THAT( content, Not( HasSubstr( "|outline" ) ) );
  }
  EXPECT_THAT( contentOf( odt ), HasSubstr( "/>Unsere <text:span>Sicht</text:span></text:h>" ) );
  EXPECT_THAT( contentOf( odt ), HasSubstr( ">Zu tief</text:h>" ) ) << "no level of the contents: left as it is";
  EXPECT_EQ( updatedOdt( odt, made, words ).bytes, odt ) << "and no second one";
}

TEST( OdtUpdate, WhatPeopleWroteStaysToTheByteAndTheRestIsNew )
{
  const std::string hand = "<text:p text:style-name=\"Standard\">Unsere  <text:span>Sicht</text:span> <text:s text:c=\"3\"/></text:p>";
  const std::string first = odtBytes( document( { section( "sm.a", "alt" ), OdtHandPlace{ {}, "Hier" }, section( "sm.b", "bleibt" ) } ) );
  const std::string written = edited( first, "<text:p text:style-name=\"Bewertung\">Hier</text:p>", hand );
  const UpdatedDocument update =
    updatedOdt( written, document( { section( "sm.a", "neu" ), OdtHandPlace{ {}, "Hier" }, section( "sm.b", "bleibt" ) } ), words );
  const std::string content = contentOf( update.bytes );
  EXPECT_THAT( content, HasSubstr( hand ) );
  EXPECT_THAT( content, HasSubstr( ">neu<" ) );
  EXPECT_THAT( content, Not( HasSubstr( ">alt<" ) ) );
  EXPECT_THAT( content, Not( HasSubstr( ">Hier<" ) ) );
  EXPECT_EQ( fateOf( update, "sm.a" ), SectionFate::Renewed );
}

TEST( OdtUpdate, NothingNewLeavesTheTextToTheByte )
{
  const OdtDocument made = document( { section( "sm.a", "x" ), OdtHandPlace{ "Bewertung", "Hier" } } );
  const std::string first = odtBytes( made );
  EXPECT_EQ( contentOf( updatedOdt( first, made, words ).bytes ), contentOf( first ) );
  EXPECT_EQ( updatedOdt( first, made, words ).bytes, first );
}

TEST( OdtUpdate, AChangedSectionStaysAndItsNewVersionStandsAtTheEndOnce )
{
  const std::string first = odtBytes( document( { section( "sm.a", "alt" ), section( "sm.b", "bleibt" ) } ) );
  const std::string written = edited( first, ">alt<", ">alt, aber richtig<" );
  const OdtDocument next = document( { section( "sm.a", "neu" ), section( "sm.b", "bleibt" ) } );
  UpdatedDocument update = updatedOdt( written, next, words );
  EXPECT_EQ( fateOf( update, "sm.a" ), SectionFate::Kept );
  for ( int run = 0; run < 2; ++run )
  {
    const std::string content = contentOf( update.bytes );
    EXPECT_LT( content.find( ">alt, aber richtig<" ), content.find( ">neu<" ) );
    EXPECT_EQ( content.find( ">neu<" ), content.rfind( ">neu<" ) );
    EXPECT_THAT( content, HasSubstr( "Nicht übernommen" ) );
    update = updatedOdt( update.bytes, next, words );
    EXPECT_EQ( fateOf( update, "sm.a" ), SectionFate::Kept ) << "in the second run, too";
  }
  // Put back by hand, it is ours again.
  const UpdatedDocument back = updatedOdt( edited( update.bytes, ">alt, aber richtig<", ">alt<" ), next, words );
  EXPECT_EQ( fateOf( back, "sm.a" ), SectionFate::Renewed );
  EXPECT_THAT( contentOf( back.bytes ), Not( HasSubstr( "Nicht übernommen" ) ) );
}

TEST( OdtUpdate, WhatIsDeletedStaysDeletedAndWhatIsNewComesToItsPlace )
{
  const std::string first = odtBytes( document( { section( "sm.a", "eins" ), section( "sm.c", "drei" ) } ) );
  const std::string written = edited( first, sectionXml( section( "sm.a", "eins" ), "de" ), {} );
  const OdtDocument next =
    document( { section( "sm.a", "eins" ), section( "sm.b", "zwei" ), OdtHandPlace{ "Bewertung", "Platz" }, section( "sm.c", "drei" ) } );
  const UpdatedDocument update = updatedOdt( written, next, words );
  EXPECT_EQ( fateOf( update, "sm.a" ), SectionFate::LeftOut );
  EXPECT_EQ( fateOf( update, "sm.b" ), SectionFate::Added );
  const std::string content = contentOf( update.bytes );
  EXPECT_THAT( content, Not( HasSubstr( ">eins<" ) ) );
  EXPECT_LT( content.find( ">zwei<" ), content.find( ">Platz<" ) );
  EXPECT_LT( content.find( ">Platz<" ), content.find( ">drei<" ) );
  EXPECT_EQ( fateOf( updatedOdt( update.bytes, next, words ), "sm.a" ), SectionFate::LeftOut ) << "in the next run, too";
}

TEST( OdtUpdate, WhatIsDeletedStaysDeletedWhenTheReportHadItNotForAYear )
{
  const OdtDocument with = document( { section( "sm.a", "eins" ), section( "sm.b", "zwei" ) } );
  const std::string written = edited( odtBytes( with ), sectionXml( section( "sm.b", "zwei" ), "de" ), {} );
  const UpdatedDocument without = updatedOdt( written, document( { section( "sm.a", "eins" ) } ), words );
  const UpdatedDocument again = updatedOdt( without.bytes, with, words );
  EXPECT_EQ( fateOf( again, "sm.b" ), SectionFate::LeftOut );
  EXPECT_THAT( contentOf( again.bytes ), Not( HasSubstr( ">zwei<" ) ) );
}

TEST( OdtUpdate, ChartsThatPeoplePutInKeepTheirKindInTheListOfFiles )
{
  const OdtDocument made = document( { section( "sm.a", "alt" ) } );
  const std::string entries = R"(<manifest:file-entry manifest:full-path="Object 1/" manifest:version="1.3")"
                              R"( manifest:media-type="application/vnd.oasis.opendocument.chart"/>)"
                              R"(<manifest:file-entry manifest:full-path="Object 1/content.xml" manifest:media-type="text/xml"/>)"
                              R"(<manifest:file-entry manifest:full-path="ObjectReplacements/Object 1")"
                              R"( manifest:media-type="application/x-openoffice-gdimetafile"/>)";
  const std::string preview = R"(<manifest:file-entry manifest:full-path="Thumbnails/thumbnail.png" manifest:media-type="image/png"/>)";
  std::vector<PackageFile> files = unpacked( odtBytes( made ) );
  for ( PackageFile &file : files )
  {
    if ( file.name == "META-INF/manifest.xml" )
      file.bytes.insert( file.bytes.find( "</manifest:manifest>" ), entries + preview );
  }
  files.push_back( { "Object 1/content.xml", "<chart/>" } );
  files.push_back( { "ObjectReplacements/Object 1", "picture" } );
  files.push_back( { "Thumbnails/thumbnail.png", "first page" } );
  OdtSection after = section( "sm.a", "neu" );
  after.blocks.emplace_back( OdtPicture{ "p", "a new picture", 10, 10, "K", "T", "D" } );
  const std::vector<PackageFile> renewed = unpacked( updatedOdt( packed( files ), document( { after } ), words ).bytes );
  const std::string manifest = *fileIn( renewed, "META-INF/manifest.xml" );
  EXPECT_THAT( manifest, HasSubstr( entries ) );
  EXPECT_THAT( manifest, Not( HasSubstr( "Thumbnails" ) ) );
  EXPECT_THAT( manifest, testing::ContainsRegex( "full-path=\"Pictures/sm[0-9a-f]+.png\" manifest:media-type=\"image/png\"" ) );
  EXPECT_TRUE( fileIn( renewed, "Object 1/content.xml" ) );
}

TEST( OdtUpdate, NumbersInSectionsOfPeopleAreTheirs )
{
  const std::string first = odtBytes( document( { section( "sm.a", "alt" ), OdtHandPlace{ {}, "Hier" } } ) );
  const std::string own = "<text:section text:name=\"Eigenes\"><text:p><text:sequence text:name=\"Table\">IV</text:sequence></text:p>"
                          "</text:section>";
  const std::string written = edited( first, "<text:p text:style-name=\"Bewertung\">Hier</text:p>", own );
  EXPECT_THAT( contentOf( updatedOdt( written, document( { section( "sm.a", "neu" ) } ), words ).bytes ), HasSubstr( own ) );
}

TEST( OdtUpdate, WhatTheReportHasNoMoreGoesUnlessPeopleChangedIt )
{
  const std::string first = odtBytes( document( { section( "sm.a", "eins" ), section( "sm.b", "zwei" ), section( "sm.c", "drei" ) } ) );
  const UpdatedDocument update = updatedOdt( edited( first, ">zwei<", ">zwei!<" ), document( { section( "sm.a", "eins" ) } ), words );
  EXPECT_EQ( fateOf( update, "sm.b" ), SectionFate::Orphaned );
  EXPECT_EQ( fateOf( update, "sm.c" ), SectionFate::Removed );
  EXPECT_THAT( contentOf( update.bytes ), testing::AllOf( HasSubstr( ">zwei!<" ), Not( HasSubstr( ">drei<" ) ) ) );
}

TEST( OdtUpdate, FiguresInSentencesOfPeopleAreRenewedAndListed )
{
  OdtDocument before = document( { section( "sm.a", "x" ), OdtHandPlace{ "Bewertung", "Hier" } } );
  before.figures = { { "sm.quote.1.2023", "14,2" }, { "sm.alt.1.2023", "7" } };
  const std::string sentence = "Mehr als <text:user-defined text:name=\"sm.quote.1.2023\">14,2</text:user-defined> und "
                               "<text:user-defined text:name=\"sm.alt.1.2023\">7</text:user-defined>.";
  const std::string written = edited( odtBytes( before ), ">Hier<", ">" + sentence + "<" );
  OdtDocument after = before;
  after.figures = { { "sm.quote.1.2023", "geheim" } };
  const UpdatedDocument update = updatedOdt( written, after, words );
  ASSERT_EQ( update.figures.size(), 2U );
  EXPECT_EQ( update.figures[0].before, "14,2" );
  EXPECT_EQ( update.figures[0].after, "geheim" );
  EXPECT_EQ( update.figures[0].heading, "Bewertung" );
  EXPECT_TRUE( update.figures[1].isGone );
  EXPECT_THAT(
    contentOf( update.bytes ), HasSubstr( ">geheim</text:user-defined> und <text:user-defined text:name=\"sm.alt.1.2023\">7<" ) );
  EXPECT_THAT( contentOf( update.bytes ), Not( HasSubstr( "14,2" ) ) );
  const std::vector<PackageFile> files = unpacked( update.bytes );
  EXPECT_THAT(
    *fileIn( files, "meta.xml" ), testing::AllOf( HasSubstr( ">geheim<" ), Not( HasSubstr( "14,2" ) ), HasSubstr( "sm.alt.1.2023" ) ) );
}

TEST( OdtUpdate, PicturesThatNothingShowsAndPreviewsAreNotInTheFile )
{
  OdtSection before = section( "sm.a", "x" );
  before.blocks.emplace_back( OdtPicture{ "p", "the old picture", 10, 10, "K", "T", "D" } );
  std::vector<PackageFile> files = unpacked( odtBytes( document( { before } ) ) );
  files.push_back( { "Thumbnails/thumbnail.png", "first page" } );
  OdtSection after = section( "sm.a", "x" );
  after.blocks.emplace_back( OdtPicture{ "p", "the new picture", 10, 10, "K", "T", "D" } );
  const std::vector<PackageFile> renewed = unpacked( updatedOdt( packed( files ), document( { after } ), words ).bytes );
  std::size_t pictures = 0;
  for ( const PackageFile &file : renewed )
  {
    EXPECT_NE( file.bytes, "the old picture" );
    EXPECT_NE( file.bytes, "first page" );
    pictures += file.bytes == "the new picture" ? 1U : 0U;
  }
  EXPECT_EQ( pictures, 1U );
}

TEST( OdtUpdate, APictureThatPeoplePutIntoASectionIsAChange )
{
  const std::string first = odtBytes( document( { section( "sm.a", "alt" ) } ) );
  const std::string written = edited( first, ">alt<", "><draw:frame><draw:image xlink:href=\"Pictures/own.png\"/></draw:frame>alt<" );
  EXPECT_EQ( fateOf( updatedOdt( written, document( { section( "sm.a", "neu" ) } ), words ), "sm.a" ), SectionFate::Kept );
}

TEST( OdtUpdate, WhatIsNotOursOrNoMoreIsRefused )
{
  const std::string ours = odtBytes( document( { section( "sm.a", "alt" ) } ) );
  EXPECT_EQ( faultOf( "no archive" ), DocumentFault::Damaged );
  EXPECT_EQ( faultOf( packed( { { "mimetype", "x" }, { "other.xml", "<a/>" } } ) ), DocumentFault::Foreign );
  EXPECT_EQ( faultOf( edited( ours, "<office:text>", "<office:texte>" ) ), DocumentFault::Damaged );
  EXPECT_EQ( faultOf( packed( { { "word/document.xml", "<a/>" }, { "docProps/custom.xml", "sozialraum.fingerprints" } } ) ),
    DocumentFault::CameThroughWord );
  EXPECT_EQ( faultOf( packed( { { "word/document.xml", "<a/>" } } ) ), DocumentFault::Foreign );
  EXPECT_EQ( faultOf( edited( ours, "text:name=\"sm.a\" text:protected", "text:name=\"Section1\" text:protected" ) ),
    DocumentFault::CameThroughWord );
  EXPECT_EQ( faultOf( edited( ours, ">alt<", "><text:change-end text:change-id=\"c\"/>alt<" ) ), DocumentFault::TrackedChanges )
    << "a change that began before the section";
  EXPECT_EQ( faultOf( edited( ours, ">alt<", "><text:change-start text:change-id=\"c\"/>alt<" ) ), DocumentFault::TrackedChanges );
  std::vector<PackageFile> foreign = unpacked( ours );
  for ( PackageFile &file : foreign )
  {
    if ( file.name == "meta.xml" )
      file.bytes = R"(<office:document-meta)"
                   R"( xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0">)"
                   R"(<office:meta></office:meta></office:document-meta>)";
    if ( file.name == "content.xml" )
      file.bytes.erase( file.bytes.find( "<text:bookmark " ),
        file.bytes.find( "/>", file.bytes.find( "<text:bookmark " ) ) + 2 - file.bytes.find( "<text:bookmark " ) );
  }
  EXPECT_EQ( faultOf( packed( foreign ) ), DocumentFault::Foreign );
}

TEST( OdtUpdate, EntitiesAreNoPartOfADocument )
{
  std::vector<PackageFile> files = unpacked( odtBytes( document( { section( "sm.a", "alt" ) } ) ) );
  for ( PackageFile &file : files )
  {
    if ( file.name == "content.xml" )
      file.bytes.insert( file.bytes.find( "<office:document-content" ), "<!DOCTYPE x [<!ENTITY a \"aaaa\">]>" );
  }
  EXPECT_EQ( faultOf( packed( files ) ), DocumentFault::Damaged );
}
