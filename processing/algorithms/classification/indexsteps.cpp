#include "algorithms/classification/indexsteps.h"

#include "algorithms/classification/classificationalgorithm.h"
#include "algorithms/classification/classoutput.h"
#include "maps/styles/legendwording.h"
#include "classification/indexcombination.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct IndexStepTexts
  {
    Q_DECLARE_TR_FUNCTIONS( IndexStepTexts )
  };

  //! A dimension's name as part of a field name.
  static QString identifier( const std::string &name )
  {
    return QString::fromStdString( name ).trimmed().toLower().replace(
      QRegularExpression( QStringLiteral( "\\s+" ) ), QStringLiteral( "_" ) );
  }

  QgsFields indexFields( const std::vector<IndexPart> &parts, const CompositeIndex &index )
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "index_value" ), QMetaType::Type::Double ) );
    fields.append( QgsField( QStringLiteral( "index_rank" ), QMetaType::Type::Int ) );
    for ( const QgsField &field : classFields() )
      fields.append( field );
    fields.append( QgsField( QStringLiteral( "explanation" ), QMetaType::Type::QString ) );
    for ( const DimensionSteps &dimension : index.dimensions )
      fields.append( QgsField( QStringLiteral( "dimension_" ) + identifier( dimension.name ), QMetaType::Type::Double ) );
    for ( const IndexPart &part : parts )
      fields.append( QgsField( QStringLiteral( "score_" ) + QString::fromStdString( part.name ), QMetaType::Type::Double ) );
    for ( const IndexPart &part : parts )
      fields.append( QgsField( QStringLiteral( "contribution_" ) + QString::fromStdString( part.name ), QMetaType::Type::Double ) );
    return fields;
  }

  static QString signedNumber( double value )
  {
    const QString number = QString::fromStdString( formattedNumber( value, 2, legendWording() ) );
    return value > 0.0 ? QStringLiteral( "+" ) + number : number;
  }

  //! "Index +1.20, rank 3 of 33. Raised by: a (+0.80), b (+0.60). Lowered by: c (−0.20)."
  static QString explanation( const QStringList &names, const CompositeIndex &index, std::size_t area )
  {
    switch ( index.states[area] )
    {
      case RatingState::Excluded:
        return IndexStepTexts::tr( "Not rated: excluded by the rules for population or areas." );
      case RatingState::PartsMissing:
        return IndexStepTexts::tr( "Not rated: too many indicators are missing." );
      case RatingState::NoData:
        return IndexStepTexts::tr( "Not rated: no indicator has a value." );
      case RatingState::Confidential:
        return IndexStepTexts::tr( "Not rated: an indicator is confidential." );
      case RatingState::Rated:
        break;
    }
    std::vector<std::size_t> order;
    for ( std::size_t i = 0; i < index.parts.size(); ++i )
    {
      if ( !std::isnan( index.parts[i].contribution[area] ) )
        order.push_back( i );
    }
    std::stable_sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) {
      return std::abs( index.parts[a].contribution[area] ) > std::abs( index.parts[b].contribution[area] );
    } );
    QStringList raising;
    QStringList lowering;
    for ( const std::size_t i : order )
    {
      const double contribution = index.parts[i].contribution[area];
      if ( std::abs( contribution ) >= 0.005 )
        ( contribution > 0.0 ? raising : lowering )
          << QStringLiteral( "%1 (%2)" ).arg( names.at( static_cast<int>( i ) ), signedNumber( contribution ) );
    }
    const auto rated = std::count( index.states.begin(), index.states.end(), RatingState::Rated );
    QString text = IndexStepTexts::tr( "Index %1, rank %2 of %3." )
                     .arg( signedNumber( index.index[area] ) )
                     .arg( static_cast<int>( index.rank[area] ) )
                     .arg( rated );
    if ( !raising.isEmpty() )
      text += QLatin1Char( ' ' ) + IndexStepTexts::tr( "Raised by: %1." ).arg( raising.join( QStringLiteral( ", " ) ) );
    if ( !lowering.isEmpty() )
      text += QLatin1Char( ' ' ) + IndexStepTexts::tr( "Lowered by: %1." ).arg( lowering.join( QStringLiteral( ", " ) ) );
    return text;
  }

  QVariantList indexAttributes( const QStringList &names, const CompositeIndex &index, std::size_t area, const QString &classLabel )
  {
    QVariantList attributes{ numberOrNull( index.index[area] ),
      std::isnan( index.rank[area] ) ? QVariant() : QVariant( static_cast<int>( index.rank[area] ) ), index.classes.classIds[area],
      classLabel, explanation( names, index, area ) };
    for ( const DimensionSteps &dimension : index.dimensions )
      attributes << numberOrNull( dimension.score[area] );
    for ( const PartSteps &steps : index.parts )
      attributes << numberOrNull( steps.standardised[area] );
    for ( const PartSteps &steps : index.parts )
      attributes << numberOrNull( steps.contribution[area] );
    return attributes;
  }

  QgsFields stepFields()
  {
    QgsFields fields;
    fields.append( QgsField( QStringLiteral( "area" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "step" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "item" ), QMetaType::Type::QString ) );
    appendNumbers( fields,
      { QStringLiteral( "value" ), QStringLiteral( "mean" ), QStringLiteral( "reference" ), QStringLiteral( "deviation" ),
        QStringLiteral( "weight" ), QStringLiteral( "polarity" ) } );
    fields.append( QgsField( QStringLiteral( "dimension" ), QMetaType::Type::QString ) );
    fields.append( QgsField( QStringLiteral( "rule" ), QMetaType::Type::QString ) );
    return fields;
  }

  namespace
  {
    //! What is the same in all rows of a step of an item.
    struct StepRow
    {
      const char *step;
      QString item;
      QString rule{};
      QString dimension{};
      QVariant mean{};
      QVariant reference{};
      QVariant deviation{};
      QVariant weight{};
      QVariant polarity{};
    };

    class StepWriter
    {
    public:
      StepWriter( FeatureOutput &output, const QStringList &keys )
        : mOutput( output )
        , mKeys( keys )
      {}

      void write( const StepRow &row, const std::vector<double> &values )
      {
        for ( std::size_t area = 0; area < values.size(); ++area )
        {
          QgsFeature feature( mOutput.fields() );
          const QVariantList attributes{ mKeys.at( static_cast<int>( area ) ), QLatin1String( row.step ), row.item,
            numberOrNull( values[area] ), row.mean, row.reference, row.deviation, row.weight, row.polarity, row.dimension, row.rule };
          for ( int i = 0; i < attributes.size(); ++i )
            feature.setAttribute( i, attributes.at( i ) );
          mOutput.add( feature );
        }
      }

    private:
      FeatureOutput &mOutput;
      const QStringList &mKeys;
    };

    template<typename Choice>
    QString ruleName( std::span<const std::string_view> names, Choice choice )
    {
      const std::string_view name = names[static_cast<std::size_t>( choice )];
      return QString::fromLatin1( name.data(), static_cast<int>( name.size() ) );
    }

    //! \a weight: by which the part is added to its dimension.
    void writePart( StepWriter &writer, const IndexPart &part, const PartSteps &steps, double weight, const IndexOptions &options )
    {
      const QString item = QString::fromStdString( part.name );
      const QString dimension = QString::fromStdString( part.dimension );
      writer.write( { "1_value", item, QString(), dimension }, part.values );
      writer.write( { "2_transformed", item, ruleName( transformationNames, part.transformation ), dimension }, steps.transformed );
      writer.write( { "3_standardised", item, ruleName( standardisationNames, options.parts ), dimension, numberOrNull( steps.mean ),
                      numberOrNull( steps.reference ), numberOrNull( steps.deviation ), weight, part.polarity },
        steps.standardised );
      writer.write( { "8_contribution", item, QString(), dimension }, steps.contribution );
    }
  }

  void writeSteps( FeatureOutput &output, const std::vector<IndexPart> &parts, const CompositeIndex &index, const IndexOptions &options,
    const QStringList &keys )
  {
    StepWriter writer( output, keys );
    const std::vector<double> weights = dimensionWeights( index, options );
    for ( std::size_t d = 0; d < index.dimensions.size(); ++d )
    {
      const DimensionSteps &dimension = index.dimensions[d];
      const std::vector<double> ofParts = partWeights( index, dimension, options );
      for ( std::size_t p = 0; p < ofParts.size(); ++p )
        writePart( writer, parts[dimension.parts[p]], index.parts[dimension.parts[p]], ofParts[p], options );
      const QString item = QString::fromStdString( dimension.name );
      writer.write( { "4_dimension_combined", item, ruleName( combinationNames, partCombination( options ) ), item }, dimension.combined );
      writer.write( { "5_dimension_score", item, ruleName( standardisationNames, options.dimensions ), item, numberOrNull( dimension.mean ),
                      numberOrNull( dimension.mean ), numberOrNull( dimension.deviation ), weights[d] },
        dimension.score );
    }
    const QString item = QStringLiteral( "index" );
    writer.write( { "6_index_combined", item, ruleName( combinationNames, options.acrossDimensions ) }, index.combined );
    writer.write( { "7_index", item, ruleName( standardisationNames, options.index ), QString(), numberOrNull( index.mean ),
                    numberOrNull( index.mean ), numberOrNull( index.deviation ) },
      index.index );
    writer.write( { "9_rank", item }, index.rank );
  }

}
