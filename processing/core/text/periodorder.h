#pragma once

#include <string>

namespace sozialraum
{

  //! The year in the text of a period: "2022" of "2022-12-31" and of "31.12.2022"; the text itself where there is no year.
  std::string yearOfPeriod( const std::string &period );

  //! Whether \a left is before \a right: by year, then by text, which orders ISO dates and semesters.
  bool isEarlierPeriod( const std::string &left, const std::string &right );

}
