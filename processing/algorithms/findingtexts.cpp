#include "algorithms/findingtexts.h"

#include "algorithms/codewords.h"
#include "algorithms/findings/demographyfindings.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>

#include <cstring>

namespace sozialraum
{

  static constexpr int sMostWarningsPerCode = 100;

  static const FindingText *textFor( const std::string &code )
  {
    for ( const std::span<const FindingText> room : { tablesFindings(), areasFindings(), classificationFindings(), coverageFindings(),
            disclosureFindings(), demographyFindings(), storeFindings() } )
    {
      for ( const FindingText &text : room )
      {
        if ( code == text.code )
          return &text;
      }
    }
    return nullptr;
  }

  static QString numberText( const std::string &argument )
  {
    bool isNumber = false;
    const double number = QString::fromStdString( argument ).toDouble( &isNumber );
    return isNumber ? textLocale().toString( number, 'g', 12 ) : QString::fromStdString( argument );
  }

  //! The arguments as they stand in the sentence: codes as words, numbers with the marks of the language.
  static QStringList argumentTexts( const Finding &finding, const FindingText &text )
  {
    QStringList arguments;
    for ( std::size_t i = 0; i < finding.arguments.size(); ++i )
    {
      const char place = static_cast<char>( '1' + i );
      if ( std::strchr( text.codeArguments, place ) )
        arguments << codeWord( finding.arguments[i] );
      else if ( std::strchr( text.numberArguments, place ) )
        arguments << numberText( finding.arguments[i] );
      else
        arguments << QString::fromStdString( finding.arguments[i] );
    }
    return arguments;
  }

  QString findingText( const Finding &finding )
  {
    static constexpr FindingText none{ "", "" };
    const FindingText *found = textFor( finding.code );
    const QStringList arguments = argumentTexts( finding, found ? *found : none );
    if ( !found )
      return QString::fromStdString( finding.code ) + QStringLiteral( ": " ) + arguments.join( QStringLiteral( ", " ) );
    QString sentence = QCoreApplication::translate( "Findings", found->sentence );
    // A table without a period says nothing between its commas.
    for ( int i = 0; i < arguments.size(); ++i )
    {
      if ( arguments.at( i ).isEmpty() )
        sentence.remove( QStringLiteral( ", %" ) + QString::number( i + 1 ) );
    }

    // One pass over the sentence, because arguments may themselves contain "%1".
    QString text;
    bool afterPercent = false;
    for ( const QChar character : std::as_const( sentence ) )
    {
      const int place = afterPercent ? character.digitValue() : 0;
      if ( place >= 1 && place <= arguments.size() )
      {
        text.chop( 1 );
        text += arguments.at( place - 1 );
      }
      else if ( afterPercent && character == QLatin1Char( 'f' ) )
      {
        text.chop( 1 );
        text += QString::fromStdString( finding.file );
      }
      else
      {
        text += character;
      }
      afterPercent = character == QLatin1Char( '%' );
    }
    return text;
  }

  void FeedbackReporter::report( Finding finding )
  {
    if ( ++mCounts[finding.code] <= sMostWarningsPerCode && mFeedback )
      mFeedback->pushWarning( findingText( finding ) );
  }

  FeedbackReporter::~FeedbackReporter()
  {
    for ( const auto &[code, count] : mCounts )
    {
      if ( count > sMostWarningsPerCode && mFeedback )
        mFeedback->pushWarning(
          QCoreApplication::translate( "Findings", "… and %n more of this kind.", nullptr, count - sMostWarningsPerCode ) );
    }
  }

}
