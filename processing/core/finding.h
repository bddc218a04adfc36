#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * Something that the core has to say about its input: a code and the arguments of the sentence, never the sentence itself.
   *
   * Codes are lower-case words joined by underscores ("key_column_missing"); the algorithms translate them into the user's language
   * (processing/algorithms/findingtexts.cpp), and a test proves that every code used in the core has its sentence.
   */
  struct Finding
  {
    std::string code;
    std::vector<std::string> arguments; //!< UTF-8; file, row, column, feature or key, in the order of the sentence's %1, %2, …

    friend bool operator==( const Finding &, const Finding & ) = default;
  };

  //! Input that cannot be worked with. Thrown before anything is written.
  class InputError : public std::exception
  {
  public:
    explicit InputError( std::string code, std::vector<std::string> arguments = {} )
      : mFinding{ std::move( code ), std::move( arguments ) }
    {}

    const Finding &finding() const noexcept { return mFinding; }
    const char *what() const noexcept override;

  private:
    Finding mFinding;
  };

}
