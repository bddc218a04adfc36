#include "algorithms/classification/jointypesalgorithm.h"

#include "algorithms/classification/classoutput.h"
#include "algorithms/classification/groupstyle.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "classification/typetable.h"
#include "maps/textlocale.h"

#include <QFileInfo>
#include <qgsprocessingparameters.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

namespace sozialraum
{

  AlgorithmTexts JoinTypesAlgorithm::texts() const
  {
    return {
      tr( "Types of the Land" ),
      tr( "typology,type,Land,Saxony,cluster,join,cross table,comparison,peers,Demografietyp" ),
      tr( "Gives areas the types that a Land or an institute made, and crosses them with own types or classes." ),
      tr( "Takes the types from a table with a key and a type per area, like the types of municipalities of a Land's social report, and "
          "draws "
          "the areas by them. Types are names, also where they are numbers: nothing is calculated with them.\n\nWith a field of own types, "
          "groups or classes the cross table says how many areas of each own type have each type of the table, and Cramér's V how far one "
          "says the other (0: not at all, 1: wholly).\n\n“Similar areas” takes the field land_type as “Only areas of the same type”." ),
    };
  }

  void JoinTypesAlgorithm::declare( Parameters &p ) const
  {
    p.source( "INPUT", tr( "Areas" ), tr( "Areas or a table, for instance an output of “Types of areas” or “Social index”." ),
      Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<IndicatorParameter>(
             QStringLiteral( "KEY_FIELD" ), tr( "Key of the areas" ), QStringLiteral( "INPUT" ), OfferedField::Key ),
      tr( "The field with the keys that stand in the table of types, like AGS." ) );
    p.add( std::make_unique<QgsProcessingParameterFile>( QStringLiteral( "TYPES" ), tr( "Table of types" ) ),
      tr( "A CSV file or workbook with the columns AGS (or area_key) and type." ) );
    p.text( "TYPE_COLUMN", tr( "Column of the types" ),
      tr( "Heading of the column with the types. Left empty: “type” or “Typ”, or the only column beside the key." ), { .optional = true } );
    p.field( "OWN_FIELD", tr( "Own types" ),
      tr( "Types, groups or classes that are crossed with those of the table, like type_id or class_label." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.output( "OUTPUT", tr( "Types of the Land" ), tr( "The input with land_type, and class_id with class_label for the map." ) );
    p.extraOutput( "CROSS", tr( "Cross table" ),
      tr( "A row per own type and type of the table: own_type, land_type, areas, and their share of the own type in percent." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "MATCHED", tr( "Areas with a type" ) );
    p.result( "CRAMERS_V", tr( "Cramér's V" ) );
  }

  //! Colours that have no order, to be told apart by the colour-blind (Okabe and Ito 2008), then lighter ones.
  static QColor typeColor( int type )
  {
    static const std::vector<QColor> colors{ { 230, 159, 0 }, { 86, 180, 233 }, { 0, 158, 115 }, { 240, 228, 66 }, { 0, 114, 178 },
      { 213, 94, 0 }, { 204, 121, 167 }, { 150, 150, 150 } };
    const int count = static_cast<int>( colors.size() );
    return colors[static_cast<std::size_t>( type % count )].lighter( 100 + 20 * ( type / count ) );
  }

  static GivenTypes typesOfTable( const Call &call, const AreaInput &areas )
  {
    std::vector<std::string> keys;
    const int keyField = areas.fields().lookupField( call.text( "KEY_FIELD" ) );
    for ( const QgsFeature &feature : areas.features )
      keys.push_back( feature.attribute( keyField ).toString().toStdString() );
    const QString path = call.file( "TYPES" );
    return inFile( QFileInfo( path ).fileName().toStdString(), [&] {
      return givenTypes(
        readList( std::filesystem::path( path.toStdU16String() ), {}, {} ), call.text( "TYPE_COLUMN" ).toStdString(), keys );
    } );
  }

  namespace
  {
    //! The own types by their texts, in the order of their first areas.
    struct OwnTypes
    {
      QStringList names;
      std::vector<int> types; //!< per area 1 … number of names, 0 without
    };

    OwnTypes ownTypes( const AreaInput &areas, const QString &field )
    {
      OwnTypes own;
      const int place = areas.fields().lookupField( field );
      for ( const QgsFeature &feature : areas.features )
      {
        const QString name = feature.attribute( place ).toString();
        if ( !name.isEmpty() && !own.names.contains( name ) )
          own.names << name;
        own.types.push_back( static_cast<int>( own.names.indexOf( name ) ) + 1 );
      }
      return own;
    }

    QgsFields crossFields()
    {
      QgsFields fields;
      fields.append( QgsField( QStringLiteral( "own_type" ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "land_type" ), QMetaType::Type::QString ) );
      fields.append( QgsField( QStringLiteral( "areas" ), QMetaType::Type::Int ) );
      appendNumbers( fields, { QStringLiteral( "share" ) } );
      return fields;
    }

    void writeCross( FeatureOutput &output, const OwnTypes &own, const GivenTypes &given, const CrossedTypes &crossed )
    {
      for ( std::size_t row = 0; row < crossed.counts.size(); ++row )
      {
        std::size_t whole = 0;
        for ( const std::size_t count : crossed.counts[row] )
          whole += count;
        for ( std::size_t column = 0; column < crossed.counts[row].size(); ++column )
        {
          QgsFeature feature( output.fields() );
          const auto count = crossed.counts[row][column];
          feature.setAttributes( QVector<QVariant>{ own.names.at( static_cast<int>( row ) ), QString::fromStdString( given.names[column] ),
            static_cast<int>( count ),
            whole == 0 ? QVariant() : QVariant( 100.0 * static_cast<double>( count ) / static_cast<double>( whole ) ) } );
          output.add( feature );
        }
      }
    }
  }

  static void reportTypes( const Call &call, const GivenTypes &given, std::size_t areas )
  {
    call.say( JoinTypesAlgorithm::tr( "Areas with a type: %1 of %2" ).arg( given.matched ).arg( areas ) );
    for ( std::size_t type = 0; type < given.names.size(); ++type )
      call.say( JoinTypesAlgorithm::tr( "Type %1 – areas: %2" )
          .arg( QString::fromStdString( given.names[type] ) )
          .arg( std::count( given.types.begin(), given.types.end(), static_cast<int>( type ) + 1 ) ) );
    if ( !given.otherKeys.empty() )
      call.say( JoinTypesAlgorithm::tr( "Keys of the table without an area in the layer: %1, for instance “%2”" )
          .arg( given.otherKeys.size() )
          .arg( QString::fromStdString( given.otherKeys.front() ) ) );
    if ( given.matched == 0 )
      throw QgsProcessingException(
        JoinTypesAlgorithm::tr( "No key of the table of types is one of the layer's. Check “%1”." ).arg( call.label( "KEY_FIELD" ) ) );
    if ( given.matched < areas )
      call.warn( JoinTypesAlgorithm::tr( "Areas without a type in the table: %1" ).arg( areas - given.matched ) );
  }

  QVariantMap JoinTypesAlgorithm::run( Call &call )
  {
    const AreaInput areas = readAreas( call );
    const GivenTypes given = typesOfTable( call, areas );
    reportTypes( call, given, areas.features.size() );
    const QString ownField = call.text( "OWN_FIELD" );
    if ( ownField.isEmpty() && call.value( "CROSS" ).isValid() )
      throw QgsProcessingException( tr( "The “%1” needs the field “%2”." ).arg( call.label( "CROSS" ), call.label( "OWN_FIELD" ) ) );
    const OwnTypes own = ownField.isEmpty() ? OwnTypes{ {}, std::vector<int>( areas.features.size(), 0 ) } : ownTypes( areas, ownField );
    const CrossedTypes crossed =
      crossedTypes( own.types, static_cast<int>( own.names.size() ), given.types, static_cast<int>( given.names.size() ) );
    if ( !ownField.isEmpty() )
      call.say( std::isnan( crossed.cramersV )
          ? tr( "Areas with both types: %1; Cramér's V needs two types on either side" ).arg( crossed.areas )
          : tr( "Areas with both types: %1, Cramér's V %2" ).arg( crossed.areas ).arg( numberText( crossed.cramersV ) ) );
    advance( call.progress(), 0.5 );

    IndicatorProperties properties;
    properties.name = tr( "Types of the Land" );
    properties.source = QFileInfo( call.file( "TYPES" ) ).fileName();
    properties.method = tr( "Types as the table “%1” gives them" ).arg( properties.source );
    std::vector<SignedClass> legend;
    for ( int type = 0; type < static_cast<int>( given.names.size() ); ++type )
      legend.push_back( { { type + 1, QString::fromStdString( given.names[static_cast<std::size_t>( type )] ) }, typeColor( type ), 0 } );
    legend.push_back( { { noDataClass, usualLabel( noDataClass ) }, {}, 0 } );
    QgsFields added;
    added.append( QgsField( QStringLiteral( "land_type" ), QMetaType::Type::QString ) );
    for ( const QgsField &field : classFields() )
      added.append( field );
    FeatureOutput output = beginAreas( call, areas, added );
    std::optional<FeatureOutput> cross = call.output( "CROSS", crossFields() );
    const auto attributesOf = [&]( std::size_t area ) {
      const int type = given.types[area];
      if ( type == 0 )
        return QVariantList{ QVariant(), noDataClass, usualLabel( noDataClass ) };
      const QString name = legend[static_cast<std::size_t>( type - 1 )].entry.label;
      return QVariantList{ name, type, name };
    };
    writeAreas( output, areas, added, attributesOf, stepOf( call.progress(), 0.5, 1.0 ) );
    if ( cross )
      writeCross( *cross, own, given, crossed );
    closeAll( output, cross );
    QVariantMap results;
    results[QStringLiteral( "OUTPUT" )] = output.finish( [&]( QgsVectorLayer &layer ) {
      setIndicatorProperties( layer, propertiesWithClass( properties ) );
      styleSignedClasses( layer, legend );
    } );
    if ( cross )
      results[QStringLiteral( "CROSS" )] = cross->finish();
    results[QStringLiteral( "MATCHED" )] = static_cast<qlonglong>( given.matched );
    results[QStringLiteral( "CRAMERS_V" )] = numberOrNull( crossed.cramersV );
    return results;
  }

}
