#pragma once

#include "maps/plates/readabletexts.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/textlocale.h"
#include "report/reporttext.h"

#include <QCoreApplication>

#include <algorithm>

namespace sozialraum
{

  //! The language of the charts below a map: that of the plates.
  inline ReportLanguage chartLanguage()
  {
    return textLocale().language() == QLocale::German ? ReportLanguage::German : ReportLanguage::English;
  }

  inline int chartDecimals( const IndicatorProperties &indicator )
  {
    if ( indicator.isCount )
      return 0;
    return indicator.decimals < 0 ? 1 : std::min( indicator.decimals, 9 );
  }

  //! \a name of a district or a state, else what it is usually called: a text marked for the context "BelowCharts".
  inline QString territoryOr( const QString &name, const char *usual )
  {
    return name.isEmpty() ? QCoreApplication::translate( "BelowCharts", usual ) : readableTerritory( name );
  }

  //! "Arbeitslosenquote (Prozent)".
  inline QString chartHeading( const IndicatorProperties &indicator )
  {
    const QString unit = readableUnit( indicator.unit, indicator.name );
    const QString name = readableIndicator( indicator.name );
    return unit.isEmpty() ? name : QStringLiteral( "%1 (%2)" ).arg( name, unit );
  }

}
