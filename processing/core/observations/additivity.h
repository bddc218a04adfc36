#pragma once

#include "observations/observationtable.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What the figures of an indicator are; only counts and amounts of two areas add up to that of both.
  enum class MeasureKind : std::uint8_t
  {
    Unknown, //!< nothing tells
    Count,   //!< a number of things: persons, places, cases
    Amount,  //!< money, land, energy
    Share,
    Rate, //!< a ratio of any kind: density, quota, per head
    Mean,
    Median,
    Index, //!< index, score, rank
    Label, //!< a number that names: a year, a key, a class
  };

  //! What gave the kind of a measure away.
  enum class MeasureEvidence : std::uint8_t
  {
    None,
    Name,
    Unit,
    Decimals,
    Catalogue,
    Statement, //!< a person said so
  };

  //! What is known of an indicator.
  struct Measure
  {
    std::string_view name;
    std::string_view unit = {};
    std::string_view context = {};                       //!< title of its table: speaks against adding only, where the name tells nothing
    bool hasFractions = false;                           //!< some figure is no whole number
    std::optional<MeasureKind> catalogue = std::nullopt; //!< what a catalogue of indicators says
  };

  /**
   * May it be summed? The one judgement of the house, with its reason.
   */
  struct Additivity
  {
    MeasureKind kind = MeasureKind::Unknown;
    MeasureEvidence evidence = MeasureEvidence::None;
    std::string word; //!< of name or unit, as it stands there; empty where none decided

    bool addsUp() const { return kind == MeasureKind::Count || kind == MeasureKind::Amount; }
  };

  /**
   * Judges by the words of the name (whole words and word endings: "-größe", "-schlüssel", "je", "Median"), then by the unit, the decimals
   * and the catalogue: what comes first decides.
   *
   * Guarantees, tested with a table of names:
   * - a word that speaks against adding wins over any unit: "Haushaltsgröße (Personen)" is a mean;
   * - words inside words do not count: "Krankenhilfe" is no rank, "Treffpunkte" are no points;
   * - heads have no decimals: 2.1 persons are a mean; thousands of persons may have them;
   * - what nothing tells is Unknown, and does not add up.
   */
  Additivity additivityOf( const Measure &measure );

  //! The judgement on an indicator of a table; what a reader or a person has called a count is one.
  Additivity additivityOf( const TableIndicator &indicator );

  //! Marks the indicators that are counts; those that are marked already stay so.
  void markCounts( std::vector<TableIndicator> &indicators );

  //! The word by which sentences speak of a kind that does not add up: "share", "rate", "mean", "median", "index", "label"; "no_count" of
  //! an unknown one.
  std::string_view reasonCode( MeasureKind kind );

  //! The code of the reason, and the word that gave it away behind a colon: "rate:Dichte"; "decimals" of heads that have some.
  std::string reasonOf( const Additivity &judgement );

  /**
   * Why the values of two areas do not add up to that of both together, as a code (reasonCode()); nothing for counts and for amounts,
   * which add up.
   */
  std::optional<std::string_view> reasonAgainstAdding( const TableIndicator &indicator );

  //! Whether \a asked is the name, the code or the field name of the indicator, without regard to case; a name before " | " stands for all
  //! its parts.
  bool isCalled( const TableIndicator &indicator, const std::string &asked );

}
