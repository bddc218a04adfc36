#include "algorithms/maps/monitorsheetalgorithm.h"

#include "classification/classification.h"
#include "maps/plates/classplate.h"
#include "maps/plates/monitorsheet.h"
#include "maps/plates/plateexport.h"
#include "maps/plates/platetexts.h"
#include "maps/plates/readabletexts.h"
#include "maps/styles/classfields.h"

#include <QCollator>
#include <QDir>
#include <QFileInfo>
#include <qgsfeatureiterator.h>
#include <qgsprintlayout.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsproject.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sozialraum
{

  Qgis::ProcessingAlgorithmFlags MonitorSheetAlgorithm::flags() const
  {
    // Layouts belong to the main thread.
    return SozialraumAlgorithm::flags() | Qgis::ProcessingAlgorithmFlag::NoThreading;
  }

  AlgorithmTexts MonitorSheetAlgorithm::texts() const
  {
    return {
      tr( "Monitor on one sheet" ),
      tr( "sheet,overview,dimensions,index,table,matrix,print,pdf,monitor,planning areas" ),
      tr( "Writes a table of municipalities and dimensions for print, with a class in each cell." ),
      tr( "Takes the output of “Social index”: each of its dimensions is a column, each area a row under the heading of its planning area. "
          "A cell has the colour and the sign of a class, from far below to far above the mean of the areas, so that it can be read in "
          "grey and by the colour-blind.\n\n"
          "Classes are distances to the mean in standard deviations: 0.5 and 1.5. The row of one's own municipality can be marked. What "
          "does not fit on one page goes on to the next." ),
    };
  }

  void MonitorSheetAlgorithm::declare( Parameters &p ) const
  {
    p.layer( "INPUT", tr( "Areas with dimensions" ), tr( "The output of “Social index”, with the fields dimension_…" ),
      Qgis::ProcessingSourceType::Vector );
    p.field( "NAME_FIELD", tr( "Field with the names" ), tr( "Empty: a field called GEN, name or the like." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::String, { .optional = true } );
    p.field( "GROUP_FIELD", tr( "Field with the planning areas" ), tr( "Rows are grouped by it. Empty: no groups." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.text( "OWN_AREA", tr( "Own area" ), tr( "The name of the municipality whose row is marked." ), { .optional = true } );
    p.choice( "LAYOUT", tr( "Page" ), tr( "Size and direction of the page." ),
      { QStringLiteral( "a4_landscape" ), QStringLiteral( "a4_portrait" ), QStringLiteral( "a3_landscape" ) }, { .optional = true } );
    p.text( "TITLE", tr( "Title" ), tr( "Empty: the words “Social monitor”." ), { .optional = true, .advanced = true } );
    p.text( "DISTRICT", tr( "Name of the district" ), tr( "For the subtitle, as “Landkreis Musterland”." ),
      { .optional = true, .advanced = true } );
    p.text( "DATE", tr( "Date of the data" ), tr( "For the subtitle and the imprint." ), { .optional = true, .advanced = true } );
    p.text(
      "SOURCE", tr( "Source" ), tr( "Where the figures are from; empty: as the index names it." ), { .optional = true, .advanced = true } );
    p.text( "AUTHOR", tr( "Made by" ), tr( "The office, for the line at the bottom." ), { .optional = true, .advanced = true } );
    p.add(
      std::make_unique<QgsProcessingParameterFileDestination>( QStringLiteral( "OUTPUT" ), tr( "Sheet" ), QStringLiteral( "PDF (*.pdf)" ) ),
      tr( "The PDF file." ) );
    p.result( "PAGES", tr( "Number of pages" ) );
  }

  namespace
  {
    const QString sPrefix = QStringLiteral( "dimension_" );

    QStringList dimensionFields( const QgsVectorLayer &areas )
    {
      QStringList fields;
      for ( const QgsField &field : areas.fields() )
      {
        if ( field.name().startsWith( sPrefix ) && field.isNumeric() )
          fields << field.name();
      }
      return fields;
    }

    QString readableDimension( const QgsVectorLayer &areas, const QString &field )
    {
      const QString alias = areas.attributeAlias( areas.fields().lookupField( field ) );
      const QString name = alias.isEmpty() ? readableIndicator( field.mid( sPrefix.size() ) ) : alias;
      return name.left( 1 ).toUpper() + name.mid( 1 );
    }

    //! By the distance to the mean in standard deviations; 3 for all where they are equal.
    std::vector<int> classesOf( const QgsVectorLayer &areas, const QString &field )
    {
      const ColumnValues column = columnValues( areas, field );
      std::vector<double> values = column.usable();
      std::erase_if( values, []( double value ) { return std::isnan( value ); } );
      const bool differ =
        !values.empty() && *std::min_element( values.begin(), values.end() ) < *std::max_element( values.begin(), values.end() );
      if ( differ )
      {
        ClassificationOptions options;
        options.method = ClassificationMethod::StandardDeviation;
        options.classCount = 5;
        return classify( column.values, column.statuses, options ).classIds;
      }
      std::vector<int> ids;
      for ( std::size_t i = 0; i < column.values.size(); ++i )
      {
        const int id = classIdOf( column.values[i], column.statuses[i] );
        ids.push_back( id == 0 ? 3 : id );
      }
      return ids;
    }

    std::vector<SheetRow> rowsOf(
      const QgsVectorLayer &areas, const QStringList &dimensions, const QString &nameField, const QString &groupField, const QString &own )
    {
      std::vector<std::vector<int>> columns;
      for ( const QString &field : dimensions )
        columns.push_back( classesOf( areas, field ) );
      std::vector<SheetRow> rows;
      QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        SheetRow row;
        row.name = feature.attribute( nameField ).toString();
        row.group = groupField.isEmpty() ? QString() : feature.attribute( groupField ).toString();
        row.isOwn = !own.isEmpty() && row.name.compare( own, Qt::CaseInsensitive ) == 0;
        for ( const std::vector<int> &column : columns )
          row.classes.push_back( column[rows.size()] );
        rows.push_back( std::move( row ) );
      }
      QCollator dictionary( QLocale( QLocale::German ) );
      std::stable_sort( rows.begin(), rows.end(), [&dictionary]( const SheetRow &one, const SheetRow &other ) {
        const int group = dictionary.compare( one.group, other.group );
        return group != 0 ? group < 0 : dictionary.compare( one.name, other.name ) < 0;
      } );
      return rows;
    }

    QSizeF pageSize( const QString &layout )
    {
      return layout == QLatin1String( "a4_portrait" ) ? QSizeF( 210, 297 )
        : layout == QLatin1String( "a3_landscape" )   ? QSizeF( 420, 297 )
                                                      : QSizeF( 297, 210 );
    }
  }

  QVariantMap MonitorSheetAlgorithm::run( Call &call )
  {
    const QgsVectorLayer *areas = call.layer( "INPUT" );
    const QStringList fields = dimensionFields( *areas );
    if ( fields.isEmpty() )
      throw QgsProcessingException(
        tr( "The layer “%1” has no dimensions. Take the output of “Social index” with indicators in dimensions." ).arg( areas->name() ) );
    const QString nameField = call.has( "NAME_FIELD" ) ? call.text( "NAME_FIELD" ) : guessNameField( *areas );
    if ( nameField.isEmpty() )
      throw QgsProcessingException(
        tr( "The layer “%1” has no field with names. Choose it as “%2”." ).arg( areas->name(), call.label( "NAME_FIELD" ) ) );

    MonitorSheet sheet;
    sheet.title = call.has( "TITLE" ) ? call.text( "TITLE" ) : tr( "Social monitor" );
    QStringList subtitle{ call.text( "DISTRICT" ), readablePeriod( call.text( "DATE" ) ) };
    subtitle.removeAll( QString() );
    sheet.subtitle = subtitle.join( QStringLiteral( ", " ) );
    sheet.direction = tr( "Classes by the distance to the mean of the areas; “+” is above: a greater burden, as the index has it." );
    PlateWording wording;
    wording.author = call.text( "AUTHOR" );
    QStringList missing;
    const QString source = call.has( "SOURCE" ) ? call.text( "SOURCE" ) : classifiedIndicator( areas ).properties.source;
    sheet.imprint = imprint( source, readablePeriod( call.text( "DATE" ) ), wording, missing );
    for ( const QString &field : fields )
      sheet.dimensions << readableDimension( *areas, field );
    sheet.rows = rowsOf( *areas, fields, nameField, call.text( "GROUP_FIELD" ), call.text( "OWN_AREA" ) );
    const bool ownIsThere = std::any_of( sheet.rows.begin(), sheet.rows.end(), []( const SheetRow &row ) { return row.isOwn; } );
    if ( call.has( "OWN_AREA" ) && !ownIsThere )
      call.warn( tr( "No area is called “%1”: no row is marked." ).arg( call.text( "OWN_AREA" ) ) );

    QgsProject project;
    std::vector<std::unique_ptr<QgsPrintLayout>> layouts = sheetLayouts( project, sheet, pageSize( call.choice( "LAYOUT" ) ) );
    const QFileInfo file( call.fileOutput( "OUTPUT" ) );
    PdfDescription description;
    description.title = ( sheet.subtitle.isEmpty() ? sheet.title : sheet.title + QStringLiteral( " – " ) + sheet.subtitle ).toStdString();
    description.date = call.text( "DATE" ).toStdString();
    PlateOutput output;
    output.folder = file.absolutePath();
    AtlasFile pages( file.completeBaseName(), output, project.title() );
    for ( const std::unique_ptr<QgsPrintLayout> &layout : layouts )
      pages.add( *layout );
    const QString path = pages.finish( description );
    call.say( tr( "Sheet written to %3; areas: %1, dimensions: %2." )
        .arg( sheet.rows.size() )
        .arg( fields.size() )
        .arg( QDir::toNativeSeparators( path ) ) );
    return { { QStringLiteral( "OUTPUT" ), path }, { QStringLiteral( "PAGES" ), static_cast<int>( layouts.size() ) } };
  }

}
