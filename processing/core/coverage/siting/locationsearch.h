#pragma once

#include "progress.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace sozialraum
{

  /**
   * What a choice of sites costs, and how that is bounded from below: every place offers its multiplier for being served, and a site earns
   * what it can serve for less (Lagrangian relaxation of "every place is served once").
   */
  class LocationCosts
  {
  public:
    virtual ~LocationCosts() = default;

    virtual std::size_t candidateCount() const = 0;
    virtual std::size_t placeCount() const = 0;

    //! The objective of \a sites, not empty.
    virtual double objective( std::span<const std::uint32_t> sites ) const = 0;

    //! What the places pay at best, by being served or by going without: the sum of the multipliers, where a place is to be served once.
    virtual double offered( std::span<const double> multipliers ) const;

    //! Adds to \a slope how often each place wants to be served for that.
    virtual void addWanted( std::span<const double> multipliers, std::span<double> slope ) const;

    //! ≤ 0: what \a candidate pays less the multipliers it earns, at best.
    virtual double earnings( std::uint32_t candidate, std::span<const double> multipliers ) const = 0;

    //! Subtracts from \a slope what share of each place \a candidate serves for these earnings.
    virtual void subtractServed( std::uint32_t candidate, std::span<const double> multipliers, std::span<double> slope ) const = 0;

    //! What looking at \a candidate once costs in time: places looked at.
    virtual std::size_t placesLookedAt( std::uint32_t candidate ) const = 0;

    //! Multipliers to begin with, and the greatest that make sense.
    virtual std::vector<double> firstMultipliers() const = 0;
    virtual double greatestMultiplier( std::size_t place ) const = 0;

    //! Adds candidates to \a sites one by one, each time the one that helps most, until there are \a number.
    virtual void fill( std::vector<std::uint32_t> &sites, std::size_t number ) const = 0;

    //! Makes \a sites better by exchanging those that are not fixed for others, until no single exchange helps.
    virtual void improve( std::vector<std::uint32_t> &sites, const std::vector<bool> &isFixed ) const = 0;
  };

  /**
   * Finds the given number of sites with the least objective and proves it: greedy choice and exchanges, the Lagrangian bound raised by
   * subgradients (Cornuejols, Fisher and Nemhauser 1977), candidates fixed by their earnings, and branch and bound with multipliers of its
   * own at every node. Choices whose objectives differ by less than \a precision are equally good.
   */
  class LocationSearch
  {
  public:
    LocationSearch( const LocationCosts &costs, const std::vector<bool> &isFixed, std::size_t number, double precision );

    //! Ends early once the objective is at most this, or the bound above it: for asking whether a choice so good exists.
    void setAspiration( double objective ) { mAspiration = objective; }

    //! Begins with \a sites, as many as are looked for, as the best known.
    void beginWith( const std::vector<std::uint32_t> &sites ) { takeIfBetter( sites ); }

    //! Ends where \a mostNodes of the tree, the root apart, were looked at, or with them \a mostWork pairs of candidates and places.
    //! \throws Cancelled
    void search( std::size_t mostNodes, double mostWork, const Progress &progress );

    const std::vector<std::uint32_t> &sites() const { return mBest; } //!< ascending
    double objective() const { return mObjective; }
    double bound() const { return mBound; }
    bool isProven() const { return mIsProven; }

  private:
    enum class State : std::uint8_t
    {
      Free,
      Open,
      Closed,
    };

    //! A part of all choices.
    struct Node
    {
      std::vector<State> states;
      std::vector<double> multipliers;
      double bound;
    };

    void chooseGreedily();
    void takeIfBetter( std::vector<std::uint32_t> sites );
    bool isDone( double bound ) const;
    double relax( const Node &node, std::vector<double> &earnings, std::vector<std::uint32_t> &chosen );
    void step( Node &node, std::span<const std::uint32_t> chosen, double length ) const;
    void raise( Node &node, int mostRounds, const Progress &progress );
    void fixStates( Node &node ) const;
    bool settle( const Node &node );
    std::uint32_t branchingCandidate( const Node &node ) const;
    void branch( Node root, std::size_t mostNodes, const Progress &progress );

    const LocationCosts &mCosts;
    const std::vector<bool> &mIsFixed;
    std::size_t mNumber;
    double mPrecision;
    std::optional<double> mAspiration;
    std::vector<std::uint32_t> mBest;
    double mObjective;
    double mBound;
    bool mIsProven = false;
    double mWork = 0.0; //!< pairs looked at
    double mMostWork = 0.0;

    // Of the node at hand, at its best multipliers:
    std::vector<double> mEarnings;
    std::vector<std::uint32_t> mChosen; //!< open ones first, then by earnings
    std::vector<double> mTimesChosen;   //!< how often each candidate was among the chosen, lately more, 0 … 1
  };

}
