#include "formula.h"

#include "finding.h"
#include "formula/agemeasurecall.h"
#include "text/digits.h"
#include "findings/areascodes.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <limits>

namespace sozialraum
{

  //! Recursive descent over the text of a formula.
  class FormulaParser
  {
  public:
    FormulaParser( Formula &formula, std::string_view text )
      : mFormula( formula )
      , mText( text )
    {}

    void parse()
    {
      sum();
      skipBlanks();
      if ( mPlace != mText.size() )
        fail();
    }

  private:
    static constexpr int DEEPEST = 200;

    void sum()
    {
      product();
      for ( char next = peek(); next == '+' || next == '-'; next = peek() )
      {
        ++mPlace;
        product();
        add( { next, 0.0, 0 } );
      }
    }

    void product()
    {
      factor();
      for ( char next = peek(); next == '*' || next == '/'; next = peek() )
      {
        ++mPlace;
        factor();
        add( { next, 0.0, 0 } );
      }
    }

    void factor()
    {
      if ( ++mDepth > DEEPEST )
        fail();
      const char next = peek();
      if ( next == '-' )
      {
        ++mPlace;
        factor();
        add( { '~', 0.0, 0 } );
      }
      else if ( next == '(' )
      {
        ++mPlace;
        sum();
        if ( peek() != ')' )
          fail();
        ++mPlace;
      }
      else if ( ( next >= '0' && next <= '9' ) || next == '.' )
        number();
      else
        name();
      --mDepth;
    }

    void number()
    {
      double value = 0;
      const auto [end, error] = std::from_chars( mText.data() + mPlace, mText.data() + mText.size(), value );
      if ( error != std::errc() )
        fail();
      mPlace = static_cast<std::size_t>( end - mText.data() );
      add( { '#', value, 0 } );
    }

    void name()
    {
      std::string text;
      if ( peek() == '"' )
      {
        const std::size_t close = mText.find( '"', mPlace + 1 );
        if ( close == std::string_view::npos || close == mPlace + 1 )
          fail();
        text = mText.substr( mPlace + 1, close - mPlace - 1 );
        if ( const std::size_t at = text.rfind( "@-" );
          at != std::string::npos && !areDigits( std::string_view( text ).substr( at + 2 ), 1, 3 ) )
          fail(); // at the quotation mark
        mPlace = close + 1;
      }
      else
      {
        const std::size_t begin = mPlace;
        while ( mPlace < mText.size() && isNameCharacter( mText[mPlace] ) )
          ++mPlace;
        text = mText.substr( begin, mPlace - begin );
        if ( isAgeMeasure( text ) && peek() == '(' )
          text += arguments( begin );
      }
      if ( text.empty() )
        fail();
      text += lag();
      std::vector<std::string> &names = mFormula.mNames;
      const auto found = std::find( names.begin(), names.end(), text );
      const auto place = static_cast<std::size_t>( found - names.begin() );
      if ( found == names.end() )
        names.push_back( text );
      add( { '@', 0.0, place } );
    }

    //! The brackets behind the name of a measure that begins at \a begin, without blanks.
    std::string arguments( std::size_t begin )
    {
      const std::size_t close = mText.find( ')', mPlace );
      const bool isCall = close != std::string_view::npos && ageMeasureFromCall( mText.substr( begin, close + 1 - begin ) );
      if ( !isCall )
      {
        mPlace = begin;
        fail();
      }
      std::string text( mText.substr( mPlace, close + 1 - mPlace ) );
      std::erase_if( text, []( char c ) { return c == ' ' || c == '\t'; } );
      mPlace = close + 1;
      return text;
    }

    //! "@-5" behind a name: the value of five years before.
    std::string lag()
    {
      if ( mPlace >= mText.size() || mText[mPlace] != '@' )
        return {};
      const std::size_t begin = mPlace;
      mPlace += 1;
      if ( mPlace >= mText.size() || mText[mPlace] != '-' )
        fail();
      ++mPlace;
      const std::size_t digits = mPlace;
      while ( mPlace < mText.size() && mText[mPlace] >= '0' && mText[mPlace] <= '9' )
        ++mPlace;
      if ( mPlace == digits || mPlace - digits > 3 )
        fail();
      return std::string( mText.substr( begin, mPlace - begin ) );
    }

    static bool isNameCharacter( char c )
    {
      return ( c >= 'a' && c <= 'z' ) || ( c >= 'A' && c <= 'Z' ) || ( c >= '0' && c <= '9' ) || c == '_'
        || static_cast<unsigned char>( c ) >= 0x80U;
    }

    void skipBlanks()
    {
      while ( mPlace < mText.size() && ( mText[mPlace] == ' ' || mText[mPlace] == '\t' ) )
        ++mPlace;
    }

    char peek()
    {
      skipBlanks();
      return mPlace < mText.size() ? mText[mPlace] : '\0';
    }

    void add( Formula::Step step ) { mFormula.mSteps.push_back( step ); }

    [[noreturn]] void fail() const
    {
      throw InputError( codes::formulaWrong,
        { std::string( mText ), std::to_string( mPlace + 1 ), std::string( mText.substr( std::min( mPlace, mText.size() ) ) ) } );
    }

    Formula &mFormula;
    std::string_view mText;
    std::size_t mPlace = 0;
    int mDepth = 0;
  };

  namespace
  {

    bool isSecrecy( ObservationStatus status )
    {
      return status == ObservationStatus::Secret || status == ObservationStatus::Suppressed;
    }

    FormulaValue withoutValue( ObservationStatus status )
    {
      return { std::numeric_limits<double>::quiet_NaN(), status };
    }

    FormulaValue asOperand( FormulaValue value )
    {
      if ( value.status == ObservationStatus::Nothing )
        return { 0.0, ObservationStatus::Value };
      if ( std::isnan( value.value ) )
        return withoutValue( value.status == ObservationStatus::Value ? ObservationStatus::Missing : value.status );
      return { value.value, value.status == ObservationStatus::Uncertain ? ObservationStatus::Uncertain : ObservationStatus::Value };
    }

    FormulaValue combined( char operation, FormulaValue left, FormulaValue right )
    {
      if ( std::isnan( left.value ) || std::isnan( right.value ) )
      {
        const bool rightDecides =
          !std::isnan( left.value ) || ( std::isnan( right.value ) && isSecrecy( right.status ) && !isSecrecy( left.status ) );
        return withoutValue( rightDecides ? right.status : left.status );
      }
      const bool isUncertain = left.status == ObservationStatus::Uncertain || right.status == ObservationStatus::Uncertain;
      const ObservationStatus status = isUncertain ? ObservationStatus::Uncertain : ObservationStatus::Value;
      switch ( operation )
      {
        case '+':
          return { left.value + right.value, status };
        case '-':
          return { left.value - right.value, status };
        case '*':
          return { left.value * right.value, status };
        default:
          return right.value == 0.0 ? withoutValue( ObservationStatus::Blocked ) : FormulaValue{ left.value / right.value, status };
      }
    }

  }

  Formula::Formula( std::string_view text )
    : mText( text )
  {
    FormulaParser( *this, mText ).parse();
  }

  FormulaValue Formula::evaluate( const std::function<FormulaValue( std::size_t name )> &valueOf ) const
  {
    std::vector<FormulaValue> stack;
    for ( const Step &step : mSteps )
    {
      if ( step.operation == '#' )
        stack.push_back( { step.number, ObservationStatus::Value } );
      else if ( step.operation == '@' )
        stack.push_back( asOperand( valueOf( step.name ) ) );
      else if ( step.operation == '~' )
        stack.back().value = -stack.back().value;
      else
      {
        const FormulaValue right = stack.back();
        stack.pop_back();
        stack.back() = combined( step.operation, stack.back(), right );
      }
    }
    return stack.back();
  }

}
