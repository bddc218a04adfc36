#pragma once

#include "maps/styles/indicatorproperties.h"

#include <QString>
#include <QStringList>

namespace sozialraum
{

  //! What stands on a plate beside the map; an empty text leaves its place empty.
  struct PlateTexts
  {
    QString title;
    QString subtitle;   //!< level and date
    QString legendHead; //!< the unit
    QString reference;  //!< values of the district and the state, number of areas
    QString method;
    QString source;
    QStringList missing; //!< parts of the imprint that nobody named: "source of the figures", …
  };

  //! What the user says about all plates of a run; empty: as the layers know it.
  struct PlateWording
  {
    QString title;
    QString subtitle;
    QString source;
    QString date;      //!< of the data
    QString mapSource; //!< licence line of the boundaries
    QString author;    //!< the office
    QString district;  //!< name of the territory that all areas belong to
  };

  //! "2022-12-31" as the language writes dates; years and other texts unchanged.
  QString readablePeriod( const QString &period );

  //! "Municipalities" for "municipality"; other texts unchanged.
  QString readableLevel( const QString &level );

  //! \a periods as one text: "2011", "2011 – 2021"; nothing where there is none.
  QString readableRange( const QStringList &periods );

  /**
   * The imprint of a plate: sources of figures and boundaries, date of the data, office. What is missing is named in \a missing.
   */
  QString imprint( const QString &source, const QString &date, const PlateWording &wording, QStringList &missing );

  //! The texts for an indicator drawn for \a areaCount areas; \a fallbackTitle where it has no name.
  PlateTexts plateTexts( const IndicatorProperties &indicator, int areaCount, const QString &fallbackTitle, const PlateWording &wording );

}
