#pragma once

#include <QSet>
#include <QString>

namespace sozialraum
{

  //! "Arbeitslosenanteil (Frauen) 2021" → "arbeitslosenanteil_frauen_2021": letters a–z, digits and underscores only, at most 80; never
  //! empty.
  QString fileNameFor( const QString &text );

  //! Gives each text a file name that no other text has got: the second of its kind ends in "_2".
  class UniqueFileNames
  {
  public:
    QString nameFor( const QString &text );

  private:
    QSet<QString> mGiven;
  };

}
