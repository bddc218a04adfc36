#include "coverage/network/osmelements.h"

#include "coverage/network/osmpbf.h"
#include "files/gzipfile.h"
#include "files/xmlreader.h"

#include <algorithm>
#include <charconv>
#include <deque>
#include <memory>

namespace sozialraum
{

  namespace
  {
    OsmId idOf( std::string_view text )
    {
      OsmId id = 0;
      std::from_chars( text.data(), text.data() + text.size(), id );
      return id;
    }

    //! Seven digits behind the point, as OpenStreetMap has them; whatever the locale. Nothing where \a text is no number.
    std::optional<double> degreesOf( std::string_view text )
    {
      const bool isNegative = text.starts_with( '-' );
      std::int64_t units = 0;
      int digits = -1; // behind the point
      bool isNumber = false;
      for ( const char c : text.substr( isNegative ? 1 : 0 ) )
      {
        if ( c == '.' && digits < 0 )
          digits = 0;
        else if ( c < '0' || c > '9' )
          return std::nullopt;
        else
          isNumber = true;
        if ( c != '.' && digits < 7 && units < 1'000'000'000'000 )
        {
          units = 10 * units + ( c - '0' );
          digits += digits >= 0 ? 1 : 0;
        }
      }
      if ( !isNumber )
        return std::nullopt;
      for ( digits = std::max( digits, 0 ); digits < 7; ++digits )
        units *= 10;
      return static_cast<double>( isNegative ? -units : units ) / 1e7;
    }

    //! Elements of XML. Their texts are kept until an element ends.
    class XmlElements
    {
    public:
      explicit XmlElements( const OsmHandlers &handlers )
        : mHandlers( handlers )
      {}

      void begin( std::string_view name, const XmlAttributes &attributes )
      {
        if ( name == "node" || name == "way" || name == "relation" )
        {
          mTexts.clear();
          mElement.tags.clear();
          mElement.nodes.clear();
          mElement.members.clear();
          mElement.place.reset();
          mElement.id = idOf( attributes["id"] );
          const std::optional<double> x = degreesOf( attributes["lon"] );
          const std::optional<double> y = degreesOf( attributes["lat"] );
          if ( x && y )
            mElement.place = PlanePoint{ *x, *y };
        }
        else if ( name == "tag" )
        {
          const std::string_view key = kept( attributes["k"] );
          mElement.tags.emplace_back( key, kept( attributes["v"] ) );
        }
        else if ( name == "nd" )
          mElement.nodes.push_back( idOf( attributes["ref"] ) );
        else if ( name == "member" )
          mElement.members.push_back(
            { kept( attributes["role"] ), attributes["type"] == std::string_view( "node" ), idOf( attributes["ref"] ) } );
      }

      void end( std::string_view name ) const
      {
        if ( name == "node" && mHandlers.node )
          mHandlers.node( mElement );
        else if ( name == "way" && mHandlers.way )
          mHandlers.way( mElement );
        else if ( name == "relation" && mHandlers.relation )
          mHandlers.relation( mElement );
      }

    private:
      std::string_view kept( std::string_view text ) { return mTexts.emplace_back( text ); }

      const OsmHandlers &mHandlers;
      OsmElement mElement;
      std::deque<std::string> mTexts;
    };
  }

  std::string_view valueOf( const OsmTags &tags, std::string_view key )
  {
    const auto found = std::ranges::find( tags, key, &OsmTags::value_type::first );
    return found == tags.end() ? std::string_view() : found->second;
  }

  void readOsmElements( const InputFile &file, const OsmHandlers &handlers, const Progress &progress )
  {
    const double size = std::max( 1.0, static_cast<double>( file.size() ) );
    const auto afterBytes = [&]( std::uint64_t bytes ) { advance( progress, std::min( static_cast<double>( bytes ) / size, 1.0 ) ); };
    const std::string begin = file.begin( 15 );
    if ( isOsmPbf( begin ) )
    {
      readOsmPbf( *file.open(), handlers, afterBytes );
      return;
    }
    const std::unique_ptr<ByteSource> source = isGzip( begin ) ? openGzip( file ) : file.open();
    XmlElements elements( handlers );
    readXml( *source,
      { [&]( std::string_view name, const XmlAttributes &attributes ) { elements.begin( name, attributes ); },
        [&]( std::string_view name ) { elements.end( name ); }, {} },
      afterBytes );
  }

}
