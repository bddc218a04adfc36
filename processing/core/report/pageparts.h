#pragma once

#include "report/pagebody.h"

namespace sozialraum
{

  //! German or English, whichever the page is in.
  class PageWords
  {
  public:
    explicit PageWords( ReportLanguage language )
      : mLanguage( language )
    {}

    std::string operator()( std::string_view german, std::string_view english ) const
    {
      return std::string( mLanguage == ReportLanguage::German ? german : english );
    }
    ReportLanguage language() const { return mLanguage; }

  private:
    ReportLanguage mLanguage;
  };

  //! What all parts of a page are made from.
  struct PageParts
  {
    const ReleaseCells &cells;
    const std::vector<PageArea> &rows; //!< of the tables; the district last
    const std::vector<PageIndicator> &indicators;
    const PageWords &words;
  };

  //! What a table's cell says and how it is coloured: "k3" class 3, "s" withheld, "m" missing, "v" a value without class.
  struct CellLook
  {
    std::string css;
    std::string text;      //!< plain
    std::string statement; //!< class in words, or the value, or why there is none; plain
  };

  CellLook lookOf( const PageParts &parts, const PageIndicator &indicator, const std::string &areaKey, const std::string &period );

  //! Fields to choose indicator, period, comparison and area; hidden until the script is there to serve them.
  std::string controlsMarkup( const PageParts &parts );

  //! All areas and the indicators of the first sheet, in their latest period.
  std::string overviewMarkup( const PageParts &parts );

  //! The map of the first indicator's latest period and its legend; each area leads to its profile.
  std::string mapMarkup( const PageParts &parts );

  //! Heading, table with all periods, and what the indicator means.
  std::string indicatorMarkup( const PageParts &parts, std::size_t number );

  //! What may be said of each area: all sentences where they are few, else those of the recipient's own area.
  std::string profilesMarkup( const PageParts &parts );

}
