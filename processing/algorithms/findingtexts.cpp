#include "algorithms/findingtexts.h"

#include <QCoreApplication>
#include <qgsprocessingfeedback.h>


namespace sozialraum
{

  static constexpr int sMostWarningsPerCode = 100;

  static QString sentenceFor( const std::string &code )
  {
    for ( const std::span<const FindingText> room : { tablesFindings(), areasFindings(), classificationFindings(), coverageFindings() } )
    {
      for ( const FindingText &text : room )
      {
        if ( code == text.code )
          return QCoreApplication::translate( "Findings", text.sentence );
      }
    }
    return QString();
  }

  QString findingText( const Finding &finding )
  {
    const QString sentence = sentenceFor( finding.code );
    QStringList arguments;
    for ( const std::string &argument : finding.arguments )
      arguments << QString::fromStdString( argument );

    if ( sentence.isEmpty() )
      return QString::fromStdString( finding.code ) + QStringLiteral( ": " ) + arguments.join( QStringLiteral( ", " ) );

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
        mFeedback->pushWarning( QCoreApplication::translate( "Findings", "… and %n more of this kind.", nullptr, count - sMostWarningsPerCode ) );
    }
  }

}
