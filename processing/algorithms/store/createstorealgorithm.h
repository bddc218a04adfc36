#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  //! Makes an indicator store, or adds areas, groupings and a catalogue to one; see core/store/storedareas.h.
  class CreateStoreAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( CreateStoreAlgorithm )

  public:
    CreateStoreAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "createstore" ); }
    CreateStoreAlgorithm *createInstance() const override { return new CreateStoreAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    std::vector<TableInput> mGroupings;
    std::vector<TableInput> mCatalogue;
  };

}
