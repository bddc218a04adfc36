#include "algorithms/classification/typenumberstable.h"

#include "algorithms/classification/classificationalgorithm.h"

namespace sozialraum
{

  QgsFields typeNumbersFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "types" ), QMetaType::Type::Int ) );
    appendNumbers( fields,
      { QStringLiteral( "within_sum_of_squares" ), QStringLiteral( "explained" ), QStringLiteral( "mean_silhouette" ),
        QStringLiteral( "height" ), QStringLiteral( "gap" ), QStringLiteral( "gap_error" ) } );
    return fields;
  }

  void writeTypeNumbers( FeatureOutput &output, const std::vector<TypeNumber> &numbers )
  {
    for ( const TypeNumber &number : numbers )
    {
      QgsFeature row( output.fields() );
      row.setAttribute( 0, number.types );
      int place = 0;
      for ( const double measure :
        { number.withinSumOfSquares, number.explained, number.meanSilhouette, number.height, number.gap, number.gapError } )
        row.setAttribute( ++place, numberOrNull( measure ) );
      output.add( row );
    }
  }

}
