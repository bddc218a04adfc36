#pragma once

#include <QString>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! The program of LibreOffice on this machine; empty where there is none.
  QString libreOfficeProgram();

  /**
   * Writes the text document \a document as an accessible PDF (PDF/UA) to \a pdf, by a LibreOffice of its own: one that is open is left
   * alone. Waits three minutes at most.
   * \returns whether there is a PDF now. \throws Cancelled
   */
  bool pdfByLibreOffice( const QString &document, const QString &pdf, QgsProcessingFeedback *feedback );

}
