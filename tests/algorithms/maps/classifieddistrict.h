#pragma once

#include "algorithmrun.h"
#include "maps/styles/indicatorproperties.h"

#include <QImage>
#include <QString>
#include <qgsvectorlayer.h>

#include <memory>
#include <vector>

namespace sozialraum
{

  //! The municipalities of the sample district, as they lie in its file.
  QgsVectorLayer sampleMunicipalities();

  //! What is known of an invented indicator of municipalities: persons where it is a count, else per cent with a decimal.
  IndicatorProperties municipalityIndicator( const QString &name, const QString &period, bool isCount );

  //! The municipalities of the sample district in memory, with class_id and class_label: \a classIds in turn, over and over.
  std::unique_ptr<QgsVectorLayer> classifiedDistrict( const QString &name, const std::vector<int> &classIds );

  //! Properties of an invented indicator, kept for class_id of \a layer.
  void describe( QgsVectorLayer &layer, const QString &name, const QString &period );

  //! Text of a PDF in reading order; empty where pdftotext is not installed.
  QString textOfPdf( const QString &path );

  //! How a picture looks to a grey printer: shares of \a path's pixels that are neither white nor black; for "something is drawn".
  double shareOfColouredPixels( const QString &path );

  //! A page of a PDF, counted from 1, at 100 dpi; null where pdftoppm is not installed.
  QImage pictureOfPage( const QString &pdf, int page );

  //! Share of the pixels that differ so much that one sees it; 1 where the sizes differ.
  double shareOfDifferentPixels( const QImage &one, const QImage &other );

  //! Of pages that look the same. Qt 6 sets text that was recorded some hundredths of a millimetre higher or lower.
  inline constexpr double differenceOfEqualPages = QT_VERSION >= 0x060000 ? 0.003 : 0.0005;

  //! How far the words of a page, counted from 1, are from those of another, in points; infinite where the words differ or there are none.
  double shiftOfWords( const QString &pdf, int page, const QString &otherPdf, int otherPage );

  //! Of pages that look the same: nothing, or less than 0.1 mm with Qt 6.
  inline constexpr double shiftOfEqualPages = QT_VERSION >= 0x060000 ? 0.28 : 0.01;

  //! Leaves the files of \a folder for looking at where SOZIALRAUM_LOOK_AT names a folder.
  void keepForLooking( const OutputFolder &folder, const QString &name );

}
