#include "algorithms/numbersintexts.h"

#include "text/typednumbers.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsvariantutils.h>

#include <cmath>
#include <limits>
#include <string>

namespace sozialraum
{

  //! The place of the text among \a marked that is no number by itself; else of the one that leaves open what its mark means.
  static NumbersInTexts faultOf( const QStringList &marked, const std::vector<qsizetype> &places, const std::string &fault )
  {
    NumbersInTexts result;
    for ( qsizetype i = 0; i < marked.size(); ++i )
    {
      const TypedNumbers alone = typedNumbers( marked[static_cast<int>( i )].toStdString() );
      result.fault = places[static_cast<std::size_t>( i )];
      if ( ( !alone.fault.empty() && !alone.isAmbiguous ) || alone.numbers.size() > 1 )
        return result;
    }
    result.fault = places.front();
    for ( qsizetype i = 0; i < marked.size(); ++i )
    {
      const std::string text = marked[static_cast<int>( i )].toStdString();
      if ( text != fault && !typedNumbers( text ).isAmbiguous )
        continue;
      result.fault = places[static_cast<std::size_t>( i )];
      result.isAmbiguous = true;
      break;
    }
    return result;
  }

  NumbersInTexts numbersInTexts( const QStringList &texts )
  {
    NumbersInTexts result;
    QStringList marked;
    std::vector<qsizetype> places;
    for ( qsizetype i = 0; i < texts.size(); ++i )
    {
      const QString &text = texts[static_cast<int>( i )];
      bool isNumber = false;
      result.numbers.push_back( text.toDouble( &isNumber ) );
      if ( isNumber && std::isfinite( result.numbers.back() )
        && ( !text.contains( QLatin1Char( '.' ) ) || text.contains( QLatin1Char( 'e' ), Qt::CaseInsensitive ) ) )
        continue;
      marked << text;
      places.push_back( i );
    }
    if ( marked.isEmpty() )
      return result;
    const TypedNumbers typed = typedNumbers( marked.join( QLatin1Char( ';' ) ).toStdString() );
    if ( !typed.fault.empty() || typed.numbers.size() != places.size() )
      return faultOf( marked, places, typed.fault );
    for ( std::size_t i = 0; i < places.size(); ++i )
      result.numbers[static_cast<std::size_t>( places[i] )] = typed.numbers[i];
    return result;
  }

  std::vector<double> numbersOf( const QStringList &texts, const std::vector<std::size_t> &rows, const QString &field )
  {
    NumbersInTexts read = numbersInTexts( texts );
    if ( read.fault < 0 )
      return std::move( read.numbers );
    const QString sentence = read.isAmbiguous ? QCoreApplication::translate( "AreaColumns",
                                                  "The field “%1” holds text, not numbers, and “%2” in row %3 may be thousands or "
                                                  "decimals. Read the table with “Read table” first, or "
                                                  "make it a field of numbers." )
                                              : QCoreApplication::translate( "AreaColumns",
                                                  "The field “%1” holds text, not numbers: “%2” in row %3. Choose a field with numbers, or "
                                                  "read the table with “Read table” first." );
    throw QgsProcessingException(
      sentence.arg( field, texts[static_cast<int>( read.fault )] ).arg( rows[static_cast<std::size_t>( read.fault )] ) );
  }

  std::vector<double> numbersOf( const std::vector<QgsFeature> &features, int index, const QString &field )
  {
    std::vector<double> values( features.size(), std::numeric_limits<double>::quiet_NaN() );
    QStringList texts;
    std::vector<std::size_t> rows;
    for ( std::size_t row = 0; row < features.size(); ++row )
    {
      const QVariant cell = features[row].attribute( index );
      if ( QgsVariantUtils::isNull( cell ) )
        continue;
      bool isNumber = false;
      const double value = cell.toDouble( &isNumber );
      const QString text = cell.toString().trimmed();
      if ( isNumber && ( cell.userType() != QMetaType::Type::QString || !std::isfinite( value ) ) )
        values[row] = value;
      else if ( !text.isEmpty() )
      {
        texts << text;
        rows.push_back( row + 1 );
      }
    }
    const std::vector<double> numbers = numbersOf( texts, rows, field );
    for ( std::size_t i = 0; i < rows.size(); ++i )
      values[rows[i] - 1] = numbers[i];
    return values;
  }

  std::vector<double> numberList( const QString &text, const QString &parameter )
  {
    TypedNumbers typed = typedNumbers( text.toStdString() );
    if ( typed.isAmbiguous )
      throw QgsProcessingException( QCoreApplication::translate(
        "AreaColumns", "“%1” in “%2” may be thousands or a decimal number. Write 1000 for one thousand, and 1,0 for one." )
          .arg( QString::fromStdString( typed.fault ), parameter ) );
    if ( !typed.fault.empty() )
      throw QgsProcessingException( QCoreApplication::translate(
        "AreaColumns", "“%1” in “%2” is not a number. Write the numbers with semicolons between them, like 5;7.5;10." )
          .arg( QString::fromStdString( typed.fault ), parameter ) );
    return std::move( typed.numbers );
  }

}
