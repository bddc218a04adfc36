#pragma once

#include "algorithms/call.h"
#include "algorithms/classification/classificationalgorithm.h"
#include "demography/apportionment.h"

namespace sozialraum
{

  //! What is shared: a whole number of units, of which so many are one of what the dialog speaks of.
  struct SharedUnit
  {
    int perAmount = 1;    //!< 100: amounts in euros, shared in cents
    bool isMoney = false; //!< the log then speaks of money

    //! \a amount, named \a label in the dialog, in units. \throws QgsProcessingException where it is no whole number of them
    std::int64_t units( double amount, const QString &label ) const;

    double amount( double units ) const { return units / perAmount; }
    QVariant amount( std::int64_t units ) const; //!< a whole number, or one with decimals
  };

  //! One thing that was computed on the way to a share, for the table of steps.
  struct ApportionStep
  {
    QString step;
    std::size_t area = 0;
    double value = 0.0;
  };

  //! The areas with their keys and bounds, as they take part.
  struct ApportionInput
  {
    SharedUnit unit;
    std::vector<ApportionedArea> areas;
    std::vector<ApportionStep> steps;
  };

  //! Unit of the parameter UNIT.
  SharedUnit sharedUnit( const Call &call );

  /**
   * Reads KEY_FIELD, WEIGHT_FIELD or CRITERIA, FACTOR_FIELD, STOCK_FIELD, CAPACITY_FIELD, CARRY_FIELD, FLOOR and CAP.
   * \throws QgsProcessingException naming what is missing or not valid, InputError
   */
  ApportionInput readApportionInput( const Call &call, const AreaInput &areas );

}
