#pragma once

#include "text/cellvalue.h"

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Counts the signs and flags of a table as they are written.
  class SignCount
  {
  public:
    //! \a cell, trimmed, and what it was read as; empty cells count too.
    void count( std::string_view cell, const CellValue &value )
    {
      std::string sign( value.flag ? std::string_view( &value.flag, 1 ) : !value.mark.empty() ? value.mark : cell );
      if ( value.status == ObservationStatus::Uncertain && cell.size() > 2 && cell.front() == '(' )
        sign = "( )";
      ++mCounts[sign];
    }

    std::vector<std::pair<std::string, std::size_t>> counts() const { return { mCounts.begin(), mCounts.end() }; }

  private:
    std::map<std::string, std::size_t> mCounts;
  };

}
