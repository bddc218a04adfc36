#include "results/filebytes.h"

#include "results/writefailure.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace sozialraum
{

  void writeBytes( const QString &path, std::string_view bytes )
  {
    QDir().mkpath( QFileInfo( path ).path() );
    QFile file( path );
    const auto size = static_cast<qint64>( bytes.size() );
    if ( !file.open( QIODevice::WriteOnly ) || file.write( bytes.data(), size ) != size || !file.flush() )
      throw notWritten( path );
  }

}
