#include "algorithms/classification/indexsteps.h"

#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/legendwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct IndexStepTexts
  {
    Q_DECLARE_TR_FUNCTIONS( IndexStepTexts )
  };

  static QVariant numberOrNull( double value )
  {
    return std::isnan( value ) ? QVariant() : QVariant( value );
  }

  //! A dimension's name as part of a field name.
  static QString identifier( const std::string &name )
  {
    return QString::fromStdString( name ).trimmed().toLower().replace( QRegularExpression( QStringLiteral( "\\s+" ) ), QStringLiteral( "_" ) );
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
  static QString explanation( const std::vector<IndexPart> &parts, const CompositeIndex &index, std::size_t area )
  {
    switch ( index.states[area] )
    {
      case RatingState::Excluded:
        return IndexStepTexts::tr( "Not rated: excluded by the rules for population or areas." );
      case RatingState::PartsMissing:
        return IndexStepTexts::tr( "Not rated: too many indicators are missing." );
      case RatingState::NoData:
        return IndexStepTexts::tr( "Not rated: no indicator has a value." );
      case RatingState::Rated:
        break;
    }
    std::vector<std::size_t> order;
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      if ( !std::isnan( index.parts[i].contribution[area] ) )
        order.push_back( i );
    }
    std::stable_sort( order.begin(), order.end(), [&]( std::size_t a, std::size_t b ) { return std::abs( index.parts[a].contribution[area] ) > std::abs( index.parts[b].contribution[area] ); } );
    QStringList raising;
    QStringList lowering;
    for ( const std::size_t i : order )
    {
      const double contribution = index.parts[i].contribution[area];
      if ( std::abs( contribution ) >= 0.005 )
        ( contribution > 0.0 ? raising : lowering ) << QStringLiteral( "%1 (%2)" ).arg( QString::fromStdString( parts[i].name ), signedNumber( contribution ) );
    }
    const auto rated = std::count( index.states.begin(), index.states.end(), RatingState::Rated );
    QString text = IndexStepTexts::tr( "Index %1, rank %2 of %3." ).arg( signedNumber( index.index[area] ) ).arg( static_cast<int>( index.rank[area] ) ).arg( rated );
    if ( !raising.isEmpty() )
      text += QLatin1Char( ' ' ) + IndexStepTexts::tr( "Raised by: %1." ).arg( raising.join( QStringLiteral( ", " ) ) );
    if ( !lowering.isEmpty() )
      text += QLatin1Char( ' ' ) + IndexStepTexts::tr( "Lowered by: %1." ).arg( lowering.join( QStringLiteral( ", " ) ) );
    return text;
  }

  QVariantList indexAttributes( const std::vector<IndexPart> &parts, const CompositeIndex &index, std::size_t area, const QString &classLabel )
  {
    QVariantList attributes{ numberOrNull( index.index[area] ), std::isnan( index.rank[area] ) ? QVariant() : QVariant( static_cast<int>( index.rank[area] ) ), index.classes.classIds[area], classLabel, explanation( parts, index, area ) };
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
    for ( const char *name : { "value", "mean", "reference", "deviation", "weight" } )
      fields.append( QgsField( QLatin1String( name ), QMetaType::Type::Double ) );
    return fields;
  }

  namespace
  {
    class StepWriter
    {
    public:
      StepWriter( FeatureOutput &output, const QStringList &keys )
        : mOutput( output )
        , mKeys( keys )
      {}

      void write( const char *step, const std::string &item, const std::vector<double> &values, const QVariantList &ofItem = {} )
      {
        for ( std::size_t area = 0; area < values.size(); ++area )
        {
          QgsFeature feature( mOutput.fields() );
          feature.setAttribute( 0, mKeys.at( static_cast<int>( area ) ) );
          feature.setAttribute( 1, QLatin1String( step ) );
          feature.setAttribute( 2, QString::fromStdString( item ) );
          feature.setAttribute( 3, numberOrNull( values[area] ) );
          for ( int i = 0; i < ofItem.size(); ++i )
            feature.setAttribute( 4 + i, ofItem.at( i ) );
          mOutput.add( feature );
        }
      }

    private:
      FeatureOutput &mOutput;
      const QStringList &mKeys;
    };
  }

  void writeSteps( FeatureOutput &output, const std::vector<IndexPart> &parts, const CompositeIndex &index, const QStringList &keys )
  {
    StepWriter writer( output, keys );
    for ( std::size_t i = 0; i < parts.size(); ++i )
    {
      const PartSteps &steps = index.parts[i];
      const QVariantList ofItem{ numberOrNull( steps.mean ), numberOrNull( steps.reference ), numberOrNull( steps.deviation ), steps.weight };
      writer.write( "1_value", parts[i].name, parts[i].values );
      writer.write( "2_transformed", parts[i].name, steps.transformed );
      writer.write( "3_standardised", parts[i].name, steps.standardised, ofItem );
      writer.write( "8_contribution", parts[i].name, steps.contribution );
    }
    for ( const DimensionSteps &dimension : index.dimensions )
    {
      writer.write( "4_dimension_combined", dimension.name, dimension.combined );
      writer.write( "5_dimension_score", dimension.name, dimension.score, { QVariant(), QVariant(), QVariant(), dimension.weight } );
    }
    writer.write( "6_index_combined", "index", index.combined );
    writer.write( "7_index", "index", index.index );
    writer.write( "9_rank", "index", index.rank );
  }

}
