#include "algorithms/publication/pageinput.h"

#include "algorithms/areas/areasource.h"
#include "finding.h"
#include "indicators/shippedcatalogue.h"
#include "report/quotientcounts.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <qgsexception.h>
#include <qgsgeometry.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingalgorithm.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

// The resources lie in a static library, which the linker would leave out without being asked for them.
static void makePageAvailable()
{
  Q_INIT_RESOURCE( styles );
}

namespace sozialraum
{

  std::string writtenFormula( const CatalogueIndicator &indicator )
  {
    if ( !indicator.denominator )
      return indicator.numerator.text();
    const auto inBrackets = []( const std::string &text ) {
      return text.find_first_of( "+-*/ " ) == std::string::npos ? text : "(" + text + ")";
    };
    return inBrackets( indicator.numerator.text() ) + " / " + inBrackets( indicator.denominator->text() );
  }

  ReleaseTable readReleaseFile( const QString &path )
  {
    QFile file( path );
    if ( !file.open( QIODevice::ReadOnly ) )
      throw QgsProcessingException(
        QCoreApplication::translate( "ReleaseFile", "The “Release table” %1 cannot be read. Is it where it was?" )
          .arg( QDir::toNativeSeparators( path ) ) );
    const QByteArray text = file.readAll();
    return inFile( QFileInfo( path ).fileName().toStdString(),
      [&text] { return readRelease( { text.constData(), static_cast<std::size_t>( text.size() ) } ); } );
  }

  namespace
  {
    std::string formulaOf( const ReleaseIndicator &indicator )
    {
      return indicator.formula;
    }

    std::string formulaOf( const CatalogueIndicator &indicator )
    {
      return writtenFormula( indicator );
    }

    //! The domains of our catalogue in words; those of other catalogues are words already.
    std::string domainTitle( const std::string &domain, ReportLanguage language )
    {
      struct Title
      {
        std::string_view id;
        std::string_view german;
        std::string_view english;
      };
      static constexpr std::array<Title, 8> titles{ { { "population", "Bevölkerung", "Population" },
        { "education_childcare", "Bildung und Betreuung", "Education and childcare" }, { "employment", "Arbeit", "Employment" },
        { "income_housing", "Einkommen und Wohnen", "Income and housing" }, { "health", "Gesundheit", "Health" },
        { "care_disability", "Pflege und Behinderung", "Care and disability" },
        { "public_benefits", "Soziale Sicherung", "Public benefits" }, { "participation", "Teilhabe", "Participation" } } };
      const auto known = std::find_if( titles.begin(), titles.end(), [&domain]( const Title &title ) { return title.id == domain; } );
      return known == titles.end() ? domain : std::string( language == ReportLanguage::German ? known->german : known->english );
    }

    //! What is known of an indicator, wherever it stands.
    template<typename Known>
    PageIndicator described( const Known &known, ReportLanguage language )
    {
      const std::string &name = language == ReportLanguage::German || known.nameEnglish.empty() ? known.nameGerman : known.nameEnglish;
      return { known.id, name.empty() ? known.id : name, known.domain, known.unit, known.decimals < 0 ? 1 : std::min( known.decimals, 9 ),
        known.source, known.kind, known.factor, known.polarity, {}, formulaOf( known ) };
    }

    template<typename Known>
    const Known *knownAs( const std::string &id, const std::vector<Known> &all )
    {
      const auto found = std::find_if( all.begin(), all.end(), [&id]( const Known &each ) { return each.id == id; } );
      return found == all.end() ? nullptr : &*found;
    }
  }

  std::vector<PageIndicator> reportIndicators( const ReleaseTable &release, ReportLanguage language )
  {
    const std::vector<CatalogueIndicator> catalogue = readCatalogue( shippedCatalogue() );
    std::vector<PageIndicator> indicators;
    const ReleaseCells cells( cellsOf( release ) );
    for ( const std::string &id : cells.indicators() )
    {
      if ( const ReleaseIndicator *own = knownAs( id, release.indicators ) )
        indicators.push_back( described( *own, language ) );
      else if ( const CatalogueIndicator *shipped = knownAs( id, catalogue ) )
        indicators.push_back( described( *shipped, language ) );
      else
        indicators.push_back( { id, id } );
      const auto limits =
        std::find_if( release.limits.begin(), release.limits.end(), [&id]( const ReleaseLimits &each ) { return each.indicator == id; } );
      if ( limits != release.limits.end() )
        indicators.back().limits = limits->limits;
      for ( const ReleaseLand &land : release.land )
      {
        if ( land.indicator != id )
          continue;
        indicators.back().landName = land.name;
        indicators.back().land.emplace( land.period, land.value );
      }
    }
    findCounts( indicators );
    return indicators;
  }

  static void addRings( AreaRings &rings, const QgsGeometry &geometry, double stretch )
  {
    for ( const QgsPolygonXY &polygon : geometry.isMultipart() ? geometry.asMultiPolygon() : QgsMultiPolygonXY{ geometry.asPolygon() } )
    {
      for ( const QgsPolylineXY &line : polygon )
      {
        std::vector<PlanePoint> ring;
        for ( const QgsPointXY &point : line )
          ring.push_back( { point.x() * stretch, point.y() } );
        rings.push_back( std::move( ring ) );
      }
    }
  }

  std::map<std::string, std::string> groupNames( const ReleaseTable &release )
  {
    std::map<std::string, std::string> names;
    for ( const ReleaseGroup &group : release.groups )
      names.emplace( group.key, group.name );
    return names;
  }

  std::vector<PageArea> readPageAreas( const QgsProcessingFeatureSource &source, QgsProcessingFeedback *feedback )
  {
    const AreaSource areas = readAreaSource( source, {}, feedback, QStringList() );
    const double latitude = source.sourceExtent().center().y();
    const double stretch = source.sourceCrs().isGeographic() ? std::cos( latitude * 3.141592653589793 / 180.0 ) : 1.0;
    std::vector<PageArea> read;
    std::map<std::string, std::size_t> places;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      const std::string key = areas.rows.keys.at( row );
      if ( key.empty() )
        continue;
      const auto [place, isNew] = places.try_emplace( key, read.size() );
      if ( isNew )
        read.push_back( { key, row < areas.rows.names.size() && !areas.rows.names[row].empty() ? areas.rows.names[row] : key } );
      QgsGeometry geometry = areas.features[row].geometry();
      if ( geometry.type() == Qgis::GeometryType::Polygon )
      {
        geometry.convertToStraightSegment();
        addRings( read[place->second].rings, geometry, stretch );
      }
    }
    return read;
  }

  QByteArray pageResource( const QString &name )
  {
    makePageAvailable();
    QFile file( QStringLiteral( ":/sozialraum/styles/page/%1" ).arg( name ) );
    return file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
  }

  std::vector<PageIndicator> pageIndicators( const ReleaseTable &release, ReportLanguage language )
  {
    std::vector<PageIndicator> indicators = reportIndicators( release, language );
    for ( PageIndicator &indicator : indicators )
      indicator.domain = domainTitle( indicator.domain, language );
    return indicators;
  }

}
