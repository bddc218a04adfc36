#pragma once

#include <QCoreApplication>
#include <QString>

namespace sozialraum
{

  //! \a name in the quotation marks of the user's language, for lists of names that a sentence holds.
  inline QString inQuotes( const QString &name )
  {
    return QCoreApplication::translate( "Quotes", "“%1”" ).arg( name );
  }

}
