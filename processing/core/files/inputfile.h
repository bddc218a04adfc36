#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
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

  //! All bytes of \a source. \throws InputError "archive_too_large" where they are more than \a most
  std::string allBytes( ByteSource &source, std::uint64_t most );

  //! The bytes that a table is read from: a file on disk, bytes in memory under a name, or a stream that can be opened more than once.
  class InputFile
  {
  public:
    //! \throws InputError "file_missing", "file_not_readable"
    static InputFile onDisk( const std::filesystem::path &path );

    //! \a bytes must live as long as the InputFile.
    static InputFile inMemory( std::string name, std::span<const char> bytes );

    //! A member of an archive, say: \a open gives its bytes from the begin each time. \a size is for progress only.
    static InputFile inStream( std::string name, std::uint64_t size, std::function<std::unique_ptr<ByteSource>()> open );

    const std::string &name() const { return mName; } //!< for messages: the file's name without its folder
    std::uint64_t size() const { return mSize; }
    const std::filesystem::path *path() const { return std::get_if<std::filesystem::path>( &mPlace ); }
    std::span<const char> bytes() const; //!< empty unless they are in memory
    std::unique_ptr<ByteSource> open() const;

    //! The first bytes, at most \a count.
    std::string begin( std::size_t count ) const;

  private:
    std::string mName;
    std::uint64_t mSize = 0;
    std::variant<std::filesystem::path, std::span<const char>, std::function<std::unique_ptr<ByteSource>()>> mPlace;
  };

}
