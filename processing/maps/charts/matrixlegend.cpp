#include "maps/charts/matrixlegend.h"

#include "maps/charts/svgpage.h"

#include <QCoreApplication>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgssymbol.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <map>

namespace sozialraum
{

  namespace
  {
    struct Matrix
    {
      int rows = 0;
      int columns = 0;
      std::map<int, QColor> colors; //!< by class_id
      std::map<int, int> counts;    //!< by class_id
    };

    QString word( const char *text )
    {
      return QCoreApplication::translate( "MatrixLegend", text );
    }

    Matrix matrixOf( const QgsVectorLayer &layer )
    {
      Matrix matrix;
      const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
      for ( const QgsRendererCategory &category : renderer ? renderer->categories() : QgsCategoryList() )
      {
        if ( category.value().toInt() > 0 )
          matrix.colors[category.value().toInt()] = category.symbol()->color();
      }
      const int groups = matrix.colors.empty() ? 0 : matrix.colors.rbegin()->first;
      // Cells of one row have one colour.
      for ( int id = 1; id <= groups && matrix.colors[id] == matrix.colors[1]; ++id )
        ++matrix.columns;
      matrix.rows = matrix.columns > 0 ? groups / matrix.columns : 0;

      const int idField = layer.fields().lookupField( QStringLiteral( "class_id" ) );
      QgsFeatureIterator features = layer.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      QgsFeature feature;
      while ( features.nextFeature( feature ) )
        ++matrix.counts[feature.attribute( idField ).toInt()];
      return matrix;
    }

    QString statusName( int row, int rows )
    {
      const QStringList four{ word( QT_TRANSLATE_NOOP( "MatrixLegend", "high" ) ), word( QT_TRANSLATE_NOOP( "MatrixLegend", "middle" ) ),
        word( QT_TRANSLATE_NOOP( "MatrixLegend", "low" ) ), word( QT_TRANSLATE_NOOP( "MatrixLegend", "very low" ) ) };
      return rows == 4 ? four.at( row ) : QString::number( row + 1 );
    }

    QString dynamicsName( int column, int columns )
    {
      const QStringList three{ word( QT_TRANSLATE_NOOP( "MatrixLegend", "positive" ) ),
        word( QT_TRANSLATE_NOOP( "MatrixLegend", "stable" ) ), word( QT_TRANSLATE_NOOP( "MatrixLegend", "negative" ) ) };
      return columns == 3 ? three.at( column ) : QString::number( column + 1 );
    }

    void sign( SvgPage &page, double x, double y, int column, int columns )
    {
      if ( 2 * column + 1 == columns )
        return;
      const double direction = 2 * column + 1 < columns ? -1.0 : 1.0;
      const QPolygonF triangle(
        QVector<QPointF>{ { x, y + direction * 1.1 }, { x - 1.2, y - direction * 1.0 }, { x + 1.2, y - direction * 1.0 } } );
      page.polygon( triangle, Qt::white );
      QPolygonF outline = triangle;
      outline << triangle.first();
      page.polyline( outline, QColor( 30, 30, 30 ), 0.25 );
    }
  }

  bool isStatusDynamics( const QgsVectorLayer &layer )
  {
    const QgsFields fields = layer.fields();
    return fields.lookupField( QStringLiteral( "status_class" ) ) >= 0 && fields.lookupField( QStringLiteral( "dynamics_class" ) ) >= 0
      && fields.lookupField( QStringLiteral( "class_id" ) ) >= 0;
  }

  QString matrixLegendSvg( const QgsVectorLayer &layer, const QSizeF &size )
  {
    const Matrix matrix = matrixOf( layer );
    if ( matrix.rows == 0 )
      return QString();
    SvgPage page( size );
    const double left = 20.0;
    const double top = 2 * SvgPage::textHeight + 2.4;
    const double width = std::min( 22.0, ( size.width() - left ) / matrix.columns );
    const double height = std::min( 7.0, ( size.height() - top ) / matrix.rows );
    page.text( left, SvgPage::textHeight, SvgPage::Anchor::Start, word( QT_TRANSLATE_NOOP( "MatrixLegend", "Dynamics" ) ), true );
    page.text( 0.0, top - 1.0, SvgPage::Anchor::Start, word( QT_TRANSLATE_NOOP( "MatrixLegend", "Status" ) ), true );
    for ( int column = 0; column < matrix.columns; ++column )
      page.text( left + ( column + 0.5 ) * width, top - 1.0, SvgPage::Anchor::Middle, dynamicsName( column, matrix.columns ) );
    for ( int row = 0; row < matrix.rows; ++row )
    {
      const double middle = top + ( row + 0.5 ) * height;
      page.text( 0.0, middle + 0.35 * SvgPage::textHeight, SvgPage::Anchor::Start, statusName( row, matrix.rows ) );
      for ( int column = 0; column < matrix.columns; ++column )
      {
        const int id = row * matrix.columns + column + 1;
        const auto color = matrix.colors.find( id );
        const auto count = matrix.counts.find( id );
        page.rectangle(
          left + column * width, top + row * height, width, height, color == matrix.colors.end() ? QColor( Qt::white ) : color->second );
        sign( page, left + column * width + 4.0, middle, column, matrix.columns );
        // On a white plate of its own: the number is to be read on the darkest colour too.
        const QString number = QString::number( count == matrix.counts.end() ? 0 : count->second );
        const double plate = SvgPage::widthOf( number ) + 1.6;
        page.rectangle( left + ( column + 0.62 ) * width - plate / 2, middle - 1.5, plate, 3.0, Qt::white );
        page.text( left + ( column + 0.62 ) * width, middle + 0.35 * SvgPage::textHeight, SvgPage::Anchor::Middle, number );
      }
    }
    return page.finish();
  }

}
