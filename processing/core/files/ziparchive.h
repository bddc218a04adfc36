#pragma once

#include "files/inputfile.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct zip;

namespace sozialraum
{

  //! Whether \a size bytes out of \a packedSize are more than real tables unpack to.
  bool unpacksTooFar( std::uint64_t size, std::uint64_t packedSize );

  /**
   * A ZIP archive: a table delivered in one, or a spreadsheet, which is one.
   *
   * Sizes that an archive states are not believed: a member is packed into no more bytes than the archive has, and one that unpacks to far
   * more than real tables do is refused before and while it is unpacked. Names are looked up with "/" between folders, whatever the program
   * that packed them wrote, and without regard to case where no other member is meant.
   */
  class ZipArchive
  {
  public:
    struct Member
    {
      std::string name;       //!< with "/" between folders
      std::uint64_t size = 0; //!< unpacked, as the archive states it
      std::uint64_t packedSize = 0;
    };

    //! \throws InputError "archive_damaged"
    explicit ZipArchive( const InputFile &file );

    const std::vector<Member> &members() const { return mMembers; }

    //! Index of the member \a name; none: the number of members.
    std::size_t find( const std::string &name ) const;
    bool contains( const std::string &name ) const { return find( name ) < mMembers.size(); }

    //! The unpacked bytes of a member; not longer alive than the archive. \throws InputError "archive_damaged", "archive_too_large",
    //! "archive_encrypted"
    std::unique_ptr<ByteSource> open( std::size_t index ) const;
    std::unique_ptr<ByteSource> open( const std::string &name ) const;

  private:
    struct Closer
    {
      void operator()( zip *archive ) const;
    };

    std::unique_ptr<zip, Closer> mArchive;
    std::vector<Member> mMembers;
    std::map<std::string, std::size_t, std::less<>> mPlaces; //!< of members by name, and by name in lower case
  };

}
