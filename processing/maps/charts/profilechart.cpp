#include "maps/charts/profilechart.h"

#include "maps/styles/classcounts.h"
#include "maps/styles/indicatorproperties.h"
#include "maps/plates/platefont.h"
#include "maps/charts/svgpage.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <qgscategorizedsymbolrenderer.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesource.h>
#include <qgssymbol.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace sozialraum
{

  namespace
  {
    using Anchor = SvgPage::Anchor;

    constexpr double sLine = 3.8;       // mm, of a type's name
    constexpr double sHead = 4.4;       // mm, of the columns
    constexpr double sHighest = 6.4;    // mm, of an indicator's row
    constexpr double sWithNumber = 4.8; // mm: a row in which bar and number have room

    QString shortened( const QString &text, double width )
    {
      QFont font = plateFont();
      font.setPixelSize( 100 );
      return QFontMetricsF( font ).elidedText( text, Qt::ElideRight, width / SvgPage::textHeight * 100 );
    }

    QString readableField( const QgsVectorLayer &layer, const QString &field )
    {
      const IndicatorProperties indicator = indicatorPropertiesOf( &layer ).value( field );
      if ( !indicator.name.isEmpty() )
        return indicator.name;
      const int index = layer.fields().lookupField( field );
      return index < 0 ? field : layer.attributeDisplayName( index );
    }

    std::map<int, QColor> colorsOf( const QgsVectorLayer &layer )
    {
      std::map<int, QColor> colors;
      const auto *renderer = dynamic_cast<const QgsCategorizedSymbolRenderer *>( layer.renderer() );
      for ( const QgsRendererCategory &category : renderer ? renderer->categories() : QgsCategoryList() )
        colors[category.value().toInt()] = category.symbol()->color();
      return colors;
    }

    QString signedNumber( double value )
    {
      const QString digits = textLocale().toString( std::abs( value ), 'f', 1 );
      const bool isZero = std::abs( value ) < 0.05;
      return isZero ? digits : ( value < 0 ? QChar( 0x2212 ) : QLatin1Char( '+' ) ) + digits;
    }

    double farthest( const ProfileChart &chart )
    {
      double farthest = 0.0;
      for ( const ProfileChart::Type &type : chart.types )
      {
        for ( const double score : type.scores )
          farthest = std::isfinite( score ) ? std::max( farthest, std::abs( score ) ) : farthest;
      }
      return farthest;
    }

    //! A bar from the middle of the cell, and its number above.
    void drawCell( SvgPage &page, const QRectF &cell, double score, double scale, const QColor &color )
    {
      const double middle = cell.center().x();
      const bool hasNumber = cell.height() >= sWithNumber;
      const double height = hasNumber ? cell.height() - SvgPage::textHeight - 1.4 : 0.7 * cell.height();
      const double top = hasNumber ? cell.bottom() - height - 0.4 : cell.center().y() - height / 2;
      page.line( middle, top - 0.2, middle, top + height + 0.2, QColor( 77, 77, 77 ), 0.2 );
      if ( !std::isfinite( score ) )
        return;
      const double length = std::abs( score ) * scale;
      page.rectangle( score < 0 ? middle - length : middle, top, length, height, color );
      if ( hasNumber )
        page.text( middle, top - 0.6, Anchor::Middle, signedNumber( score ) );
    }
  }

  bool isTypesOfAreas( const QgsVectorLayer &layer )
  {
    return layer.fields().lookupField( QStringLiteral( "type_id" ) ) >= 0 && isClassified( layer );
  }

  ProfileChart profileChartOf( const QgsVectorLayer &types, const QgsFeatureSource &profile )
  {
    ProfileChart chart;
    const std::map<int, QColor> colors = colorsOf( types );
    std::map<int, std::size_t> places;
    for ( const MapClass &mapClass : countClasses( types ).classes )
    {
      const auto color = colors.find( mapClass.id );
      if ( mapClass.id < 1 || color == colors.end() )
        continue;
      places[mapClass.id] = chart.types.size();
      chart.types.push_back( { mapClass.id, mapClass.label, color->second, mapClass.count, {} } );
    }
    const QgsFields fields = profile.fields();
    const int idField = fields.lookupField( QStringLiteral( "type_id" ) );
    const int indicatorField = fields.lookupField( QStringLiteral( "indicator" ) );
    const int scoreField = fields.lookupField( QStringLiteral( "mean_z" ) );
    if ( idField < 0 || indicatorField < 0 || scoreField < 0 || chart.types.empty() )
      return {};

    QStringList indicators;
    QgsFeatureIterator rows = profile.getFeatures();
    QgsFeature row;
    while ( rows.nextFeature( row ) )
    {
      const auto place = places.find( row.attribute( idField ).toInt() );
      if ( place == places.end() )
        return {};
      const QString indicator = row.attribute( indicatorField ).toString();
      if ( !indicators.contains( indicator ) )
        indicators << indicator;
      std::vector<double> &scores = chart.types[place->second].scores;
      scores.resize( std::max( scores.size(), static_cast<std::size_t>( indicators.size() ) ), std::numeric_limits<double>::quiet_NaN() );
      if ( !QgsVariantUtils::isNull( row.attribute( scoreField ) ) )
        scores[static_cast<std::size_t>( indicators.indexOf( indicator ) )] = row.attribute( scoreField ).toDouble();
    }
    for ( ProfileChart::Type &type : chart.types )
      type.scores.resize( static_cast<std::size_t>( indicators.size() ), std::numeric_limits<double>::quiet_NaN() );
    for ( const QString &indicator : indicators )
      chart.indicators << readableField( types, indicator );
    return chart;
  }

  QString profileChartSvg( const ProfileChart &chart, const QSizeF &size )
  {
    const double greatest = farthest( chart );
    if ( chart.types.empty() || chart.indicators.isEmpty() || greatest <= 0.0 )
      return QString();

    SvgPage page( size );
    double y = 0.0;
    for ( const ProfileChart::Type &type : chart.types )
    {
      const QString count = QStringLiteral( " (%1)" ).arg( type.areas );
      page.rectangle( 0.1, y + 0.3, 4.6, sLine - 0.8, type.color );
      page.text( 6.0, y + 0.75 * sLine, Anchor::Start, shortened( type.label, size.width() - 6.0 - SvgPage::widthOf( count ) ) + count );
      y += sLine;
    }

    y += 1.0;
    page.text( 0.0, y + 0.75 * sLine, Anchor::Start,
      shortened(
        QCoreApplication::translate( "ProfileChart", "Means in standard deviations from the mean of all areas:" ), size.width() ) );
    y += sLine + 0.6;
    const double left = 0.4 * size.width();
    const double column = ( size.width() - left ) / static_cast<double>( chart.types.size() );
    for ( std::size_t t = 0; t < chart.types.size(); ++t )
    {
      const double middle = left + ( static_cast<double>( t ) + 0.5 ) * column;
      page.rectangle( middle - column / 2 + 0.5, y, column - 1.0, 0.9, chart.types[t].color );
      page.text( middle, y + 3.7, Anchor::Middle, QString::number( chart.types[t].id ), true );
    }
    y += sHead;
    const double row = std::min( sHighest, ( size.height() - y ) / static_cast<double>( chart.indicators.size() ) );
    const double scale = 0.46 * column / greatest;
    for ( int i = 0; i < chart.indicators.size(); ++i )
    {
      page.line( 0.0, y, size.width(), y, QColor( 217, 217, 217 ), 0.1 );
      page.text( 0.0, y + row / 2 + 0.35 * SvgPage::textHeight, Anchor::Start, shortened( chart.indicators.at( i ), left - 1.5 ) );
      for ( std::size_t t = 0; t < chart.types.size(); ++t )
        drawCell( page, QRectF( left + static_cast<double>( t ) * column, y, column, row ),
          chart.types[t].scores[static_cast<std::size_t>( i )], scale, chart.types[t].color );
      y += row;
    }
    return page.finish();
  }

}
