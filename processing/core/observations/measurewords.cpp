#include "observations/measurewords.h"

#include "text/digits.h"
#include "text/fieldname.h"
#include "text/trimming.h"

#include <algorithm>
#include <array>
#include <span>

namespace sozialraum
{

  namespace
  {

    enum class Place : std::uint8_t
    {
      Whole,
      Ending,    //!< the word itself, or the end of a longer one
      Tail,      //!< only the end of a longer word
      Beginning, //!< the word itself, or the beginning of a longer one
    };

    //! A word in lower-case ASCII and what it says.
    struct Sign
    {
      std::string_view word;
      Place place;
      MeasureKind kind;
    };

    // These speak against adding wherever they stand. The first in the name decides.
    constexpr std::array hardSigns{
      Sign{ "median", Place::Beginning, MeasureKind::Median },
      Sign{ "median", Place::Ending, MeasureKind::Median },
      Sign{ "durchschnitt", Place::Beginning, MeasureKind::Mean },
      Sign{ "durchschnitt", Place::Ending, MeasureKind::Mean },
      Sign{ "durchschn", Place::Whole, MeasureKind::Mean },
      Sign{ "mittelwert", Place::Beginning, MeasureKind::Mean },
      Sign{ "mittelwert", Place::Ending, MeasureKind::Mean },
      Sign{ "altersmittel", Place::Ending, MeasureKind::Mean },
      Sign{ "jahresmittel", Place::Ending, MeasureKind::Mean },
      Sign{ "monatsmittel", Place::Ending, MeasureKind::Mean },
      Sign{ "average", Place::Whole, MeasureKind::Mean },
      Sign{ "avg", Place::Whole, MeasureKind::Mean },
      Sign{ "mean", Place::Whole, MeasureKind::Mean },
      Sign{ "index", Place::Ending, MeasureKind::Index },
      Sign{ "indizes", Place::Ending, MeasureKind::Index },
      Sign{ "indices", Place::Whole, MeasureKind::Index },
      Sign{ "score", Place::Ending, MeasureKind::Index },
      Sign{ "rang", Place::Whole, MeasureKind::Index },
      Sign{ "rangplatz", Place::Whole, MeasureKind::Index },
      Sign{ "rangzahl", Place::Whole, MeasureKind::Index },
      Sign{ "rank", Place::Whole, MeasureKind::Index },
      Sign{ "ranking", Place::Whole, MeasureKind::Index },
      Sign{ "punktzahl", Place::Ending, MeasureKind::Index },
      Sign{ "anteil", Place::Ending, MeasureKind::Share },
      Sign{ "anteile", Place::Ending, MeasureKind::Share },
      Sign{ "share", Place::Whole, MeasureKind::Share },
      Sign{ "prozent", Place::Beginning, MeasureKind::Share },
      Sign{ "prozent", Place::Ending, MeasureKind::Share },
      Sign{ "percent", Place::Beginning, MeasureKind::Share },
      Sign{ "promille", Place::Whole, MeasureKind::Share },
      Sign{ "%", Place::Whole, MeasureKind::Share },
      Sign{ "rate", Place::Ending, MeasureKind::Rate },
      Sign{ "raten", Place::Ending, MeasureKind::Rate },
      Sign{ "quote", Place::Ending, MeasureKind::Rate },
      Sign{ "quoten", Place::Ending, MeasureKind::Rate },
      Sign{ "quotient", Place::Ending, MeasureKind::Rate },
      Sign{ "quotienten", Place::Ending, MeasureKind::Rate },
      Sign{ "koeffizient", Place::Ending, MeasureKind::Rate },
      Sign{ "ziffer", Place::Ending, MeasureKind::Rate },
      Sign{ "ziffern", Place::Ending, MeasureKind::Rate },
      Sign{ "relation", Place::Ending, MeasureKind::Rate },
      Sign{ "ratio", Place::Whole, MeasureKind::Rate },
      Sign{ "schluessel", Place::Ending, MeasureKind::Rate },
      Sign{ "dichte", Place::Ending, MeasureKind::Rate },
      Sign{ "density", Place::Whole, MeasureKind::Rate },
      Sign{ "inzidenz", Place::Ending, MeasureKind::Rate },
      Sign{ "praevalenz", Place::Ending, MeasureKind::Rate },
      Sign{ "grad", Place::Tail, MeasureKind::Rate },
      Sign{ "auslastung", Place::Ending, MeasureKind::Rate },
      Sign{ "beteiligung", Place::Tail, MeasureKind::Rate },
      Sign{ "intensitaet", Place::Ending, MeasureKind::Rate },
      Sign{ "faktor", Place::Ending, MeasureKind::Rate },
      Sign{ "hebesatz", Place::Ending, MeasureKind::Rate },
      Sign{ "hebesaetze", Place::Ending, MeasureKind::Rate },
      Sign{ "steuersatz", Place::Ending, MeasureKind::Rate },
      Sign{ "preis", Place::Ending, MeasureKind::Mean },
      Sign{ "mietspiegel", Place::Ending, MeasureKind::Mean },
      Sign{ "je", Place::Whole, MeasureKind::Rate },
      Sign{ "pro", Place::Whole, MeasureKind::Rate },
      Sign{ "per", Place::Whole, MeasureKind::Rate },
      Sign{ "relativ", Place::Beginning, MeasureKind::Rate },
    };

    // These tell what the whole is, unless they stand behind a word that only divides it: "Haushalte nach Größe", "Kinder im Alter von".
    constexpr std::array headSigns{
      Sign{ "groesse", Place::Ending, MeasureKind::Mean },
      Sign{ "groessen", Place::Tail, MeasureKind::Mean },
      Sign{ "alter", Place::Whole, MeasureKind::Mean },
      Sign{ "salter", Place::Tail, MeasureKind::Mean },
      Sign{ "dauer", Place::Ending, MeasureKind::Mean },
      Sign{ "entfernung", Place::Ending, MeasureKind::Mean },
      Sign{ "distanz", Place::Ending, MeasureKind::Mean },
      Sign{ "hoehe", Place::Ending, MeasureKind::Mean },
      Sign{ "temperatur", Place::Ending, MeasureKind::Mean },
      Sign{ "note", Place::Whole, MeasureKind::Mean },
      Sign{ "durchschnittsnote", Place::Whole, MeasureKind::Mean },
      Sign{ "age", Place::Whole, MeasureKind::Mean },
      Sign{ "size", Place::Whole, MeasureKind::Mean },
      Sign{ "punkte", Place::Whole, MeasureKind::Index },
      Sign{ "punktwert", Place::Ending, MeasureKind::Index },
    };

    // These name, as the first word.
    constexpr std::array labelSigns{
      Sign{ "jahr", Place::Ending, MeasureKind::Label },
      Sign{ "jahrgang", Place::Whole, MeasureKind::Label },
      Sign{ "year", Place::Whole, MeasureKind::Label },
      Sign{ "nummer", Place::Ending, MeasureKind::Label },
      Sign{ "nr", Place::Whole, MeasureKind::Label },
      Sign{ "id", Place::Whole, MeasureKind::Label },
      Sign{ "plz", Place::Whole, MeasureKind::Label },
      Sign{ "postleitzahl", Place::Whole, MeasureKind::Label },
      Sign{ "typ", Place::Ending, MeasureKind::Label },
      Sign{ "klasse", Place::Ending, MeasureKind::Label },
      Sign{ "kategorie", Place::Ending, MeasureKind::Label },
      Sign{ "cluster", Place::Ending, MeasureKind::Label },
      Sign{ "stufe", Place::Ending, MeasureKind::Label },
      Sign{ "code", Place::Ending, MeasureKind::Label },
      Sign{ "koordinate", Place::Ending, MeasureKind::Label },
      Sign{ "kennzahl", Place::Ending, MeasureKind::Label },
      Sign{ "kennung", Place::Ending, MeasureKind::Label },
      Sign{ "decile", Place::Whole, MeasureKind::Label },
      Sign{ "quintil", Place::Ending, MeasureKind::Label },
    };

    // Words that end like a sign and are none.
    constexpr std::array unlikeSigns{ std::string_view( "heiraten" ), std::string_view( "demokraten" ),
      std::string_view( "sozialdemokraten" ), std::string_view( "christdemokraten" ), std::string_view( "piraten" ),
      std::string_view( "apparate" ), std::string_view( "apparaten" ), std::string_view( "magistrate" ), std::string_view( "quadrate" ),
      std::string_view( "separate" ), std::string_view( "corporate" ), std::string_view( "kapitalbeteiligung" ) };

    constexpr std::array<std::string_view, 24> dividingWords{ "nach", "mit", "ohne", "im", "in", "bei", "zum", "zur", "ab", "unter",
      "ueber", "bis", "seit", "von", "fuer", "gegenueber", "by", "with", "without", "at", "under", "over", "aged", "of" };

    constexpr std::array<std::string_view, 12> followersOfMiddle{ "reife", "schulabschluss", "abschluss", "abschluesse", "schulbildung",
      "bildungsabschluss", "unternehmen", "betriebe", "dienst", "qualifikation", "schulen", "schule" };

    constexpr std::array<std::string_view, 170> countedThings{ "anzahl", "zahl", "zahlen", "einwohner", "einwohnerinnen", "bewohner",
      "bewohnerinnen", "bevoelkerung", "bevoelkerungsstand", "personen", "menschen", "buerger", "buergerinnen", "haushalte", "haushalten",
      "familien", "kinder", "kindern", "jugendliche", "jugendlichen", "schueler", "schuelerinnen", "lehrkraefte", "fachkraefte", "lehrer",
      "lehrerinnen", "arbeitslose", "arbeitslosen", "arbeitssuchende", "arbeitsuchende", "beschaeftigte", "beschaeftigten",
      "erwerbstaetige", "erwerbslose", "erwerbspersonen", "erwerbsfaehige", "erwerbsfaehigen", "auszubildende", "studierende", "rentner",
      "rentnerinnen", "empfaenger", "empfaengerinnen", "bezieher", "bezieherinnen", "beziehende", "berechtigte", "leistungsberechtigte",
      "waehler", "waehlerinnen", "waehlende", "stimmen", "faelle", "geburten", "geborene", "lebendgeborene", "gestorbene", "verstorbene",
      "zuzuege", "fortzuege", "wegzuege", "zugezogene", "fortgezogene", "saldo", "eheschliessungen", "heiraten", "scheidungen",
      "ehescheidungen", "plaetze", "plaetzen", "wohnungen", "wohngebaeude", "gebaeude", "betriebe", "unternehmen", "einrichtungen", "kitas",
      "horte", "schulen", "gruppen", "klassen", "vereine", "bedarfsgemeinschaften", "alleinerziehende", "alleinerziehenden",
      "alleinlebende", "auslaender", "auslaenderinnen", "nichtdeutsche", "gefluechtete", "fluechtlinge", "asylbewerber", "schutzsuchende",
      "migranten", "aussiedler", "pflegebeduerftige", "schwerbehinderte", "behinderte", "straftaten", "tatverdaechtige", "opfer",
      "unfaelle", "verunglueckte", "verletzte", "getoetete", "maenner", "frauen", "maedchen", "jungen", "senioren", "seniorinnen",
      "hochbetagte", "gaeste", "ankuenfte", "uebernachtungen", "betten", "fahrzeuge", "pkw", "kraftfahrzeuge", "aerzte", "aerztinnen",
      "hausaerzte", "baugenehmigungen", "fertigstellungen", "insolvenzen", "anmeldungen", "abmeldungen", "absolventen", "absolventinnen",
      "abgaenger", "abgaengerinnen", "einpendler", "auspendler", "pendler", "teilnehmer", "teilnehmerinnen", "teilnehmende", "klienten",
      "ratsuchende", "beratungen", "inobhutnahmen", "hilfen", "antraege", "bewilligungen", "gefaehrdungsmeldungen", "mitglieder",
      "vormundschaften", "persons", "people", "population", "households", "families", "children", "inhabitants", "residents", "pupils",
      "students", "unemployed", "employed", "employees", "births", "deaths", "cases", "places", "dwellings", "buildings", "count", "number",
      "votes", "recipients" };

    // "Zahl" behind these makes no number of things.
    constexpr std::array<std::string_view, 6> uncountedNumbers{ "kennzahl", "punktzahl", "rangzahl", "postleitzahl", "messzahl",
      "masszahl" };

    constexpr std::array<std::string_view, 17> money{ "ausgaben", "einnahmen", "umsatz", "umsaetze", "schulden", "schuldenstand",
      "aufwendungen", "aufwand", "auszahlungen", "einzahlungen", "investitionen", "steueraufkommen", "zuweisungen", "expenditure",
      "revenue", "debt", "foerdermittel" };

    constexpr std::array<std::string_view, 24> parts{ "insgesamt", "gesamt", "zusammen", "summe", "total", "maennlich", "weiblich",
      "divers", "male", "female", "deutsch", "deutsche", "auslaendisch", "unter", "ueber", "aelter", "juenger", "bis", "ledig",
      "verheiratet", "verwitwet", "geschieden", "davon", "darunter" };

    template<typename Words>
    bool contains( const Words &words, std::string_view word )
    {
      return std::find( words.begin(), words.end(), word ) != words.end();
    }

    bool fits( const Sign &sign, std::string_view word )
    {
      switch ( sign.place )
      {
        case Place::Whole:
          return word == sign.word;
        case Place::Ending:
          return word.ends_with( sign.word );
        case Place::Tail:
          return word.size() > sign.word.size() && word.ends_with( sign.word );
        case Place::Beginning:
          return word.starts_with( sign.word );
      }
      return false;
    }

    MeasureKind kindIn( std::span<const Sign> signs, std::string_view word )
    {
      if ( contains( unlikeSigns, word ) )
        return MeasureKind::Unknown;
      const auto sign = std::find_if( signs.begin(), signs.end(), [word]( const Sign &candidate ) { return fits( candidate, word ); } );
      return sign == signs.end() ? MeasureKind::Unknown : sign->kind;
    }

    std::string_view wordAt( const std::vector<NameWord> &words, std::size_t i )
    {
      return i < words.size() ? std::string_view( words[i].ascii ) : std::string_view();
    }

    //! "je nach Bedarf", "Pro Familia": these words divide nothing there.
    bool isProperName( const std::vector<NameWord> &words, std::size_t i )
    {
      const std::string_view word = words[i].ascii;
      const std::string_view next = wordAt( words, i + 1 );
      return ( word == "je" && next == "nach" ) || ( word == "pro" && ( next == "familia" || next == "asyl" ) );
    }

    //! "mittlere Wohndauer" is a mean, "mittlere Reife" is none.
    bool isMiddle( const std::vector<NameWord> &words, std::size_t i )
    {
      const std::string_view word = words[i].ascii;
      return ( word.starts_with( "mittlere" ) && word.size() <= 9 && !contains( followersOfMiddle, wordAt( words, i + 1 ) ) )
        || ( word == "im" && wordAt( words, i + 1 ) == "mittel" );
    }

    //! Whether a class of ages begins at a word: "3 - 6", "65 u. ä.", "80 und mehr"; "U3" and "Ü3". Not classes of years: "1919 - 1948".
    bool isClassOfAges( const std::vector<NameWord> &words, std::size_t i )
    {
      constexpr std::array<std::string_view, 5> openEnds{ "ae", "aelt", "aeltere", "mehr", "m" };
      const std::string_view word = words[i].ascii;
      const std::string_view digits = word.starts_with( "ue" ) ? word.substr( 2 ) : word.starts_with( 'u' ) ? word.substr( 1 ) : word;
      if ( digits.size() < word.size() )
        return areDigits( digits, 1, 2 );
      const std::string_view before = i > 0 ? std::string_view( words[i - 1].ascii ) : std::string_view( "alter" );
      const bool isOfAges = before.ends_with( "alter" ) || before.ends_with( "altersgruppe" ) || before.ends_with( "altersgruppen" )
        || before.ends_with( "altersklasse" ) || before.ends_with( "jahre" ) || before.ends_with( "jahren" );
      if ( !areDigits( word, 1, 3 ) || !isOfAges )
        return false;
      const std::string_view next = wordAt( words, i + 1 );
      if ( next == "u" || next == "und" )
        return contains( openEnds, wordAt( words, i + 2 ) );
      const bool isBelow = word.size() == next.size() ? word < next : word.size() < next.size();
      return areDigits( next, 1, 3 ) && isBelow;
    }

    //! "auf 1.000 Einwohner", "von 100 Kindern".
    bool isPerHundred( const std::vector<NameWord> &words, std::size_t i )
    {
      if ( words[i].ascii != "auf" && words[i].ascii != "von" )
        return false;
      const std::string_view number = wordAt( words, i + 1 );
      const bool isThousands = wordAt( words, i + 2 ) == "000" && ( number == "1" || number == "10" || number == "100" );
      return isThousands || number == "100" || number == "1000" || number == "10000" || number == "100000";
    }

  }

  std::vector<NameWord> wordsOf( std::string_view name )
  {
    const auto isPart = []( char c ) {
      return isDigit( c ) || ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' ) || static_cast<unsigned char>( c ) >= 0x80U;
    };
    std::vector<NameWord> words;
    for ( std::size_t at = 0; at < name.size(); )
    {
      std::size_t end = at;
      while ( end < name.size() && isPart( name[end] ) )
        ++end;
      if ( end > at )
      {
        const std::string_view word = name.substr( at, end - at );
        const std::string ascii( trimmed( asciiLowerCase( word ) ) );
        if ( word == "‰" || word == "Ø" )
          words.push_back( { std::string( word ), word == "Ø" ? "durchschnitt" : "promille" } );
        else if ( !ascii.empty() )
          words.push_back( { std::string( word ), ascii } );
      }
      else if ( name[at] == '%' )
        words.push_back( { "%", "%" } );
      at = std::max( end, at + 1 );
    }
    return words;
  }

  WordSign signAgainstAdding( const std::vector<NameWord> &words )
  {
    for ( std::size_t i = 0; i < words.size(); ++i )
    {
      if ( isMiddle( words, i ) )
        return { MeasureKind::Mean, words[i].text };
      if ( isPerHundred( words, i ) )
        return { MeasureKind::Rate, words[i].text + " " + words[i + 1].text };
      if ( const MeasureKind kind = kindIn( hardSigns, words[i].ascii ); kind != MeasureKind::Unknown && !isProperName( words, i ) )
        return { kind, words[i].text };
    }
    if ( const MeasureKind kind = words.empty() ? MeasureKind::Unknown : kindIn( labelSigns, words.front().ascii );
      kind != MeasureKind::Unknown )
      return { kind, words.front().text };
    for ( std::size_t i = 0; i < words.size() && !contains( dividingWords, words[i].ascii ); ++i )
    {
      if ( const MeasureKind kind = kindIn( headSigns, words[i].ascii ); kind != MeasureKind::Unknown )
        return { kind, words[i].text };
    }
    return {};
  }

  WordSign signOfCount( const std::vector<NameWord> &words )
  {
    for ( const NameWord &word : words )
    {
      const bool isCounted = !contains( uncountedNumbers, word.ascii )
        && std::any_of(
          countedThings.begin(), countedThings.end(), [&word]( std::string_view thing ) { return word.ascii.ends_with( thing ); } );
      if ( isCounted )
        return { MeasureKind::Count, word.text };
    }
    return {};
  }

  WordSign signOfMoney( const std::vector<NameWord> &words )
  {
    for ( const NameWord &word : words )
    {
      if ( std::any_of( money.begin(), money.end(), [&word]( std::string_view name ) { return word.ascii.ends_with( name ); } ) )
        return { MeasureKind::Amount, word.text };
    }
    return {};
  }

  WordSign signOfPart( const std::vector<NameWord> &words )
  {
    for ( std::size_t i = 0; i < words.size(); ++i )
    {
      if ( contains( parts, words[i].ascii ) || isClassOfAges( words, i ) )
        return { MeasureKind::Count, words[i].text };
    }
    return {};
  }

}
