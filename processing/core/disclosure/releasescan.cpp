#include "disclosure/releasescan.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {
    class Search : public ContentsVisitor
    {
    public:
      Search( const ProtectedValues &values, FileScan &scan )
        : mValues( values )
        , mScan( scan )
      {}

      void text( const std::string &place, std::string_view text ) override { add( place, mValues.inText( text ) ); }
      void bytes( const std::string &place, std::string_view bytes ) override { add( place, mValues.inBytes( bytes ) ); }
      void row( const std::string &place, const std::vector<std::string> &cells ) override { add( place, mValues.inRow( cells ) ); }
      void unreadable( const std::string &place ) override { mScan.unreadable.push_back( place ); }

    private:
      void add( const std::string &place, const std::set<std::size_t> &found )
      {
        for ( const std::size_t value : found )
          mScan.found.push_back( { place, value } );
      }

      const ProtectedValues &mValues;
      FileScan &mScan;
    };
  }

  FileScan scanFile( const std::string &name, std::string_view bytes, const ProtectedValues &values, const PdfReader &pdf )
  {
    FileScan scan;
    Search search( values, scan );
    search.text( {}, name );
    visitContents( name, bytes, pdf, search );
    std::sort( scan.found.begin(), scan.found.end() );
    scan.found.erase( std::unique( scan.found.begin(), scan.found.end() ), scan.found.end() );
    std::sort( scan.unreadable.begin(), scan.unreadable.end() );
    return scan;
  }

}
