#pragma once

#include <QLocale>
#include <QRegularExpression>
#include <QString>
#include <qgsapplication.h>

#include <cmath>

namespace sozialraum
{

  /**
   * How numbers are written in our texts: as the language of QGIS' interface does. QLocale() alone is not enough: the
   * command line and the server keep the system's locale there whatever language they speak.
   */
  inline QLocale textLocale()
  {
    return QLocale( QgsApplication::locale() );
  }

  //! \a number with at most \a digits digits that count, written as above; six for measures, twelve for counts. A whole part of more
  //! digits is written out: "1.234.567", not "1,23457e+06".
  inline QString numberText( double number, int digits = 6 )
  {
    constexpr double exactlyWritten = 1e15;
    const bool isLong = std::abs( number ) >= std::pow( 10.0, digits ) - 0.5 && std::abs( number ) < exactlyWritten;
    return isLong ? textLocale().toString( number, 'f', 0 ) : textLocale().toString( number, 'g', digits );
  }

  //! \a number with just so many \a decimals, written as above.
  inline QString decimalText( double number, int decimals )
  {
    return textLocale().toString( number, 'f', decimals );
  }

  //! As decimalText(), with a minus as long as a plus, as on pages: "−3,7"; never "−0".
  inline QString signedText( double number, int decimals )
  {
    QString text = decimalText( number, decimals );
    const bool isZero = !text.contains( QRegularExpression( QStringLiteral( "[1-9]" ) ) );
    return text.replace( QLatin1Char( '-' ), isZero ? QString() : QString( QChar( 0x2212 ) ) );
  }

}
