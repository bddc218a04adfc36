#pragma once

#include "algorithms/sozialraumalgorithm.h"
#include "store/mapclasses.h"

#include <QCoreApplication>

namespace sozialraum
{

  class ResultFolder;

  //! Draws the classes of a store through its view; see core/store/mapclasses.h and core/disclosure/publicmaps.h.
  class StoreMapsAlgorithm : public SozialraumAlgorithm
  {
    Q_DECLARE_TR_FUNCTIONS( StoreMapsAlgorithm )

  public:
    StoreMapsAlgorithm()
      : SozialraumAlgorithm( AlgorithmGroup::Store )
    {}

    QString name() const override { return QStringLiteral( "storemaps" ); }
    StoreMapsAlgorithm *createInstance() const override { return new StoreMapsAlgorithm(); }

  protected:
    AlgorithmTexts texts() const override;
    void declare( Parameters &p ) const override;
    QVariantMap run( Call &call ) override;

  private:
    static StoredMaps internalMaps( Call &call );
    static StoredMaps publicMaps( Call &call, const QString &file );
    static void writeProject( const Call &call, const StoredMaps &maps, const QString &file, const QString &path );
  };

}
