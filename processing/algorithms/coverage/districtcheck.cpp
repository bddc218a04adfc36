#include "algorithms/coverage/districtcheck.h"

#include "algorithms/coverage/demandgroups.h"
#include "coverage/network/thresholds.h"
#include "finding.h"
#include "maps/textlocale.h"
#include "findings/coveragecodes.h"

#include <QCoreApplication>
#include <qgsgeometryengine.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <iterator>
#include <memory>
#include <string>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct DistrictTexts
  {
    Q_DECLARE_TR_FUNCTIONS( DistrictTexts )
  };

  DistrictCheck::DistrictCheck( const CoverageInput &input, const QgsProcessingFeatureSource &districts, const DistrictRules &rules,
    QgsProcessingContext &context, QgsProcessingFeedback *feedback )
    : mInput( input )
    , mRules( rules )
    , mContext( context )
    , mFeedback( feedback )
    , mCrs( districts.sourceCrs() )
    , mDistricts( districts, input.crs(), context )
    , mToDistricts( input.crs(), mCrs, context.transformContext() )
    , mMap( mDistricts.areas(), mCrs, rules.leastSquareMetres, context, feedback )
  {
    for ( const QString &field : { rules.districtKey, rules.schoolField } )
    {
      if ( !field.isEmpty() && districts.fields().lookupField( field ) < 0 )
        throw InputError( codes::fieldMissing, { field.toStdString() } );
    }
    readCohorts();
    findOverlaps();
    findSchoolsOfDistricts();
    findDistrictsOfPlaces();
  }

  void DistrictCheck::findOverlaps()
  {
    mOverlaps = mMap.overlaps();
    for ( const DistrictGround &overlap : mOverlaps )
    {
      mPairs.push_back(
        { static_cast<std::uint32_t>( overlap.district ), static_cast<std::uint32_t>( overlap.otherDistrict ), overlap.nesting } );
      reportNesting( mPairs.back() );
    }
  }

  void DistrictCheck::reportNesting( const DistrictPair &pair ) const
  {
    const QString first = districtName( pair.first ).toString();
    const QString second = districtName( pair.second ).toString();
    if ( pair.nesting == DistrictNesting::SameGround )
      mFeedback->pushInfo( DistrictTexts::tr( "Districts %1 and %2 are the same ground: they share their schools." ).arg( first, second ) );
    else if ( pair.nesting == DistrictNesting::FirstInside )
      mFeedback->pushInfo(
        DistrictTexts::tr( "District %1 lies wholly in district %2: an enclave, whose ground is its own." ).arg( first, second ) );
    else if ( pair.nesting == DistrictNesting::SecondInside )
      mFeedback->pushInfo(
        DistrictTexts::tr( "District %1 lies wholly in district %2: an enclave, whose ground is its own." ).arg( second, first ) );
  }

  std::vector<std::uint32_t> DistrictCheck::districtsAt( const PlanePoint &point ) const
  {
    return innermostDistricts( mDistricts.areasAt( point ), mPairs );
  }

  //! Whether a district before \a district is the same ground.
  bool DistrictCheck::isListedBefore( std::size_t district ) const
  {
    return std::ranges::any_of(
      mPairs, [district]( const DistrictPair &pair ) { return pair.nesting == DistrictNesting::SameGround && pair.second == district; } );
  }

  void DistrictCheck::readCohorts()
  {
    for ( const QString &field : mRules.cohortFields )
      mCohorts.push_back( readNumbers( mInput.demand.features, field ).values );
    if ( mCohorts.empty() )
      mCohorts.emplace_back( mInput.demand.features.size(), 1.0 );
    for ( const std::vector<double> &cohort : mCohorts )
    {
      if ( const auto below = std::ranges::find_if( cohort, []( double children ) { return children < 0.0; } ); below != cohort.end() )
        throw InputError( codes::demandNegative, { std::to_string( std::distance( cohort.begin(), below ) + 1 ) } );
    }
  }

  void DistrictCheck::findDistrictsOfPlaces()
  {
    for ( const PlanePoint &point : mInput.demand.points )
      mPlan.districtsOfPlace.push_back( districtsAt( point ) );
  }

  void DistrictCheck::findSchoolsOfDistricts()
  {
    mPlan.schoolsOfDistrict.resize( mDistricts.areas().size() );
    if ( mRules.schoolField.isEmpty() )
    {
      for ( std::uint32_t school = 0; school < mInput.facilities.points.size(); ++school )
      {
        for ( const std::uint32_t district : districtsAt( mInput.facilities.points[school] ) )
          mPlan.schoolsOfDistrict[district].push_back( school );
      }
      return;
    }
    for ( std::size_t district = 0; district < mPlan.schoolsOfDistrict.size(); ++district )
    {
      const QgsFeature &feature = mDistricts.areas()[district];
      for ( const QString &part : feature.attribute( mRules.schoolField ).toString().split( QLatin1Char( ';' ) ) )
      {
        const QString name = part.trimmed();
        if ( name.isEmpty() )
          continue;
        const auto school =
          std::ranges::find_if( mInput.facilities.keys, [&name]( const QVariant &key ) { return key.toString() == name; } );
        if ( school == mInput.facilities.keys.end() )
        {
          DistrictFinding &finding = add( "school_unknown",
            DistrictTexts::tr( "District %1 names the school “%2”, which is not in the layer of schools." )
              .arg( districtName( district ).toString(), name ),
            feature.geometry().pointOnSurface() );
          finding.district = districtName( district );
          continue;
        }
        mPlan.schoolsOfDistrict[district].push_back(
          static_cast<std::uint32_t>( std::distance( mInput.facilities.keys.begin(), school ) ) );
      }
      std::ranges::sort( mPlan.schoolsOfDistrict[district] );
    }
    shareSchools( mPlan.schoolsOfDistrict, mPairs );
  }

  void DistrictCheck::checkGround( const QgsProcessingFeatureSource *areas )
  {
    std::vector<QgsGeometry> ground;
    if ( areas )
    {
      QgsFeatureIterator features =
        areas->getFeatures( QgsFeatureRequest().setDestinationCrs( mCrs, mContext.transformContext() ).setNoAttributes() );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
      {
        if ( feature.hasGeometry() )
          ground.push_back( feature.geometry() );
      }
    }
    const auto addGround = [this]( const char *kind, const QString &reason, const DistrictGround &found ) -> DistrictFinding & {
      DistrictFinding &finding = add( kind, reason, found.geometry.pointOnSurface() );
      finding.area = found.geometry;
      finding.squareMetres = found.squareMetres;
      finding.children = childrenIn( found.geometry );
      return finding;
    };
    for ( const DistrictGround &gap : mMap.gaps( ground ) )
      addGround( "gap", DistrictTexts::tr( "%1 m² belong to no district." ).arg( decimalText( gap.squareMetres, 0 ) ), gap );
    for ( const DistrictGround &overlap : mOverlaps )
    {
      if ( overlap.nesting != DistrictNesting::Overlap )
        continue;
      const auto one = static_cast<std::size_t>( overlap.district );
      const auto other = static_cast<std::size_t>( overlap.otherDistrict );
      if ( !mPlan.schoolsOfDistrict[one].empty() && mPlan.schoolsOfDistrict[one] == mPlan.schoolsOfDistrict[other] )
        continue; // a district that schools share
      DistrictFinding &finding = addGround( "overlap",
        DistrictTexts::tr( "%1 m² belong to district %2 and to district %3." )
          .arg( decimalText( overlap.squareMetres, 0 ), districtName( one ).toString(), districtName( other ).toString() ),
        overlap );
      finding.district = districtName( one );
      finding.otherDistrict = districtName( other );
    }
  }

  void DistrictCheck::checkSchools()
  {
    std::vector<bool> hasDistrict( mInput.facilities.keys.size(), false );
    for ( std::size_t district = 0; district < mPlan.schoolsOfDistrict.size(); ++district )
    {
      if ( isListedBefore( district ) )
        continue;
      const QString name = districtName( district ).toString();
      for ( const std::uint32_t school : mPlan.schoolsOfDistrict[district] )
      {
        hasDistrict[school] = true;
        const std::vector<std::uint32_t> around = districtsAt( mInput.facilities.points[school] );
        if ( std::ranges::find( around, static_cast<std::uint32_t>( district ) ) != around.end() )
          continue;
        DistrictFinding &finding =
          add( "school_outside", DistrictTexts::tr( "School %1 lies outside its district %2." ).arg( schoolName( school ), name ),
            placeOf( mInput.facilities.points[school] ) );
        finding.district = districtName( district );
        finding.otherDistrict = around.empty() ? QVariant() : districtName( around.front() );
        finding.school = mInput.facilities.keys[school];
      }
      if ( !mPlan.schoolsOfDistrict[district].empty() )
        continue;
      add( "district_without_school", DistrictTexts::tr( "District %1 has no school." ).arg( name ),
        mDistricts.areas()[district].geometry().pointOnSurface() )
        .district = districtName( district );
    }
    for ( std::uint32_t school = 0; school < hasDistrict.size(); ++school )
    {
      if ( !hasDistrict[school] )
        add( "school_without_district", DistrictTexts::tr( "School %1 has no district." ).arg( schoolName( school ) ),
          placeOf( mInput.facilities.points[school] ) )
          .school = mInput.facilities.keys[school];
    }
  }

  void DistrictCheck::checkWays( const CostMatrix &costs )
  {
    std::vector<double> all( mInput.demand.features.size(), 0.0 );
    for ( const std::vector<double> &cohort : mCohorts )
      std::transform( all.begin(), all.end(), cohort.begin(), all.begin(), std::plus<>() );
    for ( const SchoolWayFinding &way : checkSchoolWays( mPlan, costs, all, mRules.limit, mRules.nearerBy ) )
    {
      if ( way.fault != SchoolWayFault::NoSchool ) // named once, with its district
        checkWay( way );
    }
    checkClasses( ownSchools( mPlan, costs ) );
  }

  void DistrictCheck::checkWay( const SchoolWayFinding &way )
  {
    const auto written = [this]( Cost cost ) {
      return QString::number( inUserUnits( cost, mInput.costKind ), 'f', 0 ) + QLatin1Char( ' ' ) + unitOf( mInput.costKind );
    };
    const std::vector<std::uint32_t> &districts = mPlan.districtsOfPlace[way.place];
    const char *kind = "no_district";
    QString reason = DistrictTexts::tr( "The place lies in no district." );
    if ( way.fault == SchoolWayFault::SeveralDistricts )
    {
      kind = "several_districts";
      reason = DistrictTexts::tr( "The place lies in district %1 and in district %2." )
                 .arg( districtName( districts[0] ).toString(), districtName( districts[1] ).toString() );
    }
    else if ( way.fault == SchoolWayFault::NotConnected )
    {
      kind = "not_connected";
      reason = DistrictTexts::tr( "School %1 cannot be reached from here." ).arg( schoolName( way.own.school ) );
    }
    else if ( way.fault == SchoolWayFault::TooFar )
    {
      kind = "too_far";
      reason = DistrictTexts::tr( "The way to school %1 is %2; the limit is %3." )
                 .arg( schoolName( way.own.school ), written( way.own.cost ), written( mRules.limit ) );
    }
    else if ( way.fault == SchoolWayFault::OtherNearer )
    {
      kind = "other_nearer";
      reason = DistrictTexts::tr( "School %1 is nearer (%2) than school %3." )
                 .arg( schoolName( way.other.school ), written( way.other.cost ), schoolName( way.own.school ) );
    }
    DistrictFinding &finding = add( kind, reason, placeOf( mInput.demand.points[way.place] ) );
    finding.demand = mInput.demand.keys[way.place];
    finding.children = mCohorts.front()[way.place];
    finding.district = districts.empty() ? QVariant() : districtName( districts[0] );
    finding.otherDistrict = way.fault == SchoolWayFault::SeveralDistricts ? districtName( districts[1] ) : QVariant();
    if ( way.own.school != unreachable )
      finding.school = mInput.facilities.keys[way.own.school];
    if ( way.own.cost != unreachable )
      finding.cost = inUserUnits( way.own.cost, mInput.costKind );
    if ( way.other.school != unreachable )
    {
      finding.otherSchool = mInput.facilities.keys[way.other.school];
      finding.otherCost = inUserUnits( way.other.cost, mInput.costKind );
    }
  }

  void DistrictCheck::checkClasses( const std::vector<SchoolWay> &own )
  {
    std::vector<double> rooms;
    if ( !mRules.classesField.isEmpty() )
      rooms = readNumbers( mInput.facilities.features, mRules.classesField ).values;
    std::vector<bool> isInUse( mInput.facilities.keys.size(), false );
    for ( const std::vector<std::uint32_t> &schools : mPlan.schoolsOfDistrict )
    {
      for ( const std::uint32_t school : schools )
        isInUse[school] = true;
    }
    for ( std::size_t cohort = 0; cohort < mCohorts.size(); ++cohort )
    {
      const QString name =
        cohort < static_cast<std::size_t>( mRules.cohortFields.size() ) ? mRules.cohortFields[static_cast<int>( cohort )] : QString();
      std::vector<double> children( isInUse.size(), 0.0 );
      for ( std::size_t place = 0; place < own.size(); ++place )
      {
        if ( own[place].school != unreachable )
          children[own[place].school] += mCohorts[cohort][place];
      }
      for ( std::uint32_t school = 0; school < isInUse.size(); ++school )
      {
        if ( !isInUse[school] )
          continue;
        const std::optional<int> room = rooms.empty() ? std::nullopt : std::optional( static_cast<int>( std::floor( rooms[school] ) ) );
        const SchoolYear year = checkSchoolYear( children[school], mRules.sizes, room );
        const auto addYear = [&]( const char *kind, const QString &reason ) {
          DistrictFinding &finding = add( kind, reason, placeOf( mInput.facilities.points[school] ) );
          finding.school = mInput.facilities.keys[school];
          finding.children = children[school];
          finding.cohort = name.isEmpty() ? QVariant() : QVariant( name );
          finding.classes = year.classes;
          finding.room = room ? QVariant( *room ) : QVariant();
        };
        if ( year.isAboveCapacity )
          addYear( "above_capacity",
            DistrictTexts::tr( "School %1: %2 children make %3 classes; there is room for %4. (%5)" )
              .arg( schoolName( school ) )
              .arg( numberText( children[school], 12 ) )
              .arg( year.classes )
              .arg( *room )
              .arg( name ) );
        if ( year.isTooSmall )
          addYear( "too_small",
            DistrictTexts::tr( "School %1: %2 children are too few for %3 classes. (%4)" )
              .arg( schoolName( school ) )
              .arg( numberText( children[school], 12 ) )
              .arg( std::max( { year.classes, mRules.sizes.fewestClasses, 1 } ) )
              .arg( name ) );
      }
    }
  }

  double DistrictCheck::childrenIn( const QgsGeometry &area ) const
  {
    const std::unique_ptr<QgsGeometryEngine> engine( QgsGeometry::createGeometryEngine( area.constGet() ) );
    engine->prepareGeometry();
    double children = 0.0;
    for ( std::size_t place = 0; place < mInput.demand.points.size(); ++place )
    {
      if ( mCohorts.front()[place] <= 0.0 )
        continue;
      const QgsGeometry point = placeOf( mInput.demand.points[place] );
      if ( !point.isNull() && engine->contains( point.constGet() ) )
        children += mCohorts.front()[place];
    }
    return children;
  }

  QVariant DistrictCheck::districtName( std::size_t district ) const
  {
    const QgsFeature &feature = mDistricts.areas()[district];
    return mRules.districtKey.isEmpty() ? QVariant( feature.id() ) : feature.attribute( mRules.districtKey );
  }

  QgsGeometry DistrictCheck::placeOf( const PlanePoint &point ) const
  {
    if ( !std::isfinite( point.x ) || !std::isfinite( point.y ) )
      return QgsGeometry();
    const QgsPointXY place( point.x, point.y );
    return QgsGeometry::fromPointXY( mToDistricts.isValid() ? mToDistricts.transform( place ) : place );
  }

  DistrictFinding &DistrictCheck::add( const char *kind, const QString &reason, const QgsGeometry &place )
  {
    mFindings.emplace_back();
    mFindings.back().kind = QLatin1String( kind );
    mFindings.back().reason = reason;
    mFindings.back().place = place;
    return mFindings.back();
  }

  qlonglong DistrictCheck::count( const QString &kind ) const
  {
    return static_cast<qlonglong>( std::ranges::count( mFindings, kind, &DistrictFinding::kind ) );
  }

}
