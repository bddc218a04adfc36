#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  /**
   * Which algorithm gives an indicator that no formula does, and where in its result it stands: "childcaredemand:missing:kind=krippe" is
   * the field missing of the rows whose kind is krippe.
   */
  struct ComputedBy
  {
    std::string algorithm; //!< its id
    std::string field;     //!< of the result; a "*" at its end stands for any ending, like the threshold of a share within reach
    std::vector<std::pair<std::string, std::string>> dimensions; //!< field and value that tell the rows apart

    //! Whether the field that says it was made as \a madeBy ("childcaredemand:missing") is this one, of whatever rows.
    bool isField( std::string_view madeBy ) const;

    //! As it stands in a catalogue.
    std::string text() const;

    friend bool operator==( const ComputedBy &, const ComputedBy & ) = default;
  };

  //! Reads "algorithm:field" and any number of ":dimension=value" behind it; nothing where the text is not like that.
  std::optional<ComputedBy> computedByFromText( std::string_view text );

}
