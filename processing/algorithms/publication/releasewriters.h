#pragma once

#include "algorithms/maps/algorithmchain.h"
#include "disclosure/releasetable.h"

#include <QString>
#include <QVariant>
#include <qgscoordinatereferencesystem.h>
#include <qgsgeometry.h>

#include <map>
#include <string>
#include <vector>

namespace sozialraum
{

  //! An area as it is drawn in what leaves the office.
  struct ReleasedArea
  {
    std::string key;
    std::string name;
    QgsGeometry outline;
  };

  //! What a writer makes its file from: the release table of one recipient and outlines, nothing else.
  struct ReleaseSheet
  {
    const ReleaseTable &table;
    QString tablePath; //!< the table as it was written
    const std::vector<ReleasedArea> &areas;
    QgsCoordinateReferenceSystem crs;
    QVariant areasInput; //!< the same areas as input of an algorithm
    QString mapSource;   //!< the line that the licence of the outlines asks for; may be empty
    QVariant offers;     //!< the public register, as input of an algorithm; invalid: none
    QString membersPath; //!< the list of members of all groupings; empty: there are none
    QString language;    //!< "german", "english"
    AlgorithmChain &chain;
  };

  //! Writes one kind of file, or folder, for the recipients that get it.
  struct ReleaseWriter
  {
    const char *file; //!< its name in the folder of the recipient
    void ( *write )( const ReleaseSheet &sheet, const QString &path );
  };

  //! All of them, in the order in which they run. What is to come adds a line.
  const std::vector<ReleaseWriter> &releaseWriters();

  //! The folder of a \a recipient: "oeffentlich", "kommune/<AGS>", "kreistag", "gruppe/<name>", "intern".
  QString releaseFolder( const std::string &recipient );

}
