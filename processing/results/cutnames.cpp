#include "results/cutnames.h"

#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgswkbtypes.h>

namespace sozialraum
{

  CutNames cutNames( const QgsFields &asked, const QgsFields &written )
  {
    CutNames names;
    for ( int i = 0; asked.size() == written.size() && i < asked.size(); ++i )
    {
      if ( asked.at( i ).name() != written.at( i ).name() )
        names.insert( asked.at( i ).name(), written.at( i ).name() );
    }
    return names;
  }

  std::unique_ptr<QgsVectorLayer> copyWithNames( QgsVectorLayer &layer, const QgsFields &asked )
  {
    auto copy = std::make_unique<QgsVectorLayer>( QgsWkbTypes::displayString( layer.wkbType() ), layer.name(), QStringLiteral( "memory" ) );
    copy->setCrs( layer.crs() );
    copy->dataProvider()->addAttributes( asked.toList() );
    copy->updateFields();
    QgsFeature feature;
    for ( QgsFeatureIterator features = layer.getFeatures(); features.nextFeature( feature ); )
    {
      QgsFeature same( copy->fields() );
      same.setGeometry( feature.geometry() );
      same.setAttributes( feature.attributes() );
      copy->dataProvider()->addFeature( same, QgsFeatureSink::FastInsert );
    }
    return copy;
  }

  static QString withCutNames( QString text, const CutNames &names )
  {
    if ( const auto whole = names.constFind( text ); whole != names.constEnd() )
      return *whole;
    for ( auto name = names.cbegin(); name != names.cend(); ++name )
      text.replace( QStringLiteral( "\"%1\"" ).arg( name.key() ), QStringLiteral( "\"%1\"" ).arg( name.value() ) );
    return text;
  }

  void useCutNames( QDomDocument &style, const CutNames &names )
  {
    for ( QDomNode node = style.firstChild(); !node.isNull(); )
    {
      if ( node.isText() )
        node.setNodeValue( withCutNames( node.nodeValue(), names ) );
      const QDomNamedNodeMap attributes = node.attributes();
      for ( int i = 0; i < attributes.count(); ++i )
        attributes.item( i ).setNodeValue( withCutNames( attributes.item( i ).nodeValue(), names ) );
      // The next one in the order of the document.
      QDomNode next = node.firstChild();
      for ( ; next.isNull() && !node.isNull(); node = node.parentNode() )
        next = node.nextSibling();
      node = next;
    }
  }

}
