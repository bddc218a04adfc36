#include "text/numbermarks.h"

#include "text/cellvalue.h"
#include "text/trimming.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    constexpr std::string_view digits = "0123456789";

    bool isGrouped( std::string_view text, char mark )
    {
      const std::size_t first = text.find( mark );
      if ( first == std::string_view::npos || first == 0 || first > 3 )
        return false;
      for ( std::size_t i = first; i < text.size(); i += 4 )
      {
        if ( text[i] != mark || text.size() - i < 4 )
          return false;
      }
      return true;
    }

    //! \a text with every kind of blank between digits as one, and any apostrophe as '\''.
    std::string withPlainBlanks( std::string_view text )
    {
      std::string plain;
      for ( std::size_t i = 0; i < text.size(); )
      {
        const std::string_view rest = text.substr( i );
        const bool noBreak = rest.starts_with( "\xC2\xA0" );
        const bool narrow = rest.starts_with( "\xE2\x80\xAF" ) || rest.starts_with( "\xE2\x80\x89" );
        const bool apostrophe = rest.starts_with( "\xE2\x80\x99" );
        plain += noBreak || narrow ? ' ' : apostrophe ? '\'' : text[i];
        i += noBreak ? 2 : narrow || apostrophe ? 3 : 1;
      }
      return plain;
    }

  }

  void NumberMarksEvidence::add( std::string_view cell )
  {
    cell = trimmed( cell );
    if ( cell.empty() || cell.size() > 40 )
      return;
    const std::string plain = withPlainBlanks( cell );
    std::string_view text = plain;
    if ( text.front() < '0' || text.front() > '9' || text.back() < '0' || text.back() > '9' )
      text = partsOfCell( text ).number;
    if ( text.starts_with( '-' ) || text.starts_with( '+' ) )
      text.remove_prefix( 1 );
    text = trimmed( text );
    if ( text.empty() || text.find_first_not_of( "0123456789.,' " ) != std::string_view::npos
      || text.find_first_of( digits ) == std::string_view::npos )
      return;

    const auto points = std::count( text.begin(), text.end(), '.' );
    const auto commas = std::count( text.begin(), text.end(), ',' );
    mBlankGroups += isGrouped( text.substr( 0, text.find_first_of( ".," ) ), ' ' );
    mApostropheGroups += isGrouped( text.substr( 0, text.find_first_of( ".," ) ), '\'' );
    if ( points == 0 && commas == 0 )
    {
      const bool isYear = text.size() == 4 && ( text.starts_with( "19" ) || text.starts_with( "20" ) );
      mLongWithoutMark += text.size() > 3 && !isYear && text.find_first_not_of( digits ) == std::string_view::npos;
      return;
    }
    if ( points > 0 && commas > 0 )
    {
      const bool commaLast = text.rfind( ',' ) > text.rfind( '.' );
      if ( commaLast && commas == 1 && isGrouped( text.substr( 0, text.find( ',' ) ), '.' ) )
      {
        ++mDecimalComma;
        ++mPointGroups;
      }
      else if ( !commaLast && points == 1 && isGrouped( text.substr( 0, text.find( '.' ) ), ',' ) )
      {
        ++mDecimalPoint;
        ++mCommaGroups;
      }
      return;
    }
    const char mark = points > 0 ? '.' : ',';
    const bool grouped = isGrouped( text, mark );
    if ( points + commas > 1 )
    {
      if ( grouped )
        ++( points > 0 ? mPointGroups : mCommaGroups );
      return;
    }
    // "0.811" and "12345.678" cannot be grouped, "1.598" can be either.
    const bool onlyDecimal = !grouped || text.front() == '0';
    if ( onlyDecimal )
    {
      ++( points > 0 ? mDecimalPoint : mDecimalComma );
      mThirdDecimals += text.size() - text.find( mark ) == 4;
    }
    else
    {
      ++( points > 0 ? mUnclearPoint : mUnclearComma );
      mUnclearToZero += text.back() == '0';
    }
  }

  std::string NumberMarksEvidence::setOffBy() const
  {
    return mApostropheGroups > 0 ? "'" : mBlankGroups > 0 ? " " : "";
  }

  NumberMarks NumberMarksEvidence::marks() const
  {
    NumberMarks marks;
    const std::string other = setOffBy();
    const bool comma = mDecimalComma > mDecimalPoint || ( mDecimalComma == mDecimalPoint && mPointGroups > mCommaGroups );
    const bool point = mDecimalPoint > mDecimalComma || ( mDecimalComma == mDecimalPoint && mCommaGroups > mPointGroups );
    if ( comma )
    {
      const bool pointsGroup = mPointGroups + mUnclearPoint > 0 && mDecimalPoint == 0;
      marks.thousands = pointsGroup ? std::string( 1, '.' ) : other;
      return marks;
    }
    if ( point )
    {
      marks.decimal = '.';
      // Where large numbers stand without a mark, a comma is no thousands mark either.
      const bool commasGroup = mCommaGroups + mUnclearComma > 0 && mDecimalComma == 0;
      marks.thousands = commasGroup ? std::string( 1, ',' ) : other;
      return marks;
    }
    if ( mUnclearPoint > 0 && mLongWithoutMark > 0 )
    {
      marks.decimal = '.';
      marks.thousands = other;
      return marks;
    }
    if ( mUnclearPoint > 0 )
    {
      marks.thousands.assign( 1, '.' );
      marks.assumed = true;
      return marks;
    }
    marks.assumed = mUnclearComma > 0 && mLongWithoutMark == 0;
    marks.thousands = other;
    return marks;
  }

  void NumberMarksEvidence::add( const NumberMarksEvidence &other )
  {
    mDecimalComma += other.mDecimalComma;
    mDecimalPoint += other.mDecimalPoint;
    mThirdDecimals += other.mThirdDecimals;
    mPointGroups += other.mPointGroups;
    mCommaGroups += other.mCommaGroups;
    mUnclearPoint += other.mUnclearPoint;
    mUnclearComma += other.mUnclearComma;
    mUnclearToZero += other.mUnclearToZero;
    mBlankGroups += other.mBlankGroups;
    mApostropheGroups += other.mApostropheGroups;
    mLongWithoutMark += other.mLongWithoutMark;
  }

  void NumberMarksEvidence::remove( const NumberMarksEvidence &other )
  {
    mDecimalComma -= other.mDecimalComma;
    mDecimalPoint -= other.mDecimalPoint;
    mThirdDecimals -= other.mThirdDecimals;
    mPointGroups -= other.mPointGroups;
    mCommaGroups -= other.mCommaGroups;
    mUnclearPoint -= other.mUnclearPoint;
    mUnclearComma -= other.mUnclearComma;
    mUnclearToZero -= other.mUnclearToZero;
    mBlankGroups -= other.mBlankGroups;
    mApostropheGroups -= other.mApostropheGroups;
    mLongWithoutMark -= other.mLongWithoutMark;
  }

  NumberMarks NumberMarksEvidence::marksAmong( const NumberMarksEvidence &others, bool isHeadedAsCount ) const
  {
    if ( isDecided() )
    {
      NumberMarks own = marks();
      if ( own.thousands.empty() && !isContradictory() )
      {
        const NumberMarks theirs = others.marks();
        own.thousands = theirs.decimal == own.decimal ? theirs.thousands : std::string();
      }
      return own;
    }
    const bool hasBoth = mUnclearPoint > 0 && mUnclearComma > 0;
    if ( !isUndecided() || hasBoth )
    {
      NumberMarks theirs = others.marks();
      if ( const std::string own = setOffBy(); !own.empty() ) // "2 156"
        theirs.thousands = own;
      return theirs;
    }
    const char mark = mUnclearPoint > 0 ? '.' : ',';
    const char otherMark = mark == '.' ? ',' : '.';
    NumberMarks asThousands{ otherMark, std::string( 1, mark ), false };
    NumberMarks asDecimals{ mark, setOffBy(), false };
    const std::size_t decimals = mark == '.' ? others.mDecimalPoint : others.mDecimalComma;
    const std::size_t otherDecimals = mark == '.' ? others.mDecimalComma : others.mDecimalPoint;
    const std::size_t groups = mark == '.' ? others.mPointGroups : others.mCommaGroups;
    const std::size_t otherGroups = mark == '.' ? others.mCommaGroups : others.mPointGroups;
    if ( mLongWithoutMark > 0 && groups == 0 && ( mark == '.' || decimals > 0 ) )
    {
      // People have no decimals: some cells of "2.156" beside "1934" were typed otherwise, and that is told. So it is where "2.150" stands
      // among them: decimals that are filled with zeros would be so in "1934", too.
      const bool isFewTypedOtherwise = mUnclearToZero > 0 && mLongWithoutMark * 4 <= mUnclearPoint;
      return ( isHeadedAsCount || isFewTypedOtherwise ) && mark == '.' && decimals == 0 ? NumberMarks{ ',', ".", true } : asDecimals;
    }
    if ( groups > otherGroups || otherDecimals > decimals )
      return asThousands;
    if ( otherGroups > groups )
      return asDecimals;
    if ( decimals > otherDecimals )
      return isHeadedAsCount || ( mark == '.' && others.mThirdDecimals == 0 ) ? asThousands : asDecimals;
    if ( isHeadedAsCount && mark == '.' )
      return asThousands;
    return mark == '.' ? NumberMarks{ ',', ".", true } : NumberMarks{ ',', asDecimals.thousands, mLongWithoutMark == 0 };
  }

}
