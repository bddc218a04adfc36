#include "algorithms/publication/socialreportalgorithm.h"

#include "algorithms/areas/areagroupings.h"
#include "algorithms/areas/loggedfindings.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/publication/demographyinput.h"
#include "algorithms/publication/facilitiesinput.h"
#include "algorithms/publication/libreoffice.h"
#include "algorithms/publication/officetemplate.h"
#include "algorithms/publication/pageinput.h"
#include "algorithms/publication/reportdocument.h"
#include "algorithms/publication/reportfile.h"
#include "algorithms/publication/reportrulesfile.h"
#include "algorithms/publication/reportworkbook.h"
#include "documents/documenterror.h"
#include "documents/odswriter.h"
#include "files/inputfile.h"
#include "report/socialreport.h"
#include "results/filebytes.h"
#include "results/wholefile.h"
#include "results/writefailure.h"

#include <QFile>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

namespace sozialraum
{

  AlgorithmTexts SocialReportAlgorithm::texts() const
  {
    return {
      tr( "Social report" ),
      tr( "report,Sozialbericht,Sozialstrukturatlas,profile,text,ODT,Word,PDF,LibreOffice,publish,release" ),
      tr( "Writes the social report of a release as a text document: sentences, tables, charts and maps, with places for your own words." ),
      tr(
        "Writes an OpenDocument text that LibreOffice and Word open: what matters most, method, the district, a chapter for each planning "
        "area, comparison and sources. Figures, tables, pictures and sentences come from the release table, so the report says nothing "
        "that its "
        "recipient may not know. Assessments and recommendations are yours: it holds places for them.\n\n"
        "Next year, run it again with the same “Report”: sections that nobody changed are renewed; all that you wrote stays as it is; a "
        "section that you changed stays, too, and its new version stands at the end of the document; what you deleted stays deleted. The "
        "document as it was is kept beside it. Figures that you put into your own sentences (Insert, Field, More fields, DocInformation, "
        "User-defined) are renewed, and the log lists the headings whose sentences you should read again.\n\n"
        "The “Rules of the report” are a table with the columns rule, id, title, title_en and value: “domain” (a part of each chapter; "
        "value: "
        "ids of indicators or of domains of the catalogue, * for the rest), “supply” (value: ids of the counts of places and of children), "
        "“limit” (about_same, clearly, far, fewest_people, fewest_cases, uncertain_below, coverage_wanted, sentences_per_domain) and "
        "“text” "
        "(title, area_word, imprint, foreword, assessment, recommendation).\n\n"
        "A PDF is made where LibreOffice is installed. Keep the report as ODT: saving it as DOCX takes the names of its sections away, and "
        "then it can be renewed no more." ),
    };
  }

  void SocialReportAlgorithm::declare( Parameters &p ) const
  {
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "RELEASE" ), tr( "Release table" ) ),
      tr( "The file of one recipient, as it was released: a table that was changed since is refused." ) );
    p.source( "AREAS", tr( "Areas" ), tr( "Outlines and names, with their keys." ), Qgis::ProcessingSourceType::VectorPolygon );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "MEMBERSHIP" ), tr( "Lists of members" ), true ),
      tr( "Which areas are in which planning area: files or layers with the columns area_key, group_key and group_name." ) );
    p.text( "LEVEL", tr( "Level of the chapters" ),
      tr( "Name of the grouping in the release whose areas have chapters, or area. Left empty: the only grouping or that of "
          "Sozialräume, else the areas." ),
      { .optional = true } );
    p.text( "AREA", tr( "Only this area" ), tr( "Key of the one area that is to have a chapter. Left empty: all." ), { .optional = true } );
    p.choice( "EXTENT", tr( "Extent" ), tr( "Text and tables alone are made faster." ),
      { QStringLiteral( "full" ), QStringLiteral( "data_only" ) } );
    p.choice( "LANGUAGE", tr( "Language" ), tr( "Of the whole report." ), { QStringLiteral( "german" ), QStringLiteral( "english" ) } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "RULES" ), tr( "Rules of the report" ), true ),
      tr( "Domains, limits and wording of your office; left empty: those of the plugin." ), { .advanced = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "MEASURES" ), tr( "Measures" ), true ),
      tr(
        "What your office means to do: a table with the columns area (key or name; empty: the whole district), goal, measure, responsible, "
        "state and, for a figure to be seen, indicator and target. The German headings Sozialraum, Ziel, Maßnahme, verantwortlich, Stand, "
        "Indikator and Zielwert will do. It is printed as it is; values beside the targets are those of the release." ) );
    demographyParameters( p );
    facilitiesParameters( p );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "TEMPLATE" ), tr( "Office template" ),
             Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true,
             tr( "OpenDocument texts (*.ott *.odt)" ) + QStringLiteral( ";;" ) + tr( "All files" ) + QStringLiteral( " (*)" ) ),
      tr( "A template (.ott) or text (.odt) of your office: a new report takes fonts, colours, header, footer and logo from it. Styles are "
          "found by their names; those that it lacks are added." ),
      { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>(
             QStringLiteral( "OUTPUT" ), tr( "Report" ), QStringLiteral( "OpenDocument (*.odt)" ) ),
      tr( "A report of an earlier run is renewed; what people wrote in it stays." ) );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>(
             QStringLiteral( "PDF" ), tr( "Report as PDF" ), QStringLiteral( "PDF (*.pdf)" ), QVariant(), true, false ),
      tr( "An accessible PDF, made by LibreOffice." ) );
    p.add( std::make_unique<QgsProcessingParameterFileDestination>(
             QStringLiteral( "TABLES" ), tr( "Tables of the report" ), QStringLiteral( "OpenDocument (*.ods)" ), QVariant(), true, false ),
      tr( "All tables as a workbook, to go on calculating with." ) );
    p.extraOutput( "FACTS", tr( "Where the sentences come from" ), tr( "Each sentence with its rule, indicator, area, period and values." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "CHAPTERS", tr( "Number of chapters of areas" ) );
    p.result( "KEPT", tr( "Sections that people changed" ) );
    p.result( "CHANGED_FIGURES", tr( "Figures that changed in your sentences" ) );
  }

  void SocialReportAlgorithm::prepare( Call &call )
  {
    mMemberships = tableInputs( call.value( "MEMBERSHIP" ), call.context() );
    mRules = tableInputs( call.value( "RULES" ), call.context() );
    mMeasures = tableInputs( call.value( "MEASURES" ), call.context() );
  }

  static ListTable usualRules()
  {
    makeReportFilesAvailable();
    QFile file( QStringLiteral( ":/sozialraum/styles/report/rules.csv" ) );
    const QByteArray bytes = file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
    return readList( InputFile::inMemory( "rules.csv", { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } ), {}, {} );
  }

  static std::vector<ReportGroup> groupsOf( Call &call, const std::vector<TableInput> &memberships )
  {
    std::vector<ReportGroup> groups;
    if ( memberships.empty() )
      return groups;
    const AreaSource areas = readAreaSource( *call.source( "AREAS" ), {}, call.feedback(), QStringList() );
    LoggedFindings findings( call.feedback() );
    const LayerAreas layer( areas.rows );
    for ( const AreaGrouping &grouping : areaGroupings( areas, layer, {}, false, memberships, findings, call.progress() ) )
    {
      for ( const AreaGroup &group : grouping.membership.groups )
      {
        ReportGroup &made = groups.emplace_back( ReportGroup{ group.key, group.name, {}, grouping.name.toStdString() } );
        for ( const std::uint32_t member : group.members )
          made.members.push_back( layer.areas().at( member ).key );
      }
    }
    return groups;
  }

  static std::vector<ReportMeasure> measuresOf( const Call &call, const std::vector<TableInput> &inputs )
  {
    std::vector<ReportMeasure> measures;
    for ( const TableInput &input : inputs )
    {
      const std::vector<ReportMeasure> read =
        inFile( input.name.toStdString(), [&] { return readMeasures( readListInput( input, call.progress() ) ); } );
      measures.insert( measures.end(), read.begin(), read.end() );
    }
    return measures;
  }

  //! Indicators that are named and not there stand in the report as they were typed, and here.
  void SocialReportAlgorithm::tellOfMeasures( const Call &call, const SocialReport &report )
  {
    if ( call.has( "MEASURES" ) )
      call.say( tr( "“Measures” are printed as they were typed, with the names of those responsible." ) );
    for ( const std::string &indicator : report.unknownIndicators )
      call.warn( tr( "“Measures” name the indicator “%1”, which the release does not have: its targets stand without a value." )
          .arg( QString::fromStdString( indicator ) ) );
  }

  static QString writtenFacts( Call &call, const SocialReport &report )
  {
    QgsFields fields;
    for ( const char *name : { "section", "sentence", "indicator", "area_key", "period" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "rule" ), QMetaType::Type::Int ) );
    for ( const char *name : { "value", "reference" } )
      fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::Double ) );
    std::optional<FeatureOutput> output = call.output( "FACTS", fields );
    if ( !output )
      return {};
    for ( const ReportEvidence &each : report.evidence )
    {
      QgsAttributes attributes;
      for ( const std::string *text : { &each.section, &each.sentence, &each.indicator, &each.areaKey, &each.period } )
        attributes << QString::fromStdString( *text );
      attributes << each.rule;
      for ( const std::optional<double> &number : { each.value, each.reference } )
        attributes << ( number ? QVariant( *number ) : QVariant() );
      QgsFeature feature( output->fields() );
      feature.setAttributes( attributes );
      output->add( feature );
    }
    return output->finish();
  }

  static void writeReportTables( const QString &path, const SocialReport &report, ReportLanguage language )
  {
    WholeFile whole( path );
    try
    {
      writeBytes( whole.path(), odsBytes( reportWorkbook( report, language ) ) );
    }
    catch ( const DocumentError & )
    {
      throw notWritten( path );
    }
    whole.finish();
  }

  QVariantMap SocialReportAlgorithm::run( Call &call )
  {
    const bool isGerman = call.choice( "LANGUAGE" ) != QLatin1String( "english" );
    const ReportLanguage language = isGerman ? ReportLanguage::German : ReportLanguage::English;
    const ReleaseTable release = readReleaseFile( call.file( "RELEASE" ) );
    const std::vector<PageArea> areas = readPageAreas( *call.source( "AREAS" ), call.feedback() );
    const std::vector<ReportGroup> groups = groupsOf( call, mMemberships );
    const std::vector<PageIndicator> indicators = reportIndicators( release, language );
    if ( mRules.size() > 1 )
      throw QgsProcessingException( tr( "Choose one table of “Rules of the report”." ) );
    std::optional<ListTable> office;
    if ( !mRules.empty() )
      office = readListInput( mRules.front(), call.progress() );
    const std::string rulesName = mRules.empty() ? "rules.csv" : mRules.front().name.toStdString();
    const ReportRules rules = inFile( rulesName, [&] { return readReportRules( usualRules(), office ? &*office : nullptr, language ); } );

    const SocialReport report =
      socialReport( { release, areas, groups, indicators, rules, call.text( "LEVEL" ).toStdString(), call.text( "AREA" ).toStdString(),
        call.choice( "EXTENT" ) == QLatin1String( "data_only" ) ? ReportExtent::DataOnly : ReportExtent::Full, language,
        readDemography( call ), measuresOf( call, mMeasures ), readFacilities( call ) } );
    tellOfMeasures( call, report );
    OdtDocument document = reportDocument( report, isGerman ? "de" : "en", call.feedback() );
    if ( release.recipient == "internal" )
      document.mark = isGerman ? "INTERN" : "INTERNAL";
    if ( const QString path = call.file( "TEMPLATE" ); !path.isEmpty() )
    {
      document.looks = readOfficeTemplate( path );
      tellOfTemplate( call, *document.looks );
    }
    ReportFile file( call.fileOutput( "OUTPUT" ), document );
    file.tell( call );

    QVariantMap results;
    if ( const QString facts = writtenFacts( call, report ); !facts.isEmpty() )
      results[QStringLiteral( "FACTS" )] = facts;
    file.finish();
    if ( const QString tables = call.fileOutput( "TABLES" ); !tables.isEmpty() )
    {
      writeReportTables( tables, report, language );
      results[QStringLiteral( "TABLES" )] = tables;
    }
    const QString path = call.fileOutput( "OUTPUT" );
    if ( const QString pdf = call.fileOutput( "PDF" ); !pdf.isEmpty() )
    {
      if ( pdfByLibreOffice( path, pdf, call.feedback() ) )
        results[QStringLiteral( "PDF" )] = pdf;
      else
        call.warn( libreOfficeProgram().isEmpty()
            ? tr( "LibreOffice is not installed, so there is no PDF. The report itself is whole." )
            : tr( "LibreOffice made no PDF within three minutes. Open the report in it and export it there." ) );
    }
    const auto isHead = []( const ReportPart &part ) {
      const auto *section = std::get_if<ReportSection>( &part );
      return section && section->name.ends_with( ".kopf" );
    };
    results[QStringLiteral( "OUTPUT" )] = path;
    results[QStringLiteral( "CHAPTERS" )] = static_cast<int>( std::count_if( report.parts.begin(), report.parts.end(), isHead ) );
    results[QStringLiteral( "KEPT" )] = file.keptSections();
    results[QStringLiteral( "CHANGED_FIGURES" )] = file.changedFigures();
    return results;
  }

}
