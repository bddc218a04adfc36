#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QString>

namespace sozialraum
{

  //! What the algorithms of coverage share: they have a NETWORK, with its squares beside it.
  class NetworkAlgorithm : public SozialraumAlgorithm
  {
  protected:
    NetworkAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Coverage )
    {}

    //! Looks for the squares of the network where layers may be asked, in the main thread.
    void prepare( Call &call ) override;

    //! From squaresBeside(), of the network.
    const QString &squares() const { return mSquares; }

  private:
    QString mSquares;
  };

}
