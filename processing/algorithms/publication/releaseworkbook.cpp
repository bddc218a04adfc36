#include "algorithms/publication/releaseworkbook.h"

#include "documents/odswriter.h"
#include "report/cellfacts.h"
#include "report/pageparts.h"
#include "report/releasecells.h"

#include <algorithm>

namespace sozialraum
{

  namespace
  {

    class Workbook
    {
    public:
      Workbook( const ReleaseTable &release, const std::map<std::string, std::string> &areaNames, ReportLanguage language )
        : mRelease( release )
        , mCells( cellsOf( release ) )
        , mAreaNames( areaNames )
        , mLanguage( language )
      {}

      OdsDocument made( const std::vector<PageIndicator> &indicators )
      {
        mDocument.title = word( "Tabellen der Veröffentlichung ", "Tables of the release " ) + mRelease.release;
        mDocument.language = mLanguage == ReportLanguage::German ? "de" : "en";
        mDocument.date = mRelease.date;
        mDocument.sheets.push_back( { word( "Inhalt", "Contents" ), {}, {} } );
        for ( const PageIndicator &indicator : indicators )
          mDocument.sheets.push_back( sheetOf( indicator ) );
        addContents( indicators );
        return std::move( mDocument );
      }

    private:
      std::string word( const char *german, const char *english ) const { return mLanguage == ReportLanguage::German ? german : english; }

      std::string nameOf( const std::string &areaKey ) const
      {
        if ( mCells.isDistrict( areaKey ) )
          return word( "Landkreis", "District" );
        const auto found = mAreaNames.find( areaKey );
        return found == mAreaNames.end() ? std::string() : found->second;
      }

      std::string levelOf( const std::string &areaKey ) const
      {
        const std::string level = mCells.levelOf( areaKey );
        return level == "area" ? word( "Gebiet", "Area" ) : mCells.isDistrict( areaKey ) ? word( "Landkreis", "District" ) : level;
      }

      std::string recipient() const
      {
        std::vector<PageArea> areas;
        for ( const auto &[key, name] : mAreaNames )
          areas.push_back( { key, name, {} } );
        return recipientText( mRelease.recipient, areas, PageWords( mLanguage ) );
      }

      OdsCell contentOf( const ReleaseCell *cell ) const
      {
        if ( !cell )
          return {};
        const CellSight sight = sightOf( *cell );
        if ( sight != CellSight::Shown )
          return sightText( sight, mLanguage );
        if ( cell->value )
          return *cell->value;
        return cell->classLabel;
      }

      OdsSheet sheetOf( const PageIndicator &indicator ) const
      {
        OdsSheet sheet{ indicator.id, { word( "Ebene", "Level" ), word( "Schlüssel", "Key" ), word( "Name", "Name" ) }, {},
          indicator.decimals };
        const std::vector<std::string> periods = mCells.periodsOf( indicator.id );
        sheet.headings.insert( sheet.headings.end(), periods.begin(), periods.end() );
        for ( const std::string &areaKey : mCells.areaKeys() )
        {
          std::vector<OdsCell> row{ levelOf( areaKey ), areaKey, nameOf( areaKey ) };
          bool hasCells = false;
          for ( const std::string &period : periods )
          {
            const ReleaseCell *cell = mCells.cell( indicator.id, areaKey, period );
            hasCells |= cell != nullptr;
            row.push_back( contentOf( cell ) );
          }
          if ( hasCells )
            sheet.rows.push_back( std::move( row ) );
        }
        addReferences( sheet, indicator.id, periods );
        // A sheet that is printed or copied alone still says whose it is.
        if ( mRelease.recipient != "public" )
        {
          sheet.rows.emplace_back();
          sheet.rows.push_back( { std::string(), std::string(), recipient() } );
        }
        return sheet;
      }

      void addReferences( OdsSheet &sheet, const std::string &indicator, const std::vector<std::string> &periods ) const
      {
        std::vector<OdsCell> row{ word( "Landkreis", "District" ), std::string(), word( "Wert zum Vergleich", "Value to compare with" ) };
        bool hasValues = false;
        for ( const std::string &period : periods )
        {
          const auto found = std::find_if( mRelease.references.begin(), mRelease.references.end(),
            [&]( const ReleaseReference &each ) { return each.indicator == indicator && each.period == period; } );
          row.emplace_back();
          if ( found == mRelease.references.end() )
            continue;
          row.back() = found->value;
          hasValues = true;
        }
        if ( hasValues )
          sheet.rows.push_back( std::move( row ) );
      }

      void addContents( const std::vector<PageIndicator> &indicators )
      {
        OdsSheet &contents = mDocument.sheets.front();
        contents.headings = { word( "Blatt", "Sheet" ), word( "Indikator", "Indicator" ), word( "Einheit", "Unit" ) };
        const std::vector<std::string> names = sheetNames( mDocument );
        for ( std::size_t i = 0; i < indicators.size(); ++i )
          contents.rows.push_back( { names[i + 1], indicators[i].name, indicators[i].unit } );
        contents.rows.emplace_back();
        const auto say = [&contents]( std::string sentence ) { contents.rows.push_back( { std::move( sentence ) } ); };
        say( word( "Veröffentlichung ", "Release " ) + mRelease.release + ", " + mRelease.date + ", " + recipient() );
        say( word( "Eine Zahl ist ein freigegebener Wert; wo nur die Klasse freigegeben ist, steht deren Bereich.",
          "A number is a released value; where the class alone is released, its range stands." ) );
        say( word( "„geheim“: Die Angabe ist durch das Statistikgeheimnis geschützt. „keine Angabe“: Es liegt kein Wert vor.",
          "“confidential”: the figure is protected by law. “no figure”: there is none." ) );
        for ( const std::string &source : mRelease.sources )
          say( word( "Quelle: ", "Source: " ) + source );
      }

      const ReleaseTable &mRelease;
      ReleaseCells mCells;
      const std::map<std::string, std::string> &mAreaNames;
      ReportLanguage mLanguage;
      OdsDocument mDocument;
    };

  }

  OdsDocument releaseWorkbook( const ReleaseTable &release, const std::vector<PageIndicator> &indicators,
    const std::map<std::string, std::string> &areaNames, ReportLanguage language )
  {
    return Workbook( release, areaNames, language ).made( indicators );
  }

}
