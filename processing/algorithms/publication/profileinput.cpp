#include "algorithms/publication/profileinput.h"

#include "algorithms/areas/areasource.h"
#include "algorithms/call.h"
#include "algorithms/demography/agetable.h"
#include "algorithms/parameters.h"
#include "algorithms/publication/offersinput.h"
#include "algorithms/publication/reportrulesfile.h"
#include "disclosure/releasetable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <qgsexception.h>
#include <qgsprocessingalgorithm.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <charconv>

namespace sozialraum
{

  namespace
  {
    class ProfileTexts
    {
      Q_DECLARE_TR_FUNCTIONS( ProfileInput )
    };

    SmallCountLimit limitOf( const ReleaseTable &release )
    {
      SmallCountLimit limit;
      for ( const ReleaseRule &rule : release.rules )
      {
        if ( rule.name == "threshold" )
          std::from_chars( rule.value.data(), rule.value.data() + rule.value.size(), limit.threshold );
        else if ( rule.name == "zeros" )
          limit.protectsZeros = rule.value == "protect";
      }
      return limit;
    }

    //! "u3" and "a3_5", as demand is often called, in words; others by their alias or as they are called.
    std::string whoIs( const QgsFields &fields, const QString &name, ReportLanguage language )
    {
      static const QRegularExpression under( QStringLiteral( "^u(\\d+)$" ) );
      static const QRegularExpression between( QStringLiteral( "^a(\\d+)_(\\d+)$" ) );
      const bool isGerman = language == ReportLanguage::German;
      if ( const QRegularExpressionMatch match = under.match( name ); match.hasMatch() )
        return ( isGerman ? "Kinder unter " : "children under " ) + match.captured( 1 ).toStdString();
      if ( const QRegularExpressionMatch match = between.match( name ); match.hasMatch() )
        return ( isGerman ? "Kinder von " : "children aged " ) + match.captured( 1 ).toStdString() + ( isGerman ? " bis " : " to " )
          + match.captured( 2 ).toStdString();
      if ( name == QLatin1String( "children" ) )
        return isGerman ? "Kinder" : "children";
      const QString alias = fields.field( name ).alias();
      return ( alias.isEmpty() ? name : alias ).toStdString();
    }

    double numberIn( const QgsFeature &feature, const QString &field )
    {
      bool isNumber = false;
      const double number = feature.attribute( field ).toDouble( &isNumber );
      return isNumber && number > 0.0 ? number : 0.0;
    }
  }

  void profileParameters( Parameters &p )
  {
    offersParameter( p );
    const auto add = [&p]( const char *name, const QString &label, const QString &help ) {
      p.source( name, label, help, Qgis::ProcessingSourceType::Vector, { .optional = true, .advanced = true } );
    };
    add( "POPULATION", ProfileTexts::tr( "Population by age" ),
      ProfileTexts::tr(
        "For the pyramid: a table with area_key, year, sex, age (in years) and count, a row each. Groups are as wide as small "
        "counts ask for, but for the recipient's own area." ) );
    add( "PEERS", ProfileTexts::tr( "Comparable areas" ),
      ProfileTexts::tr(
        "Areas with a type, as “Types of areas” or “Types of the Land” give them, or the result of “Similar areas” for one." ) );
    add( "CHILDCARE_COVERAGE", ProfileTexts::tr( "Coverage with Kitas" ),
      ProfileTexts::tr(
        "The areas of “Coverage of demand” for Kitas. Shares of few children are not shown, but of the recipient's own area." ) );
    add( "SCHOOL_COVERAGE", ProfileTexts::tr( "Coverage with schools" ), ProfileTexts::tr( "The same for schools." ) );
  }

  ProfileInput::ProfileInput( const Call &call, const ReleaseTable &release, ReportLanguage language )
  {
    mShared.page.offers = readOffers( call, language );
    mShared.page.groupNames = groupNames( release );
    mShared.page.releaseFile = QFileInfo( call.file( "RELEASE" ) ).fileName().toStdString();
    mShared.limit = limitOf( release );
    mShared.supplies = usualReportRules( language ).supplies;
    if ( call.has( "POPULATION" ) )
      readPeople( call );
    if ( call.has( "PEERS" ) )
      readPeers( call );
    const bool isGerman = language == ReportLanguage::German;
    if ( call.has( "CHILDCARE_COVERAGE" ) )
      readReach( call, "CHILDCARE_COVERAGE", "Kita", language );
    if ( call.has( "SCHOOL_COVERAGE" ) )
      readReach( call, "SCHOOL_COVERAGE", isGerman ? "Schule" : "School", language );
  }

  void ProfileInput::readPeople( const Call &call )
  {
    const AgeTable table = readAgeTable( call, "POPULATION" );
    const int year = table.years.back();
    for ( const std::string &key : table.keys )
    {
      const Population *population = table.find( key, year );
      if ( !population )
        continue;
      const auto middle = population->counts.begin() + static_cast<std::ptrdiff_t>( population->ages );
      mPeople.emplace(
        key, ProfilePeople{ std::to_string( year ), { population->counts.begin(), middle }, { middle, population->counts.end() } } );
    }
  }

  void ProfileInput::readPeers( const Call &call )
  {
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "PEERS" );
    const AreaSource areas = readAreaSource( *source, {}, call.feedback() );
    const QString rank = QStringLiteral( "peer_rank" );
    if ( source->fields().lookupField( rank ) >= 0 )
    {
      std::map<int, std::string> ranked;
      for ( std::size_t row = 0; row < areas.features.size(); ++row )
        ranked.emplace( areas.features[row].attribute( rank ).toInt(), areas.rows.keys[row] );
      for ( const auto &[place, key] : ranked )
      {
        if ( place > 0 && ranked.contains( 0 ) )
          mSimilar[ranked.at( 0 )].push_back( key );
      }
      return;
    }
    QString field;
    for ( const char *name : { "land_type", "own_type", "type_id", "type", "typ" } )
    {
      if ( field.isEmpty() && source->fields().lookupField( QString::fromLatin1( name ) ) >= 0 )
        field = QString::fromLatin1( name );
    }
    if ( field.isEmpty() )
      throw QgsProcessingException(
        ProfileTexts::tr( "“%1” has neither types (land_type, type_id) nor ranks of peers (peer_rank). Choose the "
                          "result of “Types of areas”, “Types of the Land” or “Similar areas”." )
          .arg( call.label( "PEERS" ) ) );
    // The numbers of types have words beside them, and are none where an area has no type.
    const QString words = QStringLiteral( "class_label" );
    const bool isNumbered = field == QLatin1String( "type_id" ) && source->fields().lookupField( words ) >= 0;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      const QVariant type = areas.features[row].attribute( field );
      if ( areas.rows.keys[row].empty() || QgsVariantUtils::isNull( type ) || type.toString().isEmpty()
        || type.toString() == QLatin1String( "0" ) )
        continue;
      mTypes[areas.rows.keys[row]] = ( isNumbered ? areas.features[row].attribute( words ) : type ).toString().toStdString();
    }
  }

  void ProfileInput::readReach( const Call &call, const char *name, const std::string &service, ReportLanguage language )
  {
    static constexpr double mostMinutes = 100.0;
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( name );
    const AreaSource areas = readAreaSource( *source, {}, call.feedback() );
    static const QRegularExpression share( QStringLiteral( "^share_(.+)_within_([0-9_]+)$" ) );
    bool isAny = false;
    for ( const QgsField &field : source->fields() )
    {
      const QRegularExpressionMatch match = share.match( field.name() );
      const QString group = match.captured( 1 );
      if ( !match.hasMatch() || source->fields().lookupField( group ) < 0 )
        continue;
      isAny = true;
      const double within = match.captured( 2 ).replace( QLatin1Char( '_' ), QLatin1Char( '.' ) ).toDouble();
      const WayUnit unit = within < mostMinutes ? WayUnit::Minutes : WayUnit::Metres;
      for ( std::size_t row = 0; row < areas.features.size(); ++row )
      {
        const QgsFeature &feature = areas.features[row];
        mReach[areas.rows.keys[row]].push_back(
          { service, whoIs( source->fields(), group, language ), within, unit, numberIn( feature, field.name().mid( 6 ) ),
            numberIn( feature, group ), numberIn( feature, group + QStringLiteral( "_not_connected" ) ) } );
      }
    }
    if ( !isAny )
      throw QgsProcessingException(
        ProfileTexts::tr( "“%1” has no shares within reach (share_…_within_…). Choose the areas that “Coverage of "
                          "demand” has made." )
          .arg( call.label( name ) ) );
    call.say( ProfileTexts::tr( "“%1”: thresholds below 100 are read as minutes, others as metres." ).arg( call.label( name ) ) );
  }

  ProfileAdditions ProfileInput::forArea( const std::string &areaKey ) const
  {
    ProfileAdditions additions = mShared;
    if ( const auto people = mPeople.find( areaKey ); people != mPeople.end() )
      additions.people = people->second;
    if ( const auto reach = mReach.find( areaKey ); reach != mReach.end() )
      additions.reach = reach->second;
    if ( const auto similar = mSimilar.find( areaKey ); similar != mSimilar.end() )
      additions.peers = similar->second;
    if ( const auto type = mTypes.find( areaKey ); type != mTypes.end() )
    {
      additions.type = type->second;
      for ( const auto &[key, other] : mTypes )
      {
        if ( other == type->second && key != areaKey )
          additions.peers.push_back( key );
      }
    }
    return additions;
  }

}
