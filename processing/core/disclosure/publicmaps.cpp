#include "disclosure/publicmaps.h"

#include "disclosure/releaseregister.h"
#include "finding.h"
#include "findings/storecodes.h"
#include "store/extractground.h"
#include "store/maplimits.h"
#include "store/rowwriter.h"
#include "store/storedclasses.h"
#include "store/storeschema.h"
#include "text/words.h"

#include <algorithm>
#include <map>

namespace sozialraum
{

  namespace
  {

    //! A release to the public, as it stands in the register.
    struct PublicRelease
    {
      std::int64_t id = 0;
      std::map<std::string, std::vector<double>> limits;
    };

    PublicRelease publicRelease( StoreDatabase &store, const std::string &asked )
    {
      static const std::string ending = "/public";
      std::vector<std::string> names;
      StoreRows rows = store.query( "SELECT id + 0 AS n, name, rules FROM release WHERE audience = 'public' ORDER BY id" );
      while ( rows.next() )
      {
        std::string name = rows.text( 1 );
        if ( name.ends_with( ending ) )
          name.resize( name.size() - ending.size() );
        if ( name == asked )
        {
          PublicRelease release{ rows.integer( 0 ), {} };
          readReleasedLimits( rows.text( 2 ), release.limits );
          return release;
        }
        names.push_back( std::move( name ) );
      }
      throw InputError( codes::storeReleaseUnknown, { asked, names.empty() ? "–" : joined( names, ", " ) } );
    }

    struct ReleasedClass
    {
      std::string indicator;
      std::string areaKey;
      std::string period;
      int classId = 0;
      std::string label;
    };

    std::vector<ReleasedClass> releasedClasses( StoreDatabase &store, std::int64_t release )
    {
      std::vector<ReleasedClass> classes;
      StoreRows rows = store.query( "SELECT indicator, area_key, period, class_id + 0 AS k, class_label FROM released WHERE release = "
        + std::to_string( release ) + " AND level = 'area' AND class_id IS NOT NULL ORDER BY id" );
      while ( rows.next() )
        classes.push_back( { rows.text( 0 ), rows.text( 1 ), rows.text( 2 ), static_cast<int>( rows.integer( 3 ) ), rows.text( 4 ) } );
      return classes;
    }

    //! The set that has most of the areas, of several the newest.
    AreaSet setOf( StoreDatabase &store, const std::vector<ReleasedClass> &classes )
    {
      std::map<std::string, int> keys;
      for ( const ReleasedClass &one : classes )
        keys.emplace( one.areaKey, 0 );
      AreaSet best;
      std::size_t most = 0;
      for ( const AreaSet &set : storedAreaSets( store ) )
      {
        std::size_t found = 0;
        for ( const StoredArea &area : storedAreas( store, set.id, false ) )
          found += area.isMember && keys.contains( area.key ) ? 1U : 0U;
        if ( found > most || ( found == most && found > 0 && best.validFrom <= set.validFrom ) )
        {
          best = set;
          most = found;
        }
      }
      return best;
    }

    //! Writes what was released into the store that was made for it.
    class PublicMapWriter
    {
    public:
      PublicMapWriter( StoreDatabase &from, StoreDatabase &to, const AreaSet &set, const PublicMapWords &words )
        : mTo( to )
        , mCatalogue( readStoredCatalogue( from ) )
        , mWords( words )
        , mLevel( set.level )
      {
        std::vector<StoredArea> areas = storedAreas( from, set.id, true );
        std::erase_if( areas, []( const StoredArea &area ) { return !area.isMember; } );
        const std::int64_t id = addAreaSet( to, { 0, set.level, set.validFrom, set.name }, areas );
        for ( const StoredArea &area : storedAreas( to, id, false ) )
          mAreas.emplace( area.key, area.id );
        const ListTable list = storedCatalogue( from );
        if ( !list.rows.empty() )
          addCatalogue( to, set.validFrom, list );
      }

      void write( const std::vector<ReleasedClass> &classes, const PublicRelease &release )
      {
        StoreTransaction transaction( mTo );
        std::vector<StoredClass> stored;
        for ( const ReleasedClass &one : classes )
        {
          if ( const auto area = mAreas.find( one.areaKey ); area != mAreas.end() )
            stored.push_back( { seriesOf( one.indicator, release ), area->second, one.period, one.classId, labelOf( one ), {} } );
        }
        writeClasses( mTo, std::move( stored ) );
        transaction.commit();
      }

    private:
      std::string labelOf( const ReleasedClass &one ) const
      {
        switch ( one.classId )
        {
          case suppressedClassId:
            return mWords.legend.suppressed;
          case noDataClassId:
            return mWords.legend.noData;
          case notRatedClassId:
            return mWords.legend.notRated;
          default:
            return one.label;
        }
      }

      std::int64_t seriesOf( const std::string &indicator, const PublicRelease &release )
      {
        const auto [place, isNew] = mSeries.emplace( indicator, static_cast<std::int64_t>( mSeries.size() ) + 1 );
        if ( !isNew )
          return place->second;
        const CatalogueIndicator *known = inCatalogue( mCatalogue, indicator );
        const std::string name = !known ? indicator : mWords.isGerman ? known->nameGerman : known->nameEnglish;
        RowWriter rows( mTo, "series", "id, indicator, dimensions, unit, name, code, title, is_count" );
        rows.begin().add( place->second ).add( indicator ).add( "" ).add( known ? known->unit : std::string() );
        rows.add( name.empty() ? indicator : name ).add( "" ).add( known ? known->source : std::string() ).add( std::int64_t{ 0 } );
        rows.flush();
        if ( const auto limits = release.limits.find( indicator ); limits != release.limits.end() )
          keepLimitsOfMap( mTo, place->second, mLevel, { limits->second, "fixed" } );
        return place->second;
      }

      StoreDatabase &mTo;
      std::vector<CatalogueIndicator> mCatalogue;
      const PublicMapWords &mWords;
      std::string mLevel;
      std::map<std::string, std::int64_t> mAreas;
      std::map<std::string, std::int64_t> mSeries;
    };

  }

  void makePublicMaps( StoreDatabase &store, const std::string &release, const StorePlace &place, const PublicMapWords &words )
  {
    const PublicRelease found = publicRelease( store, release );
    const std::vector<ReleasedClass> classes = releasedClasses( store, found.id );
    const AreaSet set = setOf( store, classes );
    if ( set.id == 0 )
      throw InputError( codes::storeNoMaps, { release } );
    createStore( place, storeCrs( store ) );
    StoreDatabase made = openStore( place, true );
    PublicMapWriter( store, made, set, words ).write( classes, found );
  }

  std::string levelOfPublicMaps( StoreDatabase &publicStore )
  {
    const std::vector<AreaSet> sets = storedAreaSets( publicStore );
    return sets.empty() ? std::string() : sets.front().level;
  }

}
