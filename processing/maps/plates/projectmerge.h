#pragma once

#include <QString>

class QgsProject;

namespace sozialraum
{

  //! What was added to a project.
  struct AddedToProject
  {
    int layers = 0;
    int layouts = 0;
  };

  /**
   * Adds the layers of the project \a file, in a group named after it and first in the tree, and its layouts to the project \a open, of
   * which nothing is changed: layers that it has already are kept as they are, and a layout whose name is taken gets a number.
   *
   * \throws QgsProcessingException where the file cannot be read
   */
  AddedToProject addToProject( const QString &file, QgsProject &open );

}
