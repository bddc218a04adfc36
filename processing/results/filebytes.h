#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

namespace sozialraum
{

  //! Writes \a bytes as the file \a path, in place of what is there; its folder is made where there is none. \throws QgsProcessingException
  //! as notWritten() says
  void writeBytes( const QString &path, std::string_view bytes );

  //! Copies the files of the folder \a from whose names fit one of \a patterns into the folder \a to, in place of what is there.
  //! \throws QgsProcessingException as notWritten() says
  void copyFiles( const QString &from, const QStringList &patterns, const QString &to );

}
