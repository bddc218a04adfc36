#pragma once

#include "finding.h"
#include "problemreporter.h"

#include <QString>

#include <map>
#include <span>
#include <string>

class QgsProcessingFeedback;

namespace sozialraum
{

  //! The sentence for a code of the core, English, to be translated in the context "Findings"; %1, %2 … are the finding's arguments, %f its
  //! file.
  struct FindingText
  {
    const char *code;
    const char *sentence;
    const char *codeArguments = ""; //!< places of the arguments that are codes of the core with a word of their own, "23" for %2 and %3
    const char *numberArguments =
      ""; //!< places of the arguments that are numbers with a decimal point, to be written as the user's language does
  };

  //! A sentence that has a place for each of the code's arguments and no other; anything else does not compile.
  template<std::size_t ArgumentCount>
  consteval FindingText sentence(
    FindingCode<ArgumentCount> code, const char *text, const char *codeArguments = "", const char *numberArguments = "" )
  {
    bool isNamed[10] = {};
    for ( const char *c = text; *c; ++c )
    {
      if ( c[0] == '%' && c[1] >= '1' && c[1] <= '9' )
        isNamed[c[1] - '0'] = true;
    }
    for ( std::size_t place = 1; place < 10; ++place )
    {
      if ( isNamed[place] != ( place <= ArgumentCount ) )
        throw "the sentence has other places than the code has arguments";
    }
    return { code.name, text, codeArguments, numberArguments };
  }

  // One table per room of the core; each lives in findings/<room>findings.cpp.
  std::span<const FindingText> tablesFindings();
  std::span<const FindingText> areasFindings();
  std::span<const FindingText> classificationFindings();
  std::span<const FindingText> coverageFindings();
  std::span<const FindingText> disclosureFindings();
  std::span<const FindingText> storeFindings();

  //! The finding as a sentence in the user's language; the bare code and arguments where there is no sentence for it.
  QString findingText( const Finding &finding );

  //! Writes findings into the log as warnings, at most a hundred of each code, and sums up the rest in one line each.
  class FeedbackReporter : public ProblemReporter
  {
  public:
    explicit FeedbackReporter( QgsProcessingFeedback *feedback )
      : mFeedback( feedback )
    {}
    ~FeedbackReporter() override;
    FeedbackReporter( const FeedbackReporter & ) = delete;
    FeedbackReporter &operator=( const FeedbackReporter & ) = delete;

    void report( Finding finding ) override;

  private:
    QgsProcessingFeedback *mFeedback;
    std::map<std::string, int> mCounts;
  };

}
