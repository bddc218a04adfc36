#pragma once

#include "problemreporter.h"
#include "text/cellvalue.h"
#include "text/signcount.h"
#include "tables/layout/tablereading.h"
#include "text/textnumbers.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  /**
   * Observations of Eurostat as they are collected, whatever layout they come in. Areas go by their NUTS code; an indicator is the
   * codes of all other dimensions, of which "unit" also gives the unit.
   */
  class EurostatObservations
  {
  public:
    //! \a dimensions without area and period.
    explicit EurostatObservations( std::vector<std::string> dimensions );

    std::uint32_t area( const std::string &code, const std::string &name );
    std::uint32_t indicator( std::span<const std::string> codes ); //!< one for each dimension
    std::uint32_t period( std::string_view text );

    //! A \a value with a point, or ":" or nothing where there is none, and the \a flags beside it: c secret, z senseless, u unreliable.
    void add( std::uint32_t area, std::uint32_t indicator, std::uint32_t period, std::string_view value, std::string_view flags,
      std::uint32_t row );

    TableDescription &description() { return mReading.description; }

    //! Reports values that are no numbers. \throws InputError "table_empty"
    TableReading finish( ProblemReporter &problems );

  private:
    std::vector<std::string> mDimensions;
    TableReading mReading;
    TextNumbers mAreas;
    TextNumbers mIndicators;
    TextNumbers mPeriods;
    SignCount mSigns;
    std::size_t mUnreadable = 0;
  };

}
