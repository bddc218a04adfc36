#pragma once

#include "maps/charts/svgpage.h"
#include "maps/plates/pagetext.h"

#include <QColor>
#include <QSizeF>
#include <QString>

#include <memory>
#include <vector>

class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  //! A page of texts, which become labels and so stay text in every format, and of lines and fields of colour below them; millimetres.
  class ListPage
  {
  public:
    static constexpr double usualLetters = 2.9; //!< 8 pt

    explicit ListPage( const QSizeF &size )
      : mSize( size )
    {}

    void setTextHeight( double millimetres ) { mTextHeight = millimetres; }

    //! \a y is the base line.
    void text( double x, double y, SvgPage::Anchor anchor, const QString &content, bool bold = false )
    {
      mTexts.push_back( { x, y, anchor, content, bold, mTextHeight } );
    }
    void line( double x1, double y1, double x2, double y2, const QColor &color = QColor( 77, 77, 77 ), double width = 0.2 )
    {
      mRules.push_back( { x1, y1, x2, y2, color, width } );
    }
    void field( const QRectF &place, const QColor &color ) { mFields.push_back( { place, color } ); }

    //! The page is done with.
    std::unique_ptr<QgsPrintLayout> layout( QgsProject &project, const QString &name );

  private:
    struct Rule
    {
      double x1;
      double y1;
      double x2;
      double y2;
      QColor color;
      double width;
    };
    struct Field
    {
      QRectF place;
      QColor color;
    };

    QString drawing() const;

    QSizeF mSize;
    double mTextHeight = usualLetters;
    std::vector<PageText> mTexts;
    std::vector<Rule> mRules;
    std::vector<Field> mFields;
  };

}
