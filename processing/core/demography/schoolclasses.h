#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! What a law asks of the classes of a grade, by type of school.
  struct ClassRule
  {
    std::string schoolType;
    int firstGrade = 1; //!< grades that the type has
    int lastGrade = 4;
    int firstClass = 15;   //!< pupils that the first class of a grade needs
    int furtherClass = 14; //!< and each further one
    int most = 28;         //!< pupils of a class at most
    int parallel = 1;      //!< classes that a grade needs
  };

  /**
   * Rules as a text: a header and a row per type of school, columns school_type, first_grade, last_grade, first_class, further_class, most,
   * parallel, semicolons between them; lines that begin with # are remarks.
   * \throws InputError naming the line that is not valid
   */
  std::vector<ClassRule> readClassRules( std::string_view text );

  //! The rules of § 4a of the School Act of Saxony, as shipped (schoollaw_sachsen.csv).
  std::vector<ClassRule> saxonClassRules();

  //! The classes of a grade with so many pupils.
  struct GradeClasses
  {
    int needed = 0;      //!< so that no class has more pupils than allowed
    int allowed = 0;     //!< by the pupils that classes need
    int formed = 0;      //!< the needed ones, where they are allowed; else as many as are allowed; 0: none may be formed
    int minimum = 0;     //!< pupils that the grade needs
    double margin = 0.0; //!< pupils above the minimum; below 0: too few
  };

  /**
   * Classes of \a pupils (≥ 0, projected ones rounded to whole pupils): the fewest that the law allows to have no class too large.
   *
   * 15 and 14 of at most 28: 14 pupils make none, 15 … 28 one, 29 … 56 two, 57 three.
   */
  GradeClasses classesOf( double pupils, const ClassRule &rule );

}
