#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! Whether \a begin of a file, at least four bytes, is that of a compound file: XLS, DOC, or a workbook with a password.
  bool isCompoundFile( std::string_view begin );

  /**
   * A compound file (OLE, [MS-CFB]): streams by name in sectors of one file, the container of old Office documents.
   *
   * Read from a copy in memory; chains of sectors that never end or leave the file are cut.
   */
  class CompoundFile
  {
  public:
    //! \a bytes must outlive the object. \throws InputError "workbook_damaged"
    explicit CompoundFile( std::string_view bytes );

    //! Whether there is a stream of this name, ASCII.
    bool contains( std::string_view name ) const { return find( name ) != nullptr; }

    //! The bytes of the stream; none where there is no such stream.
    std::optional<std::string> stream( std::string_view name ) const;

  private:
    struct Entry
    {
      std::string name;
      std::uint32_t start = 0;
      std::uint64_t size = 0;
      bool isRoot = false;
    };

    const Entry *find( std::string_view name ) const;
    std::string_view sector( std::uint32_t number ) const;
    std::string chain( std::uint32_t first ) const;
    void readTable();
    void readDirectory( std::uint32_t first );

    std::string_view mBytes;
    std::size_t mSectorSize = 512;
    std::uint64_t mSmallest = 4096; //!< streams below it stand in the mini stream
    std::uint32_t mFirstMiniTable = 0;
    std::vector<std::uint32_t> mNext; //!< sector behind each sector
    std::vector<Entry> mEntries;
  };

}
