#pragma once

#include "algorithms/areas/tableinputs.h"
#include "algorithms/sozialraumalgorithm.h"

#include <QCoreApplication>

namespace sozialraum
{

  struct SocialReport;

  //! The social report of a release as a text document that people go on writing in.
  class SocialReportAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( SocialReportAlgorithm )

  public:
    SocialReportAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Maps )
    {}

    QString name() const override { return QStringLiteral( "socialreport" ); }
    SocialReportAlgorithm *createInstance() const override { return new SocialReportAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    void prepare( Call &call ) override;
    QVariantMap run( Call &call ) override;

  private:
    static void tellOfMeasures( const Call &call, const SocialReport &report );

    std::vector<TableInput> mMemberships;
    std::vector<TableInput> mRules;
    std::vector<TableInput> mMeasures;
  };

}
