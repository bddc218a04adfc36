#pragma once

#include <QStringList>
#include <qgsfeature.h>

#include <cstddef>
#include <vector>

namespace sozialraum
{

  //! What the cells of a column of texts write as numbers, or the first that is at fault.
  struct NumbersInTexts
  {
    std::vector<double> numbers;
    qsizetype fault = -1;     //!< place of the text that is no number, or may be one of two; −1: all are numbers
    bool isAmbiguous = false; //!< it may be thousands or decimals: "1.000"
  };

  /**
   * The numbers that \a texts (none of them empty) write. Texts with a point or a comma among their digits say together whether it is a
   * mark of decimals or of thousands, as in typedNumbers(); where they leave it open nothing is guessed.
   */
  NumbersInTexts numbersInTexts( const QStringList &texts );

  /**
   * The numbers that the \a texts of the field \a field write.
   *
   * \param rows of the texts, as the sentences count them
   * \throws QgsProcessingException naming field and row where a text is no number, or may be thousands or decimals
   */
  std::vector<double> numbersOf( const QStringList &texts, const std::vector<std::size_t> &rows, const QString &field );

  /**
   * The numbers in the field \a field, at \a index, of all \a features; of texts what they write. NaN: empty.
   *
   * \throws QgsProcessingException naming field and row where a text is no number, or may be thousands or decimals
   */
  std::vector<double> numbersOf( const std::vector<QgsFeature> &features, int index, const QString &field );

  //! Numbers separated by semicolons or blanks, as Germans and others type them (text/typednumbers.h). \throws QgsProcessingException
  //! naming \a parameter
  std::vector<double> numberList( const QString &text, const QString &parameter );

}
