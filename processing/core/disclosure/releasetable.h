#pragma once

#include "indicators/catalogue.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a release says of an area, an indicator and a period. The words of docs/formats/release.md.
  enum class ReleaseStatus
  {
    Published, //!< value and class
    Class,     //!< the class alone
    Withheld,
    Missing,
    NotRated,
  };

  //! As it stands in release tables and in the register: "published" …
  std::string_view wordOf( ReleaseStatus status );

  //! The shortest text that is read as the same number.
  std::string releasedNumber( double value );

  struct ReleaseRow
  {
    std::string level;
    std::string areaKey;
    std::string indicator;
    std::string period;
    int classId = 0; //!< 1 … k; −1 withheld, −2 no data, −3 not rated
    std::string classLabel;
    std::optional<double> value; //!< of Published, and only of it
    ReleaseStatus status = ReleaseStatus::Missing;
    std::string reason; //!< of Withheld

    friend bool operator==( const ReleaseRow &, const ReleaseRow & ) = default;
  };

  struct ReleaseRule
  {
    std::string name;
    std::string value;

    friend bool operator==( const ReleaseRule &, const ReleaseRule & ) = default;
  };

  //! The rounded limits between the classes of an indicator, ascending: one fewer than classes. None is below the first class or above
  //! the last, as the least and the greatest value would tell too much.
  struct ReleaseLimits
  {
    std::string indicator;
    std::vector<double> limits;

    friend bool operator==( const ReleaseLimits &, const ReleaseLimits & ) = default;
  };

  struct ReleaseReference
  {
    std::string indicator;
    std::string period;
    double value = 0.0;

    friend bool operator==( const ReleaseReference &, const ReleaseReference & ) = default;
  };

  //! What the catalogue of the office says of an indicator of the release, so that readers see its name.
  struct ReleaseIndicator
  {
    std::string id;
    std::string nameGerman;
    std::string nameEnglish; //!< may be empty, as may all that follows
    std::string domain;
    std::string unit;
    int decimals = -1; //!< −1: as the values need
    IndicatorPolarity polarity = IndicatorPolarity::Neutral;
    QuotientKind kind = QuotientKind::Unsaid;
    double factor = 1.0;
    std::string source;
    std::string formula = {}; //!< what it is computed from, as the catalogue has it: "arbeitslose / bevoelkerung"

    friend bool operator==( const ReleaseIndicator &, const ReleaseIndicator & ) = default;
  };

  //! What a group of a grouping is called: rows have its key.
  struct ReleaseGroup
  {
    std::string level;
    std::string key;
    std::string name;

    friend bool operator==( const ReleaseGroup &, const ReleaseGroup & ) = default;
  };

  //! A value of the Land, from official statistics, to compare with.
  struct ReleaseLand
  {
    std::string name; //!< "Beispielland"
    std::string indicator;
    std::string period;
    double value = 0.0;

    friend bool operator==( const ReleaseLand &, const ReleaseLand & ) = default;
  };

  //! All that one recipient is given; plates, pages, profiles and reports are made from it and from nothing else.
  struct ReleaseTable
  {
    std::string release;   //!< its id
    std::string recipient; //!< "public", "area:<key>" …
    std::string date;      //!< ISO 8601
    std::vector<ReleaseRule> rules;
    std::vector<ReleaseIndicator> indicators; //!< of the rows, and no others; may be left out
    std::vector<ReleaseLimits> limits;
    std::vector<ReleaseReference> references;
    std::vector<ReleaseLand> land = {};
    std::vector<ReleaseGroup> groups = {}; //!< of the levels of the rows; may be left out
    std::vector<std::string> sources;
    std::vector<ReleaseRow> rows;

    friend bool operator==( const ReleaseTable &, const ReleaseTable & ) = default;
  };

  /**
   * \a table as text, the same for the same table; readRelease() gives it back.
   * \throws InputError "release_contradicts" (1: row) where a value is not that of a published row, or two rows mean the same cell
   */
  std::string writtenRelease( const ReleaseTable &table );

  /**
   * \throws InputError "release_not_readable" (1: line) for what is no such text, "release_changed" where its hash or number of rows is not
   * that of what it says, "release_contradicts" (1: row) as above
   */
  ReleaseTable readRelease( std::string_view text );

}
