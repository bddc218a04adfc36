#pragma once

#include "observations/observationtable.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! What the headings of a value column say: indicator, unit, code, and the period where they name one.
  struct HeadingMeaning
  {
    TableIndicator indicator;
    std::string period;
    std::string partOfYear = {}; //!< "Januar", "II": of a year that stands elsewhere
    char flag = '\0';            //!< of the period: 'p' preliminary …
    std::string state = {};      //!< the word of the flag: "vorläufig"
  };

  //! What all headings of a table together say of each.
  struct HeadingSense
  {
    bool lastIsCode = false;             //!< the last part is the short name that a source gives the column, like "sgtyp"
    bool yearsAreClasses = false;        //!< years are classes, of the year of building or birth, and no periods
    bool lettersAreSexes = false;        //!< "m" stands beside "w" and is no metre
    bool romansAreQuarters = false;      //!< "I" to "IV" stand beside each other, or "Q1" and "Q2"
    bool quartersAreMeant = false;       //!< "nach Quartalen" stands in the title: "I" to "IV" are those of its year
    bool shortSpansAreYears = false;     //!< "18/19" is a school year: it stands beside "19/20", or below "Schuljahr"
    bool yearsLead = false;              //!< "2023 Plan" stands beside "2023 Ist"
    bool yearStandsElsewhere = false;    //!< in the title, in a column, in rows of the body: months and quarters are of it
    std::vector<std::string> years = {}; //!< that are periods: "2022/23" beside 2022 and 2023 is a span, as of a change, and no school year
  };

  //! The sense that the \a parts of all columns give; what else is known is for the caller to add.
  HeadingSense senseOfHeadings( const std::vector<std::vector<std::string>> &parts );

  //! "Schuljahr", "Kita-Jahr", "Wintersemester" in a heading or title: years are those of schools.
  bool speaksOfSchoolYears( const std::string &text );

  HeadingMeaning meaningOfHeading( const std::vector<std::string> &parts, const HeadingSense &sense = {} );

}
