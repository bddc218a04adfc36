#include "dock/profilecharts.h"

#include "dock/pathsteps.h"
#include "maps/textlocale.h"
#include "text/periodtime.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <limits>

namespace sozialraum
{

  PeriodChart::PeriodChart( QWidget *parent )
    : QWidget( parent )
  {
    setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  }

  QSize PeriodChart::sizeHint() const
  {
    return { 200, 4 * fontMetrics().height() };
  }

  void PeriodChart::show( const MapProfile &profile )
  {
    mProfile = profile;
    QStringList words;
    for ( const ProfilePoint &point : profile.series )
    {
      if ( point.value )
        words << QStringLiteral( "%1: %2" ).arg( yearText( point.period ), signedText( *point.value, profile.decimals ) );
    }
    setAccessibleName( tr( "Series of %1 in %2" ).arg( profile.indicator, profile.area ) );
    setAccessibleDescription( words.join( QStringLiteral( "; " ) ) );
    setToolTip( words.join( QStringLiteral( "\n" ) ) );
    setVisible( words.size() > 1 );
    update();
  }

  void PeriodChart::paintEvent( QPaintEvent * )
  {
    double least = std::numeric_limits<double>::max();
    double greatest = std::numeric_limits<double>::lowest();
    for ( const ProfilePoint &point : mProfile.series )
    {
      for ( const std::optional<double> &number : { point.value, point.district } )
      {
        least = std::min( least, number.value_or( least ) );
        greatest = std::max( greatest, number.value_or( greatest ) );
      }
    }
    if ( mProfile.series.size() < 2 || least > greatest )
      return;
    QPainter painter( this );
    painter.setRenderHint( QPainter::Antialiasing );
    const int text = fontMetrics().height();
    const QRectF frame( 6, 6, width() - 12, height() - text - 12 );
    std::vector<std::string> periods;
    for ( const ProfilePoint &point : mProfile.series )
      periods.push_back( point.period.toStdString() );
    const std::vector<double> places = placesInTime( periods );
    const auto place = [&]( int index, double number ) {
      const double share = greatest > least ? ( number - least ) / ( greatest - least ) : 0.5;
      return QPointF( frame.left() + frame.width() * places[static_cast<std::size_t>( index )], frame.bottom() - share * frame.height() );
    };
    const auto lineOf = [&]( const auto &numberOf ) {
      QPainterPath line;
      bool isOpen = false; // a gap in the series is a gap in the line
      for ( int i = 0; i < mProfile.series.size(); ++i )
      {
        const std::optional<double> number = numberOf( mProfile.series.at( i ) );
        if ( number && isOpen )
          line.lineTo( place( i, *number ) );
        else if ( number )
          line.moveTo( place( i, *number ) );
        isOpen = number.has_value();
      }
      return line;
    };
    const QColor ink = palette().color( QPalette::WindowText );
    QColor pale = ink;
    pale.setAlphaF( 0.45F );
    painter.setPen( QPen( pale, 1.2, Qt::DashLine ) );
    painter.drawPath( lineOf( []( const ProfilePoint &point ) { return point.district; } ) );
    painter.setPen( QPen( palette().color( QPalette::Highlight ), 2 ) );
    painter.drawPath( lineOf( []( const ProfilePoint &point ) { return point.value; } ) );
    painter.setBrush( palette().color( QPalette::Highlight ) );
    for ( int i = 0; i < mProfile.series.size(); ++i )
    {
      if ( const std::optional<double> &value = mProfile.series.at( i ).value )
        painter.drawEllipse( place( i, *value ), 2.5, 2.5 );
    }
    painter.setPen( ink );
    const QRect labels( 2, height() - text, width() - 4, text );
    painter.drawText( labels, Qt::AlignLeft | Qt::AlignVCenter, yearText( mProfile.series.first().period ) );
    painter.drawText( labels, Qt::AlignRight | Qt::AlignVCenter, yearText( mProfile.series.last().period ) );
    painter.setPen( pale );
    painter.drawText( labels, Qt::AlignCenter, tr( "dashed: district" ) );
  }

  ComparisonChart::ComparisonChart( QWidget *parent )
    : QWidget( parent )
  {
    setSizePolicy( QSizePolicy::Expanding, QSizePolicy::Fixed );
  }

  int ComparisonChart::rowHeight() const
  {
    return 2 * fontMetrics().height() + 4;
  }

  QSize ComparisonChart::sizeHint() const
  {
    return { 200, static_cast<int>( mRows.size() ) * rowHeight() };
  }

  void ComparisonChart::show( const QList<ComparisonRow> &rows )
  {
    mRows = rows;
    QStringList words;
    for ( const ComparisonRow &row : rows )
      words << QStringLiteral( "%1: %2" ).arg( row.indicator, row.value );
    setAccessibleName( tr( "The area between the smallest and the largest value of all areas" ) );
    setAccessibleDescription( words.join( QStringLiteral( "; " ) ) );
    setVisible( !rows.isEmpty() );
    updateGeometry();
    update();
  }

  void ComparisonChart::paintEvent( QPaintEvent * )
  {
    QPainter painter( this );
    painter.setRenderHint( QPainter::Antialiasing );
    const QColor ink = palette().color( QPalette::WindowText );
    QColor pale = ink;
    pale.setAlphaF( 0.35F );
    const int text = fontMetrics().height();
    for ( int i = 0; i < mRows.size(); ++i )
    {
      const ComparisonRow &row = mRows.at( i );
      const QRect words( 2, i * rowHeight(), width() - 4, text );
      const int valueWidth = fontMetrics().horizontalAdvance( row.value ) + 8;
      painter.setPen( ink );
      painter.drawText( words.adjusted( 0, 0, -valueWidth, 0 ), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText( row.indicator, Qt::ElideRight, words.width() - valueWidth ) );
      painter.drawText( words, Qt::AlignRight | Qt::AlignVCenter, row.value );
      const double y = words.bottom() + text / 2.0;
      const double left = 8;
      const double range = width() - 16;
      painter.setPen( QPen( pale, 3, Qt::SolidLine, Qt::RoundCap ) );
      painter.drawLine( QPointF( left, y ), QPointF( left + range, y ) );
      if ( row.districtPosition )
      {
        painter.setPen( QPen( ink, 1.5 ) );
        const double x = left + *row.districtPosition * range;
        painter.drawLine( QPointF( x, y - 6 ), QPointF( x, y + 6 ) );
      }
      painter.setPen( Qt::NoPen );
      painter.setBrush( palette().color( QPalette::Highlight ) );
      painter.drawEllipse( QPointF( left + row.position * range, y ), 5, 5 );
    }
  }

}
