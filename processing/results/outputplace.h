#pragma once

#include "results/destination.h"

#include <QStringList>
#include <QVariantMap>

class QgsProcessingContext;
class QgsProcessingParameterDefinition;
class QgsProject;

namespace sozialraum
{

  class LayerLook;

  //! What the parameter of an output asks for.
  struct OutputPlace
  {
    QString text;                  //!< where; empty: it is not asked for
    QString title;                 //!< name of the layer, unless the result has a better one
    QgsProject *project = nullptr; //!< into which it is loaded
    QVariantMap options;           //!< how files are made
  };

  //! \a value as QGIS understands it: a text, an expression, or a definition with project and options. \throws QgsProcessingException
  OutputPlace outputPlace( const QgsProcessingParameterDefinition &definition, const QVariant &value, QgsProcessingContext &context );

  /**
   * Nothing where a result may be written to \a destination: nothing is there, or what would be replaced bears our mark.
   * \throws QgsProcessingException a sentence that names what is there, and how to add a table to a GeoPackage
   */
  void refuseWhatIsNotOurs( const Destination &destination );

  //! The tables of a GeoPackage in whose place the result comes: all where the file is its own, else the one of its name.
  QStringList tablesToReplace( const Destination &destination );

  //! Nothing where none of \a files, made for \a destination, would replace a file that is not part of an older result of ours.
  //! \throws QgsProcessingException
  void refuseForeignParts( const QStringList &files, const Destination &destination );

  //! Writes the metadata of the file \a made, which is to lie as \a path, beside it, and \a withStyle its style. \throws
  //! QgsProcessingException
  void writeBeside( const LayerLook &look, bool withStyle, const QString &made, const QString &path );

}
