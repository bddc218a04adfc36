#include "algorithms/classification/fieldparts.h"

#include "algorithms/findingtexts.h"
#include "findings/classificationcodes.h"
#include "text/equality.h"

#include <algorithm>
#include <cmath>

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

  void warnOfConstants( const QStringList &fields, const std::vector<std::vector<double>> &columns, const Call &call )
  {
    FeedbackReporter problems( call.feedback() );
    for ( std::size_t i = 0; i < columns.size(); ++i )
    {
      std::vector<double> values = columns[i];
      std::erase_if( values, []( double value ) { return std::isnan( value ); } );
      const auto [least, greatest] = std::minmax_element( values.begin(), values.end() );
      if ( values.size() > 1 && *greatest - *least <= equalityTolerance( values ) )
        problems.report( { codes::indicatorConstant, { fields.at( static_cast<int>( i ) ).toStdString() } } );
    }
  }

}
