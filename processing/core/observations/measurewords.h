#pragma once

#include "observations/additivity.h"

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! A word of a name, as it stands there and in lower-case ASCII ("Plätze", "plaetze").
  struct NameWord
  {
    std::string text;
    std::string ascii;
  };

  //! The words of \a name; hyphens, blanks, underscores and brackets part them.
  std::vector<NameWord> wordsOf( std::string_view name );

  //! What a word of a name says about the whole: its kind, and the word. Unknown where none says anything.
  struct WordSign
  {
    MeasureKind kind = MeasureKind::Unknown;
    std::string word;
  };

  //! The word that speaks against adding, wherever it stands; else the first word where it names, or the noun that is measured.
  WordSign signAgainstAdding( const std::vector<NameWord> &words );

  //! The first of the words that names things that are counted: "Einwohner", "Kita-Plätze", "Fallzahl".
  WordSign signOfCount( const std::vector<NameWord> &words );

  //! The first of the words that names money spent or earned: "Ausgaben", "Steuereinnahmen".
  WordSign signOfMoney( const std::vector<NameWord> &words );

  //! The first of the words that names only a part of those who are counted: "Insgesamt", "männlich", "unter 18", "65 und älter",
  //! "3 - 6".
  WordSign signOfPart( const std::vector<NameWord> &words );

}
