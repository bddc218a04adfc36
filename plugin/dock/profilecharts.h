#pragma once

#include "dock/areaprofile.h"

#include <QWidget>

namespace sozialraum
{

  //! An indicator over its periods: the area as a line with points, the district as a thin line.
  class PeriodChart : public QWidget
  {
    Q_OBJECT

  public:
    explicit PeriodChart( QWidget *parent );

    void show( const MapProfile &profile );
    QSize sizeHint() const override;

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    MapProfile mProfile;
  };

  //! Where an area stands between the smallest and the largest value of all areas, a row for each indicator; a tick is the district.
  class ComparisonChart : public QWidget
  {
    Q_OBJECT

  public:
    explicit ComparisonChart( QWidget *parent );

    void show( const QList<ComparisonRow> &rows );
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

  protected:
    void paintEvent( QPaintEvent *event ) override;

  private:
    int rowHeight() const;

    QList<ComparisonRow> mRows;
  };

}
