#pragma once

#include "finding.h"
#include "tables/tablereader.h"

#include <QString>

#include <vector>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! How the table was understood, line by line, into the log.
  void logReading( const TableReading &reading, QgsProcessingFeedback *feedback );

  //! The same as a page for people, with the first rows of the file as they stand and what each part of them was taken for.
  QString readingPage( const QString &file, const TableReading &reading, const std::vector<Finding> &findings );

}
