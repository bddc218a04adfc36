#pragma once

#include "report/fact.h"
#include "report/pagebody.h"
#include "report/pagepalettes.h"

#include <optional>
#include <string>
#include <vector>

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
    const PagePalettes &palettes;
    const PageAdditions &additions;
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

  //! Where the script says what the chosen area has, draws its series and its place among the others; empty until then.
  std::string chosenMarkup( const PageParts &parts );

  //! Heading, table with all periods, and what the indicator means.
  std::string indicatorMarkup( const PageParts &parts, std::size_t number );

  //! What may be said of each area: all sentences where they are few, else those of the recipient's own area; and which offers it has.
  std::string profilesMarkup( const PageParts &parts );

  //! The row of the district, the last one; none where the release has none.
  const PageArea *districtOf( const PageParts &parts );

  //! What is known of the latest period of an indicator in \a area; nothing where the release has no cell for it.
  std::optional<Fact> factOf( const PageParts &parts, const PageArea &area, const PageIndicator &indicator );

  //! Level and trend in careful words; empty where the release has no cell.
  std::string factSentences( const PageParts &parts, const PageArea &area, const PageIndicator &indicator );

  //! The area's and the district's values over the periods as a drawing; empty where fewer than two of the area's are released.
  std::string seriesMarkup( const PageParts &parts, const PageArea &area, const PageIndicator &indicator );

  //! Areas of the map first, then the others of the release; the district last.
  std::vector<PageArea> pageRows( const ReleaseCells &cells, const std::vector<PageArea> &areas,
    const std::map<std::string, std::string> &groupNames, const std::string &districtName );

  //! "für alle", "nur für Ahorn".
  std::string recipientText( const std::string &recipient, const std::vector<PageArea> &rows, const PageWords &words );

  //! How the words of sentences are meant, signs, sources.
  std::string imprintMarkup( const std::vector<PageIndicator> &indicators, const SentenceLimits &limits, const PageWords &words );

}
