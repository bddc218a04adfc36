#pragma once

#include "classification/classpalette.h"
#include "report/fact.h"
#include "report/pageoffers.h"
#include "report/releasecells.h"
#include "report/reporttext.h"
#include "report/sharedborders.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! An area of the map.
  struct PageArea
  {
    std::string key;
    std::string name;
    AreaRings rings = {};
  };

  //! What the page says of an indicator; from the catalogue, or no more than its id.
  struct PageIndicator
  {
    std::string id;
    std::string name;
    std::string domain = {};
    std::string unit = {};
    int decimals = 1;
    std::string source = {};
    QuotientKind kind = QuotientKind::Unsaid;
    double factor = 1.0;
    IndicatorPolarity polarity = IndicatorPolarity::Neutral;
    std::vector<double> limits = {};         //!< of its classes in the release, inner, ascending
    std::string formula = {};                //!< what is divided by what; may be empty
    std::string landName = {};               //!< of the Land that \a land is of
    std::map<std::string, double> land = {}; //!< its values by period, as far as the release has them
    std::string cases = {};                  //!< id of the indicator of the release that counts its numerator; empty: none
    std::string people = {};                 //!< of that which counts its denominator
  };

  //! Whether it counts people or things: where it is higher there is just more, so no area is coloured by it and none compared with the
  //! district.
  bool isCount( const PageIndicator &indicator );

  //! What a page shows beside the release: public as it stands, and nobody's count.
  struct PageAdditions
  {
    PageOffers offers = {};
    std::map<std::string, std::string> groupNames = {}; //!< by key, as far as the release has them
    std::string releaseFile = {};                       //!< name of the file with the release; empty: as "Publish monitor" calls it
  };

  //! The text of a page for one recipient, without its frame.
  struct PageBody
  {
    std::string title;
    std::string markup;                    //!< what stands in the body element
    bool forAll = true;                    //!< false: for one recipient; search engines shall not list it
    std::vector<PaletteUse> palettes = {}; //!< whose colours its style has to name: of "k1" … in "p0" …
  };

  /**
   * The published monitor: one sheet of all areas and indicators, a map, a table with all periods of each indicator, a profile of each area
   * in careful sentences, and the imprint. All tables stand in the markup and read without a script.
   *
   * Nothing is taken from anywhere but \a cells, which hold what their recipient may know. Numbers are written as shownUnits() has them.
   * The council's page and that of the office also say what crossed a class limit.
   * \param areas in the order of the tables; areas of the release that are none of these stand behind them, by their keys
   */
  PageBody monitorPageBody( const ReleaseCells &cells, const std::vector<PageArea> &areas, const std::vector<PageIndicator> &indicators,
    ReportLanguage language, const PageAdditions &additions = {} );

}
