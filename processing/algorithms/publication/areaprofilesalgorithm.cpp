#include "algorithms/publication/areaprofilesalgorithm.h"

#include "algorithms/areas/textlists.h"
#include "algorithms/publication/offersinput.h"
#include "algorithms/publication/pagecolours.h"
#include "algorithms/publication/pageinput.h"
#include "algorithms/publication/profileinput.h"
#include "documents/htmlpage.h"
#include "report/pagereasons.h"
#include "report/profilebody.h"
#include "results/filenames.h"
#include "results/resultfolder.h"
#include "results/filebytes.h"

#include <QFileInfo>
#include <qgsprocessingparameters.h>

#include <algorithm>
#include <map>
#include <tuple>

namespace sozialraum
{

  AlgorithmTexts AreaProfilesAlgorithm::texts() const
  {
    return {
      tr( "Area profiles" ),
      tr( "profile,municipality,social area,page,release,two dates,sentences,publish" ),
      tr( "Makes a profile of two pages for each area of a release: where it lies, two dates beside the district, careful sentences." ),
      tr(
        "Writes one HTML file for each area, which needs no server and no other file and prints on A4. Everything in it is what the "
        "release "
        "table gives its recipient; sentences and numbers are those of the web page. What else you give stands beside it: the offers of "
        "the public register, the population as a pyramid, areas of the same type, and who reaches a Kita or a school. Counts of these "
        "are shown as far as the threshold of the release allows, but for the recipient's own area.\n\n"
        "“Facts” says for each sentence why it is so: indicator, period, row and file of the release, formula, source, and the rules that "
        "chose its words." ),
    };
  }

  void AreaProfilesAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "RELEASE" ), tr( "Release table" ) ),
      tr( "The file of one recipient, as it was released: a table that was changed since is refused." ) );
    p.source( "AREAS", tr( "Areas" ), tr( "Outlines and names, with their keys." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.text( "KEYS", tr( "Keys" ), tr( "Keys of the areas that get a profile, separated by semicolons. Left empty: all of the release." ),
      { .optional = true } );
    profileParameters( p );
    p.choice( "LANGUAGE", tr( "Language" ), tr( "Of all pages." ), { QStringLiteral( "german" ), QStringLiteral( "english" ) } );
    p.add( std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "OUTPUT" ), tr( "Folder" ) ),
      tr( "Gets a page for each area; other files in it stay." ) );
    p.extraOutput( "FACTS", tr( "Facts" ), tr( "Each sentence with indicator, period, row and file of the release, formula and source." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "PROFILES", tr( "Number of profiles" ) );
  }

  static void writeProfile( const QString &path, const AreaProfile &profile, bool isGerman )
  {
    HtmlPage page;
    page.language = isGerman ? QStringLiteral( "de" ) : QStringLiteral( "en" );
    page.title = QString::fromStdString( profile.page.title );
    page.body = QString::fromStdString( profile.page.markup );
    page.style = pageResource( QStringLiteral( "monitorpage.css" ) ) + paletteStyle( profile.page.palettes );
    page.isListed = profile.page.forAll;
    writeBytes( path, htmlBytes( page ).toStdString() );
  }

  //! Area, indicator, period.
  using RowAddress = std::tuple<std::string, std::string, std::string>;

  //! The rows of the release, counted from 1 below its headings.
  static std::map<RowAddress, int> rowNumbersOf( const ReleaseTable &release )
  {
    std::map<RowAddress, int> numbers;
    for ( const ReleaseRow &row : release.rows )
      numbers.emplace( RowAddress( row.areaKey, row.indicator, row.period ), static_cast<int>( &row - release.rows.data() ) + 1 );
    return numbers;
  }

  QVariantMap AreaProfilesAlgorithm::run( Call &call )
  {
    const bool isGerman = call.choice( "LANGUAGE" ) != QLatin1String( "english" );
    const ReportLanguage language = isGerman ? ReportLanguage::German : ReportLanguage::English;
    const ReleaseTable release = readReleaseFile( call.file( "RELEASE" ) );
    const ReleaseCells cells( cellsOf( release ) );
    const std::vector<PageArea> areas = readPageAreas( *call.source( "AREAS" ), call.feedback() );
    const std::vector<PageIndicator> indicators = pageIndicators( release, language );
    std::vector<std::string> keys = splitList( call.text( "KEYS" ) );
    for ( const std::string &key : keys )
    {
      if ( std::find( cells.areaKeys().begin(), cells.areaKeys().end(), key ) == cells.areaKeys().end() )
        throw QgsProcessingException( tr( "The “Release table” has no area “%1”. Correct “Keys”." ).arg( QString::fromStdString( key ) ) );
    }
    if ( keys.empty() )
    {
      std::copy_if( cells.areaKeys().begin(), cells.areaKeys().end(), std::back_inserter( keys ),
        [&cells]( const std::string &key ) { return !cells.isDistrict( key ); } );
    }
    if ( keys.empty() )
      throw QgsProcessingException( tr( "The “Release table” has no areas to make profiles of." ) );

    const ProfileInput input( call, release, language );
    if ( const std::size_t elsewhere = offersElsewhere( input.offers(), areas ); elsewhere > 0 )
      call.warn( tr( "Offers for areas that are not among the areas, and so are not shown: %n", nullptr, static_cast<int>( elsewhere ) ) );
    QgsFields fields;
    for ( const char *name :
      { "area_key", "number", "indicator", "period", "sentence", "shown", "status", "rules", "formula", "source", "file" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "row" ), QMetaType::Type::Int ) );
    const std::map<RowAddress, int> rowNumbers = rowNumbersOf( release );
    const QString releaseFile = QFileInfo( call.file( "RELEASE" ) ).fileName();
    std::optional<FeatureOutput> facts = call.output( "FACTS", fields );
    ResultFolder folder( call.fileOutput( "OUTPUT" ), name(), OlderFiles::Kept );
    UniqueFileNames names;
    for ( std::size_t i = 0; i < keys.size(); ++i )
    {
      advance( call.progress(), static_cast<double>( i ) / static_cast<double>( keys.size() ) );
      const AreaProfile profile = areaProfile( cells, areas, indicators, keys[i], language, input.forArea( keys[i] ) );
      const auto area = std::find_if( areas.begin(), areas.end(), [&]( const PageArea &each ) { return each.key == keys[i]; } );
      const QString called = QString::fromStdString( area == areas.end() ? keys[i] : keys[i] + " " + area->name );
      writeProfile( folder.path( names.nameFor( called ) + QStringLiteral( ".html" ) ), profile, isGerman );
      for ( std::size_t number = 0; facts && number < profile.facts.size(); ++number )
      {
        const ProfileFact &fact = profile.facts[number];
        const auto indicator =
          std::find_if( indicators.begin(), indicators.end(), [&fact]( const PageIndicator &each ) { return each.id == fact.indicator; } );
        QStringList rules;
        for ( const int rule : fact.rules )
          rules << QString::number( rule );
        QgsAttributes row;
        row << QString::fromStdString( keys[i] ) << QString::number( number + 1 );
        for ( const std::string &text : { fact.indicator, fact.period, fact.sentence, fact.shown, fact.status } )
          row << QString::fromStdString( text );
        row << rules.join( QStringLiteral( ", " ) ) << QString::fromStdString( formulaText( *indicator, language ) )
            << QString::fromStdString( indicator->source ) << releaseFile << rowNumbers.at( { keys[i], fact.indicator, fact.period } );
        QgsFeature feature( fields );
        feature.setAttributes( row );
        facts->add( feature );
      }
    }
    QVariantMap results{ { QStringLiteral( "OUTPUT" ), call.fileOutput( "OUTPUT" ) },
      { QStringLiteral( "PROFILES" ), static_cast<qlonglong>( keys.size() ) } };
    if ( facts )
      results.insert( QStringLiteral( "FACTS" ), facts->finish() );
    for ( const QString &sentence : folder.finish() )
      call.say( sentence );
    call.say( tr( "%1 profiles written." ).arg( keys.size() ) );
    return results;
  }

}
