#include "maps/styles/deviationstyle.h"

#include "classification/deviationclasses.h"
#include "maps/plates/readabletexts.h"
#include "maps/styles/classfields.h"
#include "maps/styles/classstyle.h"
#include "maps/textlocale.h"

#include <QCoreApplication>
#include <qgsvectorlayer.h>

#include <algorithm>

namespace sozialraum
{

  QString unitOfDistance( const QString &unit )
  {
    if ( unit.contains( QLatin1Char( '%' ) ) || unit.contains( QLatin1String( "Prozent" ), Qt::CaseInsensitive )
      || unit.contains( QLatin1String( "per cent" ), Qt::CaseInsensitive )
      || unit.compare( QLatin1String( "pct" ), Qt::CaseInsensitive ) == 0 )
      return QCoreApplication::translate( "DeviationStyle", "percentage points" );
    return unit;
  }

  namespace
  {
    //! The legend's words for the classes of one indicator.
    class DeviationWords
    {
      Q_DECLARE_TR_FUNCTIONS( DeviationStyle )

    public:
      DeviationWords( const DeviationClasses &classes, const DeviationReference &reference, const QString &unit, int decimals )
        : mNear( withUnit( classes.near, decimals, unit ) )
        , mBand( signedText( classes.near, decimals ) )
        , mFar( withUnit( classes.far, decimals, unit ) )
        , mValue( signedText( reference.value, decimals ) )
        , mKind( reference.kind )
      {}

      QString label( int classId ) const
      {
        switch ( classId )
        {
          case 1:
            return tr( "more than %1 below %2 (%3)" ).arg( mFar, behindBelow(), mValue );
          case 2:
            return tr( "over %1 to %2 below" ).arg( mBand, mFar );
          case 3:
            return tr( "%1 (%2) ± %3" ).arg( alone(), mValue, mNear );
          case 4:
            return tr( "over %1 to %2 above" ).arg( mBand, mFar );
          case 5:
            return tr( "more than %1 above %2 (%3)" ).arg( mFar, behindBelow(), mValue );
          default:
            return usualLabel( classId );
        }
      }

      QString method() const
      {
        return tr( "Classes of the distance to %1, %2; limits at %3 and %4 on both sides." ).arg( behindTo(), mValue, mBand, mFar );
      }

    private:
      static QString withUnit( double distance, int decimals, const QString &unit )
      {
        const QString number = signedText( distance, decimals );
        return unit.isEmpty() ? number : number + QChar( 0xa0 ) + unit;
      }

      //! As in "below the district value".
      QString behindBelow() const
      {
        switch ( mKind )
        {
          case ReferenceKind::District:
            //: as in "more than 3.4 percentage points below the district value"
            return tr( "the district value", "behind below and above" );
          case ReferenceKind::AllAreas:
            return tr( "the value of all areas", "behind below and above" );
          case ReferenceKind::SimpleMean:
            return tr( "the simple mean of the areas", "behind below and above" );
        }
        return QString();
      }

      //! As in "distance to the district value".
      QString behindTo() const
      {
        switch ( mKind )
        {
          case ReferenceKind::District:
            return tr( "the district value", "behind distance to" );
          case ReferenceKind::AllAreas:
            return tr( "the value of all areas", "behind distance to" );
          case ReferenceKind::SimpleMean:
            return tr( "the simple mean of the areas", "behind distance to" );
        }
        return QString();
      }

      QString alone() const
      {
        switch ( mKind )
        {
          case ReferenceKind::District:
            return tr( "District value" );
          case ReferenceKind::AllAreas:
            return tr( "Value of all areas" );
          case ReferenceKind::SimpleMean:
            return tr( "Simple mean of the areas" );
        }
        return QString();
      }

      QString mNear;
      QString mBand;
      QString mFar;
      QString mValue;
      ReferenceKind mKind;
    };
  }

  void styleByDeviation( QgsVectorLayer &areas, const QString &field, const DeviationReference &reference )
  {
    IndicatorPropertiesByField known = indicatorPropertiesOf( &areas );
    IndicatorProperties indicator = known.value( field );
    const int decimals = indicator.decimals < 0 ? 1 : indicator.decimals;
    const ColumnValues column = columnValues( areas, field );
    const DeviationClasses classes = deviationClasses( column.values, column.statuses, reference.value, decimals );
    const DeviationWords words( classes, reference, unitOfDistance( readableUnit( indicator.unit, indicator.name ) ), decimals );
    addClassFields( areas, classes.classIds, [&words]( int classId ) { return words.label( classId ); } );

    std::vector<MapClass> legend;
    for ( const int id : { 1, 2, 3, 4, 5, confidentialClass, noDataClass, notRatedClass } )
    {
      const auto count = std::count( classes.classIds.begin(), classes.classIds.end(), id );
      if ( id > 0 || count > 0 )
        legend.push_back( { id, words.label( id ), -1 } );
    }
    areas.setRenderer(
      classRenderer( legend, PaletteUse( ClassPalette::Diverging, indicator.polarity > 0 ), areas.geometryType() ).release() );

    indicator.decimals = decimals;
    indicator.method = words.method();
    indicator.classifiedField = field;
    if ( reference.kind == ReferenceKind::District )
      indicator.districtValue = reference.value;
    known.insert( QStringLiteral( "class_id" ), indicator );
    setIndicatorProperties( areas, known );
  }

}
