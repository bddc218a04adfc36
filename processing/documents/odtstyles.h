#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace sozialraum
{

  //! Prefixes and addresses of the namespaces of OpenDocument that we write.
  const std::vector<std::pair<std::string_view, std::string_view>> &odtNamespaces();

  //! All of them as attributes of a root element.
  std::string namespaceDeclarations();

  //! A style that people see in the list of styles of their programs.
  struct NamedStyle
  {
    std::string name;
    std::string family; //!< "paragraph", "graphic", "list"
    std::string element;
  };

  //! All that our documents use; an office's template may give them another look.
  std::vector<NamedStyle> namedStyles();

  //! styles.xml: every style that our documents use, by names that an office's template may give another look.
  std::string stylesXml( const std::string &header, const std::string &language );

  //! The automatic styles that sections use; their names begin with "sm".
  std::string automaticStylesXml();

  //! Names of the automatic styles, in their order in automaticStylesXml(), and each one's element.
  std::vector<std::pair<std::string, std::string>> automaticStyles();

  //! Widths of columns that there are styles for: 1 … this.
  inline constexpr int widestColumn = 6;

}
