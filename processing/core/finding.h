#pragma once

#include "findings/findingcode.h"

#include <exception>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * Something that the core has to say about its input: a code and the arguments of the sentence, never the sentence itself.
   *
   * The codes stand in findings/; the algorithms translate them into the user's language (processing/algorithms/findings/).
   */
  struct Finding
  {
    //! Implicit, so that reporters are told { codes::tableEmpty } and { codes::levelMissing, { level } }.
    Finding( FindingCode<0> what ) // NOLINT(google-explicit-constructor)
      : code( what.name )
    {}

    //! \a texts: UTF-8; row, column, feature or key, in the order of the sentence's %1, %2, …
    template<std::size_t ArgumentCount>
    Finding( FindingCode<ArgumentCount> what, const std::string ( &texts )[ArgumentCount] )
      : code( what.name )
      , arguments( std::begin( texts ), std::end( texts ) )
    {}

    //! The same about \a name, unless it names its file already.
    Finding in( const std::string &name ) const
    {
      Finding located = *this;
      if ( located.file.empty() )
        located.file = name;
      return located;
    }

    std::string code;
    std::vector<std::string> arguments;
    std::string file; //!< the file that it is about, without its folder: the sentence's %f; set by who reads the file

    friend bool operator==( const Finding &, const Finding & ) = default;
  };

  //! Input that cannot be worked with. Thrown before anything is written.
  class InputError : public std::exception
  {
  public:
    explicit InputError( Finding finding )
      : mFinding( std::move( finding ) )
    {}

    explicit InputError( FindingCode<0> what )
      : mFinding( what )
    {}

    template<std::size_t ArgumentCount>
    InputError( FindingCode<ArgumentCount> what, const std::string ( &texts )[ArgumentCount] )
      : mFinding( what, texts )
    {}

    const Finding &finding() const noexcept { return mFinding; }
    const char *what() const noexcept override;

  private:
    Finding mFinding;
  };

  //! What \a read gives; what it throws says that it is about \a file.
  template<typename Read>
  auto inFile( const std::string &file, const Read &read )
  {
    try
    {
      return read();
    }
    catch ( const InputError &error )
    {
      throw InputError( error.finding().in( file ) );
    }
  }

}
