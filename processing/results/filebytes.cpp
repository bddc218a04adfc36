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

  void copyFiles( const QString &from, const QStringList &patterns, const QString &to )
  {
    const QDir source( from );
    for ( const QString &name : source.entryList( patterns, QDir::Files, QDir::Name ) )
    {
      QFile file( source.filePath( name ) );
      const QByteArray bytes = file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
      writeBytes( QDir( to ).filePath( name ), { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } );
    }
  }

}
