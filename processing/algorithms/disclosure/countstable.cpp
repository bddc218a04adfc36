#include "algorithms/disclosure/countstable.h"

#include "algorithms/areas/catalogueinput.h"
#include "algorithms/areas/tablesparameter.h"
#include "algorithms/areas/textlists.h"
#include "algorithms/disclosure/countfields.h"
#include "algorithms/findingtexts.h"
#include "algorithms/indicatorparameter.h"
#include "disclosure/groupingdifferences.h"
#include "disclosure/kindlinks.h"
#include "findings/coveragecodes.h"
#include "findings/disclosurecodes.h"

#include <QFileInfo>
#include <qgsexpression.h>
#include <qgsexpressioncontext.h>
#include <qgsfeatureiterator.h>
#include <qgsprocessingutils.h>

#include <algorithm>
#include <cmath>
#include <memory>

namespace sozialraum
{

  void CountsTable::declare( Parameters &p )
  {
    p.source( "INPUT", tr( "Counts" ), tr( "A long table: one row per area, period and kind, with its count." ),
      Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<IndicatorParameter>(
             QStringLiteral( "AREA_FIELD" ), tr( "Area key" ), QStringLiteral( "INPUT" ), OfferedField::Key ),
      tr( "Field with the key of the area, as text." ) );
    p.add( std::make_unique<IndicatorParameter>( QStringLiteral( "COUNT_FIELD" ), tr( "Count" ), QStringLiteral( "INPUT" ) ),
      tr( "Field with the number of cases: whole numbers." ) );
    p.field( "PERIOD_FIELD", tr( "Period" ), tr( "Field with the year or date; periods are not summed." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.fields( "DIMENSION_FIELDS", tr( "Dimensions" ),
      tr( "Fields that divide the counts, like kind or sex. An empty value means the total, which is checked." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.fields( "GROUP_FIELDS", tr( "Groupings (fields)" ),
      tr( "Fields with the social area, planning area … of each area; each makes a grouping of its own." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, { .optional = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "GROUPINGS" ), tr( "Groupings (lists)" ), true ),
      tr( "Lists of members with the columns area_key and group_key; each makes a grouping of its own." ) );
    p.count( "THRESHOLD", tr( "Threshold" ), tr( "Counts from 1 to below it are protected." ), 3, { 2, 1000 } );
    p.choice(
      "ZEROS", tr( "Zeros" ), tr( "Whether a count of 0 may be shown." ), { QStringLiteral( "publish" ), QStringLiteral( "protect" ) } );
    p.field( "DENOMINATOR_FIELD", tr( "Denominator" ),
      tr( "Field with the people of whom some are counted: a count that leaves out only one or two of them is protected, too." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true } );
    p.count( "MINIMUM_DENOMINATOR", tr( "Smallest denominator" ), tr( "Counts of fewer people are protected; 0: never." ), 0, { 0, 1e9 },
      { .advanced = true } );
    p.field( "DOMINANCE_FIELD", tr( "Largest contribution" ),
      tr( "For amounts: the largest single contribution. Where it is more than 85 % of the sum, the sum is protected." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.field( "CLASS_LOWER_FIELD", tr( "Lower class limit" ), tr( "Of the class that will be shown of the rate; it belongs to the class." ),
      "INPUT", Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.field( "CLASS_UPPER_FIELD", tr( "Upper class limit" ),
      tr( "Of the class that will be shown of the rate; it belongs to the next class." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
    p.number( "FACTOR", tr( "Factor" ), tr( "Of the rates in the classes: 100 for per cent, 1,000 for per thousand." ), 100, { 1e-9, 1e12 },
      { .advanced = true } );
    p.text( "RECIPIENTS", tr( "Recipients" ),
      tr( "Who reads the release, with semicolons between them: public, council, areas (each knows its own counts), groups, area:<key>, "
          "group:<grouping>/<key>, and several together like area:1+area:2." ),
      {}, QStringLiteral( "public;areas" ) );
    p.count( "MINIMUM_CANDIDATES", tr( "Smallest number of possible counts" ),
      tr( "So many whole numbers must stay possible for each protected count, whoever looks." ), 3, { 2, 1000 } );
    p.add( std::make_unique<QgsProcessingParameterExpression>(
             QStringLiteral( "ALWAYS_PUBLISHED" ), tr( "Always published" ), QVariant(), QString(), true ),
      tr( "Expression that is true for cells that are shown whatever follows, by the fields of the result: level = 'total'." ) );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "RELEASES" ), tr( "Earlier releases" ), true ),
      tr( "Tables of earlier releases with level, area_key, the period, the dimensions and status: what they showed is known." ),
      { .advanced = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "RULES" ), tr( "Rules" ), true ),
      tr( "A list with the columns indicator, threshold, zeros (publish, protect) and exception (yes: not protected), for single values of "
          "the dimensions." ),
      { .advanced = true } );
    p.add( std::make_unique<TablesParameter>( QStringLiteral( "CATALOGUE" ), tr( "Catalogue of indicators" ), true ),
      tr( "Where it asks for more cases of an indicator than the threshold, this holds for values of the dimensions that are its id, its "
          "name or a count in its numerator; “Rules” count before it." ),
      { .advanced = true } );
    packParameter( p );
  }

  ReleaseTables CountsTable::prepare( const Call &call )
  {
    return { tableInputs( call.value( "GROUPINGS" ), call.context() ), tableInputs( call.value( "RULES" ), call.context() ),
      tableInputs( call.value( "RELEASES" ), call.context() ), tableInputs( call.value( "CATALOGUE" ), call.context() ) };
  }

  static std::string joined( const std::vector<std::string> &names )
  {
    std::string all;
    for ( const std::string &name : names )
      all += ( all.empty() ? "" : "; " ) + name;
    return all;
  }

  CountsTable::CountsTable( const Call &call, const ReleaseTables &tables )
    : mDimensions( call.texts( "DIMENSION_FIELDS" ) )
    , mGroupFields( call.texts( "GROUP_FIELDS" ) )
    , mAreaField( call.text( "AREA_FIELD" ) )
    , mPeriodField( call.text( "PERIOD_FIELD" ) )
  {
    mOptions.rule.threshold = call.count( "THRESHOLD" );
    mOptions.rule.protectsZeros = call.choice( "ZEROS" ) == QLatin1String( "protect" );
    mOptions.rule.minimumDenominator = call.count( "MINIMUM_DENOMINATOR" );
    mOptions.rule.minimumCandidates = call.count( "MINIMUM_CANDIDATES" );
    mOptions.factor = call.number( "FACTOR" );
    readRules( tables, call );
    readRows( call );
    tellUnusedRules( call );
    readGroupings( tables.groupings, call.progress() );
    mDistrict = districtCells( mRecords, mDivisions, mOptions );
    for ( const std::vector<std::string> &kinds : relateKinds( mDistrict, mRecords ) )
      call.say( tr( "By their numbers these follow from each other; what one of them shows must not give another away: %1" )
          .arg( QString::fromStdString( joined( kinds ) ) ) );
    addRecipients( mDistrict, splitList( call.text( "RECIPIENTS" ) ) );
    if ( mDistrict.system.recipients.empty() )
      throw QgsProcessingException( tr( "“Recipients” names nobody: there is no one to protect from." ) );
    readReleases( tables.releases, call );
    keepAlways( call );
    for ( const GroupingDifference &difference : groupingDifferences( mDivisions ) )
      call.warn( tr( "%1 without %2 is exactly %3: whoever sees both sums sees this area." )
          .arg( QString::fromStdString( difference.outer ), QString::fromStdString( difference.inner ),
            QString::fromStdString( difference.rest.front() ) ) );
    const std::vector<std::string> given = areasThatGroupsGiveAway( mDivisions );
    if ( !given.empty() )
      call.warn( tr( "The sums of the groups together are the counts of single areas: %1 of them, like %2. Some sums will be withheld." )
          .arg( given.size() )
          .arg( QString::fromStdString( given.front() ) ) );
  }

  void CountsTable::readRows( const Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );
    const bool hasLevels =
      source->fields().lookupField( sLevel ) >= 0 && !mDimensions.contains( sLevel ) && !mGroupFields.contains( sLevel );
    for ( const QString &field : mGroupFields )
      mDivisions.push_back( { field.toStdString(), {} } );
    QgsFeatureIterator rows = source->getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      if ( hasLevels && textOf( row.attribute( sLevel ) ) != areaLevel )
        continue;
      CountRecord &record = mRecords.emplace_back();
      record.area = textOf( row.attribute( mAreaField ) );
      record.count = wholeCount( row, call.text( "COUNT_FIELD" ) );
      if ( !mPeriodField.isEmpty() )
        record.period = textOf( row.attribute( mPeriodField ) );
      for ( const QString &field : mDimensions )
        record.dimensions.push_back( textOf( row.attribute( field ) ) );
      record.denominator = numberOf( row, call.text( "DENOMINATOR_FIELD" ) );
      record.largestContribution = numberOf( row, call.text( "DOMINANCE_FIELD" ) );
      record.classLower = numberOf( row, call.text( "CLASS_LOWER_FIELD" ) );
      record.classUpper = numberOf( row, call.text( "CLASS_UPPER_FIELD" ) );
      for ( int i = 0; i < mGroupFields.size(); ++i )
      {
        CountDivision &division = mDivisions[static_cast<std::size_t>( i )];
        const std::string group = textOf( row.attribute( mGroupFields[i] ) );
        const auto [known, isNew] = division.groupOfArea.emplace( record.area, group );
        if ( !isNew && known->second != group )
          throw InputError( codes::areaInTwoGroups, { record.area, division.name, known->second, group } );
      }
      if ( call.isCancelled() )
        throw Cancelled();
    }
  }

  void CountsTable::readGroupings( const std::vector<TableInput> &groupings, const Progress &progress )
  {
    for ( const TableInput &input : groupings )
    {
      const ListTable list = readListInput( input, stepOf( progress, 0.0, 0.05 ) );
      const std::optional<std::size_t> areas = list.column( { "area_key", "ags", "gebiet", "schluessel" } );
      const std::optional<std::size_t> groups = list.column( { "group_key", "gruppe", "group" } );
      if ( !areas || !groups )
        throw InputError( codes::releaseColumnsMissing, { input.name.toStdString(), tr( "Groupings (lists)" ).toStdString() } );
      CountDivision &division = mDivisions.emplace_back();
      division.name = QFileInfo( input.name ).completeBaseName().toStdString();
      for ( const std::vector<std::string> &row : list.rows )
      {
        const auto [known, isNew] = division.groupOfArea.emplace( row[*areas], row[*groups] );
        if ( !isNew && known->second != row[*groups] )
          throw InputError( codes::areaInTwoGroups, { row[*areas], division.name, known->second, row[*groups] } );
      }
    }
  }

  void CountsTable::readReleases( const std::vector<TableInput> &releases, const Call &call )
  {
    std::map<CellAddress, std::size_t> places;
    for ( std::size_t i = 0; i < mDistrict.addresses.size(); ++i )
      places.emplace( mDistrict.addresses[i], i );
    for ( const TableInput &input : releases )
    {
      const ListTable list = readListInput( input, call.progress() );
      const auto level = list.column( { "level" } );
      const auto area = list.column( { "area_key" } );
      const auto status = list.column( { "status" } );
      const auto period = list.column( { "period", mPeriodField.toStdString() } );
      std::vector<std::optional<std::size_t>> dimensions;
      for ( const QString &field : mDimensions )
        dimensions.push_back(
          mDimensions.size() == 1 ? list.column( { field.toStdString(), "indicator" } ) : list.column( { field.toStdString() } ) );
      const bool isComplete = level && area && status && ( period || mPeriodField.isEmpty() )
        && std::all_of( dimensions.begin(), dimensions.end(), []( const auto &column ) { return column.has_value(); } );
      if ( !isComplete )
        throw InputError( codes::releaseColumnsMissing, { input.name.toStdString(), call.label( "RELEASES" ).toStdString() } );
      std::size_t known = 0;
      for ( const std::vector<std::string> &row : list.rows )
      {
        CellAddress address{ row[*level], row[*area], mPeriodField.isEmpty() ? std::string() : row[*period], {} };
        for ( const std::optional<std::size_t> &column : dimensions )
          address.dimensions.push_back( row[*column] );
        const bool isPublished = row[*status] == "published";
        const auto place = places.find( address );
        if ( place != places.end() && isPublished )
        {
          mDistrict.system.cells[place->second].isKnown = true;
          ++known;
        }
        // Patterns that change from year to year disclose: what was withheld once is the first choice in every period.
        for ( std::size_t i = 0; !isPublished && i < mDistrict.addresses.size(); ++i )
        {
          const CellAddress &other = mDistrict.addresses[i];
          if ( other.level == address.level && other.area == address.area && other.dimensions == address.dimensions )
            mDistrict.system.cells[i].wasWithheld = true;
        }
      }
      call.say( tr( "%1: %2 cells of this table were shown by it and are known." ).arg( input.name ).arg( known ) );
    }
  }

  QgsFields CountsTable::addressFields( bool withGroups ) const
  {
    QgsFields fields;
    const auto append = [&fields]( const QString &name ) { fields.append( QgsField( name, QMetaType::Type::QString ) ); };
    append( sLevel );
    append( QStringLiteral( "area_key" ) );
    if ( !mPeriodField.isEmpty() )
      append( QStringLiteral( "period" ) );
    for ( const QString &field : mDimensions )
      append( field );
    if ( withGroups )
    {
      for ( const CountDivision &division : mDivisions )
        append( QString::fromStdString( division.name ) );
    }
    return fields;
  }

  QVariantList CountsTable::addressOf( std::size_t cell, bool withGroups ) const
  {
    const CellAddress &address = mDistrict.addresses[cell];
    QVariantList values{ QString::fromStdString( address.level ), QString::fromStdString( address.area ) };
    if ( !mPeriodField.isEmpty() )
      values << QString::fromStdString( address.period );
    for ( const std::string &dimension : address.dimensions )
      values << QString::fromStdString( dimension );
    if ( withGroups )
    {
      for ( const CountDivision &division : mDivisions )
        values << ( address.level == areaLevel ? QString::fromStdString( division.groupOfArea.at( address.area ) ) : QString() );
    }
    return values;
  }

  void CountsTable::keepAlways( const Call &call )
  {
    const QString text = call.text( "ALWAYS_PUBLISHED" );
    if ( text.isEmpty() )
      return;
    QgsFields fields = addressFields( true );
    fields.append( QgsField( QStringLiteral( "count" ), QMetaType::Type::LongLong ) );
    QgsExpression expression( text );
    QgsExpressionContext context;
    context.setFields( fields );
    if ( expression.hasParserError() || !expression.prepare( &context ) )
      throw InputError( codes::expressionNotValid, { text.toStdString(), expression.parserErrorString().toStdString() } );
    for ( std::size_t i = 0; i < mDistrict.addresses.size(); ++i )
    {
      QgsFeature row( fields );
      QVariantList values = addressOf( i, true );
      values << QVariant( static_cast<qlonglong>( mDistrict.system.cells[i].value ) );
      row.setAttributes( attributesOf( values ) );
      context.setFeature( row );
      mDistrict.system.cells[i].isAlwaysPublished = expression.evaluate( &context ).toBool();
      if ( expression.hasEvalError() )
        throw InputError( codes::expressionNotValid, { text.toStdString(), expression.evalErrorString().toStdString() } );
    }
  }

}
