#include "algorithms/classification/indexmatrix.h"

#include "text/typednumbers.h"

#include <QCoreApplication>
#include <qgsprocessingparameters.h>

namespace sozialraum
{

  //! The context of these texts for translators.
  struct IndexMatrixTexts
  {
    Q_DECLARE_TR_FUNCTIONS( IndexMatrixTexts )
  };

  static constexpr int columnCount = 4;

  static QString textOf( std::string_view text )
  {
    return QString::fromLatin1( text.data(), static_cast<int>( text.size() ) );
  }

  //! Cells row by row, all as text: a person may change them.
  static QVariantList usualCells()
  {
    QVariantList cells;
    for ( const PresetIndicator &indicator : landkreisIndicators() )
      cells << textOf( indicator.field ) << textOf( indicator.dimension ) << QString::number( indicator.polarity ) << QStringLiteral( "1" );
    return cells;
  }

  void indicatorListParameter( Parameters &p )
  {
    p.add( std::make_unique<QgsProcessingParameterMatrix>( QStringLiteral( "INDICATOR_LIST" ), IndexMatrixTexts::tr( "List of indicators" ),
             static_cast<int>( landkreisIndicators().size() ), false,
             QStringList{ IndexMatrixTexts::tr( "Indicator" ), IndexMatrixTexts::tr( "Dimension" ), IndexMatrixTexts::tr( "Polarity" ),
               IndexMatrixTexts::tr( "Weight" ) },
             usualCells(), true ),
      IndexMatrixTexts::tr( "Instead of a table: a row for each indicator, with its field or its id in the catalogue, its dimension, its "
                            "polarity (1: high values "
                            "are a burden, −1: low ones are, 0: stays out) and its weight. It is filled with the indicators of the "
                            "district's monitor; as long as "
                            "nothing is changed, the procedure has its own." ),
      { .optional = true, .advanced = true } );
  }

  static double numberInRow( const QString &cell, double whenEmpty, const QString &column, qsizetype row )
  {
    if ( cell.isEmpty() )
      return whenEmpty;
    const TypedNumbers typed = typedNumbers( QString( cell ).replace( QChar( 0x2212 ), QLatin1Char( '-' ) ).toStdString() );
    if ( typed.isAmbiguous || typed.numbers.size() != 1 )
      throw QgsProcessingException( IndexMatrixTexts::tr( "The list of indicators has “%1” under “%2” in row %3, where a number belongs." )
          .arg( cell, column )
          .arg( row ) );
    return typed.numbers.front();
  }

  std::vector<IndexIndicator> listedIndicators( const Call &call )
  {
    const QVariantList cells = call.value( "INDICATOR_LIST" ).toList();
    QStringList texts;
    for ( const QVariant &cell : cells )
      texts << cell.toString().trimmed();
    QStringList usual;
    for ( const QVariant &cell : usualCells() )
      usual << cell.toString();
    if ( texts == usual || texts.join( QString() ).isEmpty() )
      return {};
    if ( texts.size() % columnCount != 0 )
      throw QgsProcessingException(
        IndexMatrixTexts::tr( "The list of indicators needs four cells a row: indicator, dimension, polarity, weight. Cells given: %1" )
          .arg( texts.size() ) );
    std::vector<IndexIndicator> indicators;
    for ( int cell = 0; cell < texts.size(); cell += columnCount )
    {
      const int row = cell / columnCount + 1;
      IndexIndicator indicator;
      indicator.field = texts.at( cell );
      indicator.dimension = texts.at( cell + 1 ).isEmpty() ? QStringLiteral( "index" ) : texts.at( cell + 1 );
      indicator.polarity = numberInRow( texts.at( cell + 2 ), 1.0, IndexMatrixTexts::tr( "Polarity" ), row );
      indicator.weight = numberInRow( texts.at( cell + 3 ), 1.0, IndexMatrixTexts::tr( "Weight" ), row );
      if ( !indicator.field.isEmpty() )
        indicators.push_back( indicator );
    }
    return indicators;
  }

}
