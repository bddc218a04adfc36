#include "algorithms/classification/indexlegend.h"

#include "algorithms/classification/socialindexalgorithm.h"

#include <algorithm>

namespace sozialraum
{

  void nameRankClasses( std::vector<MapClass> &legend )
  {
    for ( MapClass &entry : legend )
    {
      if ( entry.id > 0 )
        entry.label =
          entry.id == 1 ? SocialIndexAlgorithm::tr( "decile 1, most deprived" ) : SocialIndexAlgorithm::tr( "decile %1" ).arg( entry.id );
    }
  }

  void nameGroupClasses( std::vector<MapClass> &legend )
  {
    int most = 0;
    for ( const MapClass &entry : legend )
      most = std::max( most, entry.id );
    for ( MapClass &entry : legend )
    {
      if ( entry.id > 0 )
        entry.label = ( entry.id == 1 ? SocialIndexAlgorithm::tr( "class %1 of its group, least burdened" )
            : entry.id == most        ? SocialIndexAlgorithm::tr( "class %1 of its group, most burdened" )
                                      : SocialIndexAlgorithm::tr( "class %1 of its group" ) )
                        .arg( entry.id );
    }
  }

}
