#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace sozialraum
{

  enum class Sex
  {
    Male,
    Female,
  };

  //! People of one area at one date by sex and age; the last age is open ("100 and older").
  struct Population
  {
    Population() = default;
    explicit Population( std::size_t ageCount )
      : ages( ageCount )
      , counts( 2 * ageCount, 0.0 )
    {}

    double &at( Sex sex, std::size_t age ) { return counts[( sex == Sex::Male ? 0 : ages ) + age]; }
    double at( Sex sex, std::size_t age ) const { return counts[( sex == Sex::Male ? 0 : ages ) + age]; }
    double total() const;
    double women( std::size_t age ) const { return at( Sex::Female, age ); }

    std::size_t ages = 0;       //!< how many, at least 2
    std::vector<double> counts; //!< men by age, then women by age; ≥ 0, unrounded
  };

  //! Of every hundred newborn so many are girls: 100 of 205.
  inline constexpr double girlsShare = 100.0 / 205.0;

  //! How births are spread over the ages of mothers where no rates are known: only the shape counts, the level comes from the counts.
  struct FertilityShape
  {
    double meanAge = 31.5;  //!< of mothers at birth, years
    double deviation = 5.5; //!< standard deviation, years
    std::size_t first = 15; //!< ages before have none
    std::size_t last = 49;  //!< ages after have none
  };

  //! The shape as a rate per age, adding up to 1.
  std::vector<double> fertilityOf( const FertilityShape &shape, std::size_t ages );

}
