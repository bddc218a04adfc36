#pragma once

#include "observations/observationtable.h"
#include "store/storedareas.h"
#include "store/storedatabase.h"
#include "store/storeimport.h"

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace sozialraum
{

  //! A new folder; it is gone with this object.
  class TestFolder
  {
  public:
    TestFolder();
    ~TestFolder();
    TestFolder( const TestFolder & ) = delete;
    TestFolder &operator=( const TestFolder & ) = delete;

    const std::filesystem::path &path() const { return mPath; }

  private:
    std::filesystem::path mPath;
  };

  //! Where a test has a store of its own; it is gone with it.
  class TestPlace
  {
  public:
    virtual ~TestPlace() = default;
    virtual StorePlace place() const = 0;
  };

  //! An engine that the suite runs on. The maker gives nothing where the engine is missing.
  struct TestEngine
  {
    const char *name;
    std::unique_ptr<TestPlace> ( *make )();
  };

  //! A GeoPackage in a new folder.
  std::unique_ptr<TestPlace> geoPackagePlace();

  //! Three invented municipalities of the district 00524, each a square, as a set that holds from \a date on.
  std::vector<StoredArea> threeSquares();
  AreaSet municipalitiesSince( const std::string &date );

  //! A cell of a table.
  struct TestCell
  {
    std::string key;
    std::string period;
    double value;
    ObservationStatus status = ObservationStatus::Value;
  };

  //! A table with one indicator.
  ObservationTable tableOf( const std::string &indicator, const std::string &unit, const std::vector<TestCell> &cells );

  //! A store with the three squares since 2021.
  StoreDatabase newStore( const StorePlace &place );

  //! Imports a table by itself, known from \a date on.
  ImportResult import( StoreDatabase &database, const ObservationTable &table, const std::string &date, bool isPending = false );

  //! What an extraction of all periods gives, a line for each observation: "Einwohner 2022 00524010 12000 value".
  std::vector<std::string> extracted( StoreDatabase &database, const std::string &level = "municipality", const std::string &asOf = {} );

}
