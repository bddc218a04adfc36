#pragma once

#include <QString>

namespace sozialraum
{

  //! What came of asking for the provider.
  enum class Registration
  {
    Registered,       //!< by this call; whoever made it takes it back with unregisterProvider()
    AlreadyThere,     //!< another door, or another copy of the library, was first
    NoQgis,           //!< no QgsApplication is running
    OtherQgisVersion, //!< refused: see versionMismatch()
  };

  /**
   * Puts the provider into QGIS' Processing registry, once, whichever doors open and in whatever order, and installs the
   * translation of the user's language before.
   */
  Registration registerProvider();

  //! Takes the provider out again. Does nothing where it is not there.
  void unregisterProvider();

  /**
   * One sentence where the running QGIS is of another version than the one this library was built for; empty otherwise.
   *
   * QGIS promises its API, not its binary interface: virtual functions are inserted between minor versions. So major and minor must agree.
   */
  QString versionMismatch();

}
