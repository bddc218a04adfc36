#include "crosswalksuggestions.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <utility>

namespace sozialraum
{

  namespace
  {

    //! A key of the other side and the share of the territory that stands behind it.
    struct Relative
    {
      std::string key;
      std::string name;
      double share = 0.0;
    };

    //! Key and name of every area and of every key of the table, by canonical key.
    using Names = std::unordered_map<std::string, std::string>;

    bool isWithoutNumber( const ProtocolRow &row )
    {
      return row.fate == KeyFate::Matched && ( row.values == 0 || row.isGone );
    }

    bool looksForAnArea( const ProtocolRow &row )
    {
      return row.fate == KeyFate::TableOnly || row.fate == KeyFate::Dissolved || row.fate == KeyFate::LaterMerged;
    }

    void suggest( ProtocolRow &row, std::vector<Relative> relatives )
    {
      std::stable_sort(
        relatives.begin(), relatives.end(), []( const Relative &left, const Relative &right ) { return left.share > right.share; } );
      row.isSuggestedByCrosswalk = true;
      row.suggestedKey.clear();
      row.suggestedName.clear();
      for ( const Relative &relative : relatives )
      {
        row.suggestedKey += ( row.suggestedKey.empty() ? "" : ", " ) + relative.key;
        row.suggestedName += ( row.suggestedName.empty() ? "" : ", " ) + relative.name;
      }
    }

    class CrosswalkRelatives
    {
    public:
      CrosswalkRelatives( const Crosswalk &crosswalk, const Names &others )
        : mCrosswalk( crosswalk )
        , mOthers( others )
      {}

      //! What \a key became, among the keys of the other side.
      std::vector<Relative> successors( const std::string &key ) const
      {
        std::vector<Relative> found;
        for ( const CrosswalkPart &part : mCrosswalk.partsOf( key ) )
        {
          if ( part.newKey != key && part.factor > 0.0 )
            add( found, part.newKey, part.factor );
        }
        return found;
      }

      //! What \a key was made of, among the keys of the other side.
      std::vector<Relative> predecessors( const std::string &key ) const
      {
        std::vector<Relative> found;
        for ( const auto &[oldKey, factor] : mCrosswalk.sourcesOf( key ) )
        {
          if ( oldKey != key && factor > 0.0 )
            add( found, oldKey, factor );
        }
        return found;
      }

    private:
      void add( std::vector<Relative> &relatives, const std::string &key, double share ) const
      {
        if ( const auto other = mOthers.find( key ); other != mOthers.end() )
          relatives.push_back( { key, other->second, share } );
      }

      const Crosswalk &mCrosswalk;
      const Names &mOthers;
    };

    Names namesOfAreas( const LayerAreas &layer )
    {
      Names names;
      for ( const LayerArea &area : layer.areas() )
        names.emplace( area.canonicalKey, area.name );
      return names;
    }

    Names namesOfKeys( const std::vector<ProtocolRow> &rows )
    {
      Names names;
      for ( const ProtocolRow &row : rows )
      {
        if ( row.fate != KeyFate::AreaOnly )
          names.emplace( canonicalKey( { row.key, row.level } ), row.name );
      }
      return names;
    }

  }

  void suggestByCrosswalk( std::vector<ProtocolRow> &rows, const LayerAreas &layer, const Crosswalk &crosswalk )
  {
    const Names areas = namesOfAreas( layer );
    const Names keys = namesOfKeys( rows );
    const CrosswalkRelatives amongAreas( crosswalk, areas );
    const CrosswalkRelatives amongKeys( crosswalk, keys );
    for ( ProtocolRow &row : rows )
    {
      const bool isKey = looksForAnArea( row );
      if ( !isKey && row.fate != KeyFate::AreaOnly && !isWithoutNumber( row ) )
        continue;
      const CrosswalkRelatives &others = isKey ? amongAreas : amongKeys;
      const std::string key = canonicalKey( { row.key, row.level } );
      if ( std::vector<Relative> successors = others.successors( key ); !successors.empty() )
      {
        suggest( row, std::move( successors ) );
        if ( isKey )
          row.fate = KeyFate::Dissolved;
      }
      else if ( std::vector<Relative> predecessors = others.predecessors( key ); !predecessors.empty() )
      {
        suggest( row, std::move( predecessors ) );
        if ( isKey )
          row.fate = KeyFate::LaterMerged;
      }
    }
  }

}
