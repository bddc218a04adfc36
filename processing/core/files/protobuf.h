#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace sozialraum
{

  /**
   * Reads a message of Google's protocol buffers, field by field, in the order in which they stand. Nothing is copied: what is given lies
   * in the bytes of the message.
   *
   * \throws InputError "osm_file_damaged" from each member, where the bytes end too early or are no such message
   */
  class ProtobufMessage
  {
  public:
    explicit ProtobufMessage( std::string_view bytes )
      : mBytes( bytes )
    {}

    //! Goes to the next field. \returns false at the end
    bool next();

    std::uint32_t field() const { return mField; }
    std::uint64_t number() const;      //!< of a field that is a number of any length
    std::int64_t signedNumber() const; //!< of a field in zigzag, sint32 or sint64
    std::string_view bytes() const;    //!< of a text, a message or many numbers

    //! Calls \a take with each of the numbers of the field.
    void eachNumber( const std::function<void( std::uint64_t )> &take ) const;

  private:
    std::string_view mBytes; //!< those behind the field
    std::uint32_t mField = 0;
    std::uint32_t mType = 0;
    std::uint64_t mNumber = 0;
    std::string_view mContent;
  };

  //! Zigzag: 0, 1, 2, 3 … mean 0, -1, 1, -2 …
  std::int64_t fromZigzag( std::uint64_t number );

}
