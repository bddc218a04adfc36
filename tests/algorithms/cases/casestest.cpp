// Every file below tests/cases/ is a test of its own: an algorithm, what it reads, and what must come out.
#include "algorithmrun.h"
#include "casefile.h"
#include "qgisenvironment.h"

#include <QDirIterator>
#include <QFile>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsvariantutils.h>

using namespace sozialraum;

namespace
{

  QString caseFolder()
  {
    return QStringLiteral( SOZIALRAUM_CASES );
  }

  std::vector<std::string> caseNames()
  {
    std::vector<std::string> names;
    QDirIterator files( caseFolder(), { QStringLiteral( "*.case" ) }, QDir::Files, QDirIterator::Subdirectories );
    while ( files.hasNext() )
      names.push_back( QDir( caseFolder() ).relativeFilePath( files.next() ).toStdString() );
    std::sort( names.begin(), names.end() );
    return names;
  }

  QString contentOf( const QString &path )
  {
    QFile file( path );
    EXPECT_TRUE( file.open( QIODevice::ReadOnly ) ) << path.toStdString();
    return QString::fromUtf8( file.readAll() );
  }

  QString shown( const QVariant &value )
  {
    return QgsVariantUtils::isNull( value ) ? QString() : value.toString();
  }

  //! The files of the case written into \a folder, and the parameters that name them made paths.
  QVariant inFolder( const QVariant &value, const CaseFile &test, const OutputFolder &folder )
  {
    if ( value.userType() == QMetaType::Type::QVariantList )
    {
      QVariantList all;
      for ( const QVariant &part : value.toList() )
        all << inFolder( part, test, folder );
      return all;
    }
    const QString text = value.toString();
    const QString file = text.section( QLatin1Char( '|' ), 0, 0 );
    if ( test.files.count( file ) )
      return folder.path( file ) + text.mid( file.size() );
    return text.startsWith( QLatin1String( "sample:" ) ) ? QVariant( sampleLayer( text.mid( 7 ) ) ) : value;
  }

  std::vector<QStringList> rowsOf( QgsVectorLayer &layer, const QStringList &fields )
  {
    std::vector<QStringList> rows;
    for ( const QString &field : fields )
      EXPECT_GE( layer.fields().lookupField( field ), 0 ) << "there is no field " << field.toStdString();
    QgsFeatureIterator features = layer.getFeatures();
    QgsFeature feature;
    while ( features.nextFeature( feature ) )
    {
      QStringList row;
      for ( const QString &field : fields )
        row << shown( feature.attribute( field ) );
      rows.push_back( row );
    }
    return rows;
  }

}

class Cases : public testing::TestWithParam<std::string>
{};

TEST_P( Cases, GiveWhatTheyExpect )
{
  const CaseFile test = readCaseFile( contentOf( caseFolder() + QLatin1Char( '/' ) + QString::fromStdString( GetParam() ) ) );
  const OutputFolder folder;
  for ( const auto &[name, content] : test.files )
  {
    QFile file( folder.path( name ) );
    ASSERT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( content.toUtf8() );
  }
  QVariantMap parameters;
  for ( auto parameter = test.parameters.begin(); parameter != test.parameters.end(); ++parameter )
    parameters[parameter.key()] = inFolder( parameter.value(), test, folder );
  for ( const ExpectedRows &expected : test.expected )
  {
    if ( !parameters.contains( expected.output ) )
      parameters[expected.output] = QStringLiteral( "TEMPORARY_OUTPUT" );
  }

  AlgorithmRun run( test.algorithm, parameters );
  if ( test.refusedWith )
  {
    EXPECT_FALSE( run.succeeded() );
    EXPECT_TRUE( run.error().contains( *test.refusedWith ) ) << run.error().toStdString();
    return;
  }
  ASSERT_TRUE( run.succeeded() ) << run.error().toStdString() << "\n" << run.log().toStdString();
  for ( const ExpectedRows &expected : test.expected )
  {
    QgsVectorLayer *layer = run.layer( expected.output );
    ASSERT_TRUE( layer ) << expected.output.toStdString();
    EXPECT_THAT( rowsOf( *layer, expected.fields ), testing::UnorderedElementsAreArray( expected.rows ) );
  }
  for ( const QString &text : test.inLog )
    EXPECT_TRUE( run.log().contains( text ) ) << "not in the log: " << text.toStdString() << "\n" << run.log().toStdString();
  for ( const QString &text : test.notInLog )
    EXPECT_FALSE( run.log().contains( text ) ) << "in the log: " << text.toStdString();
}

INSTANTIATE_TEST_SUITE_P( Files, Cases, testing::ValuesIn( caseNames() ), []( const testing::TestParamInfo<std::string> &file ) {
  std::string name = file.param;
  std::replace_if( name.begin(), name.end(), []( char c ) { return !std::isalnum( static_cast<unsigned char>( c ) ); }, '_' );
  return name;
} );

TEST( CaseFiles, ALineThatMeansNothingIsAnError )
{
  EXPECT_THROW( readCaseFile( QStringLiteral( "call readtable\nlog hsa: x\n" ) ), std::runtime_error );
  EXPECT_THROW( readCaseFile( QStringLiteral( "call readtable\n" ) ), std::runtime_error );
  EXPECT_THROW( readCaseFile( QStringLiteral( "call readtable\nexpect a;b\n  1\n" ) ), std::runtime_error );
}
