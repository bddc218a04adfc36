#include "algorithms/classification/breakstable.h"

#include <QCoreApplication>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgsprocessingutils.h>

#include <cmath>
#include <map>

namespace sozialraum
{

  QgsFields breaksTableFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "class_id" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "lower" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "upper" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "label" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "count" ), QMetaType::Type::Int ) );
    fields.append( QgsField( QStringLiteral( "smallest" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "largest" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "printed_lower" ), QMetaType::Type::Double ) );
    return fields;
  }

  void writeBreaksTable( FeatureOutput &output, const Classification &classification, const std::vector<MapClass> &legend )
  {
    const auto numberOrNull = []( double value ) { return std::isfinite( value ) ? QVariant( value ) : QVariant(); };
    for ( const MapClass &entry : legend )
    {
      QgsAttributes row( 8 );
      row[0] = entry.id;
      row[3] = entry.label;
      row[4] = entry.count;
      if ( entry.id > 0 )
      {
        const ValueClass &valueClass = classification.classes[static_cast<std::size_t>( entry.id - 1 )];
        row[1] = numberOrNull( valueClass.lower );
        row[2] = numberOrNull( valueClass.upper );
        row[5] = numberOrNull( valueClass.smallest );
        row[6] = numberOrNull( valueClass.largest );
        row[7] = numberOrNull( valueClass.printedLower );
      }
      QgsFeature feature( output.fields() );
      feature.setAttributes( row );
      output.add( feature );
    }
  }

  std::vector<double> limitsOfTable( const QgsFeatureSource &table )
  {
    const int idIndex = table.fields().lookupField( QStringLiteral( "class_id" ) );
    // What the legend of the other period says holds for this one, too.
    const int printedIndex = table.fields().lookupField( QStringLiteral( "printed_lower" ) );
    const int lowerIndex = printedIndex >= 0 ? printedIndex : table.fields().lookupField( QStringLiteral( "lower" ) );
    if ( idIndex < 0 || lowerIndex < 0 )
      throw QgsProcessingException( QCoreApplication::translate( "BreaksTable",
        "“%1” is no table of class limits: it needs the columns class_id and lower, as “Classify indicator” writes them. It has: %2." )
          .arg( table.sourceName(), table.fields().names().join( QStringLiteral( ", " ) ) ) );
    std::map<int, double> lowerByClass;
    QgsFeatureIterator rows = table.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      const int id = row.attribute( idIndex ).toInt();
      const QVariant lower = row.attribute( lowerIndex );
      if ( id > 1 && !QgsVariantUtils::isNull( lower ) )
        lowerByClass[id] = lower.toDouble();
    }
    if ( lowerByClass.empty() )
      throw QgsProcessingException(
        QCoreApplication::translate( "BreaksTable", "The table of class limits “%1” has no class above the first, and so no limit." )
          .arg( table.sourceName() ) );
    std::vector<double> limits;
    for ( const auto &[id, lower] : lowerByClass )
      limits.push_back( lower );
    return limits;
  }

}
