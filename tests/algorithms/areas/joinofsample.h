#pragma once

#include "algorithmrun.h"

#include <QFile>
#include <gtest/gtest.h>
#include <qgsfeatureiterator.h>
#include <qgsvectorlayer.h>

#include <map>

// What the tests of `joinindicators` share.
namespace sozialraum
{

  inline QString municipalities()
  {
    return sampleLayer( QStringLiteral( "musterland.gpkg" ), QStringLiteral( "municipalities" ) );
  }

  //! The parameters that join the tables to the municipalities of the sample district.
  inline QVariantMap joinOfSample( const QVariant &tables, const QString &output )
  {
    return { { QStringLiteral( "INPUT" ), municipalities() }, { QStringLiteral( "KEY_FIELD" ), QStringLiteral( "AGS" ) },
      { QStringLiteral( "TABLES" ), tables }, { QStringLiteral( "OUTPUT" ), output } };
  }

  //! The features by the text of \a field.
  inline std::map<QString, QgsFeature> byKey( QgsVectorLayer &layer, const QString &field )
  {
    std::map<QString, QgsFeature> features;
    QgsFeatureIterator iterator = layer.getFeatures();
    QgsFeature feature;
    while ( iterator.nextFeature( feature ) )
      features.emplace( feature.attribute( field ).toString(), feature );
    return features;
  }

  inline QString writeFile( const OutputFolder &folder, const QString &name, const QByteArray &content )
  {
    QFile file( folder.path( name ) );
    EXPECT_TRUE( file.open( QIODevice::WriteOnly ) );
    file.write( content );
    return file.fileName();
  }

  inline const QByteArray SMALL_TABLE = "Schluessel;Gemeinde;Einwohner 2022\n00524010;Altweida;12000\n00524020;Bad "
                                        "Muehlenroda;8000\n00524030;Baerenrode;2100\n00524040;Birkenhoehe;900\n";

}
