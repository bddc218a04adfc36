#include "algorithms/maps/plateparameters.h"

#include "maps/plateseries.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>

namespace sozialraum
{

  namespace
  {
    struct PlateParameters
    {
      Q_DECLARE_TR_FUNCTIONS( PlateParameters )
    };

    //! Parameters are read by their definitions, whichever algorithm they belong to.
    QString text( const QVariantMap &parameters, const char *name )
    {
      return parameters.value( QLatin1String( name ) ).toString().trimmed();
    }
  }

  std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> plateParameters( PlateTitles titles )
  {
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> parameters;
    const auto add = [&parameters]( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, bool advanced ) {
      parameter->setHelp( help );
      if ( advanced )
        parameter->setFlags( parameter->flags() | Qgis::ProcessingParameterFlag::Advanced );
      parameters.push_back( std::move( parameter ) );
    };
    const auto addText = [&add]( const char *name, const QString &description, const QString &help ) {
      add( std::make_unique<QgsProcessingParameterString>( QLatin1String( name ), description, QVariant(), false, true ), help, true );
    };
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "LAYOUT" ), PlateParameters::tr( "Page" ), QStringList{ QStringLiteral( "automatic" ) } + PlateTemplate::builtInNames(), false, QStringLiteral( "automatic" ), true, true ),
      PlateParameters::tr( "Size and direction of the page; automatic: A4, upright for areas that are higher than wide." ), false );
    add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "TEMPLATE" ), PlateParameters::tr( "Own layout template" ), Qgis::ProcessingFileParameterBehavior::File, QStringLiteral( "qpt" ), QVariant(), true ),
      PlateParameters::tr( "A layout saved as template (.qpt). Items with the ids map, legend, title, subtitle, reference, method, source, page and histogram are filled; only the map is needed." ), true );
    add( std::make_unique<QgsProcessingParameterEnum>( QStringLiteral( "FORMAT" ), PlateParameters::tr( "Files" ), QStringList{ QStringLiteral( "pdf" ), QStringLiteral( "png" ), QStringLiteral( "svg" ), QStringLiteral( "both" ) }, false, QStringLiteral( "both" ), true, true ),
      PlateParameters::tr( "PDF for print, with text that can be searched; PNG for documents and the web; both; or SVG for drawing programs." ), false );
    add( std::make_unique<QgsProcessingParameterNumber>( QStringLiteral( "DPI" ), PlateParameters::tr( "Dots per inch" ), Qgis::ProcessingNumberParameterType::Integer, 200, true, 50, 1200 ),
      PlateParameters::tr( "Resolution of PNG files; PDF and SVG hold lines and text, not dots." ), true );
    if ( titles == PlateTitles::Asked )
    {
      addText( "TITLE", PlateParameters::tr( "Title" ), PlateParameters::tr( "Title of the plate; empty: the name of the indicator." ) );
      addText( "SUBTITLE", PlateParameters::tr( "Subtitle" ), PlateParameters::tr( "Empty: level of the areas and date." ) );
      addText( "DATE", PlateParameters::tr( "Date of the data" ), PlateParameters::tr( "Empty: the period of the indicator." ) );
    }
    addText( "SOURCE", PlateParameters::tr( "Source" ), PlateParameters::tr( "Where the figures are from; empty: as the tables name it." ) );
    addText( "MAP_SOURCE", PlateParameters::tr( "Source of the boundaries" ), PlateParameters::tr( "The line that the licence of the boundaries asks for, as “© GeoBasis-DE / BKG (2024) dl-de/by-2-0”." ) );
    addText( "AUTHOR", PlateParameters::tr( "Made by" ), PlateParameters::tr( "The office, for the line at the bottom." ) );
    return parameters;
  }

  PlateTemplate plateTemplate( const QVariantMap &parameters, const PlateFrame &frame )
  {
    const QString own = text( parameters, "TEMPLATE" );
    if ( !own.isEmpty() )
      return PlateTemplate::fromFile( own );
    const QString layout = text( parameters, "LAYOUT" );
    if ( PlateTemplate::builtInNames().contains( layout ) )
      return PlateTemplate::builtIn( layout );
    const bool upright = frame.extent.height() > frame.extent.width();
    return PlateTemplate::builtIn( upright ? QStringLiteral( "a4_portrait" ) : QStringLiteral( "a4_landscape" ) );
  }

  PlateOutput plateOutput( const QVariantMap &parameters, const QString &folder )
  {
    PlateOutput output;
    output.folder = folder;
    const QString format = text( parameters, "FORMAT" );
    output.endings = format.isEmpty() || format == QLatin1String( "both" ) ? QStringList{ QStringLiteral( "pdf" ), QStringLiteral( "png" ) } : QStringList{ format };
    output.dpi = parameters.value( QStringLiteral( "DPI" ), 200 ).toDouble();
    if ( output.dpi < 50 )
      output.dpi = 200;
    return output;
  }

  PlateWording plateWording( const QVariantMap &parameters )
  {
    return { text( parameters, "TITLE" ), text( parameters, "SUBTITLE" ), text( parameters, "SOURCE" ), text( parameters, "DATE" ), text( parameters, "MAP_SOURCE" ), text( parameters, "AUTHOR" ) };
  }

  void warnAboutFonts( const PlateSeries &series, QgsProcessingFeedback *feedback )
  {
    for ( const QString &font : series.missingFonts() )
      feedback->pushWarning( PlateParameters::tr( "The font “%1” of the layout template is not installed; another is used." ).arg( font ) );
  }

}
