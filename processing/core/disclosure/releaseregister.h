#pragma once

#include "disclosure/monitorrelease.h"
#include "store/storedatabase.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! What the register of a store knows of earlier releases.
  struct RegisteredReleases
  {
    EarlierReleases shown;                             //!< to everybody: the public and the council
    std::map<std::string, std::vector<double>> limits; //!< of the classes of each indicator, as they were last
    std::vector<std::string> names;                    //!< of all releases, as they were registered
  };

  //! The class limits of each indicator that the rules of a registered release name, into \a limits, beside those that are there.
  void readReleasedLimits( const std::string &rules, std::map<std::string, std::vector<double>> &limits );

  RegisteredReleases registeredReleases( StoreDatabase &database );

  //! Whether a release is registered under this id already, for whichever recipient.
  bool isRegistered( const RegisteredReleases &releases, const std::string &release );

  /**
   * Enters what is released to whom, with its rows, rules and hash. Within a transaction of the caller.
   * \throws InputError as the store does
   */
  void registerRelease( StoreDatabase &database, const ReleaseTable &table, const std::string &createdAt );

}
