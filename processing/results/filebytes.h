#pragma once

#include <QString>

#include <string_view>

namespace sozialraum
{

  //! Writes \a bytes as the file \a path, in place of what is there; its folder is made where there is none. \throws QgsProcessingException
  //! as notWritten() says
  void writeBytes( const QString &path, std::string_view bytes );

}
