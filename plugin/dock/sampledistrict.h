#pragma once

#include <QString>

namespace sozialraum
{

  class MonitorSession;

  //! The folder with the files of the invented district: beside the library in \a folder where it is installed per user, else with what is
  //! shared by all. Empty: it is not there.
  QString sampleFolder( const QString &folder );

  //! Puts Kitas, children, roads and municipalities of the sample district into the project; says a sentence where they are missing.
  void addSampleLayers( MonitorSession &session, const QString &folder );

  /**
   * Makes a monitor of the sample district in the user's profile, with its tables, and opens it; what is there already is opened alone.
   * Says a sentence where the files are missing.
   */
  void openSampleDistrict( MonitorSession &session, const QString &folder );

}
