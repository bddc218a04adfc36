#include "algorithms/maps/joinedclasses.h"

#include "maps/plates/boundarysource.h"
#include "maps/plates/districtvalue.h"
#include "maps/styles/classfields.h"
#include "maps/styles/indicatorcolumns.h"

#include <QCoreApplication>
#include <qgsprocessing.h>
#include <qgsprocessingfeedback.h>
#include <qgsvectordataprovider.h>

#include <cmath>

namespace sozialraum
{

  static QString classText( const char *text )
  {
    return QCoreApplication::translate( "AtlasPlates", text );
  }

  JoinedClasses::JoinedClasses(
    AlgorithmChain &chain, QgsVectorLayer &joined, const AtlasOptions &options, QgsProcessingFeedback *feedback )
    : mChain( chain )
    , mJoined( joined )
    , mOptions( options )
    , mTerritory( territoryOf( joined ) )
    , mFeedback( feedback )
  {}

  //! \a field of \a indicator; limits are common to the fields \a shown, where they are more than one.
  std::unique_ptr<QgsVectorLayer> JoinedClasses::classified(
    const AtlasIndicator &indicator, const QString &field, const QStringList &shown, double begin, double end )
  {
    std::unique_ptr<QgsVectorLayer> areas = withIndicators( mJoined, keptFields( field, shown ) );
    completeProperties( *areas, indicator, field );
    std::unique_ptr<QgsVectorLayer> layer = indicator.properties.isCount ? classifiedCount( std::move( areas ), field )
      : mOptions.display == PlateDisplay::Deviation                      ? classifiedByDeviation( std::move( areas ), field )
                                                                         : classifiedByValue( *areas, field, shown, begin, end );
    dropOtherPeriods( *layer, field, shown );
    keepCredit( *layer, creditOf( mJoined ) );
    return layer;
  }

  //! Names may stand in a field that only the user knows; BEZ of VG250 tells towns from villages; changes may be chance.
  QStringList JoinedClasses::keptFields( const QString &field, const QStringList &shown ) const
  {
    QStringList kept = QStringList{ field } + shown;
    for ( const QString &asked : { mOptions.nameField, mOptions.groupField } )
    {
      if ( !asked.isEmpty() )
        kept << asked;
    }
    for ( const char *wanted : { "bez", "more_than_chance" } )
    {
      const int place = mJoined.fields().lookupField( QLatin1String( wanted ) );
      if ( place >= 0 )
        kept << mJoined.fields().at( place ).name();
    }
    kept.removeDuplicates();
    return kept;
  }

  //! What the counts beside a rate and the catalogue tell of it.
  void JoinedClasses::completeProperties( QgsVectorLayer &areas, const AtlasIndicator &indicator, const QString &field ) const
  {
    IndicatorPropertiesByField known = indicatorPropertiesOf( &areas );
    IndicatorProperties &properties = known[field];
    properties.polarity = indicator.polarity;
    if ( properties.districtName.isEmpty() && mTerritory.isDistrict() )
      properties.districtName = mOptions.wording.district.isEmpty() ? mTerritory.name : mOptions.wording.district;
    if ( !properties.isCount && ( !properties.districtValue || properties.definition.isEmpty() ) )
    {
      if ( const std::optional<ValueFromCounts> ofAll = valueFromCounts( mJoined, field ) )
      {
        if ( properties.definition.isEmpty() )
          properties.definition = ofAll->definition;
        if ( !properties.districtValue && mTerritory.isDistrict() )
          properties.districtValue = ofAll->value;
      }
    }
    setIndicatorProperties( areas, known );
  }

  //! Without the other periods, which were there for the limits: a layer of a plate holds what the plate shows.
  void JoinedClasses::dropOtherPeriods( QgsVectorLayer &areas, const QString &field, const QStringList &shown )
  {
    QgsAttributeIds dropped;
    for ( const QString &other : shown )
    {
      for ( const QString &name : { other, other + QStringLiteral( "_status" ) } )
      {
        const int place = areas.fields().lookupField( name );
        if ( other != field && place >= 0 )
          dropped.insert( place );
      }
    }
    areas.dataProvider()->deleteAttributes( dropped );
    areas.updateFields();
    IndicatorPropertiesByField known = indicatorPropertiesOf( &areas );
    for ( const QString &other : shown )
    {
      if ( other != field )
        known.remove( other );
    }
    setIndicatorProperties( areas, known );
  }

  std::unique_ptr<QgsVectorLayer> JoinedClasses::classifiedCount( std::unique_ptr<QgsVectorLayer> areas, const QString &field )
  {
    addCountClasses( *areas, field );
    keepForClasses( *areas, field );
    areas->setName( field );
    return areas;
  }

  std::unique_ptr<QgsVectorLayer> JoinedClasses::classifiedByDeviation( std::unique_ptr<QgsVectorLayer> areas, const QString &field ) const
  {
    styleByDeviation( *areas, field, referenceOf( *areas, field ) );
    areas->setName( field );
    return areas;
  }

  DeviationReference JoinedClasses::referenceOf( const QgsVectorLayer &areas, const QString &field ) const
  {
    const IndicatorProperties properties = indicatorPropertiesOf( &areas ).value( field );
    if ( properties.districtValue )
      return { *properties.districtValue, ReferenceKind::District };
    if ( const std::optional<ValueFromCounts> ofAll = valueFromCounts( mJoined, field ) )
      return { ofAll->value, ReferenceKind::AllAreas };
    const std::vector<double> values = columnValues( areas, field ).usable();
    double sum = 0.0;
    double number = 0.0;
    for ( const double value : values )
    {
      sum += std::isnan( value ) ? 0.0 : value;
      number += std::isnan( value ) ? 0.0 : 1.0;
    }
    mFeedback->pushWarning(
      classText( QT_TRANSLATE_NOOP( "AtlasPlates",
                   "The value of the district is not known for “%1”, and no two columns of counts give it: the areas are "
                   "compared with their simple mean, in which villages weigh as much as towns." ) )
        .arg( titleOf( properties ) ) );
    return { number > 0.0 ? sum / number : 0.0, ReferenceKind::SimpleMean };
  }

  void JoinedClasses::keepForClasses( QgsVectorLayer &areas, const QString &field )
  {
    IndicatorPropertiesByField known = indicatorPropertiesOf( &areas );
    IndicatorProperties classified = known.value( field );
    classified.classifiedField = field;
    known.insert( QStringLiteral( "class_id" ), classified );
    setIndicatorProperties( areas, known );
  }

  std::unique_ptr<QgsVectorLayer> JoinedClasses::classifiedByValue(
    QgsVectorLayer &areas, const QString &field, const QStringList &shown, double begin, double end )
  {
    const IndicatorProperties properties = indicatorPropertiesOf( &areas ).value( field );
    QVariantMap parameters{
      { QStringLiteral( "INPUT" ), QVariant::fromValue( &areas ) },
      { QStringLiteral( "FIELD" ), field },
      { QStringLiteral( "METHOD" ), mOptions.method.isEmpty() ? QStringLiteral( "natural_breaks" ) : mOptions.method },
      { QStringLiteral( "CLASSES" ),
        mOptions.classes > 0            ? mOptions.classes
          : mJoined.featureCount() < 25 ? 4
                                        : 5 },
      { QStringLiteral( "DECIMALS" ), properties.decimals >= 0 ? properties.decimals : 1 },
      { QStringLiteral( "PALETTE" ), QStringLiteral( "automatic" ) },
      { QStringLiteral( "OUTPUT" ), QgsProcessing::TEMPORARY_OUTPUT },
    };
    if ( shown.size() > 1 )
      parameters.insert( QStringLiteral( "SERIES_FIELDS" ), shown );
    const QVariantMap results = mChain.run( QStringLiteral( "sozialraum:classifyindicator" ), parameters, begin, end );
    std::unique_ptr<QgsVectorLayer> layer = mChain.take( results.value( QStringLiteral( "OUTPUT" ) ) );
    layer->setName( field );
    return layer;
  }

}
