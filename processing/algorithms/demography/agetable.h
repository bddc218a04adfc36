#pragma once

#include "algorithms/call.h"
#include "demography/population.h"

#include <qgsfeature.h>

#include <map>
#include <optional>

namespace sozialraum
{

  /**
   * A table whose columns have the names of our long tables; letters' case does not matter.
   *
   * Every sentence about it names the parameter that it was chosen for, the row and the column.
   */
  class NamedTable
  {
  public:
    //! The table of the parameter \a name. \throws QgsProcessingException where it is empty or lacks one of \a needed
    NamedTable( const Call &call, const char *name, const QStringList &needed );

    std::size_t rows() const { return mRows.size(); }
    bool has( const QString &column ) const { return mFields.lookupField( column ) >= 0; }
    QString text( std::size_t row, const QString &column ) const;    //!< trimmed; empty where there is no such column
    double number( std::size_t row, const QString &column ) const;   //!< \throws QgsProcessingException where there is none
    int year( std::size_t row ) const;                               //!< of the column year: 2023, or a date
    Sex sex( std::size_t row ) const;                                //!< m, f, w, male, female, männlich, weiblich, 1, 2
    std::size_t age( std::size_t row, const QString &column ) const; //!< 7, "7 Jahre", "100 und älter", "unter 1"; no "5–9"

    //! \throws QgsProcessingException: \a problem in this row
    [[noreturn]] void refuse( std::size_t row, const QString &problem ) const;

  private:
    QString mLabel;
    QgsFields mFields;
    std::vector<QgsFeature> mRows;
  };

  //! Counts by area, year, sex and age.
  struct AgeTable
  {
    std::vector<std::string> keys; //!< of the areas, sorted
    std::vector<int> years;        //!< ascending
    std::map<std::pair<std::string, int>, Population> people;
    std::vector<std::string> nationalities; //!< of the column nationality, sorted; empty: the table has none
    std::map<std::pair<std::string, int>, std::vector<Population>> byNationality; //!< adding up to people
    std::map<std::pair<std::string, int>, std::vector<bool>> uncertain; //!< by age, where the table has the column status and says so
    std::size_t ages = 0;
    std::size_t absent = 0;    //!< cells without a row: nobody
    bool isProjection = false; //!< it has scenarios

    const Population *find( const std::string &key, int year ) const;
  };

  /**
   * Reads area_key, year, sex, age and count of the parameter \a name; rows of a column nationality are added up, and kept beside. \a ages:
   * how many ages there are, 0: as many as the table has. Of a table with scenarios \a scenario alone is read; empty: the first, and the
   * log says which.
   * \throws QgsProcessingException where a row is not valid or stands twice, an area lacks a year, or there is no such scenario
   */
  AgeTable readAgeTable( const Call &call, const char *name, std::size_t ages = 0, const QString &scenario = {} );

  //! The month at whose end children must be six to go to school in August, of the parameter \a name, a date like 30.06. without its year.
  //! \throws QgsProcessingException where it is no end of a month
  int cutOffMonth( const Call &call, const char *name );

  //! The word of a sex in our tables: "m", "f".
  QString sexWord( Sex sex );

}
