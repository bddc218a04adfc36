#pragma once

#include <QStringList>
#include <qgsfields.h>

namespace sozialraum
{

  //! What registers of facilities call their columns; letters' case does not matter.
  enum class RegisterColumn
  {
    Area, //!< key of the area that a row is about
    Facility,
    Name,
    Kind,
    Operator,
    TargetGroups,
    Address,
    Public, //!< whether anybody may know of it
  };

  //! The place of the column in \a fields; −1 where there is none.
  int registerColumn( const QgsFields &fields, RegisterColumn column );

  //! The columns that say what a facility is and for whom, those that are there: name, kind, operator, target groups, address, public.
  QStringList describingColumns( const QgsFields &fields );

}
