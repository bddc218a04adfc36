#pragma once

#include <cstdio>
#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

/**
 * The one place where names of files meet the system. Inside the house a name is UTF-8 or a std::filesystem::path; Windows wants wide
 * characters, and some libraries take no more than the letters of the machine's language.
 */
namespace sozialraum::platform
{

  struct FileCloser
  {
    void operator()( std::FILE *file ) const { std::fclose( file ); }
  };
  using OpenFile = std::unique_ptr<std::FILE, FileCloser>;

  //! \a path in UTF-8, as GDAL and messages want it.
  std::string utf8( const std::filesystem::path &path );

  std::filesystem::path pathFromUtf8( std::string_view text );

  //! Opens \a path for reading bytes; null where it cannot be.
  OpenFile openForReading( const std::filesystem::path &path );

  //! Opens \a path for writing bytes, over what stands in it; null where it cannot be. What the system keeps back fails in closedWell().
  OpenFile openForWriting( const std::filesystem::path &path );

  //! Closes \a file. \returns whether all that was written to it is in it
  bool closedWell( OpenFile &file );

  /**
   * \a path for libraries that know only the letters of the machine's language: on Windows the short name of an existing file where it
   * has others.
   */
  std::string narrow( const std::filesystem::path &path );

  //! Writes \a bytes to a new file that nobody else has, its name ending with \a ending. \returns an empty path where that cannot be
  std::filesystem::path writeTemporaryFile( std::string_view bytes, std::string_view ending );

}
