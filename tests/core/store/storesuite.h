#pragma once

#include "store/storeplaces.h"

#include <gtest/gtest.h>

namespace sozialraum
{

  //! The suite that runs on every engine: each program that has the file storesuite.cpp says on which.
  class Store : public testing::TestWithParam<TestEngine>
  {
  protected:
    void SetUp() override
    {
      mPlace = GetParam().make();
      if ( !mPlace )
        GTEST_SKIP() << "PostgreSQL with PostGIS is not installed here: the store is tested as a GeoPackage only.";
    }

    StorePlace place() const { return mPlace->place(); }

  private:
    std::unique_ptr<TestPlace> mPlace;
  };

  inline std::string engineName( const testing::TestParamInfo<TestEngine> &info )
  {
    return info.param.name;
  }

}
