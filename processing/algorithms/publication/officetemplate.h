#pragma once

#include "documents/odtdocument.h"

#include <QString>

namespace sozialraum
{

  class Call;

  //! The looks in the template \a path. \throws QgsProcessingException a sentence that says what is wrong with it
  OdtTemplate readOfficeTemplate( const QString &path );

  //! Says which styles were added, and that a report that is there already keeps its own.
  void tellOfTemplate( const Call &call, const OdtTemplate &looks );

}
