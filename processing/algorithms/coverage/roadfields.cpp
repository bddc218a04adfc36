#include "algorithms/coverage/roadfields.h"

#include "algorithms/coverage/networktexts.h"
#include "coverage/network/roadrules.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QVariantMap>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingutils.h>

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    constexpr int shapeFileLetters = 10;

    QString tagText( std::string_view text )
    {
      return QString::fromLatin1( text.data(), static_cast<int>( text.size() ) );
    }

    QString quoted( QString text )
    {
      text.replace( QLatin1Char( '\\' ), QLatin1String( "\\\\" ) ).replace( QLatin1Char( '"' ), QLatin1String( "\\\"" ) );
      return QLatin1Char( '"' ) + text + QLatin1Char( '"' );
    }

    bool haveShortNames( const QgsFields &fields )
    {
      for ( const QgsField &field : fields )
      {
        if ( field.name().size() > shapeFileLetters )
          return false;
      }
      return true;
    }

    std::string cellOf( const QgsFeature &feature, int field )
    {
      return field < 0 ? std::string() : feature.attribute( field ).toString().trimmed().toStdString();
    }
  }

  //! Whether what stands in \a name is OpenStreetMap's, as far as the first lines tell: other offices number their classes.
  static bool holdsRoadClasses( const QgsProcessingFeatureSource &source, const QString &name )
  {
    constexpr int looked = 200;
    const int field = source.fields().lookupField( name );
    if ( field < 0 )
      return false;
    QgsFeatureIterator lines = source.getFeatures(
      QgsFeatureRequest().setSubsetOfAttributes( { field } ).setFlags( Qgis::FeatureRequestFlag::NoGeometry ).setLimit( looked ) );
    QgsFeature line;
    bool isAny = false;
    while ( lines.nextFeature( line ) )
    {
      const std::string value = cellOf( line, field );
      if ( !value.empty() && !isKnownRoadClass( value ) )
        return false;
      isAny = isAny || !value.empty();
    }
    return isAny;
  }

  QString fieldNamed( const char *parameter, const Call &call )
  {
    const QStringList fields = call.texts( parameter );
    return fields.isEmpty() ? QString() : fields.first();
  }

  RoadFields::RoadFields( const QgsProcessingFeatureSource &source, const Call &call, bool withLevels )
    : mFields( source.fields() )
    , mAreNamesShort( haveShortNames( mFields ) )
  {
    QgsAttributeList taken;
    const auto free = [&taken]( int index ) { // a column is one key's, also where several begin with the same ten letters
      if ( index < 0 || taken.contains( index ) )
        return -1;
      taken << index;
      return index;
    };
    for ( std::size_t key = 0; key < roadKeyCount; ++key )
      mTags[key] = free( column( tagText( roadKeyName( static_cast<RoadKey>( key ) ) ) ) );
    for ( std::size_t key = 0; key < roadKeyCount; ++key )
      mTagsAtTimes[key] = free( column( tagText( roadKeyName( static_cast<RoadKey>( key ) ) ) + tagText( atTimes ) ) );
    const auto take = [&]( RoadKey key, const char *parameter, const QString &usual ) {
      int &index = mTags[static_cast<std::size_t>( key )];
      if ( index < 0 || !fieldNamed( parameter, call ).isEmpty() )
        index = named( parameter, usual, call );
    };
    take( RoadKey::Highway, "CLASS_FIELD",
      mFields.lookupField( QStringLiteral( "fclass" ) ) < 0 && holdsRoadClasses( source, QStringLiteral( "class" ) )
        ? QStringLiteral( "class" )
        : QStringLiteral( "fclass" ) );
    take( RoadKey::Maxspeed, "SPEED_FIELD", QString() );
    take( RoadKey::Oneway, "ONEWAY_FIELD", QString() );
    mOtherTags = mFields.lookupField( QStringLiteral( "other_tags" ) );
    if ( mOtherTags < 0 )
      mOtherTags = mFields.lookupField( QStringLiteral( "tags" ) );
    if ( withLevels )
    {
      mBridge = named( "BRIDGE_FIELD", QStringLiteral( "bridge" ), call );
      mTunnel = named( "TUNNEL_FIELD", QStringLiteral( "tunnel" ), call );
      mLayer = named( "LAYER_FIELD", QStringLiteral( "layer" ), call );
    }
  }

  int RoadFields::column( const QString &key ) const
  {
    const QString underscored = QString( key ).replace( QLatin1Char( ':' ), QLatin1Char( '_' ) );
    for ( const QString &each : { key, underscored } )
    {
      if ( const int index = mFields.lookupField( each ); index >= 0 )
        return index;
    }
    for ( const QString &each : { key, underscored } )
    {
      if ( mAreNamesShort && each.size() > shapeFileLetters )
      {
        if ( const int index = mFields.lookupField( each.left( shapeFileLetters ) ); index >= 0 )
          return index;
      }
    }
    return -1;
  }

  int RoadFields::named( const char *parameter, const QString &usual, const Call &call ) const
  {
    const QString name = fieldNamed( parameter, call );
    if ( name.isEmpty() )
      return mFields.lookupField( usual );
    const int index = mFields.lookupField( name );
    if ( index < 0 )
      throw QgsProcessingException( NetworkTexts::tr( "The network has no field “%1”." ).arg( name ) );
    return index;
  }

  QgsAttributeList RoadFields::all() const
  {
    QgsAttributeList indexes;
    const auto take = [&indexes]( int index ) {
      if ( index >= 0 && !indexes.contains( index ) )
        indexes << index;
    };
    for ( const int index : { mOtherTags, mBridge, mTunnel, mLayer } )
      take( index );
    std::ranges::for_each( mTags, take );
    std::ranges::for_each( mTagsAtTimes, take );
    return indexes;
  }

  QStringList RoadFields::names() const
  {
    QStringList names;
    for ( const int index : all() )
      names << mFields.at( index ).name();
    return names;
  }

  RoadTags RoadFields::tagsOf( const QgsFeature &road ) const
  {
    RoadTags tags;
    for ( std::size_t key = 0; key < roadKeyCount; ++key )
    {
      if ( mTags[key] >= 0 )
        tags.set( static_cast<RoadKey>( key ), cellOf( road, mTags[key] ) );
      if ( mTagsAtTimes[key] >= 0 && !cellOf( road, mTagsAtTimes[key] ).empty() )
        tags.setChangesAtTimes( static_cast<RoadKey>( key ) );
    }
    if ( mOtherTags >= 0 )
      tags.readOtherTags( otherTagsOf( road ) );
    return tags;
  }

  std::string RoadFields::otherTagsOf( const QgsFeature &road ) const
  {
    if ( mOtherTags < 0 )
      return {};
    const QVariant cell = road.attribute( mOtherTags );
    QVariantMap map = cell.userType() == QMetaType::Type::QVariantMap ? cell.toMap() : QVariantMap();
    if ( map.isEmpty() )
    {
      const std::string text = cellOf( road, mOtherTags );
      if ( !text.starts_with( '{' ) )
        return text;
      map = QJsonDocument::fromJson( QByteArray::fromStdString( text ) ).object().toVariantMap();
    }
    QString pairs;
    for ( auto tag = map.begin(); tag != map.end(); ++tag )
      pairs += QStringLiteral( "%1=>%2," ).arg( quoted( tag.key() ), quoted( tag.value().toString() ) );
    return pairs.toStdString();
  }

  std::string RoadFields::valueOf( const QgsFeature &road, int index, std::string_view key ) const
  {
    const std::string text = cellOf( road, index );
    return text.empty() ? otherTag( otherTagsOf( road ), key ) : text;
  }

}
