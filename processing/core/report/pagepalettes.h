#pragma once

#include "classification/classpalette.h"
#include "report/pagebody.h"

#include <string>
#include <vector>

namespace sozialraum
{

  //! The colours of an indicator's classes, those of its plate; as many classes as it has limits for, else as the release shows of it.
  PaletteUse paletteOf( const PageIndicator &indicator, const ReleaseCells &cells );

  //! The palettes of a page, each once; "p" and its place name one in the markup.
  class PagePalettes
  {
  public:
    PagePalettes( const std::vector<PageIndicator> &indicators, const ReleaseCells &cells );

    //! Of one of the indicators: "p0".
    std::string nameOf( const PageIndicator &indicator ) const;
    int classesOf( const PageIndicator &indicator ) const;
    const std::vector<PaletteUse> &all() const { return mAll; }

  private:
    std::size_t placeOf( const PageIndicator &indicator ) const;

    std::vector<std::string> mIds;    //!< of the indicators
    std::vector<std::size_t> mPlaces; //!< of their palettes
    std::vector<PaletteUse> mAll;
  };

}
