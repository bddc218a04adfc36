#include "maps/charts/matrixlegend.h"

#include "maps/charts/svgpage.h"

#include <QCoreApplication>
#include <QRegularExpression>
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
      QString rowTitle;             //!< of crossed indicators, as all that follows
      QString columnTitle;
      QStringList rowNames;
      QStringList columnNames;
    };

    QString word( const char *text )
    {
      return QCoreApplication::translate( "MatrixLegend", text );
    }

    //! What the names of the classes of an indicator have in common, up to its last blank, is its name: takes it off and returns it.
    QString takeCommonName( QStringList &names )
    {
      if ( names.isEmpty() )
        return QString();
      QString common = names.first();
      for ( const QString &name : names )
      {
        int same = 0;
        while ( same < common.size() && same < name.size() && common.at( same ) == name.at( same ) )
          ++same;
        common = common.left( same );
      }
      common = common.left( static_cast<int>( common.lastIndexOf( QLatin1Char( ' ' ) ) ) + 1 );
      for ( QString &name : names )
        name = name.mid( common.size() );
      return common.trimmed();
    }

    //! Rows and columns of two crossed indicators: the legend names both classes of each field, "A unter 5 · B 10 und mehr".
    void takeAxes( Matrix &matrix, const QgsCategorizedSymbolRenderer &renderer )
    {
      static const QRegularExpression sCount( QStringLiteral( " \\([0-9.,\\s]+\\)$" ) ); // plates tell the areas of each field behind it
      for ( const QgsRendererCategory &category : renderer.categories() )
      {
        QString label = category.label();
        label.remove( sCount );
        const QString row = label.section( QStringLiteral( " · " ), 0, 0 );
        const QString column = label.section( QStringLiteral( " · " ), 1 );
        if ( category.value().toInt() < 1 )
          continue;
        if ( matrix.rowNames.isEmpty() || matrix.rowNames.last() != row )
          matrix.rowNames << row;
        if ( matrix.rowNames.size() == 1 )
          matrix.columnNames << column;
      }
      matrix.columns = static_cast<int>( matrix.columnNames.size() );
      matrix.rowTitle = takeCommonName( matrix.rowNames );
      matrix.columnTitle = takeCommonName( matrix.columnNames );
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
      if ( isBivariate( layer ) )
        takeAxes( matrix, *renderer );
      else
      {
        // Cells of one row have one colour.
        for ( int id = 1; id <= groups && matrix.colors[id] == matrix.colors[1]; ++id )
          ++matrix.columns;
      }
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

    //! A bold text that is no wider than \a width, cut where it has to be.
    QString fitted( const QString &text, double width )
    {
      constexpr double bold = 1.1; // wider than plain
      QString shorter = text;
      while ( shorter.size() > 1 && bold * SvgPage::widthOf( shorter ) > width )
        shorter = shorter.left( shorter.size() - ( shorter.endsWith( QStringLiteral( "…" ) ) ? 2 : 1 ) ).trimmed() + QStringLiteral( "…" );
      return shorter;
    }

    double widestName( const QStringList &names )
    {
      double width = 0.0;
      for ( const QString &name : names )
        width = std::max( width, SvgPage::widthOf( name ) );
      return width;
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

  bool isBivariate( const QgsVectorLayer &layer )
  {
    const QgsFields fields = layer.fields();
    return fields.lookupField( QStringLiteral( "class_x" ) ) >= 0 && fields.lookupField( QStringLiteral( "class_y" ) ) >= 0
      && fields.lookupField( QStringLiteral( "class_id" ) ) >= 0;
  }

  QString matrixLegendSvg( const QgsVectorLayer &layer, const QSizeF &size )
  {
    const Matrix matrix = matrixOf( layer );
    if ( matrix.rows == 0 )
      return QString();
    const bool isCrossed = !matrix.rowNames.isEmpty();
    SvgPage page( size );
    const double left = isCrossed ? std::clamp( widestName( matrix.rowNames ) + 2.0, 20.0, 0.45 * size.width() ) : 20.0;
    const double cell = isCrossed ? std::max( 22.0, widestName( matrix.columnNames ) + 2.0 ) : 22.0;
    const double width = std::min( cell, ( size.width() - left ) / matrix.columns );
    const double line = SvgPage::textHeight + 1.2;
    // Names wider than their columns stand on two lines in turn.
    const bool isTight = isCrossed && widestName( matrix.columnNames ) + 1.0 > width;
    const double top = 2 * SvgPage::textHeight + 2.4 + ( isCrossed ? line : 0.0 ) + ( isTight ? line : 0.0 );
    const double height = std::min( 7.0, ( size.height() - top ) / matrix.rows );
    const QString rowTitle = isCrossed ? matrix.rowTitle : word( QT_TRANSLATE_NOOP( "MatrixLegend", "Status" ) );
    const QString columnTitle = isCrossed ? matrix.columnTitle : word( QT_TRANSLATE_NOOP( "MatrixLegend", "Dynamics" ) );
    page.text( left, SvgPage::textHeight, SvgPage::Anchor::Start, fitted( columnTitle, size.width() - left ), true );
    // A name may be longer than the rows are wide: it has a line of its own.
    page.text( 0.0, isCrossed ? SvgPage::textHeight + line : top - 1.0, SvgPage::Anchor::Start, fitted( rowTitle, size.width() ), true );
    for ( int column = 0; column < matrix.columns; ++column )
    {
      const QString name = isCrossed ? matrix.columnNames.at( column ) : dynamicsName( column, matrix.columns );
      const double half = SvgPage::widthOf( name ) / 2;
      const double middle = std::max( half, std::min( left + ( column + 0.5 ) * width, size.width() - half ) );
      page.text( middle, top - 1.0 - ( isTight && column % 2 == 1 ? line : 0.0 ), SvgPage::Anchor::Middle, name );
    }
    for ( int row = 0; row < matrix.rows; ++row )
    {
      const double middle = top + ( row + 0.5 ) * height;
      page.text( 0.0, middle + 0.35 * SvgPage::textHeight, SvgPage::Anchor::Start,
        isCrossed ? matrix.rowNames.value( row ) : statusName( row, matrix.rows ) );
      for ( int column = 0; column < matrix.columns; ++column )
      {
        const int id = row * matrix.columns + column + 1;
        const auto color = matrix.colors.find( id );
        const auto count = matrix.counts.find( id );
        page.rectangle(
          left + column * width, top + row * height, width, height, color == matrix.colors.end() ? QColor( Qt::white ) : color->second );
        if ( !isCrossed )
          sign( page, left + column * width + 4.0, middle, column, matrix.columns );
        // On a white plate of its own: the number is to be read on the darkest colour too.
        const double place = left + ( column + ( isCrossed ? 0.5 : 0.62 ) ) * width;
        const QString number = QString::number( count == matrix.counts.end() ? 0 : count->second );
        const double plate = SvgPage::widthOf( number ) + 1.6;
        page.rectangle( place - plate / 2, middle - 1.5, plate, 3.0, Qt::white );
        page.text( place, middle + 0.35 * SvgPage::textHeight, SvgPage::Anchor::Middle, number );
      }
    }
    return page.finish();
  }

}
