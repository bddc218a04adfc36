#pragma once

#include <QSet>
#include <QString>

#include <memory>

class QgsPrintLayout;
class QgsProject;

namespace sozialraum
{

  class MonitorProject;

  /**
   * A project that an earlier run wrote and people may have worked on.
   *
   * Guarantees:
   * - a text that was changed by hand in a layout stands in the layout of that name again, also when it was emptied; texts that nobody
   *   touched are those of the new run;
   * - what was moved or resized lies where it was put; what was added is there;
   * - layouts that the new run does not make go over with the layers they show.
   */
  class EarlierProject
  {
  public:
    //! \a path empty: there is none, and nothing is taken from it.
    explicit EarlierProject( const QString &path );
    ~EarlierProject();

    //! Gives \a layout what was changed by hand in the earlier one of its name.
    void giveChangesTo( QgsPrintLayout &layout );

    //! Takes into \a project the layouts that were not asked for by giveChangesTo(): all, or those alone that were changed by hand.
    void giveOtherLayouts( MonitorProject &project, bool onlyChanged ) const;

  private:
    std::unique_ptr<QgsProject> mProject;
    QSet<QString> mMadeAgain; //!< names without their numbers
  };

  //! Keeps with \a layout how it was made, so that the next run knows what was changed since.
  void rememberAsMade( QgsPrintLayout &layout );

}
