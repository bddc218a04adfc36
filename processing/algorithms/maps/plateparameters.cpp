#include "algorithms/maps/plateparameters.h"

#include "maps/styles/areastyle.h"
#include "maps/plates/classplate.h"
#include "maps/plates/monitorproject.h"
#include "maps/plates/neighbourlayer.h"
#include "maps/plates/plateseries.h"
#include "results/finishedfolders.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QUrl>
#include <QFileInfo>
#include <QImageReader>
#include <QXmlStreamReader>
#include <qgsexception.h>
#include <qgsexpression.h>
#include <qgspallabeling.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsrenderer.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

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

  void plateParameters( Parameters &p, PlateTitles titles )
  {
    const auto addText = [&p]( const char *name, const QString &description, const QString &help ) {
      p.text( name, description, help, { .optional = true, .advanced = true } );
    };
    p.choice( "LAYOUT", PlateParameters::tr( "Page" ),
      PlateParameters::tr( "Size and direction of the page; automatic: A4, upright for areas that are higher than wide." ),
      QStringList{ QStringLiteral( "automatic" ) } + PlateTemplate::builtInNames(), { .optional = true }, QStringLiteral( "automatic" ) );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "TEMPLATE" ), PlateParameters::tr( "Own layout template" ),
             Qgis::ProcessingFileParameterBehavior::File, QStringLiteral( "qpt" ), QVariant(), true ),
      PlateParameters::tr( "A layout saved as template (.qpt). Items with the ids map, legend, key, title, subtitle, reference, method, "
                           "source, page, histogram, logo, inset and locator are filled; only the map is needed." ),
      { .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "TEMPLATE_FOLDER" ),
             PlateParameters::tr( "Folder with own layout templates" ), Qgis::ProcessingFileParameterBehavior::Folder, QString(),
             QVariant(), true ),
      PlateParameters::tr( "Templates in it that are called a4_landscape.qpt, a4_portrait.qpt or a3_landscape.qpt take the place of those "
                           "of the plugin. “Styles of the monitor” writes ours as a beginning." ),
      { .advanced = true } );
    p.choice( "INSET", PlateParameters::tr( "Inset" ),
      PlateParameters::tr( "A second, larger map of the place where areas are crowded, in a free corner of the map. “Automatic”: where "
                           "four or more areas close to each other are less than 9 mm across and most areas are larger." ),
      { QStringLiteral( "automatic" ), QStringLiteral( "none" ) }, { .optional = true, .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterExpression>(
             QStringLiteral( "INSET_AREAS" ), PlateParameters::tr( "Areas of the inset" ), QVariant(), QString(), true ),
      PlateParameters::tr(
        "An expression that is true for the areas that the inset shows, as \"AGS\" like '14524330%'; empty: those that are crowded." ),
      { .advanced = true } );
    p.choice( "FORMAT", PlateParameters::tr( "Files" ),
      PlateParameters::tr(
        "PDF for print, with text that can be searched; PNG for documents and the web; both; or SVG for drawing programs." ),
      { QStringLiteral( "pdf" ), QStringLiteral( "png" ), QStringLiteral( "svg" ), QStringLiteral( "both" ) }, { .optional = true },
      QStringLiteral( "both" ) );
    p.count( "DPI", PlateParameters::tr( "Dots per inch" ),
      PlateParameters::tr( "Resolution of PNG files; PDF and SVG hold lines and text, not dots." ), 200, { 50, 1200 },
      { .optional = true, .advanced = true } );
    if ( titles == PlateTitles::Asked )
    {
      addText( "TITLE", PlateParameters::tr( "Title" ), PlateParameters::tr( "Title of the plate; empty: the name of the indicator." ) );
      addText( "SUBTITLE", PlateParameters::tr( "Subtitle" ), PlateParameters::tr( "Empty: level of the areas and date." ) );
      addText( "DATE", PlateParameters::tr( "Date of the data" ), PlateParameters::tr( "Empty: the period of the indicator." ) );
    }
    addText(
      "SOURCE", PlateParameters::tr( "Source" ), PlateParameters::tr( "Where the figures are from; empty: as the tables name it." ) );
    addText( "MAP_SOURCE", PlateParameters::tr( "Source of the boundaries" ),
      PlateParameters::tr( "The line that the licence of the boundaries asks for, as “© GeoBasis-DE / BKG (2024) dl-de/by-2-0”." ) );
    p.layer( "NEIGHBOURS", PlateParameters::tr( "Neighbours" ),
      PlateParameters::tr( "Districts or municipalities around, drawn in grey below the areas." ),
      Qgis::ProcessingSourceType::VectorPolygon, { .optional = true, .advanced = true } );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "LOGO" ), PlateParameters::tr( "Logo" ),
             Qgis::ProcessingFileParameterBehavior::File, QString(), QVariant(), true ),
      PlateParameters::tr( "Picture of the office (SVG, PNG), for the place that the template has for it." ), { .advanced = true } );
    addText( "DISTRICT", PlateParameters::tr( "Name of the district" ),
      PlateParameters::tr( "For the subtitle, as “Landkreis Musterland”; empty: as the tables name it, else by the keys of the areas." ) );
    addText( "AUTHOR", PlateParameters::tr( "Made by" ), PlateParameters::tr( "The office, for the line at the bottom." ) );
  }

  static QString layoutName( const QVariantMap &parameters, const PlateFrame &frame, int panels )
  {
    const QString layout = text( parameters, "LAYOUT" );
    if ( PlateTemplate::builtInNames().contains( layout ) )
      return layout;
    const bool upright = frame.extent.height() > frame.extent.width() * ( panels == 2 ? 2 : 1 );
    return upright ? QStringLiteral( "a4_portrait" ) : QStringLiteral( "a4_landscape" );
  }

  //! The user's template \a path, with a word about what this QGIS leaves out of it.
  static PlateTemplate ownTemplate( const QString &path, QgsProcessingFeedback *feedback )
  {
    PlateTemplate own = PlateTemplate::fromFile( path );
    feedback->pushInfo( PlateParameters::tr( "Layout template: %1" ).arg( QDir::toNativeSeparators( path ) ) );
    const QStringList unknown = own.unknownItems();
    if ( !unknown.isEmpty() )
      feedback->pushWarning( PlateParameters::tr(
        "The layout template is of another version of QGIS; this one does not know these items of it and leaves them out: %1" )
          .arg( unknown.join( QStringLiteral( ", " ) ) ) );
    return own;
  }

  PlateTemplate plateTemplate( const QVariantMap &parameters, const PlateFrame &frame, QgsProcessingFeedback *feedback, int panels )
  {
    const QString own = text( parameters, "TEMPLATE" );
    if ( !own.isEmpty() )
      return ownTemplate( own, feedback );
    const QString name = layoutName( parameters, frame, panels );
    const QString folder = text( parameters, "TEMPLATE_FOLDER" );
    if ( folder.isEmpty() )
      return PlateTemplate::builtIn( name );
    if ( !QFileInfo( folder ).isDir() )
      throw QgsProcessingException(
        PlateParameters::tr( "The folder of layout templates %1 is not there." ).arg( QDir::toNativeSeparators( folder ) ) );
    const QString path = QDir( folder ).filePath( name + QStringLiteral( ".qpt" ) );
    if ( !QFileInfo::exists( path ) )
    {
      feedback->pushWarning(
        PlateParameters::tr( "There is no template %1; that of the plugin is used." ).arg( QDir::toNativeSeparators( path ) ) );
      return PlateTemplate::builtIn( name );
    }
    return ownTemplate( path, feedback );
  }

  InsetChoice insetChoice( const QVariantMap &parameters )
  {
    InsetChoice choice;
    choice.automatic = text( parameters, "INSET" ) != QLatin1String( "none" );
    choice.areas = choice.automatic ? text( parameters, "INSET_AREAS" ) : QString();
    const QgsExpression expression( choice.areas );
    if ( !choice.areas.isEmpty() && expression.hasParserError() )
      throw QgsProcessingException(
        PlateParameters::tr( "The expression for the areas of the inset is none: %1" ).arg( expression.parserErrorString() ) );
    return choice;
  }

  void folderParameter( Parameters &p, const QString &name, const QString &help )
  {
    auto folder = std::make_unique<QgsProcessingParameterFolderDestination>( QStringLiteral( "FOLDER" ), PlateParameters::tr( "Folder" ) );
    const QString ofProject = QgsProject::instance()->absolutePath();
    if ( !ofProject.isEmpty() )
      folder->setGuiDefaultValueOverride( QDir( ofProject ).filePath( name ) );
    p.add( std::move( folder ), help );
  }

  static QString linkTo( const QString &path, const QString &text )
  {
    return QStringLiteral( "<a href=\"%1\">%2</a>" )
      .arg( QString::fromUtf8( QUrl::fromLocalFile( path ).toEncoded() ).toHtmlEscaped(), text.toHtmlEscaped() );
  }

  void tellPlace( const QgsProcessingAlgorithm &algorithm, QgsProcessingFeedback &feedback, const QString &sentence, const QString &folder,
    const QString &project )
  {
    FinishedFolders::tell( algorithm.provider(), sentence, folder, project );
    feedback.pushFormattedMessage( QStringLiteral( "<p>%1 [%2] [%3]</p>" )
                                     .arg( sentence.toHtmlEscaped(), linkTo( folder, PlateParameters::tr( "Open the folder" ) ),
                                       linkTo( project, PlateParameters::tr( "Open the project" ) ) ),
      sentence );
  }

  PlateOutput plateOutput( const QVariantMap &parameters, const QString &folder )
  {
    PlateOutput output;
    output.folder = folder;
    const QString format = text( parameters, "FORMAT" );
    output.endings = format.isEmpty() || format == QLatin1String( "both" ) ? QStringList{ QStringLiteral( "pdf" ), QStringLiteral( "png" ) }
                                                                           : QStringList{ format };
    output.dpi = parameters.value( QStringLiteral( "DPI" ), 200 ).toDouble();
    if ( output.dpi < 50 )
      output.dpi = 200;
    return output;
  }

  PlateWording plateWording( const QVariantMap &parameters )
  {
    return { text( parameters, "TITLE" ), text( parameters, "SUBTITLE" ), text( parameters, "SOURCE" ), text( parameters, "DATE" ),
      text( parameters, "MAP_SOURCE" ), text( parameters, "AUTHOR" ), text( parameters, "DISTRICT" ) };
  }

  OfMainThread<QgsVectorLayer> copyForMainThread( const Call &call, const char *name )
  {
    const QgsVectorLayer *layer = call.layer( name );
    return OfMainThread<QgsVectorLayer>( layer ? independentCopy( *layer ).release() : nullptr );
  }

  PlateSurroundings::PlateSurroundings( const SurroundingLayers &layers, const QString &logo, MonitorProject &project )
    : mLogo( logo )
  {
    if ( !logo.isEmpty() && !QFileInfo( logo ).isReadable() )
      throw QgsProcessingException(
        PlateParameters::tr( "The logo %1 cannot be read. Is it where it was?" ).arg( QDir::toNativeSeparators( logo ) ) );
    if ( layers.outlines )
    {
      std::unique_ptr<QgsVectorLayer> copy = independentCopy( *layers.outlines );
      copy->setName( layers.outlinesName.isEmpty() ? PlateParameters::tr( "Planning areas" ) : layers.outlinesName );
      copy->setRenderer( outlineRenderer( OutlineLevel::PlanningArea ).release() );
      copy->setLabelsEnabled( false );
      mOutlines = project.add( std::move( copy ), QString(), true );
    }
    if ( layers.neighbours )
    {
      std::unique_ptr<QgsVectorLayer> grey = neighbourLayer( *layers.neighbours, layers.own );
      grey->setName( PlateParameters::tr( "Neighbours" ) );
      mNeighbours = project.add( std::move( grey ), QString(), true );
    }
  }

  void PlateSurroundings::surround( QList<QgsMapLayer *> &layers ) const
  {
    if ( mOutlines )
      layers.prepend( mOutlines );
    if ( mNeighbours )
      layers.append( mNeighbours );
  }

  void PlateSurroundings::addTo( Plate &plate ) const
  {
    surround( plate.layers );
    for ( PlatePanel &panel : plate.panels )
      surround( panel.layers );
    if ( mOutlines )
      plate.legendLayers.append( mOutlines );
    plate.logo = mLogo;
  }

  namespace
  {
    //! Whether QGIS can draw the picture \a path: a drawing that is one, or a picture that fits into memory and is whole.
    bool isReadablePicture( const QString &path )
    {
      if ( path.endsWith( QLatin1String( ".svg" ), Qt::CaseInsensitive ) )
      {
        QFile file( path );
        if ( !file.open( QIODevice::ReadOnly ) )
          return false;
        QXmlStreamReader reader( &file );
        const bool isDrawing = reader.readNextStartElement() && reader.name() == QLatin1String( "svg" );
        while ( !reader.atEnd() )
          reader.readNext();
        return isDrawing && !reader.hasError();
      }
      constexpr qint64 mostPixels = 50'000'000;
      QImageReader reader( path );
      reader.setDecideFormatFromContent( true );
      const QSize size = reader.size();
      if ( !reader.canRead() || ( size.isValid() && static_cast<qint64>( size.width() ) * size.height() > mostPixels ) )
        return false;
      return !reader.read().isNull();
    }
  }

  QString readableLogo( const QVariantMap &parameters, const PlateTemplate &pageTemplate, QgsProcessingFeedback *feedback )
  {
    const QString logo = text( parameters, "LOGO" );
    if ( logo.isEmpty() || !QFileInfo::exists( logo ) )
      return logo; // what is not there is refused by its user
    if ( !isReadablePicture( logo ) )
    {
      feedback->pushWarning(
        PlateParameters::tr( "The logo %1 is no picture that can be read, or it is too large; the plates go without it. "
                             "Save it as SVG, or as PNG of at most 50 million dots." )
          .arg( QDir::toNativeSeparators( logo ) ) );
      return QString();
    }
    if ( !pageTemplate.hasItem( QStringLiteral( "logo" ) ) )
    {
      feedback->pushWarning(
        PlateParameters::tr( "The layout template has no place for the logo %1; the plates go without it. Give a picture "
                             "of the template the item id “logo”." )
          .arg( QDir::toNativeSeparators( logo ) ) );
      return QString();
    }
    return logo;
  }

  void warnAboutImprint( const QStringList &missing, QgsProcessingFeedback *feedback )
  {
    if ( !missing.isEmpty() )
      feedback->pushWarning(
        PlateParameters::tr( "The imprint of the plates lacks: %1. Enter them as “Source”, “Source of the boundaries”, "
                             "“Date of the data” and “Made by”." )
          .arg( missing.join( QStringLiteral( ", " ) ) ) );
  }

  void warnAboutLabels( const PlateSeries &series, QgsProcessingFeedback *feedback )
  {
    if ( !series.last().unlabelled.isEmpty() )
      feedback->pushWarning( PlateParameters::tr( "There is no place on the map for the names of: %1. A larger page may have it." )
          .arg( series.last().unlabelled.join( QStringLiteral( ", " ) ) ) );
    if ( series.last().insetLacksRoom )
      feedback->pushInfo( PlateParameters::tr( "There is no free corner for an inset of the crowded areas. A larger page may have one, or "
                                               "a template with a map that has the item id “inset”." ) );
    if ( series.last().chartLacksRoom )
      feedback->pushWarning( PlateParameters::tr( "The chart below the map is left out: the map would be too low. A larger page, or one in "
                                                  "portrait, may have room for it." ) );
  }

  void warnAboutInset( const PlateSeries &series, const InsetChoice &choice, QgsProcessingFeedback *feedback )
  {
    if ( !choice.areas.isEmpty() && series.insets() == 0 )
      feedback->pushWarning( PlateParameters::tr( "There is no inset: %1 is true for none of the areas." ).arg( choice.areas ) );
  }

  void warnAboutFonts( const PlateSeries &series, QgsProcessingFeedback *feedback )
  {
    for ( const QString &font : series.missingFonts() )
      feedback->pushWarning( PlateParameters::tr( "The font “%1” of the layout template is not installed; another is used." ).arg( font ) );
  }

}
