#include "maps/labels/numberkey.h"

#include "maps/styles/areastyle.h"
#include "maps/styles/drawnareas.h"
#include "maps/plates/insetmap.h"
#include "maps/plates/plateexport.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QDataStream>
#include <QPainter>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgslabelingresults.h>
#include <qgslayout.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgsmaprenderercustompainterjob.h>
#include <qgsnullpainterdevice.h>
#include <qgspallabeling.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
#include <iterator>
#include <set>

namespace sozialraum
{

  //! More areas are not listed: nobody would read the key.
  static constexpr int sMostAreas = 150;

  //! More areas are not named: on no page is there room for their names.
  static constexpr int sMostNames = 1000;

  //! From the middle of an area to below its sign, in millimetres.
  static constexpr double sHalfSign = 1.6;

  //! Of the areas that are drawn.
  static QMap<QgsFeatureId, QString> namesById( const QgsVectorLayer &areas, const QString &nameField )
  {
    QMap<QgsFeatureId, QString> names;
    const std::set<QgsFeatureId> drawn = drawnAreas( areas );
    QgsFeatureIterator features = areas.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      const QString name = feature.attribute( nameField ).toString();
      if ( !name.isEmpty() && drawn.count( feature.id() ) > 0 )
        names.insert( feature.id(), name );
    }
    return names;
  }

  //! Ids of the areas whose label QGIS places when it draws a map of \a settings.
  static std::set<QgsFeatureId> placedLabels( const QgsMapSettings &settings, const QgsVectorLayer &areas )
  {
    // Only the places matter: nothing is painted.
    QgsNullPaintDevice page;
    page.setOutputSize( settings.outputSize() );
    page.setOutputDpi( static_cast<int>( settings.outputDpi() ) );
    QPainter painter( &page );
    QgsMapRendererCustomPainterJob job( settings, &painter );
    job.renderSynchronously();

    std::set<QgsFeatureId> placed;
    const std::unique_ptr<QgsLabelingResults> results( job.takeLabelingResults() );
    for ( const QgsLabelPosition &label : results ? results->allLabels() : QList<QgsLabelPosition>() )
    {
      if ( label.layerID == areas.id() && !label.isUnplaced )
        placed.insert( label.featureId );
    }
    return placed;
  }

  //! Ids of the areas that have their label in pictures, and in print too, where their borders are a little coarser.
  static std::set<QgsFeatureId> labelledAreas( const QgsLayoutItemMap &map, const QgsVectorLayer &areas )
  {
    const double dpi = map.layout()->renderContext().dpi();
    QgsMapSettings settings = map.mapSettings( map.extent(), map.rect().size() * dpi / 25.4, dpi, true );
    settings.setFlag( Qgis::MapSettingsFlag::SkipSymbolRendering );
    const std::set<QgsFeatureId> inPictures = placedLabels( settings, areas );
    settings.setSimplifyMethod( simplificationForPrint( dpi ) );
    const std::set<QgsFeatureId> inPrint = placedLabels( settings, areas );
    std::set<QgsFeatureId> inBoth;
    std::set_intersection( inPictures.begin(), inPictures.end(), inPrint.begin(), inPrint.end(), std::inserter( inBoth, inBoth.end() ) );
    return inBoth;
  }

  static QStringList sorted( const std::set<QString> &names )
  {
    QStringList list( names.begin(), names.end() );
    QCollator collator( QLocale( QLocale::German ) );
    std::sort( list.begin(), list.end(), [&collator]( const QString &one, const QString &other ) {
      const int order = collator.compare( one, other );
      return order == 0 ? one < other : order < 0;
    } );
    return list;
  }

  //! The names as an expression that makes a set of them.
  static QString setOf( const QStringList &names )
  {
    QStringList pairs;
    for ( int i = 0; i < names.size(); ++i )
      pairs << QStringLiteral( "%1,'%2'" ).arg( QgsExpression::quotedString( names.at( i ) ) ).arg( i + 1 );
    return QStringLiteral( "map(%1)" ).arg( pairs.join( QLatin1Char( ',' ) ) );
  }

  //! Names in \a numbered become their place in it; those in \a inset stand in the inset only.
  static void setLabels( QgsVectorLayer &areas, const AreaNames &names, const QStringList &numbered, const QStringList &inset )
  {
    const QString field = QgsExpression::quotedColumnRef( names.field );
    const QString name =
      names.secondLine.isEmpty() ? field : QStringLiteral( "concat(%1,coalesce('\\n'||(%2),''))" ).arg( field, names.secondLine );
    const QString numbers = setOf( numbered );
    QString text = numbered.isEmpty() ? name : QStringLiteral( "coalesce(map_get(%1,%2),%3)" ).arg( numbers, field, name );
    if ( !inset.isEmpty() )
      text = QStringLiteral( "if(@map_id='map' and map_exist(%1,%2),'',%3)" ).arg( setOf( inset ), field, text );
    const std::unique_ptr<QgsVectorLayerSimpleLabeling> labels = areaLabels( text );
    QgsPalLayerSettings settings = labels->settings();
    // A number has nowhere else to go; a name has.
    if ( !numbered.isEmpty() )
      settings.dataDefinedProperties().setProperty( QgsPalLayerSettings::Property::Priority,
        QgsProperty::fromExpression( QStringLiteral( "if(map_exist(%1,%2),10,5)" ).arg( numbers, field ) ) );
    if ( names.belowSigns )
    {
      settings.placement = Qgis::LabelPlacement::OverPoint;
      QgsLabelPointSettings below;
      below.setQuadrant( Qgis::LabelQuadrantPosition::Below );
      settings.setPointSettings( below );
      settings.yOffset = sHalfSign;
      settings.offsetUnits = Qgis::RenderUnit::Millimeters;
    }
    areas.setLabeling( new QgsVectorLayerSimpleLabeling( settings ) );
    areas.setLabelsEnabled( true );
  }

  //! Where not every area has its name, one that reaches into the next would be taken for its.
  static void keepWithinAreas( QgsVectorLayer &areas )
  {
    QgsPalLayerSettings settings = areas.labeling()->settings();
    settings.fitInPolygonOnly = true;
    areas.setLabeling( new QgsVectorLayerSimpleLabeling( settings ) );
  }

  static void describeMap( QDataStream &stream, const QgsLayoutItemMap &map, const QgsVectorLayer &areas )
  {
    const QgsRectangle extent = map.extent();
    stream << extent.xMinimum() << extent.yMinimum() << extent.xMaximum() << extent.yMaximum() << map.crs().toWkt() << map.rect().size()
           << map.layout()->renderContext().dpi();
    // Their labels want places too.
    for ( const QgsMapLayer *layer : map.layers() )
      stream << ( layer == &areas ? QString() : layer->id() );
  }

  //! All that decides where names find their places; empty where that cannot be told from another map without placing them.
  static QByteArray signatureOf( const QgsLayoutItemMap &map, const InsetMap &inset, const QgsVectorLayer &areas, const AreaNames &names )
  {
    if ( !names.secondLine.isEmpty() )
      return QByteArray();
    QByteArray description;
    QDataStream stream( &description, QIODevice::WriteOnly );
    describeMap( stream, map, areas );
    stream << inset.names;
    if ( inset.map )
      describeMap( stream, *inset.map, areas );
    stream << names.field << names.belowSigns << areas.crs().toWkt();
    const std::set<QgsFeatureId> drawn = drawnAreas( areas );
    QgsFeatureIterator features = areas.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
      stream << ( drawn.count( feature.id() ) > 0 ) << feature.id() << feature.attribute( names.field ).toString()
             << feature.geometry().asWkb();
    return QCryptographicHash::hash( description, QCryptographicHash::Sha256 );
  }

  static NumberKey keyOf( const QStringList &numbered, const QStringList &unlabelled )
  {
    QStringList entries;
    for ( int i = 0; i < numbered.size(); ++i )
      entries
        << QStringLiteral( "%1\u00a0%2" ).arg( i + 1 ).arg( QString( numbered.at( i ) ).replace( QLatin1Char( ' ' ), QChar( 0xa0 ) ) );
    return { entries.join( QStringLiteral( " · " ) ), unlabelled };
  }

  NumberKey NumberKeys::label( QgsLayoutItemMap &map, const InsetMap &inset, QgsVectorLayer &areas, const AreaNames &areaNames )
  {
    if ( areas.featureCount() > sMostNames )
    {
      areas.setLabelsEnabled( false );
      return NumberKey();
    }
    setLabels( areas, areaNames, {}, inset.names );
    if ( areas.featureCount() > sMostAreas )
    {
      keepWithinAreas( areas );
      return NumberKey();
    }
    const QByteArray signature = signatureOf( map, inset, areas, areaNames );
    const auto known = mFound.constFind( signature );
    if ( known != mFound.constEnd() )
    {
      setLabels( areas, areaNames, known->numbered, inset.names );
      return keyOf( known->numbered, known->unlabelled );
    }

    const QMap<QgsFeatureId, QString> names = namesById( areas, areaNames.field );
    std::set<QString> numbered;
    Found found;
    // Numbers take room from names, so that some more may have to give way; each round numbers at least one more.
    for ( bool changed = true; changed; )
    {
      changed = false;
      found.unlabelled.clear();
      const std::set<QgsFeatureId> onMap = labelledAreas( map, areas );
      const std::set<QgsFeatureId> onInset = inset.map ? labelledAreas( *inset.map, areas ) : std::set<QgsFeatureId>();
      for ( auto area = names.begin(); area != names.end(); ++area )
      {
        const std::set<QgsFeatureId> &labelled = inset.names.contains( area.value() ) ? onInset : onMap;
        if ( labelled.count( area.key() ) > 0 )
          continue;
        if ( numbered.insert( area.value() ).second )
          changed = true;
        else
          found.unlabelled << area.value();
      }
      found.numbered = sorted( numbered );
      if ( changed )
        setLabels( areas, areaNames, found.numbered, inset.names );
    }
    if ( !signature.isEmpty() )
      mFound.insert( signature, found );
    return keyOf( found.numbered, found.unlabelled );
  }

}
