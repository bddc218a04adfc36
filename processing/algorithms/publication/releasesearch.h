#pragma once

#include "disclosure/monitorrelease.h"
#include "report/pageoffers.h"
#include "disclosure/releasetable.h"

#include <QString>

#include <map>
#include <string>

namespace sozialraum
{

  /**
   * Looks through every file in \a folder for what \a table withholds from its recipient; \a names are those of the areas by their keys.
   * \throws QgsProcessingException where one tells it, or cannot be looked through
   */
  void refuseFinds( const Monitor &monitor, const std::map<std::string, std::string> &names, const ReleaseTable &table,
    const PageOffers &offers, const QString &folder );

}
