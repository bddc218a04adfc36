#include "disclosure/coarsertables.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  //! \a records with the places that \a change gives them, those at the same place summed.
  template<typename Change>
  static std::vector<CountRecord> summed( const std::vector<CountRecord> &records, const Change &change )
  {
    std::map<CellAddress, CountRecord> sums;
    for ( const CountRecord &record : records )
    {
      if ( std::any_of( record.dimensions.begin(), record.dimensions.end(), []( const std::string &text ) { return text.empty(); } ) )
        continue;
      CountRecord changed{ record.area, record.period, record.dimensions, record.count, record.denominator, {}, {}, {} };
      change( changed );
      const auto [sum, isNew] = sums.emplace( CellAddress{ areaLevel, changed.area, changed.period, changed.dimensions }, changed );
      if ( !isNew )
        sum->second.count += changed.count;
    }
    std::vector<CountRecord> result;
    for ( auto &[address, record] : sums )
      result.push_back( std::move( record ) );
    return result;
  }

  std::vector<CountRecord> threePeriodsSummed( const std::vector<CountRecord> &records )
  {
    constexpr std::size_t together = 3;
    std::set<std::string> different;
    for ( const CountRecord &record : records )
      different.insert( record.period );
    const std::vector<std::string> periods( different.begin(), different.end() );
    if ( periods.size() < together )
      return {};
    std::map<std::string, std::string> names;
    for ( std::size_t i = 0; i < periods.size(); ++i )
    {
      const std::size_t first = i / together * together;
      const std::size_t last = std::min( first + together, periods.size() ) - 1;
      names.emplace( periods[i], periods[first] + " – " + periods[last] );
    }
    return summed( records, [&names]( CountRecord &record ) {
      record.period = names.at( record.period );
      record.denominator.reset(); // people of one date are not those of three years
    } );
  }

  std::vector<CountRecord> lastDimensionMerged( const std::vector<CountRecord> &records )
  {
    if ( records.empty() || records.front().dimensions.empty() )
      return {};
    return summed( records, []( CountRecord &record ) { record.dimensions.pop_back(); } );
  }

}
