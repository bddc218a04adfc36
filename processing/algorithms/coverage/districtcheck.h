#pragma once

#include "algorithms/coverage/areafinder.h"
#include "algorithms/coverage/coverageinput.h"
#include "algorithms/coverage/districtfindings.h"
#include "algorithms/coverage/districtground.h"
#include "coverage/supply/schooldistricts.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sozialraum
{

  //! What districts are checked against.
  struct DistrictRules
  {
    Cost limit = 0;    //!< of a way; 0: none is short enough
    Cost nearerBy = 1; //!< ≥ 1
    double leastSquareMetres = 100.0;
    ClassSizes sizes;
    QString districtKey;      //!< empty: feature ids
    QString schoolField;      //!< of the districts; empty: by place
    QString classesField;     //!< of the schools; empty: not known
    QStringList cohortFields; //!< of the demand: now, then later
  };

  /**
   * Collects the findings of school districts: first about the ground, then about the schools, then about the ways and the classes.
   * Points and areas are in the coordinate reference system of the districts.
   */
  class DistrictCheck
  {
  public:
    //! \throws InputError field_missing, field_not_a_number, layer_without_crs, layer_without_features  \throws Cancelled
    DistrictCheck( const CoverageInput &input, const QgsProcessingFeatureSource &districts, const DistrictRules &rules,
      QgsProcessingContext &context, QgsProcessingFeedback *feedback );

    //! Gaps and overlaps. \param areas that must be covered; null: the districts' own holes
    void checkGround( const QgsProcessingFeatureSource *areas );
    //! Schools without a district, districts without a school, schools outside their own.
    void checkSchools();
    //! Ways, nearer schools, classes. \param costs from schools to places, however far
    void checkWays( const CostMatrix &costs );

    qlonglong count( const QString &kind ) const;
    qlonglong count() const { return static_cast<qlonglong>( mFindings.size() ); }
    std::size_t districtCount() const { return mDistricts.areas().size(); }

    const std::vector<DistrictFinding> &findings() const { return mFindings; }

  private:
    void findOverlaps();
    void reportNesting( const DistrictPair &pair ) const;
    void findSchoolsOfDistricts();
    void findDistrictsOfPlaces();
    void readCohorts();
    void checkWay( const SchoolWayFinding &way );
    void checkClasses( const std::vector<SchoolWay> &own );
    double childrenIn( const QgsGeometry &area ) const;
    std::vector<std::uint32_t> districtsAt( const PlanePoint &point ) const;
    bool isListedBefore( std::size_t district ) const;
    QVariant districtName( std::size_t district ) const;
    QString schoolName( std::uint32_t school ) const { return mInput.facilities.keys[school].toString(); }
    QgsGeometry placeOf( const PlanePoint &point ) const;
    DistrictFinding &add( const char *kind, const QString &reason, const QgsGeometry &place );

    const CoverageInput &mInput;
    const DistrictRules &mRules;
    QgsProcessingContext &mContext;
    QgsProcessingFeedback *mFeedback;
    QgsCoordinateReferenceSystem mCrs; //!< of the districts
    AreaFinder mDistricts;
    QgsCoordinateTransform mToDistricts; //!< from the places' points
    DistrictMap mMap;
    std::vector<DistrictGround> mOverlaps;
    std::vector<DistrictPair> mPairs; //!< of the overlaps
    DistrictPlan mPlan;
    std::vector<std::vector<double>> mCohorts; //!< for each field, for each place
    std::vector<DistrictFinding> mFindings;
  };

}
