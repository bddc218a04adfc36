#include "additivity.h"

#include "keys/keytext.h"
#include "observations/indicatornames.h"
#include "observations/measurewords.h"
#include "text/fieldname.h"
#include "text/trimming.h"
#include "text/words.h"

#include <algorithm>
#include <array>

namespace sozialraum
{

  namespace
  {

    // What stands behind a slash in a density: "EW/km²".
    constexpr std::array<std::string_view, 11> denominators{ "km", "km2", "qkm", "ha", "m2", "qm", "ew", "einwohner", "kopf", "person",
      "fall" };

    //! "EW/km²" in a name; a slash alone is none: "Pflege/Blindenhilfe", "2023/24".
    bool hasDenominator( std::string_view name )
    {
      for ( std::size_t slash = name.find( '/' ); slash != std::string_view::npos; slash = name.find( '/', slash + 1 ) )
      {
        const std::vector<NameWord> behind = wordsOf( name.substr( slash + 1 ) );
        if ( !behind.empty() && std::find( denominators.begin(), denominators.end(), behind.front().ascii ) != denominators.end() )
          return true;
      }
      return false;
    }

    //! Thousands of heads may have decimals.
    bool isScaled( std::string_view unit )
    {
      return containsAny( std::string( unit ), { "000", "Tsd", "Mill", "Mio", "Mrd" } );
    }

    bool isMoney( std::string_view unit )
    {
      return unit == "EUR" || unit == "Euro" || unit == "€" || unit == "in EUR" || unit == "in Euro" || unit == "in €";
    }

    Additivity because( MeasureKind kind, MeasureEvidence evidence, std::string_view word )
    {
      return { kind, evidence, std::string( word ) };
    }

    //! A number of heads, unless its figures say that it cannot be one.
    Additivity heads( const Measure &measure, MeasureEvidence evidence, std::string_view word )
    {
      if ( measure.hasFractions && !isScaled( measure.unit ) )
        return because( MeasureKind::Mean, MeasureEvidence::Decimals, {} );
      return because( MeasureKind::Count, evidence, word );
    }

    Additivity byUnit( const Measure &measure, const std::vector<NameWord> &words )
    {
      const std::string_view unit = trimmed( measure.unit );
      if ( const WordSign against = signAgainstAdding( wordsOf( unit ) ); against.kind != MeasureKind::Unknown )
        return because( against.kind == MeasureKind::Label ? MeasureKind::Unknown : against.kind, MeasureEvidence::Unit, unit );
      if ( unit == "vH" || unit == "v. H." || unit == "v.H." )
        return because( MeasureKind::Share, MeasureEvidence::Unit, unit );
      if ( unit.find( '/' ) != std::string_view::npos )
        return because( MeasureKind::Rate, MeasureEvidence::Unit, unit );
      if ( isUnitOfAmounts( unit ) )
        return because( MeasureKind::Amount, MeasureEvidence::Unit, unit );
      if ( isUnitOfCounts( unit ) || signOfCount( wordsOf( unit ) ).kind == MeasureKind::Count )
        return heads( measure, MeasureEvidence::Unit, unit );
      if ( const WordSign spent = signOfMoney( words ); isMoney( unit ) && spent.kind == MeasureKind::Amount )
        return because( MeasureKind::Amount, MeasureEvidence::Name, spent.word );
      return {};
    }

    //! Whole figures without a unit, of which the name says what they count.
    Additivity withoutUnit( const Measure &measure, const std::vector<NameWord> &words )
    {
      if ( measure.hasFractions )
        return {};
      if ( const WordSign things = signOfCount( words ); things.kind == MeasureKind::Count )
        return because( MeasureKind::Count, MeasureEvidence::Name, things.word );
      const WordSign part = signOfPart( words );
      if ( part.kind != MeasureKind::Count )
        return {};
      if ( const WordSign against = signAgainstAdding( wordsOf( measure.context ) ); against.kind != MeasureKind::Unknown )
        return because( against.kind, MeasureEvidence::Name, against.word );
      return because( MeasureKind::Count, MeasureEvidence::Name, part.word );
    }

  }

  Additivity additivityOf( const Measure &measure )
  {
    const std::vector<NameWord> words = wordsOf( measure.name );
    if ( const WordSign against = signAgainstAdding( words ); against.kind != MeasureKind::Unknown )
      return because( against.kind, MeasureEvidence::Name, against.word );
    if ( hasDenominator( measure.name ) )
      return because( MeasureKind::Rate, MeasureEvidence::Name, "/" );
    Additivity judged = trimmed( measure.unit ).empty() ? withoutUnit( measure, words ) : byUnit( measure, words );
    if ( judged.kind == MeasureKind::Unknown && measure.catalogue )
      return because( *measure.catalogue, MeasureEvidence::Catalogue, {} );
    return judged;
  }

  Additivity additivityOf( const TableIndicator &indicator )
  {
    if ( indicator.isCount )
      return because( MeasureKind::Count, MeasureEvidence::Statement, {} );
    return additivityOf( Measure{ indicator.name, indicator.unit, indicator.source, indicator.hasFractions, std::nullopt } );
  }

  void markCounts( std::vector<TableIndicator> &indicators )
  {
    for ( TableIndicator &indicator : indicators )
      indicator.isCount = additivityOf( indicator ).kind == MeasureKind::Count;
  }

  std::string_view reasonCode( MeasureKind kind )
  {
    static constexpr std::array<std::string_view, 9> codes{ "no_count", "count", "amount", "share", "rate", "mean", "median", "index",
      "label" };
    return codes[static_cast<std::size_t>( kind )];
  }

  std::string reasonOf( const Additivity &judgement )
  {
    if ( judgement.evidence == MeasureEvidence::Decimals )
      return "decimals";
    return std::string( reasonCode( judgement.kind ) ) + ( judgement.word.empty() ? "" : ":" + judgement.word );
  }

  std::optional<std::string_view> reasonAgainstAdding( const TableIndicator &indicator )
  {
    const Additivity judgement = additivityOf( indicator );
    return judgement.addsUp() ? std::nullopt : std::optional( reasonCode( judgement.kind ) );
  }

  bool isCalled( const TableIndicator &indicator, const std::string &asked )
  {
    const std::string wanted = asciiLowerCase( trimmed( asked ) );
    const std::string name = asciiLowerCase( indicator.name );
    return wanted == name || name.starts_with( wanted + " | " ) || ( !indicator.code.empty() && wanted == asciiLowerCase( indicator.code ) )
      || wanted == fieldName( indicator.name, longestFieldName );
  }

}
