#pragma once

#include <string>
#include <string_view>

namespace sozialraum
{

  /**
   * Refuses documents that are no text: PDF, RTF, pictures.
   *
   * \param begin of the file, its bytes
   * \throws InputError "file_is_other_document" (with the kind), "file_is_binary"
   */
  void refuseOtherDocuments( std::string_view begin );

  /**
   * Refuses what was saved under the name of a table but is none: an answer of a server (JSON), a page of the web, other XML, no text at
   * all.
   *
   * \param sample begin of the file in UTF-8
   * \throws InputError "table_empty", "file_is_html", "file_is_xml", "file_is_json", "file_is_server_message" (with the message),
   * "file_is_binary"
   */
  void refuseWhatIsNoTable( std::string_view sample );

}
