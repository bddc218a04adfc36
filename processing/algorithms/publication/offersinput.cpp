#include "algorithms/publication/offersinput.h"

#include "algorithms/call.h"
#include "algorithms/coverage/registercolumns.h"
#include "algorithms/parameters.h"
#include "coverage/supply/offers.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsfeature.h>
#include <qgsprocessingalgorithm.h>
#include <qgsvariantutils.h>

#include <algorithm>
#include <cmath>
#include <vector>

namespace sozialraum
{

  namespace
  {
    class OffersTexts
    {
      Q_DECLARE_TR_FUNCTIONS( OffersInput )
    };

    QString textOf( const QgsFeature &row, int column )
    {
      return column < 0 || QgsVariantUtils::isNull( row.attribute( column ) ) ? QString() : row.attribute( column ).toString().trimmed();
    }

    //! A register of one kind of facilities is delivered with numbers of places for some and nothing for others.
    AttributeColumn columnOf( const std::vector<QgsFeature> &rows, const QgsFields &fields, int place )
    {
      const QgsField field = fields.at( place );
      AttributeColumn column{ field.name().toStdString(), field.isNumeric() || field.type() == QMetaType::Type::Bool, {}, {} };
      for ( const QgsFeature &row : rows )
      {
        const QVariant value = row.attribute( place );
        if ( column.isNumber )
          column.numbers.push_back( QgsVariantUtils::isNull( value ) ? std::nullopt : std::optional( value.toDouble() ) );
        else
          column.texts.push_back( textOf( row, place ).toStdString() );
      }
      return column;
    }

    //! "Hort", "Plätze: 60", "Schwerpunkt: Musik" of each row, by the columns that say nothing else.
    std::vector<std::vector<std::string>> attributesOf(
      const std::vector<QgsFeature> &rows, const QgsFields &fields, const std::vector<int> &others, ReportLanguage language )
    {
      std::vector<std::vector<std::string>> words( rows.size() );
      for ( int place = 0; place < fields.size(); ++place )
      {
        if ( std::find( others.begin(), others.end(), place ) != others.end() )
          continue;
        const QString alias = fields.at( place ).alias();
        const std::string heading =
          alias.isEmpty() ? offerWord( fields.at( place ).name().toLower().toStdString(), language ) : alias.toStdString();
        for ( const Offer &offer : offersOf( columnOf( rows, fields, place ) ) )
        {
          for ( std::size_t row = 0; row < rows.size(); ++row )
          {
            if ( !( offer.amounts[row] > 0.0 ) )
              continue;
            const bool isWhole = offer.amounts[row] == std::floor( offer.amounts[row] );
            words[row].push_back( !offer.value.empty() ? heading + ": " + offer.value
                : offer.isCounted                      ? heading + ": " + numberText( offer.amounts[row], isWhole ? 0 : 1, language )
                                                       : heading );
          }
        }
      }
      return words;
    }

    bool isKeptIn( const QgsFeature &row, int column )
    {
      static const QStringList words{ QStringLiteral( "0" ), QStringLiteral( "no" ), QStringLiteral( "nein" ), QStringLiteral( "n" ),
        QStringLiteral( "false" ), QStringLiteral( "falsch" ), QStringLiteral( "intern" ), QStringLiteral( "internal" ) };
      return column >= 0 && words.contains( textOf( row, column ).toLower() );
    }

    //! Columns that are known, and those that are no attributes of a facility whoever wrote them.
    std::vector<int> knownColumns( const QgsFields &fields )
    {
      std::vector<int> known;
      for ( const RegisterColumn column : { RegisterColumn::Area, RegisterColumn::Facility, RegisterColumn::Name, RegisterColumn::Kind,
              RegisterColumn::Operator, RegisterColumn::TargetGroups, RegisterColumn::Address, RegisterColumn::Public } )
        known.push_back( registerColumn( fields, column ) );
      for ( const char *name : { "cost", "unit", "within", "in_area", "state", "fid", "ogc_fid", "x", "y", "valid_from", "valid_to", "ags",
              "ars", "area_key", "id", "source" } )
        known.push_back( fields.lookupField( QString::fromLatin1( name ) ) );
      return known;
    }
  }

  void offersParameter( Parameters &p )
  {
    p.source( "OFFERS", OffersTexts::tr( "Offers" ),
      OffersTexts::tr( "What the public register of facilities says, for “Which offers are there?”: “Facilities within reach” of “Service "
                       "profile”, or a register with the key of the area that each facility lies in. All of it is shown, but for rows with "
                       "no in a column “public”." ),
      Qgis::ProcessingSourceType::Vector, { .optional = true } );
  }

  PageOffers offersFrom( const QgsFeatureSource &table, ReportLanguage language, int *keptIn )
  {
    PageOffers offers;
    const QgsFields fields = table.fields();
    const int area = registerColumn( fields, RegisterColumn::Area );
    const int name = registerColumn( fields, RegisterColumn::Name );
    const int isPublic = registerColumn( fields, RegisterColumn::Public );
    int keptInRows = 0;
    std::vector<QgsFeature> rows;
    QgsFeatureIterator features = table.getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
    for ( QgsFeature row; features.nextFeature( row ); )
    {
      if ( isKeptIn( row, isPublic ) )
        keptInRows += 1;
      else if ( !textOf( row, area ).isEmpty() && !textOf( row, name ).isEmpty() )
        rows.push_back( row );
    }
    const int cost = fields.lookupField( QStringLiteral( "cost" ) );
    const int unit = fields.lookupField( QStringLiteral( "unit" ) );
    const int within = fields.lookupField( QStringLiteral( "within" ) );
    const int inArea = fields.lookupField( QStringLiteral( "in_area" ) );
    const int from = fields.lookupField( QStringLiteral( "source" ) );
    const std::vector<std::vector<std::string>> attributes = attributesOf( rows, fields, knownColumns( fields ), language );
    for ( std::size_t i = 0; i < rows.size(); ++i )
    {
      const QgsFeature &row = rows[i];
      const auto text = [&row, &fields]( RegisterColumn column ) { return textOf( row, registerColumn( fields, column ) ).toStdString(); };
      PageOffer offer{ textOf( row, area ).toStdString(), textOf( row, name ).toStdString(), text( RegisterColumn::Kind ),
        text( RegisterColumn::Operator ), text( RegisterColumn::TargetGroups ), text( RegisterColumn::Address ), attributes[i] };
      bool isNumber = false;
      const double way = cost < 0 ? 0.0 : row.attribute( cost ).toDouble( &isNumber );
      if ( cost >= 0 && isNumber && !textOf( row, cost ).isEmpty() && std::isfinite( way ) )
        offer.way = way;
      offer.isInside = inArea < 0 || row.attribute( inArea ).toInt() != 0;
      offers.offers.push_back( std::move( offer ) );
      if ( textOf( row, unit ) == QLatin1String( "min" ) )
        offers.unit = WayUnit::Minutes;
      if ( const double limit = textOf( row, within ).toDouble(); limit > 0.0 )
        offers.within = limit;
      if ( offers.source.empty() )
        offers.source = textOf( row, from ).toStdString();
    }
    if ( keptIn )
      *keptIn = keptInRows;
    return offers;
  }

  PageOffers readOffers( const Call &call, ReportLanguage language )
  {
    if ( !call.has( "OFFERS" ) )
      return {};
    const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "OFFERS" );
    const QgsFields fields = source->fields();
    const bool hasAreas = registerColumn( fields, RegisterColumn::Area ) >= 0;
    if ( !hasAreas || registerColumn( fields, RegisterColumn::Name ) < 0 )
      throw QgsProcessingException( OffersTexts::tr( "“%1” has no column “%2”. Choose “Facilities within reach” of “Service profile”, or a "
                                                     "register with the names of facilities and the keys of their areas." )
          .arg( call.label( "OFFERS" ), hasAreas ? QStringLiteral( "name" ) : QStringLiteral( "area_key" ) ) );
    int keptIn = 0;
    PageOffers offers = offersFrom( *source, language, &keptIn );
    if ( keptIn > 0 )
      call.say( OffersTexts::tr( "Offers that the register does not call public, and that are left out: %n", nullptr, keptIn ) );
    call.say(
      OffersTexts::tr( "Offers shown, each for every area whose people reach it: %n", nullptr, static_cast<int>( offers.offers.size() ) ) );
    return offers;
  }

  std::size_t offersElsewhere( const PageOffers &offers, const std::vector<PageArea> &areas )
  {
    return static_cast<std::size_t>( std::count_if( offers.offers.begin(), offers.offers.end(), [&areas]( const PageOffer &offer ) {
      return std::none_of( areas.begin(), areas.end(), [&offer]( const PageArea &area ) { return area.key == offer.areaKey; } );
    } ) );
  }

}
