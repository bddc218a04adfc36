#include "algorithms/publication/publishmonitoralgorithm.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/maps/plateparameters.h"
#include "algorithms/publication/landvalues.h"
#include "algorithms/publication/monitorinput.h"
#include "algorithms/publication/offersinput.h"
#include "algorithms/publication/pageinput.h"
#include "algorithms/publication/releasedoffers.h"
#include "algorithms/publication/releaseprotocol.h"
#include "algorithms/publication/releasesearch.h"
#include "algorithms/publication/releasewriters.h"
#include "algorithms/store/storeparameter.h"
#include "maps/plates/boundarysource.h"
#include "disclosure/groupingdifferences.h"
#include "findings/disclosurecodes.h"
#include "finding.h"
#include "indicators/catalogue.h"
#include "indicators/shippedcatalogue.h"
#include "results/resultfolder.h"
#include "results/filebytes.h"
#include "store/storedareas.h"
#include "store/storeschema.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <map>

namespace sozialraum
{

  static const QString sTable = QStringLiteral( "veroeffentlichung.csv" );

  Qgis::ProcessingAlgorithmFlags PublishMonitorAlgorithm::flags() const
  {
    // Other algorithms are run, which look at layers.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  AlgorithmTexts PublishMonitorAlgorithm::texts() const
  {
    return {
      tr( "Publish monitor" ),
      tr( "release,publish,monitor,municipality,public,council,page,GeoPackage,secrecy,register" ),
      tr( "Makes what leaves the office: for the public classes, for each municipality its own values, and nothing that can be derived." ),
      tr(
        "Computes the indicators of the catalogue from the store, decides which cells must be withheld so that neither the public nor a "
        "municipality that knows its own counts learns a small count of others, and writes a folder for each recipient: the release table, "
        "a GeoPackage with classes and released values, a workbook of the tables and the web page; for the public also a plate of each "
        "indicator, for each municipality its profile, and for the Kreistag and the office the report. All of it is made "
        "from the release table and nothing else.\n\n"
        "Before anything is handed over, separate code audits the table, together with earlier releases of the register, and every file is "
        "searched for values that its recipient may not know. Where one is open, nothing is written. Then the release enters the register "
        "of the store.\n\n"
        "Pages and profiles say which offers are there: those of “Offers”, else those of the public register in the store. The Land stands "
        "beside the district where the store has its values.\n\n"
        "The public sees classes, and values of indicators for which the rules say so; the value of the whole district is shown where it "
        "gives nothing away. Class limits stay as they were in the last release." ),
    };
  }

  void PublishMonitorAlgorithm::declare( Parameters &p ) const
  {
    storeParameter( p );
    p.text( "RECIPIENTS", tr( "Recipients" ),
      tr( "public, council, areas (each one by itself), area:<key>, groups, group:<grouping>/<key>, internal; separated by semicolons. "
          "Several together like area:1+area:2 get nothing, but learn nothing either if they put their counts together." ),
      {}, QStringLiteral( "public;areas" ) );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "RULES" ), tr( "Rules" ), true ),
      tr( "A list with the column indicator and any of threshold, zeros (publish, protect), exception (yes: not protected) and publish "
          "(class, "
          "value, no)." ) );
    p.source(
      "AREAS", tr( "Areas" ), tr( "Outlines and names for page and maps, with their keys." ), Qgis::ProcessingSourceType::VectorPolygon );
    offersParameter( p );
    p.text( "INDICATORS", tr( "Indicators" ), tr( "Ids of the catalogue, separated by semicolons. Left empty: all that can be computed." ),
      { .optional = true } );
    p.text( "PERIOD", tr( "Period" ), tr( "Years, separated by semicolons. Left empty: all." ), { .optional = true } );
    p.text( "LEVEL", tr( "Level" ), tr( "Of the areas in the store." ), { .advanced = true }, QStringLiteral( "municipality" ) );
    p.count( "THRESHOLD", tr( "Threshold" ), tr( "Counts from 1 to below it are protected." ), 3, { 2, 1000 } );
    p.choice(
      "ZEROS", tr( "Zeros" ), tr( "Whether a count of 0 may be shown." ), { QStringLiteral( "publish" ), QStringLiteral( "protect" ) } );
    p.count( "MINIMUM_CANDIDATES", tr( "Smallest number of possible counts" ),
      tr( "So many whole numbers must stay possible for each protected count, whoever looks." ), 3, { 2, 1000 }, { .advanced = true } );
    p.text( "RELEASE", tr( "Name of the release" ), tr( "Like 2026-1. Left empty: the date of today." ), { .optional = true } );
    p.choice( "LANGUAGE", tr( "Language" ), tr( "Of the pages." ), { QStringLiteral( "german" ), QStringLiteral( "english" ) } );
    folderParameter( p, tr( "Release" ), tr( "Gets a folder for each recipient. A new release takes a new folder." ) );
    p.result( "WITHHELD", tr( "Cells withheld from the public" ) );
    p.result( "EXACT_PAIRS", tr( "Protected counts that a recipient can compute" ) );
    p.result( "NARROW_PAIRS", tr( "Protected counts that a recipient can narrow down" ) );
    p.result( "FOUND", tr( "Protected values found in files" ) );
  }

  void PublishMonitorAlgorithm::prepare( Call &call )
  {
    mRules = tableInputs( call.value( "RULES" ), call.context() );
    if ( const QgsVectorLayer *areas = call.layer( "AREAS" ) )
      mMapSource = creditsOf( { areas } ).join( QStringLiteral( ", " ) );
  }

  //! Recipients one by one; coalitions like area:1+area:2 are protected against and audited, but get nothing.
  static std::vector<std::string> recipientsOf( const std::vector<std::string> &words, const Monitor &monitor )
  {
    std::vector<std::string> recipients;
    const auto add = [&recipients]( const std::string &recipient ) {
      if ( std::find( recipients.begin(), recipients.end(), recipient ) == recipients.end() )
        recipients.push_back( recipient );
    };
    for ( const std::string &word : words )
    {
      if ( word == "areas" )
      {
        for ( const std::string &area : monitor.areas )
          add( "area:" + area );
      }
      else if ( word == "groups" )
      {
        for ( const CountDivision &division : monitor.divisions )
        {
          for ( const auto &[area, group] : division.groupOfArea )
          {
            if ( group != restGroup )
              add( "group:" + division.name + "/" + group );
          }
        }
      }
      else if ( word.find( '+' ) == std::string::npos )
      {
        add( word );
      }
    }
    return recipients;
  }

  //! Names of folders leave out what no file may be called by: two groups could get one folder, and the one the values of the other.
  static void refuseSharedFolders( const std::vector<std::string> &recipients )
  {
    std::map<QString, std::string> owners;
    for ( const std::string &recipient : recipients )
    {
      const auto [owner, isNew] = owners.emplace( releaseFolder( recipient ).toCaseFolded(), recipient );
      if ( !isNew )
        throw QgsProcessingException( PublishMonitorAlgorithm::tr(
          "“%1” and “%2” would get the same folder “%3”. Name only one of them in “Recipients”; nothing was written." )
            .arg( QString::fromStdString( owner->second ), QString::fromStdString( recipient ), releaseFolder( recipient ) ) );
    }
  }

  //! A folder with another release in it would mix the two.
  static void refuseOtherReleases( const QString &folder, const QString &release )
  {
    QDirIterator files( folder, { sTable }, QDir::Files, QDirIterator::Subdirectories );
    while ( files.hasNext() )
    {
      QFile file( files.next() );
      if ( !file.open( QIODevice::ReadOnly ) )
        continue;
      file.readLine();
      const QString named = QString::fromUtf8( file.readLine() ).trimmed();
      if ( named.startsWith( QLatin1String( "#release;" ) ) && named.mid( 9 ) != release )
        throw QgsProcessingException( PublishMonitorAlgorithm::tr(
          "The “Folder” holds files of the release “%1”. Choose another folder for “%2”; nothing was written." )
            .arg( named.mid( 9 ), release ) );
    }
  }

  static void refuseOpenPairs( const MonitorAudit &audit )
  {
    if ( audit.open.empty() )
      return;
    const MonitorFinding &first = audit.open.front();
    throw QgsProcessingException( PublishMonitorAlgorithm::tr(
      "“%1” could compute or narrow down the count of “%2” (%3), and %4 more such pairs are open. Publish fewer "
      "indicators, periods or groupings, or classes instead of values. Nothing was written." )
        .arg( QString::fromStdString( first.recipient ), QString::fromStdString( first.cell ), QString::fromStdString( first.indicator ) )
        .arg( audit.open.size() - 1 ) );
  }

  static std::vector<ReleasedArea> outlinesOf( const AreaSource &source )
  {
    std::vector<ReleasedArea> areas;
    std::map<std::string, std::size_t> places;
    for ( std::size_t row = 0; row < source.features.size(); ++row )
    {
      const std::string &key = source.rows.keys[row];
      const QgsGeometry outline = source.features[row].geometry();
      const auto [place, isNew] = places.try_emplace( key, areas.size() );
      if ( isNew )
        areas.push_back( { key, row < source.rows.names.size() ? source.rows.names[row] : key, outline } );
      else
        areas[place->second].outline = QgsGeometry::collectGeometry( { areas[place->second].outline, outline } );
    }
    return areas;
  }

  //! What the catalogue says of the indicators that \a table shows: what is kept in has no name outside either.
  static std::vector<ReleaseIndicator> indicatorsOf( const ReleaseTable &table, const std::vector<CatalogueIndicator> &catalogue )
  {
    std::set<std::string> shown;
    for ( const ReleaseRow &row : table.rows )
      shown.insert( row.indicator );
    std::vector<ReleaseIndicator> indicators;
    for ( const CatalogueIndicator &each : catalogue )
    {
      if ( shown.contains( each.id ) )
        indicators.push_back( { each.id, each.nameGerman, each.nameEnglish, each.domain, each.unit, each.decimals, each.polarity, each.kind,
          each.factor, each.source, writtenFormula( each ) } );
    }
    return indicators;
  }

  QVariantMap PublishMonitorAlgorithm::run( Call &call )
  {
    LoggedFindings findings( call.feedback() );
    const Progress progress = call.progress();
    const QString release = call.has( "RELEASE" ) ? call.text( "RELEASE" ).trimmed() : QString::fromStdString( today() );
    refuseOtherReleases( call.fileOutput( "FOLDER" ), release );
    StoreDatabase database = openStore( storePlace( call ), true );
    const RegisteredReleases earlier = registeredReleases( database );
    if ( isRegistered( earlier, release.toStdString() ) )
      throw QgsProcessingException(
        tr( "The store has the release “%1” already. Give another “Name of the release”; nothing was written." ).arg( release ) );

    AlgorithmChain chain( call.context(), call.feedback() );
    const QVariantMap extracted = chain.run( QStringLiteral( "sozialraum:extractindicators" ),
      { { QStringLiteral( "STORE" ), call.value( "STORE" ) }, { QStringLiteral( "PERIOD" ), QStringLiteral( "all" ) },
        { QStringLiteral( "LEVEL" ), call.text( "LEVEL" ) }, { QStringLiteral( "OUTPUT" ), QStringLiteral( "memory:" ) } },
      0, 10 );
    const std::unique_ptr<QgsVectorLayer> layer = chain.take( extracted.value( QStringLiteral( "OUTPUT" ) ) );
    std::vector<QgsFeature> features;
    QgsFeatureIterator rows = layer->getFeatures();
    for ( QgsFeature feature; rows.nextFeature( feature ); )
      features.push_back( feature );

    const ListTable stored = storedCatalogue( database );
    MonitorRules rules;
    rules.rule.threshold = call.count( "THRESHOLD" );
    rules.rule.protectsZeros = call.choice( "ZEROS" ) == QLatin1String( "protect" );
    rules.rule.minimumCandidates = call.count( "MINIMUM_CANDIDATES" );
    rules.isGerman = call.choice( "LANGUAGE" ) != QLatin1String( "english" );
    rules.indicators = splitList( call.text( "INDICATORS" ) );
    rules.periods = splitList( call.text( "PERIOD" ) );
    for ( const TableInput &input : mRules )
    {
      rules.lists.push_back( readListInput( input, {} ) );
      if ( !rules.lists.back().column( { "indicator" } ) )
        throw InputError( codes::releaseColumnsMissing, { input.name.toStdString(), call.label( "RULES" ).toStdString() } );
    }
    MonitorNames names;
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( stored.rows.empty() ? shippedCatalogue() : stored );
    Monitor monitor = monitorFrom( features, layer->fields(), catalogue, rules, earlier, names, findings );
    monitor.divisions = divisionsOf( database, monitor.areas );
    const std::vector<ReleaseGroup> groups = releaseGroups( database, monitor.areas );
    const std::vector<ReleaseLand> land = landValues( *layer, catalogue, rules );
    for ( const GroupingDifference &difference : groupingDifferences( monitor.divisions ) )
      call.warn( tr( "%1 without %2 is exactly %3: whoever sees both sums sees this area." )
          .arg( QString::fromStdString( difference.outer ), QString::fromStdString( difference.inner ),
            QString::fromStdString( difference.rest.front() ) ) );
    advance( progress, 0.15 );

    const std::vector<std::string> words = splitList( call.text( "RECIPIENTS" ) );
    const std::vector<std::string> recipients = recipientsOf( words, monitor );
    if ( recipients.empty() )
      throw QgsProcessingException( tr( "“Recipients” names nobody." ) );
    refuseSharedFolders( recipients );
    const ReleaseDecision decision = decideRelease( monitor, words, stepOf( progress, 0.15, 0.5 ) );
    const auto tableFor = [&]( const std::string &recipient ) {
      ReleaseTable table = releaseFor( monitor, decision, recipient );
      table.release = release.toStdString();
      table.date = today();
      table.rules = { { "threshold", std::to_string( rules.rule.threshold ) },
        { "zeros", rules.rule.protectsZeros ? "protect" : "publish" },
        { "minimum_candidates", std::to_string( rules.rule.minimumCandidates ) } };
      table.sources = names.sources;
      table.groups = groups;
      table.indicators = indicatorsOf( table, catalogue );
      for ( const ReleaseLand &value : land )
      {
        if ( std::any_of( table.indicators.begin(), table.indicators.end(),
               [&value]( const ReleaseIndicator &each ) { return each.id == value.indicator; } ) )
          table.land.push_back( value );
      }
      return table;
    };
    const ReleaseTable open = tableFor( "public" );
    const MonitorAudit audited = auditMonitor( monitor, words, open, stepOf( progress, 0.5, 0.7 ) );
    refuseOpenPairs( audited );

    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "AREAS" );
    const std::vector<ReleasedArea> areas = outlinesOf( readAreaSource( *source, {}, call.feedback(), QStringList() ) );
    std::map<std::string, std::string> nameOfArea;
    for ( std::size_t i = 0; i < monitor.areas.size(); ++i )
      nameOfArea.emplace( monitor.areas[i], names.areas[i] );
    ResultFolder folder( call.fileOutput( "FOLDER" ), name(), OlderFiles::Kept );
    const ReleasedOffers offers = offersOf( call, database );
    const QTemporaryDir lists;
    QString membersPath;
    if ( const std::string members = membersList( database, monitor.areas ); !members.empty() )
      writeBytes( membersPath = lists.filePath( QStringLiteral( "mitglieder.csv" ) ), members );
    std::vector<ReleaseTable> tables;
    for ( const std::string &recipient : recipients )
    {
      advance( progress, 0.7 + 0.25 * static_cast<double>( tables.size() ) / static_cast<double>( recipients.size() ) );
      const ReleaseTable &table = tables.emplace_back( tableFor( recipient ) );
      const QString place = releaseFolder( recipient ) + QLatin1Char( '/' );
      writeBytes( folder.path( place + sTable ), writtenRelease( table ) );
      const ReleaseSheet sheet{ table, folder.path( place + sTable ), areas, source->sourceCrs(), call.value( "AREAS" ), mMapSource,
        offers.input, membersPath, call.choice( "LANGUAGE" ), chain };
      for ( const ReleaseWriter &writer : releaseWriters() )
        writer.write( sheet, folder.path( place + QString::fromLatin1( writer.file ) ) );
      refuseFinds( monitor, nameOfArea, table, offers.shown, QFileInfo( sheet.tablePath ).path() );
    }
    writeBytes( folder.path( QStringLiteral( "intern/protokoll.csv" ) ), protocolOf( tables, audited, decision, monitor ) );

    StoreTransaction registered( database );
    for ( const ReleaseTable &table : tables )
      registerRelease( database, table, now() );
    for ( const QString &sentence : folder.finish() )
      call.say( sentence );
    registered.commit();
    const auto withheld =
      std::count_if( open.rows.begin(), open.rows.end(), []( const ReleaseRow &row ) { return row.status == ReleaseStatus::Withheld; } );
    call.say( tr( "Release “%1”: %2 recipients, %3 indicators; %4 of %5 cells withheld from the public; %6 pairs of a recipient and a "
                  "protected count audited, none open." )
        .arg( release )
        .arg( recipients.size() )
        .arg( monitor.indicators.size() )
        .arg( withheld )
        .arg( open.rows.size() )
        .arg( audited.pairs ) );
    return { { QStringLiteral( "FOLDER" ), call.fileOutput( "FOLDER" ) },
      { QStringLiteral( "WITHHELD" ), static_cast<qlonglong>( withheld ) }, { QStringLiteral( "EXACT_PAIRS" ), 0 },
      { QStringLiteral( "NARROW_PAIRS" ), 0 }, { QStringLiteral( "FOUND" ), 0 } };
  }

}
