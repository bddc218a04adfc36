#include "algorithms/store/registerinput.h"

#include "algorithms/call.h"
#include "algorithms/coverage/registercolumns.h"
#include "store/storedareas.h"
#include "store/storedfacilities.h"

#include <QCoreApplication>
#include <qgscoordinatetransform.h>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsvariantutils.h>

#include <set>
#include <vector>

namespace sozialraum
{

  namespace
  {
    class RegisterTexts
    {
      Q_DECLARE_TR_FUNCTIONS( RegisterInput )
    };

    std::string textOf( const QgsFeature &row, int column )
    {
      return column < 0 || QgsVariantUtils::isNull( row.attribute( column ) ) ? std::string()
                                                                              : row.attribute( column ).toString().trimmed().toStdString();
    }

    bool isPublic( const QgsFeature &row, int column )
    {
      const std::string text = QString::fromStdString( textOf( row, column ) ).toLower().toStdString();
      return text != "0" && text != "no" && text != "nein" && text != "false" && text != "intern";
    }

    void setPoint( StoredFacility &facility, const QgsFeature &row, const QgsCoordinateTransform &transform )
    {
      if ( !row.hasGeometry() || row.geometry().isEmpty() )
        return;
      QgsGeometry point = row.geometry().pointOnSurface();
      point.transform( transform );
      facility.x = point.asPoint().x();
      facility.y = point.asPoint().y();
    }
  }

  qlonglong addRegister( const Call &call, StoreDatabase &database, const std::string &date )
  {
    if ( !call.has( "FACILITIES" ) )
      return 0;
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "FACILITIES" );
    const QgsFields fields = source->fields();
    const int keyColumn = registerColumn( fields, RegisterColumn::Facility );
    const int nameColumn = registerColumn( fields, RegisterColumn::Name );
    const int areaColumn = registerColumn( fields, RegisterColumn::Area );
    const int publicColumn = registerColumn( fields, RegisterColumn::Public );
    for ( const auto &[column, name] : { std::pair( keyColumn, "id" ), { nameColumn, "name" }, { areaColumn, "area_key" } } )
    {
      if ( column < 0 )
        throw QgsProcessingException(
          RegisterTexts::tr( "“%1” has no column “%2”. A register of facilities needs keys, names and the keys of "
                             "the areas that they lie in." )
            .arg( call.label( "FACILITIES" ), QString::fromLatin1( name ) ) );
    }
    const int places = fields.lookupField( QStringLiteral( "capacity" ) ) >= 0 ? fields.lookupField( QStringLiteral( "capacity" ) )
                                                                               : fields.lookupField( QStringLiteral( "places" ) );
    std::set<int> known{ places, fields.lookupField( QStringLiteral( "fid" ) ) };
    for ( const RegisterColumn column : { RegisterColumn::Area, RegisterColumn::Facility, RegisterColumn::Name, RegisterColumn::Kind,
            RegisterColumn::Operator, RegisterColumn::TargetGroups, RegisterColumn::Public } )
      known.insert( registerColumn( fields, column ) );
    const QgsCoordinateReferenceSystem crs = QgsCoordinateReferenceSystem::fromWkt( QString::fromStdString( storeCrs( database ) ) );
    const QgsCoordinateTransform transform( source->sourceCrs(), crs, call.context().transformContext() );
    std::vector<StoredFacility> facilities;
    std::set<std::string> keys;
    QgsFeatureIterator rows = source->getFeatures();
    for ( QgsFeature row; rows.nextFeature( row ); )
    {
      if ( !isPublic( row, publicColumn ) )
        continue;
      StoredFacility facility{ textOf( row, keyColumn ), textOf( row, registerColumn( fields, RegisterColumn::Kind ) ),
        textOf( row, nameColumn ), textOf( row, registerColumn( fields, RegisterColumn::Operator ) ),
        textOf( row, registerColumn( fields, RegisterColumn::TargetGroups ) ), textOf( row, areaColumn ) };
      if ( facility.key.empty() || !keys.insert( facility.key ).second )
        throw QgsProcessingException( ( facility.key.empty() ? RegisterTexts::tr( "In “%1” the facility “%2” has no key." )
                                                             : RegisterTexts::tr( "In “%1” the key of the facility “%2” stands twice." ) )
            .arg( call.label( "FACILITIES" ), QString::fromStdString( facility.name ) ) );
      setPoint( facility, row, transform );
      bool isNumber = false;
      const double count = places < 0 ? 0.0 : row.attribute( places ).toDouble( &isNumber );
      if ( isNumber && !textOf( row, places ).empty() )
        facility.places = count;
      for ( int column = 0; column < fields.size(); ++column )
      {
        if ( const std::string text = textOf( row, column ); !known.contains( column ) && !text.empty() )
          facility.attributes[fields.at( column ).name().toStdString()] = text;
      }
      facilities.push_back( std::move( facility ) );
    }
    const FacilitiesAdded added = addFacilities( database, date, facilities );
    if ( !added.differing.empty() )
      throw QgsProcessingException(
        RegisterTexts::tr( "The store has the facility “%1” otherwise from %2 on. Give the day since when the new "
                           "register holds; nothing of it was written." )
          .arg( QString::fromStdString( added.differing.front() ), QString::fromStdString( date ) ) );
    call.say( RegisterTexts::tr( "Register of facilities: %1 new or changed, %2 as before, %3 ended." )
        .arg( added.added )
        .arg( added.unchanged )
        .arg( added.ended ) );
    return static_cast<qlonglong>( facilities.size() );
  }

}
