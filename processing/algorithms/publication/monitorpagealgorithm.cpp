#include "algorithms/publication/monitorpagealgorithm.h"

#include "algorithms/areas/reportpage.h"
#include "algorithms/publication/offersinput.h"
#include "algorithms/publication/pagecolours.h"
#include "algorithms/publication/pageinput.h"
#include "documents/htmlpage.h"
#include "report/pagebody.h"

#include <QFileInfo>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <set>

namespace sozialraum
{

  AlgorithmTexts MonitorPageAlgorithm::texts() const
  {
    return {
      tr( "Web page of the monitor" ),
      tr( "page,html,web,publish,release,monitor,citizens,accessible" ),
      tr( "Makes one web page of a release: map, tables, profiles of the areas in careful sentences." ),
      tr(
        "Writes one HTML file that needs no server and no other file: it opens from a folder, from a web site and within a page of yours, "
        "and "
        "asks nothing of the network. All tables stand in it, so it reads without a script, with the keyboard and aloud; it prints an "
        "indicator a sheet.\n\n"
        "The page holds what the release table gives its recipient, the offers of the public register where you give them, and nothing "
        "else. Every figure says why it is so: formula, limits, source, and the row of the release table. The page of the Kreistag also "
        "says which areas crossed a class limit.\n\n"
        "Names, units and sources of indicators come from the catalogue of the plugin. Areas are compared with the row of the "
        "whole district, where the release has one. Up to 1,000 sentences are written; beyond that only the recipient's own area has "
        "them." ),
    };
  }

  void MonitorPageAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "RELEASE" ), tr( "Release table" ) ),
      tr( "The file of one recipient, as it was released: a table that was changed since is refused." ) );
    p.source( "AREAS", tr( "Areas" ), tr( "Outlines and names, with their keys." ), Qgis::ProcessingSourceType::VectorPolygon );
    offersParameter( p );
    p.choice( "LANGUAGE", tr( "Language" ), tr( "Of the whole page." ), { QStringLiteral( "german" ), QStringLiteral( "english" ) } );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>(
             QStringLiteral( "OUTPUT" ), tr( "Web page" ), QStringLiteral( "HTML (*.html)" ) ),
      tr( "One file." ) );
    p.result( "INDICATORS", tr( "Number of indicators" ) );
  }

  QVariantMap MonitorPageAlgorithm::run( Call &call )
  {
    const bool isGerman = call.choice( "LANGUAGE" ) != QLatin1String( "english" );
    const ReportLanguage language = isGerman ? ReportLanguage::German : ReportLanguage::English;
    const ReleaseTable release = readReleaseFile( call.file( "RELEASE" ) );
    const ReleaseCells cells( cellsOf( release ) );
    const std::vector<PageArea> areas = readPageAreas( *call.source( "AREAS" ), call.feedback() );
    const std::vector<PageIndicator> indicators = pageIndicators( release, language );
    PageAdditions additions{ readOffers( call, language ), groupNames( release ),
      QFileInfo( call.file( "RELEASE" ) ).fileName().toStdString() };
    const PageBody body = monitorPageBody( cells, areas, indicators, language, additions );
    if ( const std::size_t elsewhere = offersElsewhere( additions.offers, areas ); elsewhere > 0 )
      call.warn( tr( "Offers for areas that are not among the areas, and so are not shown: %n", nullptr, static_cast<int>( elsewhere ) ) );

    std::set<std::string> others; // groups and the district are no areas of the map
    for ( const ReleaseRow &row : release.rows )
    {
      if ( row.level == "area" )
        others.insert( row.areaKey );
    }
    for ( const PageArea &area : areas )
      others.erase( area.key );
    if ( !others.empty() )
      call.say( tr( "Areas of the release that are not among the areas: %n. They stand in the tables by their keys, not on the map.",
        nullptr, static_cast<int>( others.size() ) ) );

    HtmlPage page;
    page.language = isGerman ? QStringLiteral( "de" ) : QStringLiteral( "en" );
    page.title = QString::fromStdString( body.title );
    page.body = QString::fromStdString( body.markup );
    page.style = pageResource( QStringLiteral( "monitorpage.css" ) ) + paletteStyle( body.palettes );
    page.script = pageResource( QStringLiteral( "monitorpage.js" ) );
    page.isListed = body.forAll;
    ReportPage file( call.fileOutput( "OUTPUT" ) );
    file.write( QString::fromUtf8( htmlBytes( page ) ) );
    const QString path = file.finish();
    call.say( tr( "Page of %1 indicators and %2 areas written." ).arg( indicators.size() ).arg( cells.areaKeys().size() ) );
    return { { QStringLiteral( "OUTPUT" ), path }, { QStringLiteral( "INDICATORS" ), static_cast<int>( indicators.size() ) } };
  }

}
