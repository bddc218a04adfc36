#pragma once

#include <QDomDocument>
#include <qgis.h>
#include <qgsconfig.h>
#include <qgslayoutrendercontext.h>
#include <qgslegendstyle.h>
#include <qgsmaplayer.h>
#include <qgsprocessingparametertype.h>
#include <qgssldexportcontext.h>
#if _QGIS_VERSION_INT < 34400
#include <qgsprocessinggui.h> // an enumeration alone: nothing of the GUI library is linked
#endif

/**
 * What differs between the versions of QGIS that the code is built for: 3.40, 3.44 and 4. Nothing else asks for QGIS' version.
 */
namespace sozialraum
{

#if _QGIS_VERSION_INT >= 34400
  using LegendComponent = Qgis::LegendComponent;
  using LayoutRenderFlags = Qgis::LayoutRenderFlags;
  using LayoutRenderFlag = Qgis::LayoutRenderFlag;
  using ProcessingMode = Qgis::ProcessingMode;
#else
  using LegendComponent = QgsLegendStyle::Style;
  using LayoutRenderFlags = QgsLayoutRenderContext::Flags;
  using ProcessingMode = QgsProcessingGui::WidgetType;

  //! The names that QGIS 3.44 gives the flags.
  struct LayoutRenderFlag
  {
    static constexpr auto UseAdvancedEffects = QgsLayoutRenderContext::FlagUseAdvancedEffects;
    static constexpr auto ForceVectorOutput = QgsLayoutRenderContext::FlagForceVectorOutput;
    static constexpr auto SynchronousLegendGraphics = QgsLayoutRenderContext::FlagSynchronousLegendGraphics;
  };
#endif

  //! Saves the style of \a layer, with all of \a categories, into its database as the default one. \returns what went wrong; empty: nothing
  template<typename Layer>
  QString saveStyleIntoDatabase( Layer &layer, const QString &name, const QString &description, QgsMapLayer::StyleCategories categories )
  {
    QString error;
    if constexpr ( requires { layer.saveStyleToDatabaseV2( name, description, true, QString(), error, categories ); } )
      layer.saveStyleToDatabaseV2( name, description, true, QString(), error, categories );
    else
      layer.saveStyleToDatabase( name, description, true, QString(), error, categories );
    return error;
  }

  //! The style of \a layer as SLD.
  template<typename Layer>
  QDomDocument sldOf( const Layer &layer )
  {
    QgsSldExportContext context;
    if constexpr ( requires { layer.exportSldStyleV3( context ); } )
    {
      return layer.exportSldStyleV3( context );
    }
    else
    {
      QDomDocument sld;
      QString error;
      layer.exportSldStyleV2( sld, error, context );
      return sld;
    }
  }

  //! From QGIS 3.44 on a type of parameters says itself which parameters and outputs of a model can give its value; before, its widget
  //! does.
  class WordParameterType : public QgsProcessingParameterType
  {
#if _QGIS_VERSION_INT >= 34400
  public:
    QStringList acceptedParameterTypes() const override { return { QStringLiteral( "enum" ), QStringLiteral( "string" ) }; }
    QStringList acceptedOutputTypes() const override { return { QStringLiteral( "outputString" ) }; }
#endif
  };

}
