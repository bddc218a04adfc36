#include "algorithms/store/resultlayers.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/areas/layertable.h"
#include "observations/additivity.h"
#include "observations/longtable.h"
#include "text/periodorder.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <algorithm>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {

    struct ResultLayerTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ResultLayers )
    };

    const QString sClassId = QStringLiteral( "class_id" );
    const QString sYear = QStringLiteral( "year" );

    //! Fields that tell the rows of a year apart, with what people call them.
    std::vector<std::pair<QString, QString>> dimensionFields()
    {
      return { { QStringLiteral( "scenario" ), ResultLayerTexts::tr( "Scenario" ) },
        { QStringLiteral( "sex" ), ResultLayerTexts::tr( "Sex" ) }, { QStringLiteral( "age" ), ResultLayerTexts::tr( "Age" ) },
        { QStringLiteral( "kind" ), ResultLayerTexts::tr( "Kind" ) }, { QStringLiteral( "grade" ), ResultLayerTexts::tr( "Grade" ) } };
    }

    //! Whether \a field was computed, or classified; what was joined from a table says of which level the table is.
    bool isComputed( const IndicatorPropertiesByField &indicators, const QString &field )
    {
      return field != sClassId && indicators.contains( field )
        && ( indicators.value( field ).level.isEmpty() || indicators.value( sClassId ).classifiedField == field );
    }

    double numberOf( const QVariant &value )
    {
      return QgsVariantUtils::isNull( value ) ? std::numeric_limits<double>::quiet_NaN() : value.toDouble();
    }

    //! A field that goes in, and where what belongs to it stands; −1: nowhere.
    struct ResultField
    {
      IndicatorProperties properties;
      int value = -1;
      int status = -1;
      int lower = -1;
      int upper = -1;
      int classId = -1;
      int classLabel = -1;
      std::string classMethod;
      std::size_t builder = 0;
      std::vector<const CatalogueIndicator *> computed; // rows of the catalogue that may be this field
    };

    //! A table while it is read.
    struct ResultBuilder
    {
      explicit ResultBuilder( const std::string &source )
        : reader( source )
      {}

      struct Row
      {
        std::size_t field = 0;
        std::vector<std::string> dimensions;
        const CatalogueIndicator *computed = nullptr; // the row of the catalogue that it is
      };
      struct ClassOfRow
      {
        std::size_t observation = 0;
        std::int32_t id = 0;
        std::string label;
        std::string method;
      };

      LongTableReader reader;
      std::map<std::string, Row> rows; // by the name of the indicator
      std::vector<ObservationParts> parts;
      std::vector<ClassOfRow> classes;
    };

    //! Reads one layer.
    class ResultReader
    {
    public:
      ResultReader( const TableInput &input, const ResultChoice &choice )
        : mInput( input )
        , mChoice( choice )
        , mFields( input.features->fields() )
      {}

      std::vector<ResultTable> run( const Progress &progress );

    private:
      void findKey();
      void findFields();
      void findPeriod();
      void findComputed();
      const CatalogueIndicator *computedOf( const ResultField &field, const std::vector<std::string> &dimensions );
      void addRow( const QgsFeature &feature, std::uint32_t row );
      ResultTable finished( const QString &method, ResultBuilder &builder ) const;

      const TableInput &mInput;
      const ResultChoice &mChoice;
      QgsFields mFields;
      int mKey = -1;
      int mYear = -1;
      QString mPeriod;
      std::vector<int> mDimensions; // places of fields, −1: not there
      std::vector<ResultField> mChosen;
      std::vector<QString> mMethods;
      std::string mFirstScenario;
      std::vector<std::string> mAmbiguous; // ids that several fields could have
      std::vector<ResultBuilder> mBuilders;
    };

    void ResultReader::findKey()
    {
      mKey = mChoice.keyField.isEmpty() ? usualKeyField( mFields ) : mFields.lookupField( mChoice.keyField );
      if ( mKey < 0 )
        throw QgsProcessingException(
          ResultLayerTexts::tr( "The layer “%1” has no field with the keys of areas. Name it under “Key column”." ).arg( mInput.name ) );
      mYear = mFields.lookupField( sYear );
      for ( const auto &[field, label] : dimensionFields() )
        mDimensions.push_back( mYear < 0 ? -1 : mFields.lookupField( field ) );
    }

    void ResultReader::findFields()
    {
      for ( const QString &name : mChoice.fields )
      {
        if ( name == sClassId || !mInput.indicators.contains( name ) )
          throw QgsProcessingException(
            ResultLayerTexts::tr( "The layer “%1” says nothing of a field “%2”. Its fields are: %3. Correct “Fields of results”." )
              .arg( mInput.name, name, QStringList( mInput.indicators.keys() ).join( QStringLiteral( ", " ) ) ) );
      }
      const IndicatorProperties classes = mInput.indicators.value( sClassId );
      for ( int place = 0; place < mFields.size(); ++place )
      {
        const QString name = mFields.at( place ).name();
        const bool isWanted = mChoice.fields.isEmpty() ? isComputed( mInput.indicators, name ) : mChoice.fields.contains( name );
        if ( !isWanted || !mFields.at( place ).isNumeric() )
          continue;
        ResultField field;
        field.properties = mInput.indicators.value( name );
        if ( field.properties.name.isEmpty() )
          field.properties.name = name;
        if ( field.properties.method.isEmpty() )
          field.properties.method = ResultLayerTexts::tr( "Computed: “%1”" ).arg( mInput.name );
        const auto beside = [&]( const char *what ) {
          const int own = mFields.lookupField( name + QLatin1Char( '_' ) + QLatin1String( what ) );
          return own < 0 && mChosen.empty() ? mFields.lookupField( QLatin1String( what ) ) : own;
        };
        field.value = place;
        field.lower = beside( "lower" );
        field.upper = beside( "upper" );
        field.status = mFields.lookupField( name + QStringLiteral( "_status" ) );
        if ( field.status < 0 && mYear >= 0 )
          field.status = mFields.lookupField( QStringLiteral( "status" ) );
        if ( classes.classifiedField == name )
        {
          field.classId = mFields.lookupField( sClassId );
          field.classLabel = mFields.lookupField( QStringLiteral( "class_label" ) );
          field.classMethod = classes.method.toStdString();
        }
        const auto method = std::find( mMethods.begin(), mMethods.end(), field.properties.method );
        field.builder = static_cast<std::size_t>( method - mMethods.begin() );
        if ( method == mMethods.end() )
        {
          mMethods.push_back( field.properties.method );
          mBuilders.emplace_back( mInput.name.toStdString() );
        }
        mChosen.push_back( std::move( field ) );
      }
    }

    //! The period of fields that have none of their own: what was said, else the latest that the layer tells.
    void ResultReader::findPeriod()
    {
      mPeriod = mChoice.period;
      if ( mPeriod.isEmpty() )
      {
        for ( const IndicatorProperties &indicator : mInput.indicators )
        {
          if ( !indicator.period.isEmpty()
            && ( mPeriod.isEmpty() || isEarlierPeriod( mPeriod.toStdString(), indicator.period.toStdString() ) ) )
            mPeriod = indicator.period;
        }
      }
      const bool isAsked = mYear < 0
        && std::any_of( mChosen.begin(), mChosen.end(), []( const ResultField &field ) { return field.properties.period.isEmpty(); } );
      if ( isAsked && mPeriod.isEmpty() )
        throw QgsProcessingException(
          ResultLayerTexts::tr( "The layer “%1” does not say of which year it is. Enter it under “Period of results”." )
            .arg( mInput.name ) );
    }

    //! Which rows of the catalogue each field may be; one that several fields could be is none of them.
    void ResultReader::findComputed()
    {
      for ( const CatalogueIndicator &indicator : mChoice.catalogue )
      {
        if ( !indicator.computedBy )
          continue;
        std::vector<ResultField *> found;
        for ( ResultField &field : mChosen )
        {
          if ( indicator.computedBy->isField( field.properties.madeBy.toStdString() ) )
            found.push_back( &field );
        }
        if ( found.size() == 1 )
          found.front()->computed.push_back( &indicator );
        else if ( found.size() > 1 )
          mAmbiguous.push_back( indicator.id );
      }
    }

    //! The row of the catalogue that a field is in a row with these dimensions: it names all of them, but for the first scenario.
    const CatalogueIndicator *ResultReader::computedOf( const ResultField &field, const std::vector<std::string> &dimensions )
    {
      if ( mFirstScenario.empty() )
        mFirstScenario = dimensions.front();
      if ( field.computed.empty() )
        return nullptr;
      const std::vector<std::pair<QString, QString>> names = dimensionFields();
      const auto isRow = [&]( const CatalogueIndicator *indicator ) {
        for ( std::size_t i = 0; i < dimensions.size(); ++i )
        {
          const auto &told = indicator->computedBy->dimensions;
          const auto named =
            std::find_if( told.begin(), told.end(), [&]( const auto &one ) { return one.first == names[i].first.toStdString(); } );
          const std::string &wanted = named != told.end() ? named->second : i == 0 ? mFirstScenario : std::string();
          if ( dimensions[i] != wanted )
            return false;
        }
        return true;
      };
      const auto found = std::find_if( field.computed.begin(), field.computed.end(), isRow );
      return found == field.computed.end() ? nullptr : *found;
    }

    void ResultReader::addRow( const QgsFeature &feature, std::uint32_t row )
    {
      const std::string key = keyText( feature.attribute( mKey ) ).toStdString();
      std::string years = mYear < 0 ? std::string() : keyText( feature.attribute( mYear ) ).toStdString();
      std::vector<std::string> dimensions;
      std::string suffix;
      for ( const int place : mDimensions )
      {
        dimensions.push_back( place < 0 ? std::string() : keyText( feature.attribute( place ) ).toStdString() );
        if ( !dimensions.back().empty() )
          suffix += " | " + dimensions.back();
      }
      for ( std::size_t i = 0; i < mChosen.size(); ++i )
      {
        const ResultField &field = mChosen[i];
        ResultBuilder &builder = mBuilders[field.builder];
        const QString &own = field.properties.period.isEmpty() ? mPeriod : field.properties.period;
        const std::string period = mYear < 0 ? own.toStdString() : years;
        const CatalogueIndicator *computed = computedOf( field, dimensions );
        const std::string name = computed ? computed->id : field.properties.name.toStdString() + suffix;
        const std::string unit = computed ? computed->unit : field.properties.unit.toStdString();
        const std::string status = field.status < 0 ? std::string() : feature.attribute( field.status ).toString().toStdString();
        if ( !builder.reader.add( { key, {}, {}, name, unit, period, numberOf( feature.attribute( field.value ) ), status, row, false } ) )
          return; // a row without a key speaks of no area
        builder.rows.try_emplace( name, ResultBuilder::Row{ i, dimensions, computed } );
        ObservationParts &parts = builder.parts.emplace_back();
        parts.lower = field.lower < 0 ? parts.lower : numberOf( feature.attribute( field.lower ) );
        parts.upper = field.upper < 0 ? parts.upper : numberOf( feature.attribute( field.upper ) );
        if ( field.classId >= 0 && field.classLabel >= 0 && !QgsVariantUtils::isNull( feature.attribute( field.classId ) ) )
          builder.classes.push_back( { builder.parts.size() - 1, feature.attribute( field.classId ).toInt(),
            feature.attribute( field.classLabel ).toString().toStdString(), field.classMethod } );
      }
    }

    ResultTable ResultReader::finished( const QString &method, ResultBuilder &builder ) const
    {
      ResultTable result;
      result.method = method.toStdString();
      result.table = builder.reader.finished();
      result.parts = std::move( builder.parts );
      const std::vector<std::pair<QString, QString>> names = dimensionFields();
      for ( TableIndicator &indicator : result.table.indicators )
      {
        const ResultBuilder::Row &row = builder.rows.at( indicator.name );
        const ResultField &field = mChosen[row.field];
        indicator.source = field.properties.source.toStdString();
        if ( row.computed )
          result.ids.push_back( row.computed->id );
        // A projection of persons has decimals, and adds up all the same.
        indicator.isCount |= field.properties.isCount && !additivityOf( indicator ).addsUp();
        for ( std::size_t i = 0; i < names.size(); ++i )
        {
          if ( !row.computed && !row.dimensions[i].empty() )
            indicator.dimensions.emplace_back( names[i].second.toStdString(), row.dimensions[i] );
        }
      }
      for ( ResultBuilder::ClassOfRow &one : builder.classes )
      {
        const Observation observation = result.table.observations[one.observation];
        result.classes.push_back(
          { observation.area, observation.indicator, observation.period, one.id, std::move( one.label ), std::move( one.method ) } );
      }
      return result;
    }

    std::vector<ResultTable> ResultReader::run( const Progress &progress )
    {
      findKey();
      findFields();
      findPeriod();
      findComputed();
      QgsFeatureRequest request;
      request.setFlags( Qgis::FeatureRequestFlag::NoGeometry );
      QgsFeatureIterator iterator = mInput.features->getFeatures( request );
      QgsFeature feature;
      for ( std::uint32_t row = 1; iterator.nextFeature( feature ); ++row )
      {
        advance( progress, 0.0 );
        addRow( feature, row );
      }
      std::vector<ResultTable> results;
      for ( std::size_t i = 0; i < mBuilders.size(); ++i )
        results.push_back( finished( mMethods[i], mBuilders[i] ) );
      if ( !results.empty() )
        results.front().ambiguous = mAmbiguous;
      return results;
    }

  }

  bool isResult( const TableInput &input )
  {
    if ( !input.features || input.indicators.isEmpty() )
      return false;
    const QgsFields fields = input.features->fields();
    if ( fields.lookupField( QStringLiteral( "indicator" ) ) >= 0 && fields.lookupField( QStringLiteral( "value" ) ) >= 0 )
      return false;
    for ( int place = 0; place < fields.size(); ++place )
    {
      if ( isComputed( input.indicators, fields.at( place ).name() ) && fields.at( place ).isNumeric() )
        return true;
    }
    return false;
  }

  std::vector<ResultTable> readResult( const TableInput &input, const ResultChoice &choice, const Progress &progress )
  {
    return ResultReader( input, choice ).run( progress );
  }

}
