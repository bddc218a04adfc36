#include "algorithms/codewords.h"

#include <QCoreApplication>
#include <QStringList>
#include <qgsapplication.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingregistry.h>

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {
    struct Reason
    {
      const char *code;
      const char *sentence;
    };

    //! Why values of areas do not add up.
    constexpr std::array reasons{
      Reason{ "share", QT_TRANSLATE_NOOP( "Codes", "it is a share, and the shares of two areas do not add up to that of both" ) },
      Reason{ "rate", QT_TRANSLATE_NOOP( "Codes", "it is a rate, and the rates of two areas do not add up to that of both" ) },
      Reason{ "mean", QT_TRANSLATE_NOOP( "Codes", "it is a mean, and the mean of two means is none" ) },
      Reason{ "median", QT_TRANSLATE_NOOP( "Codes", "it is a median, and two medians say nothing about the median of both" ) },
      Reason{ "index", QT_TRANSLATE_NOOP( "Codes", "it is an index or a rank, which holds for the old area only" ) },
      Reason{ "label", QT_TRANSLATE_NOOP( "Codes", "it is a number that names, like a year or a class" ) },
      Reason{ "decimals", QT_TRANSLATE_NOOP( "Codes", "its figures have decimals, which no number of heads has" ) },
      Reason{ "no_count", QT_TRANSLATE_NOOP( "Codes", "nothing says that it is a count (name it as one if it is)" ) },
    };
  }

  //! What dialogs call the algorithms that \a text names; other words stay as they are.
  static QString titlesOfAlgorithms( const QString &text )
  {
    QStringList words = text.split( QStringLiteral( ", " ) );
    for ( QString &word : words )
    {
      if ( const QgsProcessingAlgorithm *known =
             QgsApplication::processingRegistry()->algorithmById( QStringLiteral( "sozialraum:" ) + word ) )
        word = QStringLiteral( "“%1”" ).arg( known->displayName() );
    }
    return words.join( QStringLiteral( ", " ) );
  }

  QString codeWord( const std::string &code )
  {
    const std::size_t colon = code.find( ':' );
    const std::string kind = code.substr( 0, colon );
    const auto reason =
      std::find_if( reasons.begin(), reasons.end(), [&kind]( const Reason &candidate ) { return kind == candidate.code; } );
    if ( reason != reasons.end() )
    {
      const QString sentence = QCoreApplication::translate( "Codes", reason->sentence );
      return colon == std::string::npos
        ? sentence
        : QCoreApplication::translate( "Codes", "%1 (so says “%2”)" ).arg( sentence, QString::fromStdString( code.substr( colon + 1 ) ) );
    }
    static constexpr std::array words{
      QT_TRANSLATE_NOOP( "Codes", "nation" ),
      QT_TRANSLATE_NOOP( "Codes", "state" ),
      QT_TRANSLATE_NOOP( "Codes", "region" ),
      QT_TRANSLATE_NOOP( "Codes", "district" ),
      QT_TRANSLATE_NOOP( "Codes", "association" ),
      QT_TRANSLATE_NOOP( "Codes", "municipality" ),
      QT_TRANSLATE_NOOP( "Codes", "other" ),
      QT_TRANSLATE_NOOP( "Codes", "population" ),
      QT_TRANSLATE_NOOP( "Codes", "area" ),
      QT_TRANSLATE_NOOP( "Codes", "employment" ),
      QT_TRANSLATE_NOOP( "Codes", "pending" ),
      QT_TRANSLATE_NOOP( "Codes", "accepted" ),
      QT_TRANSLATE_NOOP( "Codes", "withdrawn" ),
    };
    const auto word = std::find( words.begin(), words.end(), code );
    return word == words.end() ? titlesOfAlgorithms( QString::fromStdString( code ) ) : QCoreApplication::translate( "Codes", *word );
  }

}
