#include "algorithms/coverage/readiness.h"

#include "algorithms/coverage/networkparameters.h"
#include "algorithms/coverage/networktexts.h"
#include "finding.h"
#include "findings/coveragecodes.h"

#include <qgsprocessingparameters.h>
#include <qgsvariantutils.h>

#include <cmath>
#include <string>

namespace sozialraum
{

  void readinessField( Parameters &p, const char *ofSource )
  {
    p.field( "READINESS_FIELD", NetworkTexts::tr( "Field of the cost before the start (m or min)" ),
      NetworkTexts::tr( "Where facilities differ: what a way costs beside the way itself, in metres or minutes as the cost is. Where it is "
                        "empty, “Cost before the start (m or min)” counts." ),
      ofSource, Qgis::ProcessingFieldParameterDataType::Numeric, { .optional = true, .advanced = true } );
  }

  void addReadiness( std::vector<Access> &accesses, const PlacesOnMap &facilities, const Call &call )
  {
    const CostKind kind = costKindOf( call );
    const auto costOf = [kind]( double value, std::size_t row ) {
      const double cost = std::round( value * ( kind == CostKind::Length ? 1000.0 : 60000.0 ) );
      if ( !( cost >= 0.0 ) || cost > static_cast<double>( greatestCost ) )
        throw InputError( codes::readinessNotValid, { std::to_string( row ), QString::number( value, 'g', 12 ).toStdString() } );
      return static_cast<Cost>( cost );
    };
    const double usual = call.number( "READINESS" );
    const QString field = call.text( "READINESS_FIELD" );
    for ( std::size_t i = 0; i < accesses.size(); ++i )
    {
      QVariant own;
      if ( !field.isEmpty() )
      {
        const int index = facilities.features[i].fieldNameIndex( field );
        if ( index < 0 )
          throw InputError( codes::fieldMissing, { field.toStdString() } );
        own = facilities.features[i].attribute( index );
      }
      if ( QgsVariantUtils::isNull( own ) )
      {
        addReadiness( accesses[i], costOf( usual, i + 1 ) );
        continue;
      }
      bool isNumber = false;
      const double value = own.toDouble( &isNumber );
      if ( !isNumber )
        throw InputError( codes::readinessNotValid, { std::to_string( i + 1 ), own.toString().toStdString() } );
      addReadiness( accesses[i], costOf( value, i + 1 ) );
    }
  }

  void tellReadiness( const Call &call )
  {
    if ( const double usual = call.number( "READINESS" ); usual > 0.0 )
      call.say( NetworkTexts::tr( "Every way costs %1 %2 before the start." )
          .arg( QString::number( usual, 'g', 12 ), unitOf( costKindOf( call ) ) ) );
    if ( const QString field = call.text( "READINESS_FIELD" ); !field.isEmpty() )
      call.say( NetworkTexts::tr( "What a way costs before the start is read from the field “%1”." ).arg( field ) );
  }

  QString readinessText( const Call &call )
  {
    QStringList parts;
    if ( const double usual = call.number( "READINESS" ); usual > 0.0 )
      parts << QString::number( usual, 'g', 12 );
    if ( const QString field = call.text( "READINESS_FIELD" ); !field.isEmpty() )
      parts << field;
    return parts.join( QStringLiteral( ", " ) );
  }

}
