#pragma once

#include <QString>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <iosfwd>
#include <memory>

class QgsApplication;

namespace sozialraum
{

  /**
   * A QGIS without windows, with a profile of its own in a temporary folder, the native algorithms and our provider.
   * One per test program; nothing of the user's settings is read or written.
   */
  class QgisEnvironment : public ::testing::Environment
  {
  public:
    QgisEnvironment( int &argumentCount, char **arguments );
    ~QgisEnvironment() override;

    void SetUp() override;
    void TearDown() override;

  private:
    int &mArgumentCount;
    char **mArguments;
    QTemporaryDir mProfile;
    std::unique_ptr<QgsApplication> mApplication;
  };

}

//! GoogleTest prints texts readably.
void PrintTo( const QString &text, std::ostream *stream );
