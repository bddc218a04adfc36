#include "algorithms/publication/folderscan.h"

#include "documents/pdftexts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

namespace sozialraum
{

  static PdfContents readPdf( std::string_view bytes )
  {
    PdfTexts texts = pdfTexts( bytes );
    PdfContents contents;
    for ( auto &[place, text] : texts.texts )
      contents.texts.push_back( { place, std::move( text ) } );
    for ( auto &[place, file] : texts.files )
      contents.files.push_back( { place, std::move( file ) } );
    return contents;
  }

  FolderScan scanFolder( const QString &folder, const ProtectedValues &values, const Progress &progress )
  {
    constexpr qint64 largest = qint64{ 1 } << 30;
    const QDir root( QFileInfo( folder ).absoluteFilePath() );
    QStringList files;
    QDirIterator all( root.path(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories | QDirIterator::FollowSymlinks );
    while ( all.hasNext() )
      files << root.relativeFilePath( all.next() );
    files.sort();
    FolderScan scan;
    for ( const QString &name : files )
    {
      advance( progress, static_cast<double>( scan.files ) / static_cast<double>( files.size() ) );
      ++scan.files;
      QFile file( root.filePath( name ) );
      if ( file.size() > largest || !file.open( QIODevice::ReadOnly ) )
      {
        scan.unreadable.push_back( name.toStdString() );
        continue;
      }
      const QByteArray bytes = file.readAll();
      const FileScan one = scanFile( name.toStdString(), { bytes.constData(), static_cast<std::size_t>( bytes.size() ) }, values, readPdf );
      for ( const ScanFind &find : one.found )
        scan.found.push_back( { name, QString::fromStdString( find.place ), find.value } );
      scan.unreadable.insert( scan.unreadable.end(), one.unreadable.begin(), one.unreadable.end() );
    }
    return scan;
  }

}
