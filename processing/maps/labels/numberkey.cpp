#include "maps/labels/numberkey.h"

#include "maps/labels/labelplaces.h"
#include "maps/labels/namelines.h"
#include "maps/styles/areastyle.h"
#include "maps/styles/drawnareas.h"
#include "maps/plates/insetmap.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QDataStream>
#include <qgsexpression.h>
#include <qgsfeatureiterator.h>
#include <qgslayout.h>
#include <qgslayoutitemmap.h>
#include <qgslayoutrendercontext.h>
#include <qgspallabeling.h>
#include <qgsproperty.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerlabeling.h>

#include <algorithm>
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

  //! An expression for the names of \a field with breaks where German maps have them, without changing any other.
  static QString brokenNames( const QgsVectorLayer &areas, const QString &field )
  {
    const int place = areas.fields().lookupField( field );
    const QString reference = QgsExpression::quotedColumnRef( field );
    QStringList pairs;
    QSet<QString> seen;
    for ( const auto &[id, name] : namesById( areas, field ).toStdMap() )
    {
      const QString lines = nameInLines( name );
      if ( lines != name && !seen.contains( name ) )
        pairs << QStringLiteral( "%1,%2" ).arg( QgsExpression::quotedString( name ), QgsExpression::quotedString( lines ) );
      seen << name;
    }
    if ( place < 0 || pairs.isEmpty() )
      return reference;
    pairs.sort();
    return QStringLiteral( "coalesce(map_get(map(%1),%2),%2)" ).arg( pairs.join( QLatin1Char( ',' ) ), reference );
  }

  /**
   * Who gets a name first where not all have room, 0 … 10: towns before villages where a field tells them apart, as VG250 does. The size of
   * the polygon says nothing about the rank of a place.
   */
  static QString rankOf( const QgsVectorLayer &areas )
  {
    const int kind = areas.fields().lookupField( QStringLiteral( "bez" ) );
    if ( kind < 0 )
      return QStringLiteral( "5" );
    return QStringLiteral( "if(%1 ilike '%stadt%',8,3)" ).arg( QgsExpression::quotedColumnRef( areas.fields().at( kind ).name() ) );
  }

  /**
   * On a map of a whole state names of the few areas that are large enough say nothing of rank: where VG250 tells which towns are districts
   * of their own, these alone are named.
   */
  static void nameIndependentTowns( QgsVectorLayer &areas )
  {
    const int kind = areas.fields().lookupField( QStringLiteral( "bez" ) );
    if ( kind < 0 )
      return;
    const QString isIndependent =
      QStringLiteral( "%1 ilike 'kreisfreie%'" ).arg( QgsExpression::quotedColumnRef( areas.fields().at( kind ).name() ) );
    QgsFeature town;
    if ( !areas.getFeatures( QgsFeatureRequest().setFilterExpression( isIndependent ).setLimit( 1 ) ).nextFeature( town ) )
      return;
    QgsPalLayerSettings settings = areas.labeling()->settings();
    settings.fieldName = QStringLiteral( "if(%1,%2,'')" ).arg( isIndependent, settings.fieldName );
    areas.setLabeling( new QgsVectorLayerSimpleLabeling( settings ) );
  }

  //! Names in \a numbered become their place in it; those in \a inset stand in the inset only.
  static void setLabels( QgsVectorLayer &areas, const AreaNames &names, const QStringList &numbered, const QStringList &inset )
  {
    const QString field = QgsExpression::quotedColumnRef( names.field );
    const QString broken = brokenNames( areas, names.field );
    const QString name =
      names.secondLine.isEmpty() ? broken : QStringLiteral( "concat(%1,coalesce('\\n'||(%2),''))" ).arg( broken, names.secondLine );
    const QString numbers = setOf( numbered );
    QString text = numbered.isEmpty() ? name : QStringLiteral( "coalesce(map_get(%1,%2),%3)" ).arg( numbers, field, name );
    if ( !inset.isEmpty() )
      text = QStringLiteral( "if(@map_id='map' and map_exist(%1,%2),'',%3)" ).arg( setOf( inset ), field, text );
    const std::unique_ptr<QgsVectorLayerSimpleLabeling> labels = areaLabels( text );
    QgsPalLayerSettings settings = labels->settings();
    settings.autoWrapLength = 0;
    // A number has nowhere else to go; a name has.
    const QString rank = rankOf( areas );
    const QString priority = numbered.isEmpty() ? rank : QStringLiteral( "if(map_exist(%1,%2),10,%3)" ).arg( numbers, field, rank );
    if ( priority != QLatin1String( "5" ) )
      settings.dataDefinedProperties().setProperty( QgsPalLayerSettings::Property::Priority, QgsProperty::fromExpression( priority ) );
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
    for ( const MapSymbol &symbol : names.symbols )
      stream << symbol.place.x() << symbol.place.y() << symbol.diameter;
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
    // The dot ends a line, it begins none.
    return { entries.join( QStringLiteral( "\u00a0· " ) ), unlabelled };
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
      nameIndependentTowns( areas );
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
      const LabelPlaces onMap = labelPlaces( map, areas, areaNames.symbols );
      const LabelPlaces onInset = inset.map ? labelPlaces( *inset.map, areas, areaNames.symbols ) : LabelPlaces();
      for ( auto area = names.begin(); area != names.end(); ++area )
      {
        const LabelPlaces &places = inset.names.contains( area.value() ) ? onInset : onMap;
        const bool isNumbered = numbered.count( area.value() ) > 0;
        if ( ( isNumbered ? places.placed : places.serving ).count( area.key() ) > 0 )
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
