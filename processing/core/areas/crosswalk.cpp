#include "crosswalk.h"

#include "finding.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace sozialraum
{

  namespace
  {

    constexpr double ROUNDING = 0.001;

    using Parts = std::unordered_map<std::string, std::vector<CrosswalkPart>>;

    bool isUnchanged( const std::string &oldKey, const std::vector<CrosswalkPart> &parts )
    {
      return parts.size() == 1 && parts.front().newKey == oldKey;
    }

    //! Adds what becomes of \a share of \a key in the end. \a path holds the keys on the way, to find circles.
    void follow( const Parts &parts, const std::string &key, const std::string &name, double share, std::vector<std::string> &path,
      std::map<std::string, CrosswalkPart> &ends )
    {
      const auto found = parts.find( key );
      if ( found == parts.end() || isUnchanged( key, found->second ) )
      {
        CrosswalkPart &end = ends.try_emplace( key, CrosswalkPart{ key, name, 0.0 } ).first->second;
        end.factor += share;
        return;
      }
      if ( std::find( path.begin(), path.end(), key ) != path.end() )
      {
        std::string circle;
        for ( const std::string &step : path )
          circle += step + " → ";
        throw InputError( codes::crosswalkCycle, { circle + key } );
      }
      path.push_back( key );
      for ( const CrosswalkPart &part : found->second )
        follow( parts, part.newKey, part.newName, share * part.factor, path, ends );
      path.pop_back();
    }

  }

  void Crosswalk::add( const std::string &oldKey, CrosswalkPart part )
  {
    mSources[part.newKey].emplace_back( oldKey, part.factor );
    mParts[oldKey].push_back( std::move( part ) );
  }

  void Crosswalk::indexSources()
  {
    mSources.clear();
    for ( const auto &[oldKey, parts] : mParts )
    {
      for ( const CrosswalkPart &part : parts )
        mSources[part.newKey].emplace_back( oldKey, part.factor );
    }
  }

  void Crosswalk::followChains()
  {
    Parts followed;
    for ( const auto &[oldKey, parts] : mParts )
    {
      std::map<std::string, CrosswalkPart> ends;
      std::vector<std::string> path;
      follow( mParts, oldKey, {}, 1.0, path, ends );
      for ( auto &[newKey, part] : ends )
        followed[oldKey].push_back( std::move( part ) );
    }
    mParts = std::move( followed );
    indexSources();
  }

  void Crosswalk::checkFactors( ProblemReporter &problems ) const
  {
    std::map<std::string, double> wrong;
    for ( const auto &[oldKey, parts] : mParts )
    {
      double sum = 0;
      for ( const CrosswalkPart &part : parts )
        sum += part.factor;
      if ( std::fabs( sum - 1.0 ) > ROUNDING )
        wrong.emplace( oldKey, sum );
    }
    if ( !wrong.empty() )
      problems.report( { codes::crosswalkFactorsDoNotAddUp,
        { std::to_string( wrong.size() ), wrong.begin()->first, std::to_string( wrong.begin()->second ) } } );
  }

  std::vector<CrosswalkPart> Crosswalk::partsOf( const std::string &oldKey ) const
  {
    const auto found = mParts.find( oldKey );
    if ( found != mParts.end() )
      return found->second;
    return mIsComplete ? std::vector<CrosswalkPart>() : std::vector<CrosswalkPart>{ { oldKey, {}, 1.0 } };
  }

  std::vector<std::pair<std::string, double>> Crosswalk::sourcesOf( const std::string &newKey ) const
  {
    const auto found = mSources.find( newKey );
    if ( found == mSources.end() )
      return {};
    std::vector<std::pair<std::string, double>> sources = found->second;
    std::sort( sources.begin(), sources.end() );
    return sources;
  }

  std::size_t Crosswalk::newKeyLength() const
  {
    std::size_t length = 0;
    for ( const auto &[oldKey, parts] : mParts )
    {
      for ( const CrosswalkPart &part : parts )
      {
        if ( length != 0 && length != part.newKey.size() )
          return 0;
        length = part.newKey.size();
      }
    }
    return length;
  }

}
