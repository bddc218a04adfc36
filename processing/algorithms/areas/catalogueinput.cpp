#include "algorithms/areas/catalogueinput.h"

#include "indicators/catalogue.h"
#include "indicators/shippedcatalogue.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace sozialraum
{

  namespace
  {
    struct CatalogueTexts
    {
      Q_DECLARE_TR_FUNCTIONS( CatalogueInput )
    };
  }

  void packParameter( Parameters &p )
  {
    QStringList words{ QStringLiteral( "none" ) };
    for ( const std::string_view pack : packNames )
      words << QString::fromUtf8( pack.data(), static_cast<int>( pack.size() ) );
    words << QStringLiteral( "all" );
    p.choice( "PACK", CatalogueTexts::tr( "Pack" ),
      CatalogueTexts::tr( "Indicators of one subject that are added to the catalogue. Several packs: choose their files as catalogue." ),
      words );
  }

  std::string packOf( const Call &call )
  {
    return call.choice( "PACK" ).toStdString();
  }

  bool hasPack( const Call &call )
  {
    return !shippedPacks( packOf( call ) ).empty();
  }

  ListTable withPack( const ListTable &known, const Call &call )
  {
    std::set<std::string> ids;
    if ( const std::optional<std::size_t> column = known.column( { "id" } ) )
    {
      for ( const std::vector<std::string> &row : known.rows )
        ids.insert( row[*column] );
    }
    std::vector<ListTable> lists{ known };
    for ( ListTable &pack : shippedPacks( packOf( call ) ) )
    {
      const std::size_t column = *pack.column( { "id" } );
      ListTable missing = pack;
      missing.rows.clear();
      missing.sourceRows.clear();
      for ( std::size_t row = 0; row < pack.rows.size(); ++row )
      {
        if ( ids.contains( pack.rows[row][column] ) )
          continue;
        missing.rows.push_back( pack.rows[row] );
        missing.sourceRows.push_back( pack.sourceRows[row] );
      }
      if ( !missing.rows.empty() )
        lists.push_back( std::move( missing ) );
    }
    return lists.size() == 1 ? known : joinedCatalogues( lists );
  }

  ListTable catalogueWithPack( const std::vector<TableInput> &catalogues, const Call &call, const Progress &progress )
  {
    std::vector<ListTable> lists;
    for ( const TableInput &catalogue : catalogues )
      lists.push_back( readListInput( catalogue, progress ) );
    const ListTable known = lists.empty() ? shippedCatalogue() : lists.size() == 1 ? lists.front() : joinedCatalogues( lists );
    return withPack( known, call );
  }

  static QString lineOf( const std::vector<std::string> &cells )
  {
    QStringList texts;
    for ( const std::string &cell : cells )
    {
      QString text = QString::fromStdString( cell );
      if ( text.contains( QLatin1Char( ';' ) ) || text.contains( QLatin1Char( '"' ) ) || text.contains( QLatin1Char( '\n' ) ) )
        text = QLatin1Char( '"' ) + text.replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) + QLatin1Char( '"' );
      texts << text;
    }
    return texts.join( QLatin1Char( ';' ) ) + QLatin1Char( '\n' );
  }

  QString textOfList( const ListTable &list )
  {
    QString text = lineOf( list.headings );
    for ( const std::vector<std::string> &row : list.rows )
      text += lineOf( row );
    return text;
  }

}
