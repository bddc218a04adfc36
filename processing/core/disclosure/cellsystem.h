#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace sozialraum
{

  //! Whole counts from lower to upper, both included.
  struct CountRange
  {
    std::int64_t lower = 0;
    std::int64_t upper = 0;

    bool contains( std::int64_t count ) const { return lower <= count && count <= upper; }
    std::int64_t candidates() const { return upper < lower ? 0 : upper - lower + 1; }
  };

  //! Why a count is not shown. Outsiders are never told more than that one is withheld.
  enum class Reason
  {
    None,
    SmallCount,       //!< 1 … threshold − 1
    Zero,             //!< 0 where zeros are protected
    Complement,       //!< denominator − count below the threshold
    SmallDenominator, //!< too few people for a rate
    Dominance,        //!< one contribution makes up the sum
    Secondary,        //!< would give another one away
    EarlierRelease,   //!< as Secondary, and withheld in an earlier release already
  };

  //! What must remain of a protected count for everybody whose own it is not.
  struct Protection
  {
    Reason reason = Reason::None;
    std::int64_t threshold = 3;  //!< some possible count is at least this
    std::int64_t candidates = 3; //!< at least so many whole numbers are possible

    bool isProtected() const { return reason != Reason::None; }
  };

  //! One count of a table: the sum of some of the finest counts.
  struct Cell
  {
    std::string name;                 //!< for people, in findings
    std::vector<std::uint32_t> parts; //!< places in CellSystem::counts, ascending, each once
    std::int64_t value = 0;           //!< their sum
    int level = 0;                    //!< 0: the whole district; the finer, the higher. Upper levels are kept first
    int newness = 0;                  //!< the higher, the newer the period; newer ones are kept first
    Protection protection;
    bool isAlwaysPublished = false;          //!< shown whatever follows
    bool isKnown = false;                    //!< an earlier release showed it to everybody
    bool wasWithheld = false;                //!< an earlier release withheld it: first choice again
    std::optional<CountRange> classRange;    //!< the counts that fit the class that is shown of it
    std::optional<std::int64_t> people = {}; //!< more cannot be counted, as everybody knows; where nearly all are counted this tells much
  };

  //! Who reads a release, with the finest counts that are known there beforehand.
  struct Recipient
  {
    std::string name;
    std::vector<std::uint32_t> own; //!< places in CellSystem::counts, ascending
  };

  //! What everybody knows of finest counts without being shown it: a stock is the one before, with what began, without what ended.
  struct Relation
  {
    std::vector<std::uint32_t> more; //!< places in CellSystem::counts, ascending; what counts twice stands twice
    std::vector<std::uint32_t> less;
    std::int64_t difference = 0; //!< the sum of more without the sum of less
  };

  /**
   * All counts of a release as one linear system: the finest counts, whole and not negative, and every cell of every level, grouping,
   * period and dimension as a sum of them.
   */
  struct CellSystem
  {
    std::vector<std::int64_t> counts; //!< the finest ones, ≥ 0
    std::vector<Cell> cells;
    std::vector<Recipient> recipients;
    std::vector<Relation> relations = {};
  };

  //! Cells that are linked by finest counts and their relations, and no others; all places ascending.
  struct CellComponent
  {
    std::vector<std::uint32_t> counts;
    std::vector<std::uint32_t> cells;
    std::vector<std::uint32_t> relations = {};
  };

  //! The system in its independent parts, in the order of their first count.
  std::vector<CellComponent> componentsOf( const CellSystem &system );

  //! \a component as a system of its own; recipients without counts in it have no own ones.
  CellSystem partOf( const CellSystem &system, const CellComponent &component );

  //! Whether everything in \a cell is \a recipient's own.
  bool isOwn( const Cell &cell, const Recipient &recipient );

  //! The recipients that know most of each component: those who know nothing of it are all like the public, and once is enough.
  std::vector<std::uint32_t> differentRecipients( const CellSystem &system );

  //! \throws InputError "negative_count" (1: cell, 2: count), "counts_do_not_add_up" (1: cell, 2: its value, 3: the sum of its parts;
  //! of a relation: 1: the cell of its first count)
  void checkSystem( const CellSystem &system );

}
