#pragma once

#include "algorithms/call.h"
#include "coverage/network/roadtags.h"

#include <QString>
#include <QStringList>
#include <qgsfeaturerequest.h>
#include <qgsfields.h>

#include <array>
#include <string>
#include <string_view>

class QgsFeature;
class QgsProcessingFeatureSource;

namespace sozialraum
{

  //! Where a layer of roads has what the rules for roads ask.
  class RoadFields
  {
  public:
    /**
     * Takes what the user named, and else the fields of \a source by the names of OpenStreetMap's keys, which may have an underscore where
     * the key has a colon, and may be cut after ten letters as in a shape file. Other tags stand in other_tags, or in the tags of
     * osm2pgsql: as hstore, as JSON or as a map. The class may also stand in fclass, as Geofabrik has it, or in a field called class whose
     * values are OpenStreetMap's. With levels bridge, tunnel and layer are looked for too.
     *
     * \throws QgsProcessingException where a field that was named is not there
     */
    RoadFields( const QgsProcessingFeatureSource &source, const Call &call, bool withLevels );

    bool has( RoadKey key ) const { return indexOf( key ) >= 0; }
    QgsAttributeList all() const;
    QStringList names() const; //!< of all

    //! What \a road says in its columns and in other_tags; a column comes first.
    RoadTags tagsOf( const QgsFeature &road ) const;
    std::string bridgeOf( const QgsFeature &road ) const { return valueOf( road, mBridge, "bridge" ); }
    std::string tunnelOf( const QgsFeature &road ) const { return valueOf( road, mTunnel, "tunnel" ); }
    std::string layerOf( const QgsFeature &road ) const { return valueOf( road, mLayer, "layer" ); }

  private:
    int indexOf( RoadKey key ) const { return mTags[static_cast<std::size_t>( key )]; }
    int column( const QString &key ) const;
    int named( const char *parameter, const QString &usual, const Call &call ) const; //!< what the user named, or the \a usual one
    std::string otherTagsOf( const QgsFeature &road ) const;                          //!< as hstore has them
    std::string valueOf( const QgsFeature &road, int index, std::string_view key ) const;

    QgsFields mFields;
    bool mAreNamesShort;
    std::array<int, roadKeyCount> mTags{};        //!< by key; negative: nowhere
    std::array<int, roadKeyCount> mTagsAtTimes{}; //!< by key, of what holds at certain times
    int mOtherTags = -1;
    int mBridge = -1;
    int mTunnel = -1;
    int mLayer = -1;
  };

  //! What the user named under \a parameter, empty where nothing.
  QString fieldNamed( const char *parameter, const Call &call );

}
