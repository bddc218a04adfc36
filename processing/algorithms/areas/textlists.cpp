#include "algorithms/areas/textlists.h"

#include <QStringList>

namespace sozialraum
{

  std::vector<std::string> splitList( const QString &text )
  {
    std::vector<std::string> parts;
    for ( const QString &line : text.split( QLatin1Char( '\n' ) ) )
    {
      for ( const QString &part : line.split( QLatin1Char( ';' ) ) )
      {
        if ( !part.trimmed().isEmpty() )
          parts.push_back( part.trimmed().toStdString() );
      }
    }
    return parts;
  }

}
