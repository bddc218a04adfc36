#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/call.h"
#include "algorithms/parameters.h"
#include "disclosure/audit.h"
#include "disclosure/districtcells.h"

#include <QCoreApplication>
#include <QStringList>
#include <qgsfeature.h>

#include <set>
#include <string>

namespace sozialraum
{

  //! The tables beside the counts; looked up in the main thread.
  struct ReleaseTables
  {
    std::vector<TableInput> groupings;
    std::vector<TableInput> rules;
    std::vector<TableInput> releases;
    std::vector<TableInput> catalogues;
  };

  //! \a values as those of a row.
  inline QgsAttributes attributesOf( const QVariantList &values )
  {
    QgsAttributes attributes;
    for ( const QVariant &value : values )
      attributes << value;
    return attributes;
  }

  //! What protectindicators and auditrelease are both asked for, and what they make of it.
  class CountsTable
  {
    Q_DECLARE_TR_FUNCTIONS( CountsTable )

  public:
    static void declare( Parameters &p );
    static ReleaseTables prepare( const Call &call );

    //! Reads the counts. \throws QgsProcessingException, InputError, Cancelled
    CountsTable( const Call &call, const ReleaseTables &tables );

    const DistrictCells &district() const { return mDistrict; }
    DistrictCells &district() { return mDistrict; }
    const DistrictOptions &options() const { return mOptions; }
    const std::vector<CountRecord> &records() const { return mRecords; }

    //! What rows of the input say of cells, where \a statusField is one of it: whether they are published. Cells without a row are not.
    std::vector<ShownCell> shownBy( const Call &call, const QString &statusField ) const;

    //! level, area_key, period where there are periods, the dimensions, and the group of each area.
    QgsFields addressFields( bool withGroups ) const;
    QVariantList addressOf( std::size_t cell, bool withGroups ) const;

    //! Writes AUDIT, where it is asked for, and says what the audit found. \returns the results
    QVariantMap report( const Call &call, const Audit &audit ) const;

  private:
    void readRows( const Call &call );
    void readGroupings( const std::vector<TableInput> &groupings, const Progress &progress );
    void readRules( const ReleaseTables &tables, const Call &call );
    void tellUnusedRules( const Call &call ) const;
    void readReleases( const std::vector<TableInput> &releases, const Call &call );
    void keepAlways( const Call &call );

    QStringList mDimensions;
    QStringList mGroupFields;
    QString mAreaField;
    QString mPeriodField;
    DistrictOptions mOptions;
    std::vector<CountRecord> mRecords;
    std::vector<CountDivision> mDivisions;
    std::set<std::string> mRuled; //!< values that a list of rules names
    DistrictCells mDistrict;
  };

}
