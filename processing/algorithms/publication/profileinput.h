#pragma once

#include "report/profileparts.h"

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  class Call;
  class Parameters;
  struct ReleaseTable;

  //! Asks for what a profile shows beside the release: offers, people by age, peers, coverage of Kita and school; all optional.
  void profileParameters( Parameters &p );

  //! What was given, for all areas.
  class ProfileInput
  {
  public:
    //! \throws QgsProcessingException for tables that lack what they need
    ProfileInput( const Call &call, const ReleaseTable &release, ReportLanguage language );

    ProfileAdditions forArea( const std::string &areaKey ) const;
    const PageOffers &offers() const { return mShared.page.offers; }

  private:
    void readPeople( const Call &call );
    void readPeers( const Call &call );
    void readReach( const Call &call, const char *name, const std::string &service, ReportLanguage language );

    ProfileAdditions mShared;                                 //!< what is the same for all of them
    std::map<std::string, ProfilePeople> mPeople;             //!< by key
    std::map<std::string, std::vector<ProfileReach>> mReach;  //!< by key
    std::map<std::string, std::string> mTypes;                //!< by key
    std::map<std::string, std::vector<std::string>> mSimilar; //!< peers by key, the nearest first
  };

}
