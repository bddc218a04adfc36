#include "maps/labels/namelines.h"

#include <QStringList>

#include <algorithm>

namespace sozialraum
{

  //! So much longer may a line get before it is broken where it would rather stay whole.
  static constexpr int sTolerance = 2;

  static bool isAbbreviation( const QString &word )
  {
    return word.endsWith( QLatin1Char( '.' ) );
  }

  static bool leansOnNextWord( const QString &word )
  {
    for ( const char *first : { "Bad", "Sankt", "Markt", "Kurort", "Groß", "Klein", "Alt", "Neu", "Ober", "Unter", "am", "an", "im", "in",
            "der", "bei", "ob", "vor" } )
    {
      if ( word == QString::fromUtf8( first ) )
        return true;
    }
    return isAbbreviation( word );
  }

  //! Whether the name may be broken between \a before and \a after, which a blank parts.
  static bool breaksBetween( const QString &before, const QString &after )
  {
    return !leansOnNextWord( before ) && !( isAbbreviation( after ) && after.size() <= 4 && before.size() <= 3 );
  }

  //! The pieces that a line is made of; a piece that had a blank behind it keeps it.
  static QStringList piecesOf( const QString &name )
  {
    QStringList pieces;
    const QStringList words = name.split( QLatin1Char( ' ' ), Qt::SkipEmptyParts );
    QString piece;
    for ( int i = 0; i < words.size(); ++i )
    {
      const QString &word = words.at( i );
      int begin = 0;
      for ( int c = 1; c + 3 < word.size(); ++c )
      {
        // Behind a hyphen between words, and behind a stroke.
        const bool isJoint = ( word.at( c ) == QLatin1Char( '-' ) || word.at( c ) == QLatin1Char( '/' ) ) && c - begin >= 3;
        if ( !isJoint )
          continue;
        pieces << piece + word.mid( begin, c + 1 - begin );
        piece.clear();
        begin = c + 1;
      }
      piece += word.mid( begin );
      const bool isLast = i + 1 == words.size();
      if ( !isLast )
        piece += QLatin1Char( ' ' );
      if ( isLast || breaksBetween( word.mid( begin ), words.at( i + 1 ) ) )
      {
        pieces << piece;
        piece.clear();
      }
    }
    return pieces;
  }

  QString nameInLines( const QString &name, int longest )
  {
    const QString simple = name.simplified();
    if ( simple.size() <= longest + sTolerance )
      return simple;
    QStringList lines;
    QString line;
    for ( const QString &piece : piecesOf( simple ) )
    {
      if ( !line.isEmpty() && ( line + piece ).trimmed().size() > longest )
      {
        lines << line.trimmed();
        line.clear();
      }
      line += piece;
    }
    lines << line.trimmed();
    return lines.join( QLatin1Char( '\n' ) );
  }

}
