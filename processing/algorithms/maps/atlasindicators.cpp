#include "algorithms/maps/atlasindicators.h"

#include "algorithms/areas/textlists.h"
#include "maps/styles/classfields.h"
#include "observations/additivity.h"

#include <QCoreApplication>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsvariantutils.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace sozialraum
{

  namespace
  {
    QString indicatorText( const char *text )
    {
      return QCoreApplication::translate( "AtlasIndicators", text );
    }

    //! The domains of our catalogue in words; those of other catalogues are words already.
    QString readableDomain( const QString &domain )
    {
      static const std::vector<std::pair<const char *, const char *>> names{
        { "population", QT_TRANSLATE_NOOP( "AtlasIndicators", "Population" ) },
        { "education_childcare", QT_TRANSLATE_NOOP( "AtlasIndicators", "Education and childcare" ) },
        { "employment", QT_TRANSLATE_NOOP( "AtlasIndicators", "Employment" ) },
        { "income_housing", QT_TRANSLATE_NOOP( "AtlasIndicators", "Income and housing" ) },
        { "health", QT_TRANSLATE_NOOP( "AtlasIndicators", "Health" ) },
        { "care_disability", QT_TRANSLATE_NOOP( "AtlasIndicators", "Care and disability" ) },
        { "public_benefits", QT_TRANSLATE_NOOP( "AtlasIndicators", "Public benefits" ) },
        { "participation", QT_TRANSLATE_NOOP( "AtlasIndicators", "Participation" ) },
      };
      const auto known =
        std::find_if( names.begin(), names.end(), [&domain]( const auto &name ) { return domain == QLatin1String( name.first ); } );
      return known == names.end() ? domain : indicatorText( known->second );
    }

    //! A column of one period.
    struct Column
    {
      QString field;
      IndicatorProperties properties;
    };

    //! "unemployment_rate" of "unemployment_rate_2023_12_31".
    bool isFieldOf( const QString &field, const QString &id )
    {
      return field == id
        || ( field.startsWith( id + QLatin1Char( '_' ) ) && field.size() > id.size() + 1 && field.at( id.size() + 1 ).isDigit() );
    }

    std::optional<std::size_t> rowOf( const Column &column, const std::vector<CatalogueIndicator> &catalogue )
    {
      for ( std::size_t row = 0; row < catalogue.size(); ++row )
      {
        const CatalogueIndicator &indicator = catalogue[row];
        const std::string name = column.properties.name.toStdString();
        if ( isFieldOf( column.field, QString::fromStdString( indicator.id ) ) || name == indicator.nameGerman
          || name == indicator.nameEnglish )
          return row;
      }
      return std::nullopt;
    }

    //! All columns of one indicator.
    struct Series
    {
      std::vector<Column> columns; //!< by period
      std::optional<std::size_t> row;
    };

    std::vector<Series> seriesOf( const QgsVectorLayer &joined, const std::vector<CatalogueIndicator> &catalogue )
    {
      const IndicatorPropertiesByField known = indicatorPropertiesOf( &joined );
      std::vector<Series> all;
      for ( const QgsField &field : joined.fields() )
      {
        if ( !known.contains( field.name() ) || field.name() == QLatin1String( "class_id" ) )
          continue;
        const Column column{ field.name(), known.value( field.name() ) };
        const auto same = std::find_if( all.begin(), all.end(), [&column]( const Series &series ) {
          const IndicatorProperties &other = series.columns.front().properties;
          return other.name == column.properties.name && other.unit == column.properties.unit;
        } );
        if ( same != all.end() )
          same->columns.push_back( column );
        else
          all.push_back( { { column }, rowOf( column, catalogue ) } );
      }
      for ( Series &series : all )
        std::stable_sort( series.columns.begin(), series.columns.end(),
          []( const Column &one, const Column &other ) { return one.properties.period < other.properties.period; } );
      // In the order of the catalogue; what it lacks comes last, in the order of the columns.
      std::stable_sort( all.begin(), all.end(),
        []( const Series &one, const Series &other ) { return one.row && ( !other.row || *one.row < *other.row ); } );
      return all;
    }

    bool isNamed( const Series &series, const std::vector<CatalogueIndicator> &catalogue, const QString &name )
    {
      const auto equals = [&name]( const QString &text ) { return text.compare( name, Qt::CaseInsensitive ) == 0; };
      if ( series.row && equals( QString::fromStdString( catalogue[*series.row].id ) ) )
        return true;
      return std::any_of( series.columns.begin(), series.columns.end(), [&]( const Column &column ) {
        return equals( column.field ) || equals( column.properties.name ) || isFieldOf( column.field, name );
      } );
    }

    bool hasNumber( const QgsVectorLayer &layer, const QString &field )
    {
      return !QgsVariantUtils::isNull( layer.minimumValue( layer.fields().lookupField( field ) ) );
    }

    //! "2023" names "2023-12-31" too.
    bool isOfPeriod( const QString &period, const QString &asked )
    {
      return period == asked || period.startsWith( asked + QLatin1Char( '-' ) );
    }

    std::vector<Column> inPeriods( const Series &series, const QString &asked )
    {
      if ( asked.compare( QLatin1String( "all" ), Qt::CaseInsensitive ) == 0 )
        return series.columns;
      const std::vector<std::string> periods = splitList( asked );
      if ( periods.empty() )
        return { series.columns.back() };
      std::vector<Column> columns;
      for ( const Column &column : series.columns )
      {
        if ( std::any_of( periods.begin(), periods.end(), [&column]( const std::string &period ) {
               return isOfPeriod( column.properties.period, QString::fromStdString( period ) );
             } ) )
          columns.push_back( column );
      }
      return columns;
    }

    void refuseUnknown( const std::vector<Series> &all, const std::vector<CatalogueIndicator> &catalogue,
      const std::vector<std::string> &names, const QString &layer )
    {
      for ( const std::string &name : names )
      {
        const QString asked = QString::fromStdString( name );
        if ( std::none_of( all.begin(), all.end(), [&]( const Series &series ) { return isNamed( series, catalogue, asked ); } ) )
          throw QgsProcessingException( indicatorText(
            QT_TRANSLATE_NOOP( "AtlasIndicators", "The layer “%1” has no indicator “%2”. Join its table first, or correct the name." ) )
              .arg( layer, asked ) );
      }
    }
  }

  /**
   * Whether \a column may be a count that neither name nor unit give away: no unit, whole numbers only, and some greater than what is
   * counted in per cent or per thousand.
   */
  static bool looksLikeCount( const QgsVectorLayer &joined, const Column &column )
  {
    constexpr double greatestRate = 1000.0;
    const std::string name = column.properties.name.toStdString();
    if ( !column.properties.unit.isEmpty() || additivityOf( Measure{ name } ).kind != MeasureKind::Unknown )
      return false;
    const std::vector<double> values = columnValues( joined, column.field ).usable();
    const bool isWhole =
      std::all_of( values.begin(), values.end(), []( double value ) { return std::isnan( value ) || value == std::round( value ); } );
    return isWhole && std::any_of( values.begin(), values.end(), []( double value ) { return std::fabs( value ) > greatestRate; } );
  }

  std::vector<AtlasIndicator> atlasIndicators( const QgsVectorLayer &joined, const std::vector<CatalogueIndicator> &catalogue,
    const AtlasChoice &choice, QgsProcessingFeedback *feedback )
  {
    const std::vector<Series> all = seriesOf( joined, catalogue );
    const std::vector<std::string> names = splitList( choice.indicators );
    refuseUnknown( all, catalogue, names, joined.name() );
    std::vector<AtlasIndicator> chosen;
    for ( const Series &series : all )
    {
      const bool isNamedByUser = std::any_of( names.begin(), names.end(),
        [&]( const std::string &name ) { return isNamed( series, catalogue, QString::fromStdString( name ) ); } );
      const IndicatorProperties &latest = series.columns.back().properties;
      if ( !names.empty() && !isNamedByUser )
        continue;
      if ( names.empty() && latest.isCount )
      {
        feedback->pushInfo(
          indicatorText( QT_TRANSLATE_NOOP( "AtlasIndicators",
                           "“%1” is a count and gets no plate: name it under “Indicators” to have it drawn as circles." ) )
            .arg( latest.name ) );
        continue;
      }
      if ( names.empty() && !series.row && looksLikeCount( joined, series.columns.back() ) )
      {
        feedback->pushWarning(
          indicatorText( QT_TRANSLATE_NOOP( "AtlasIndicators",
                           "“%1” has no unit and whole numbers, so it may be a count, and coloured areas would mislead: it gets "
                           "no plate. Name it under “Indicators” if it is a rate." ) )
            .arg( latest.name ) );
        continue;
      }
      if ( !catalogue.empty() && !series.row )
        feedback->pushWarning(
          indicatorText( QT_TRANSLATE_NOOP( "AtlasIndicators",
                           "“%1” has no row in the catalogue: it stands at the end, with the colours of a neutral indicator." ) )
            .arg( latest.name ) );

      AtlasIndicator indicator;
      indicator.domain = series.row ? readableDomain( QString::fromStdString( catalogue[*series.row].domain ) )
        : catalogue.empty()         ? QString()
                                    : indicatorText( QT_TRANSLATE_NOOP( "AtlasIndicators", "Other indicators" ) );
      if ( series.row )
        indicator.polarity = signOf( catalogue[*series.row].polarity );
      else if ( catalogue.empty() )
        indicator.polarity = latest.polarity;
      for ( const Column &column : inPeriods( series, choice.period ) )
      {
        if ( !hasNumber( joined, column.field ) )
        {
          feedback->pushWarning( QCoreApplication::translate( "MonitorAlgorithm", "“%1” has no number for any area and gets no plate." )
              .arg( titleOf( column.properties ) ) );
          continue;
        }
        indicator.properties = column.properties;
        indicator.fields << column.field;
        indicator.periods << column.properties.period;
      }
      if ( !indicator.fields.isEmpty() )
        chosen.push_back( std::move( indicator ) );
      else
        feedback->pushInfo(
          indicatorText( QT_TRANSLATE_NOOP( "AtlasIndicators", "“%1” has nothing for the period asked for." ) ).arg( latest.name ) );
    }
    return chosen;
  }

}
