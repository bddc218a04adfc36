#include "algorithms/classification/fieldparts.h"

namespace sozialraum
{

  std::vector<IndexPart> partsOfFields(
    const QStringList &fields, const std::vector<IndicatorColumn> &columns, const QStringList &reversed )
  {
    std::vector<IndexPart> parts;
    for ( int i = 0; i < fields.size(); ++i )
    {
      IndexPart part;
      part.name = fields.at( i ).toStdString();
      part.dimension = "index";
      part.polarity = reversed.contains( fields.at( i ) ) ? -1.0 : 1.0;
      part.values = columns[static_cast<std::size_t>( i )].usable();
      part.confidential = columns[static_cast<std::size_t>( i )].confidential();
      parts.push_back( std::move( part ) );
    }
    return parts;
  }

}
