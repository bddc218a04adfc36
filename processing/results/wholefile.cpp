#include "results/wholefile.h"

#include "results/destination.h"
#include "results/stagingfolder.h"
#include "results/writefailure.h"

#include <QFileInfo>

namespace sozialraum
{

  WholeFile::WholeFile( const QString &path )
    : mPath( resolvedPath( path ) )
    , mStaging( std::make_unique<StagingFolder>( QFileInfo( mPath ).path(), QFileInfo( mPath ).fileName() ) )
    , mTemporaryPath( mStaging->path( QFileInfo( mPath ).fileName() ) )
  {}

  WholeFile::~WholeFile() = default;

  void WholeFile::finish()
  {
    if ( QFileInfo( mTemporaryPath ).size() == 0 )
      throw notWritten( mPath );
    mStaging->moveIntoPlace( { QFileInfo( mPath ).fileName() } );
  }

}
