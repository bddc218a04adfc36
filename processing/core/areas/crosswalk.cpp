#include "crosswalk.h"

#include "finding.h"
#include "findings/areascodes.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <unordered_set>

namespace sozialraum
{

  namespace
  {

    // Sums of factors with four decimals; the last digit is that of the comparison, so that 0.999 passes.
    constexpr double rounding = 0.001 + 1e-12;
    constexpr std::size_t shownSteps = 3;
    constexpr std::size_t keysBetweenProgress = 1024;

    using Parts = std::unordered_map<std::string, std::vector<CrosswalkPart>>;

    bool isUnchanged( const std::string &oldKey, const std::vector<CrosswalkPart> &parts )
    {
      return parts.size() == 1 && parts.front().newKey == oldKey;
    }

    std::string shownCircle( const std::vector<std::string> &circle )
    {
      std::string text;
      for ( std::size_t i = 0; i < circle.size(); ++i )
      {
        const bool isShown = circle.size() <= 2 * shownSteps || i < shownSteps || i + shownSteps > circle.size();
        if ( isShown )
          text += circle[i] + " → ";
        else if ( i == shownSteps )
          text += "… → ";
      }
      return text + circle.front();
    }

    //! Follows every key to its ends with a stack of its own, so that no chain is too long.
    class ChainFollower
    {
    public:
      explicit ChainFollower( const Parts &parts )
        : mParts( parts )
      {}

      Parts followed( const Progress &progress )
      {
        std::size_t done = 0;
        for ( const auto &[key, parts] : mParts )
        {
          if ( done++ % keysBetweenProgress == 0 )
            advance( progress, static_cast<double>( done ) / static_cast<double>( mParts.size() ) );
          follow( key );
        }
        return std::move( mEnds );
      }

    private:
      struct Step
      {
        std::string key;
        std::size_t nextPart = 0;
      };

      bool isEnd( const std::string &key ) const
      {
        const auto found = mParts.find( key );
        return found == mParts.end() || isUnchanged( key, found->second );
      }

      void follow( const std::string &start )
      {
        if ( mEnds.contains( start ) )
          return;
        if ( isEnd( start ) )
        {
          mEnds.emplace( start, mParts.at( start ) );
          return;
        }
        begin( start );
        while ( !mPath.empty() )
        {
          Step &step = mPath.back();
          const std::vector<CrosswalkPart> &parts = mParts.at( step.key );
          if ( step.nextPart == parts.size() )
          {
            finish( step.key, parts );
            continue;
          }
          const std::string &next = parts[step.nextPart++].newKey;
          if ( next == step.key || isEnd( next ) || mEnds.contains( next ) )
            continue;
          if ( mOnPath.contains( next ) )
            refuse( next );
          begin( next );
        }
      }

      void begin( const std::string &key )
      {
        mOnPath.insert( key );
        mPath.push_back( { key, 0 } );
      }

      void finish( const std::string &key, const std::vector<CrosswalkPart> &parts )
      {
        std::map<std::string, CrosswalkPart> ends;
        const auto add = [&ends]( const CrosswalkPart &part, double share ) {
          CrosswalkPart &end = ends.try_emplace( part.newKey, CrosswalkPart{ part.newKey, part.newName, 0.0 } ).first->second;
          end.factor += share;
        };
        for ( const CrosswalkPart &part : parts )
        {
          const auto further = mEnds.find( part.newKey );
          if ( part.newKey == key || further == mEnds.end() )
            add( part, part.factor );
          else
          {
            for ( const CrosswalkPart &end : further->second )
              add( end, part.factor * end.factor );
          }
        }
        std::vector<CrosswalkPart> &ofKey = mEnds[key];
        for ( auto &[newKey, part] : ends )
          ofKey.push_back( std::move( part ) );
        mOnPath.erase( key );
        mPath.pop_back();
      }

      [[noreturn]] void refuse( const std::string &key ) const
      {
        std::vector<std::string> circle;
        for ( const Step &step : mPath )
        {
          if ( !circle.empty() || step.key == key )
            circle.push_back( step.key );
        }
        throw InputError( codes::crosswalkCycle, { shownCircle( circle ) } );
      }

      const Parts &mParts;
      Parts mEnds;
      std::vector<Step> mPath;
      std::unordered_set<std::string> mOnPath;
    };

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

  void Crosswalk::followChains( const Progress &progress )
  {
    mParts = ChainFollower( mParts ).followed( progress );
    indexSources();
  }

  void Crosswalk::checkFactors( ProblemReporter &problems ) const
  {
    std::map<std::string, double> wrong;
    for ( const auto &[oldKey, parts] : mParts )
    {
      if ( const std::optional<double> sum = wrongSumOf( oldKey ) )
        wrong.emplace( oldKey, *sum );
    }
    if ( !wrong.empty() )
      problems.report( { codes::crosswalkFactorsDoNotAddUp,
        { std::to_string( wrong.size() ), wrong.begin()->first, shortNumber( wrong.begin()->second ) } } );
  }

  std::optional<double> Crosswalk::wrongSumOf( const std::string &oldKey ) const
  {
    const auto found = mParts.find( oldKey );
    if ( found == mParts.end() )
      return std::nullopt;
    double sum = 0;
    for ( const CrosswalkPart &part : found->second )
      sum += part.factor;
    return std::fabs( sum - 1.0 ) > rounding ? std::optional( sum ) : std::nullopt;
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
