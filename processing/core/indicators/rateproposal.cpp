#include "indicators/rateproposal.h"

#include "text/digits.h"
#include "text/shortnumber.h"

#include <algorithm>
#include <string_view>

namespace sozialraum
{

  namespace
  {

    bool isNamePart( char c )
    {
      return ( c >= 'a' && c <= 'z' ) || c == '_' || isDigit( c );
    }

    //! The year behind a field name, with its underscore; empty where there is none.
    std::string yearBehind( const std::string &field )
    {
      constexpr std::size_t length = 5;
      const bool hasYear = field.size() > length && field[field.size() - length] == '_' && areDigits( field.substr( field.size() - 4 ) );
      return hasYear ? field.substr( field.size() - length ) : std::string();
    }

    //! \a formula with the names of the layer's fields; nothing where a name is none of them, or is no plain name.
    std::optional<std::string> withFields( std::string_view formula, const std::string &year, std::span<const std::string> fields )
    {
      const auto has = [fields]( const std::string &name ) { return std::find( fields.begin(), fields.end(), name ) != fields.end(); };
      std::string text;
      for ( std::size_t at = 0; at < formula.size(); )
      {
        if ( formula[at] == '@' || formula[at] == '"' )
          return std::nullopt;
        std::size_t end = at;
        while ( end < formula.size() && isNamePart( formula[end] ) )
          ++end;
        const std::string name( formula.substr( at, end - at ) );
        if ( name.empty() || isDigit( name.front() ) )
        {
          text += name.empty() ? std::string( 1, formula[at] ) : name;
          at = std::max( end, at + 1 );
          continue;
        }
        if ( !has( name + year ) && !has( name ) )
          return std::nullopt;
        text += has( name + year ) ? name + year : name;
        at = end;
      }
      return text;
    }

    std::string bracketed( const std::string &formula )
    {
      return formula.find_first_of( "+-*/ " ) == std::string::npos ? formula : "( " + formula + " )";
    }

  }

  std::optional<std::string> rateProposal(
    const std::string &field, const std::vector<CatalogueIndicator> &catalogue, std::span<const std::string> layerFields )
  {
    const std::string year = yearBehind( field );
    const std::string id = field.substr( 0, field.size() - year.size() );
    const auto found = std::find_if( catalogue.begin(), catalogue.end(),
      [&]( const CatalogueIndicator &indicator ) { return indicator.id == field || indicator.id == id; } );
    if ( found == catalogue.end() || !found->denominator )
      return std::nullopt;
    const std::string period = found->id == field ? std::string() : year;
    const std::optional<std::string> numerator = withFields( found->numerator.text(), period, layerFields );
    const std::optional<std::string> denominator = withFields( found->denominator->text(), period, layerFields );
    if ( !numerator || !denominator )
      return std::nullopt;
    const std::string formula = field + " = " + bracketed( *numerator ) + " / " + bracketed( *denominator );
    return found->factor == 1.0 ? formula : formula + " * " + shortNumber( found->factor );
  }

}
