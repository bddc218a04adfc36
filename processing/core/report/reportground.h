#pragma once

#include "report/cellfacts.h"
#include "report/sentences.h"
#include "report/socialreport.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sozialraum
{

  //! An area that has a chapter or a row.
  struct ReportArea
  {
    std::string key;
    std::string name;                 //!< "Oberland"
    std::string place;                //!< as sentences name it: "Sozialraum Oberland"
    std::vector<std::string> members; //!< keys; of a municipality its own
  };

  //! What all chapters are made from, and what they leave behind.
  class ReportGround
  {
  public:
    //! \throws InputError as socialReport()
    explicit ReportGround( const SocialReportInput &given );

    std::string word( std::string_view german, std::string_view english ) const
    {
      return std::string( input.language == ReportLanguage::German ? german : english );
    }

    //! The indicators of a domain that the release has, each in one domain only.
    std::vector<const PageIndicator *> indicatorsOf( const ReportDomain &domain ) const;
    const PageIndicator *indicator( const std::string &id ) const;
    std::string latestPeriod( const std::string &id ) const;

    //! What a table says of a cell: number, class, or why there is none.
    std::string cellText( const PageIndicator &indicator, const std::string &areaKey, const std::string &period ) const;
    //! "Arbeitslosenanteil (%)".
    std::string heading( const PageIndicator &indicator ) const;
    //! The value where it may be shown.
    std::optional<double> value( const std::string &id, const std::string &areaKey, const std::string &period ) const;
    std::optional<Fact> fact( const ReportArea &area, const PageIndicator &indicator ) const;
    //! The one to draw a map of: no count, and of the others the first of which most areas show a class; null where none shows half of
    //! them.
    const PageIndicator *bestOnMap( const std::vector<const PageIndicator *> &indicators ) const;
    //! Whether the class is the one farthest to the bad side.
    bool isWorstClass( const PageIndicator &indicator, const std::string &areaKey ) const;

    //! The sentence as text, remembered as evidence.
    std::string said( const std::string &section, const Sentence &sentence, const PageIndicator &indicator, const std::string &areaKey );

    //! All areas in the classes of \a indicator, those of \a marked with a strong outline.
    ReportPicture map( const std::string &name, const PageIndicator &indicator, const std::vector<std::string> &marked ) const;
    //! Where \a area lies.
    ReportPicture locationMap( const std::string &name, const ReportArea &area ) const;
    bool hasOutlines() const;

    const SocialReportInput &input;
    ReleaseCells cells;
    std::string level;
    ReportArea district;
    bool hasDistrict = false;
    std::vector<ReportArea> chapters; //!< all areas of the level
    std::vector<ReportEvidence> evidence;

  private:
    std::string levelMeant() const;
    //! The cell that gives an area of the map its colour: its own, or that of its group.
    const ReleaseCell *colourCell( const PageIndicator &indicator, const std::string &areaKey, const std::string &period ) const;
  };

  //! \a key as a part of a section's name: what is no letter or digit of ASCII is written as its number.
  std::string namePart( std::string_view key );

  //! The chapter of an area. \param ground remembers evidence
  std::vector<ReportPart> areaChapter( ReportGround &ground, const ReportArea &area );

  //! Places against need; what falls short of the coverage that is wanted is added to \a notes. Nothing where the release has neither.
  std::optional<ReportSection> supplySection( ReportGround &ground, const ReportArea &area, std::vector<std::string> &notes );

  //! Places by who runs them, of the facilities that are given. Nothing where none lies in the area.
  std::optional<ReportSection> operatorsSection( ReportGround &ground, const ReportArea &area );

  //! What the office means to do in \a area, values against targets. Nothing where it said nothing.
  std::optional<ReportSection> measuresSection( ReportGround &ground, const ReportArea &area );
  //! The same for the whole district.
  std::optional<ReportSection> districtMeasuresSection( ReportGround &ground );
  //! \throws InputError "measure_area_unknown" (1: row, 2: area, 3: areas that there are)
  void checkMeasures( const ReportGround &ground );
  //! What measures name as their indicator and the release has not.
  std::vector<std::string> indicatorsWithoutFigures( const ReportGround &ground );

  //! Projection, places needed, quota and budget, as far as they are given.
  std::vector<ReportPart> demographyChapter( ReportGround &ground );

  //! What stands before and behind the chapters of areas.
  std::vector<ReportPart> openingChapters( ReportGround &ground );
  std::vector<ReportPart> closingChapters( ReportGround &ground );

}
