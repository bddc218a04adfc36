#pragma once

#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Reads a table of official statistics as it comes and writes it long; see core/tables/tablereader.h.
  class ReadTableAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( ReadTableAlgorithm )

  public:
    ReadTableAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Tables )
    {}

    QString name() const override { return QStringLiteral( "readtable" ); }
    ReadTableAlgorithm *createInstance() const override { return new ReadTableAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;
  };

}
