#pragma once

#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <map>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! A table that an output must show: rows in any order, of the named fields only.
  struct ExpectedRows
  {
    QString output = QStringLiteral( "OUTPUT" );
    QStringList fields;
    std::vector<QStringList> rows;
  };

  /**
   * A test that a planner can write: an algorithm, the files it reads, and what must come out. docs/formats/case.md says how.
   *
   * It is read strictly: a line that means nothing is an error, so that no expectation is lost by a slip of the pen.
   */
  struct CaseFile
  {
    QString algorithm;
    QVariantMap parameters;
    std::map<QString, QString> files; //!< by name
    std::vector<ExpectedRows> expected;
    QStringList inLog;
    QStringList notInLog;
    std::optional<QString> refusedWith; //!< a part of the sentence with which the run must fail
  };

  //! \throws std::runtime_error with the line that cannot be understood
  CaseFile readCaseFile( const QString &text );

}
