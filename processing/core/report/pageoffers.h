#pragma once

#include "report/reporttext.h"

#include <optional>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A facility of the public register, as the people of an area reach it.
  struct PageOffer
  {
    std::string areaKey; //!< of the area whose people reach it
    std::string name;
    std::string kind = {};         //!< "Kita", "Grundschule"
    std::string runBy = {};        //!< who runs it
    std::string targetGroups = {}; //!< for whom it is
    std::string address = {};
    std::vector<std::string> attributes = {}; //!< in words: "Hort", "Plätze: 60"
    std::optional<double> way = {};           //!< in the unit of the offers; none: nobody computed it
    bool isInside = false;                    //!< it lies in the area

    friend bool operator==( const PageOffer &, const PageOffer & ) = default;
  };

  enum class WayUnit
  {
    Metres,
    Minutes,
  };

  //! What the public register of facilities says; no part of a release, for nobody's count is in it.
  struct PageOffers
  {
    std::vector<PageOffer> offers = {};
    WayUnit unit = WayUnit::Metres;
    std::optional<double> within = {}; //!< how far away offers are listed; none: those in the area alone
    std::string source = {};           //!< of the register; may be empty

    bool isEmpty() const { return offers.empty(); }
  };

  //! "0,6 km", "12 Min."; metres below 100 as "unter 100 m".
  std::string wayText( double way, WayUnit unit, ReportLanguage language );

  //! The usual columns of registers in words: "daz_class" is "DaZ-Klasse"; others as they are called, "_" as a blank.
  std::string offerWord( const std::string &column, ReportLanguage language );

  //! The offers for the people of an area: by kind, those in the area first, then by their way, then by name.
  std::vector<PageOffer> offersFor( const PageOffers &offers, const std::string &areaKey );

  /**
   * "Welche Angebote gibt es hier?": heading, a sentence with how many, and a table by kind with target groups, attributes and way. Empty
   * where there is no register; where it holds nothing for the area, the sentence says so.
   * \param id of the heading; empty: none \param most rows; beyond it offers outside the area are only counted
   */
  std::string offersMarkup( const PageOffers &offers, const std::string &areaKey, const std::string &areaName, const std::string &id,
    int headingLevel, ReportLanguage language, std::size_t most = 60 );

}
