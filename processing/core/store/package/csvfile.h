#pragma once

#include "files/sha256.h"
#include "platform/paths.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a file of a package is known by.
  struct FileSeal
  {
    std::uint64_t bytes = 0;
    std::string hash; //!< SHA-256

    friend bool operator==( const FileSeal &, const FileSeal & ) = default;
  };

  //! Writes rows of cells as RFC 4180 has them: commas, quotation marks where needed; lines end with a line feed, text is UTF-8.
  class CsvFileWriter
  {
  public:
    //! \throws InputError "package_not_written" (1: file)
    explicit CsvFileWriter( const std::filesystem::path &file );

    void add( std::string_view cell );
    void endRow();

    //! \throws InputError "package_not_written" (1: file)
    FileSeal finish();

  private:
    void write();

    std::string mName;
    platform::OpenFile mFile;
    std::string mBuffer;
    Sha256 mHash;
    std::uint64_t mBytes = 0;
    bool mIsFirst = true;
  };

  //! Reads what a CsvFileWriter wrote, row by row; lines may end with a carriage return as well.
  class CsvFileReader
  {
  public:
    //! \throws InputError "package_file_missing" (1: file)
    explicit CsvFileReader( const std::filesystem::path &file );

    //! \returns whether there was one more row. \throws InputError "package_row_wrong" (1: file, 2: row) where it has no end
    bool next( std::vector<std::string> &cells );

    std::uint64_t row() const { return mRow; } //!< 1-based, of the row that was read last

    //! Of all that was read.
    FileSeal seal() { return { mBytes, mHash.digits() }; }

  private:
    int get();  // a byte, EOF at the end
    int peek(); // the next one, which stays
    bool fill();

    std::string mName;
    platform::OpenFile mFile;
    std::string mBuffer;
    std::size_t mPlace = 0;
    Sha256 mHash;
    std::uint64_t mBytes = 0;
    std::uint64_t mRow = 0;
  };

}
