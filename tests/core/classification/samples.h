#pragma once

#include <ostream>
#include <random>
#include <string>
#include <vector>

//! A few values, often equal, and a number of classes.
struct SmallSample
{
  unsigned seed;
  std::vector<double> values;
  int classCount;

  friend std::ostream &operator<<( std::ostream &out, const SmallSample &sample )
  {
    out << "seed " << sample.seed << ", classes " << sample.classCount << ", values";
    for ( const double value : sample.values )
      out << ' ' << value;
    return out;
  }
};

inline std::vector<SmallSample> randomSmallSamples( unsigned number )
{
  std::vector<SmallSample> samples;
  for ( unsigned seed = 1; seed <= number; ++seed )
  {
    std::mt19937 generator( seed );
    SmallSample sample{ seed, {}, static_cast<int>( generator() % 5 + 1 ) };
    const auto size = generator() % 12 + 1;
    const auto range = generator() % 30 + 2;
    for ( std::size_t i = 0; i < size; ++i )
      sample.values.push_back( ( static_cast<double>( generator() % range ) - 5.0 ) / 4.0 );
    samples.push_back( sample );
  }
  return samples;
}
