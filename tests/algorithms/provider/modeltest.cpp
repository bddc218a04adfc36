// Models keep the words for scripts: those that were made when choices were QGIS' enumerations open and run unchanged.
#include "algorithmrun.h"

#include <QFile>
#include <gtest/gtest.h>
#include <qgsfeature.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingmodelalgorithm.h>
#include <qgsprocessingparameters.h>

using namespace sozialraum;

namespace
{

  using Source = QgsProcessingModelChildParameterSource;

  //! As QGIS writes it: the method as an enumeration of the model, whose word goes to our algorithm.
  QVariant modelWithAnEnumeration()
  {
    QgsProcessingModelAlgorithm model( QStringLiteral( "classes" ), QStringLiteral( "tests" ) );
    model.addModelParameter( new QgsProcessingParameterFeatureSource(
                               QStringLiteral( "areas" ), QString(), { static_cast<int>( Qgis::ProcessingSourceType::Vector ) } ),
      QgsProcessingModelParameter( QStringLiteral( "areas" ) ) );
    model.addModelParameter(
      new QgsProcessingParameterEnum( QStringLiteral( "method" ), QString(),
        { QStringLiteral( "natural_breaks" ), QStringLiteral( "quantile" ) }, false, QStringLiteral( "quantile" ), false, true ),
      QgsProcessingModelParameter( QStringLiteral( "method" ) ) );
    QgsProcessingModelChildAlgorithm classify( QStringLiteral( "sozialraum:classifyindicator" ) );
    classify.setChildId( QStringLiteral( "classify" ) );
    classify.addParameterSources( QStringLiteral( "INPUT" ), { Source::fromModelParameter( QStringLiteral( "areas" ) ) } );
    classify.addParameterSources( QStringLiteral( "FIELD" ), { Source::fromStaticValue( QStringLiteral( "rate" ) ) } );
    classify.addParameterSources( QStringLiteral( "CLASSES" ), { Source::fromStaticValue( 2 ) } );
    classify.addParameterSources( QStringLiteral( "METHOD" ), { Source::fromModelParameter( QStringLiteral( "method" ) ) } );
    classify.addParameterSources( QStringLiteral( "LIMIT_RULE" ), { Source::fromStaticValue( QStringLiteral( "lower_class" ) ) } );
    QgsProcessingModelOutput classes( QStringLiteral( "classes" ) );
    classes.setChildId( QStringLiteral( "classify" ) );
    classes.setChildOutputName( QStringLiteral( "OUTPUT" ) );
    classify.setModelOutputs( { { QStringLiteral( "classes" ), classes } } );
    model.addChildAlgorithm( classify );
    model.updateDestinationParameters();
    return model.toVariant();
  }

}

TEST( Models, ThatWereMadeWithEnumerationsOpenAndRun )
{
  const OutputFolder folder;
  QFile file( folder.path( QStringLiteral( "areas.csv" ) ) );
  ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
  file.write( "key,rate\na,0.07\nb,0.29\nc,0.57\nd,57\n" );
  file.close();
  QFile types( folder.path( QStringLiteral( "areas.csvt" ) ) );
  ASSERT_TRUE( types.open( QIODevice::WriteOnly ) );
  types.write( "\"String\",\"Real\"\n" );
  types.close();

  QgsProcessingModelAlgorithm model;
  ASSERT_TRUE( model.loadVariant( modelWithAnEnumeration() ) );
  QStringList issues;
  EXPECT_TRUE( model.validate( issues ) ) << issues.join( QLatin1Char( ';' ) ).toStdString();
  QgsProcessingContext context;
  QgsProcessingFeedback feedback( false );
  bool succeeded = false;
  const QString output = QStringLiteral( "classify:classes" );
  const QVariantMap results =
    model.run( { { QStringLiteral( "areas" ), file.fileName() }, { QStringLiteral( "method" ), QStringLiteral( "quantile" ) },
                 { output, QStringLiteral( "TEMPORARY_OUTPUT" ) } },
      context, &feedback, &succeeded );
  ASSERT_TRUE( succeeded ) << feedback.textLog().toStdString();
  const auto *layer = qobject_cast<QgsVectorLayer *>( context.getMapLayer( results.value( output ).toString() ) );
  ASSERT_TRUE( layer );
  QList<int> classIds;
  QgsFeatureIterator features = layer->getFeatures();
  QgsFeature feature;
  while ( features.nextFeature( feature ) )
    classIds << feature.attribute( QStringLiteral( "class_id" ) ).toInt();
  EXPECT_EQ( classIds, ( QList<int>{ 1, 1, 2, 2 } ) ) << "two areas in each of two quantiles; natural breaks would part 57 alone";
}
