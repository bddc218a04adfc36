#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <variant>

namespace sozialraum
{

  //! A stream of bytes, read once from its begin to its end.
  class ByteSource
  {
  public:
    virtual ~ByteSource() = default;

    //! Fills \a target as far as there are bytes. \returns their number, less than asked for only at the end. \throws InputError
    virtual std::size_t read( std::span<char> target ) = 0;
  };

  //! The bytes that a table is read from: a file on disk, or bytes in memory under a name.
  class InputFile
  {
  public:
    //! \throws InputError "file_missing", "file_not_readable"
    static InputFile onDisk( const std::filesystem::path &path );

    //! \a bytes must live as long as the InputFile.
    static InputFile inMemory( std::string name, std::span<const char> bytes );

    const std::string &name() const { return mName; } //!< for messages: the file's name without its folder
    std::uint64_t size() const { return mSize; }
    const std::filesystem::path *path() const { return std::get_if<std::filesystem::path>( &mPlace ); }
    std::span<const char> bytes() const; //!< empty for a file on disk
    std::unique_ptr<ByteSource> open() const;

    //! The first bytes, at most \a count.
    std::string begin( std::size_t count ) const;

  private:
    std::string mName;
    std::uint64_t mSize = 0;
    std::variant<std::filesystem::path, std::span<const char>> mPlace;
  };

}
