#pragma once

#include "documents/odtdocument.h"
#include "report/reportblocks.h"

class QgsProcessingFeedback;

namespace sozialraum
{

  //! \a report for the writer of documents, its pictures painted. \throws Cancelled
  OdtDocument reportDocument( const SocialReport &report, const std::string &language, QgsProcessingFeedback *feedback );

}
