#pragma once

namespace sozialraum
{

  /**
   * \a value times 10 to the power of \a places (−300 … 300), as a person does it: by moving the decimal point of its shortest text.
   *
   * 0.57 becomes 57, where 0.57 * 100 is 56.99999999999999. What is infinite or no number stays what it is.
   */
  double withPointShifted( double value, int places );

}
