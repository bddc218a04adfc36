#include "maps/plates/textfit.h"

#include "maps/plates/platefont.h"

#include <QFontMetricsF>

namespace sozialraum
{

  namespace
  {
    constexpr double sPixels = 100.0; // that letters are measured with

    //! How wide texts are, in millimetres.
    class Ruler
    {
    public:
      explicit Ruler( const TextRoom &room )
        : mMetrics( fontOf( room ) )
        , mFactor( room.points / 72.0 * 25.4 / sPixels )
        , mWidth( room.width )
      {}

      bool fits( const QString &text ) const { return mMetrics.horizontalAdvance( text ) * mFactor <= mWidth; }

      QString shortened( const QString &text ) const { return mMetrics.elidedText( text, Qt::ElideRight, mWidth / mFactor ); }

      //! So many letters from the beginning of \a text fit, at least one.
      int lettersOf( const QString &text ) const
      {
        int letters = 1;
        while ( letters < text.size() && fits( text.left( letters + 1 ) ) )
          ++letters;
        return letters;
      }

    private:
      static QFont fontOf( const TextRoom &room )
      {
        QFont font = plateFont();
        font.setBold( room.bold );
        font.setPixelSize( static_cast<int>( sPixels ) );
        return font;
      }

      QFontMetricsF mMetrics;
      double mFactor;
      double mWidth;
    };

    //! Words that are wider than a line in parts.
    QStringList wordsOf( const QString &text, const Ruler &ruler )
    {
      QStringList words;
      for ( QString word : text.simplified().split( QLatin1Char( ' ' ) ) )
      {
        while ( !ruler.fits( word ) )
        {
          const int letters = ruler.lettersOf( word );
          if ( letters >= word.size() )
            break;
          words << word.left( letters );
          word = word.mid( letters );
        }
        words << word;
      }
      return words;
    }
  }

  QStringList linesWithin( const QString &text, const TextRoom &room )
  {
    const Ruler ruler( room );
    if ( ruler.fits( text ) )
      return { text };
    QStringList lines;
    QString line;
    for ( const QString &word : wordsOf( text, ruler ) )
    {
      const QString longer = line.isEmpty() ? word : line + QLatin1Char( ' ' ) + word;
      if ( ruler.fits( longer ) || line.isEmpty() )
      {
        line = longer;
        continue;
      }
      if ( lines.size() + 1 == room.lines )
      {
        lines << ruler.shortened( longer );
        return lines;
      }
      lines << line;
      line = word;
    }
    lines << line;
    return lines;
  }

  QString withLongWordsBroken( const QString &text, const TextRoom &room )
  {
    const Ruler ruler( room );
    QStringList paragraphs = text.split( QLatin1Char( '\n' ) );
    for ( QString &paragraph : paragraphs )
    {
      QStringList words = paragraph.split( QLatin1Char( ' ' ) );
      for ( QString &word : words )
      {
        if ( !ruler.fits( word ) )
          word = wordsOf( word, ruler ).join( QLatin1Char( '\n' ) );
      }
      paragraph = words.join( QLatin1Char( ' ' ) );
    }
    return paragraphs.join( QLatin1Char( '\n' ) );
  }

}
