#include "algorithms/areas/areagroupings.h"

#include "algorithms/areas/layertable.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <qgsexception.h>

namespace sozialraum
{

  //! "SR1" has its name in "group_name" where the key stands in "group_key".
  static QString nameFieldOf( const QString &keyField )
  {
    return keyField.endsWith( QStringLiteral( "_key" ), Qt::CaseInsensitive )
      ? keyField.left( keyField.size() - 4 ) + QStringLiteral( "_name" )
      : QString();
  }

  QStringList groupingFields( const QStringList &fields )
  {
    QStringList all;
    for ( const QString &field : fields )
      all << field << nameFieldOf( field );
    return all;
  }

  static Membership membershipByField( const AreaSource &areas, const LayerAreas &layer, const QString &field, ProblemReporter &problems )
  {
    const QgsFields fields = areas.features.front().fields();
    const int key = fields.lookupField( field );
    if ( key < 0 )
      throw QgsProcessingException(
        QCoreApplication::translate( "AreaGroupings", "The areas have no field “%1” to group them by." ).arg( field ) );
    const int name = fields.lookupField( nameFieldOf( field ) );
    std::vector<std::string> cells;
    std::vector<std::string> names;
    for ( const QgsFeature &feature : areas.features )
    {
      cells.push_back( keyText( feature.attribute( key ) ).toStdString() );
      if ( name >= 0 )
        names.push_back( keyText( feature.attribute( name ) ).toStdString() );
    }
    return membershipFromField( layer, cells, names, problems );
  }

  static Membership membershipByDistrict( const AreaSource &areas, const LayerAreas &layer, ProblemReporter &problems )
  {
    std::vector<std::string> cells;
    for ( std::size_t row = 0; row < areas.features.size(); ++row )
    {
      const std::optional<std::uint32_t> area = layer.areaOfRow( row );
      const bool isMunicipality = area && layer.areas()[*area].level == AreaLevel::Municipality;
      cells.push_back( isMunicipality ? layer.areas()[*area].canonicalKey.substr( 0, 5 ) : std::string() );
    }
    return membershipFromField( layer, cells, {}, problems );
  }

  std::vector<NamedList> namedLists( const std::vector<TableInput> &inputs, ProblemReporter &problems, const Progress &progress )
  {
    std::vector<NamedList> lists;
    for ( const TableInput &input : inputs )
    {
      const ListTable table = readListInput( input, progress );
      for ( ListTable &grouping : groupingsInList( table, problems ) )
      {
        const QString name = QString::fromStdString( grouping.name );
        lists.push_back( { grouping.name == table.name ? QFileInfo( name ).completeBaseName() : name, std::move( grouping ) } );
      }
    }
    return lists;
  }

  std::vector<AreaGrouping> areaGroupings( const AreaSource &areas, const LayerAreas &layer, const QStringList &fields, bool byDistrict,
    const std::vector<TableInput> &lists, ProblemReporter &problems, const Progress &progress )
  {
    std::vector<AreaGrouping> groupings;
    for ( const QString &field : fields )
      groupings.push_back( { field, membershipByField( areas, layer, field, problems ) } );
    if ( byDistrict )
      groupings.push_back( { QStringLiteral( "district" ), membershipByDistrict( areas, layer, problems ) } );
    for ( const NamedList &list : namedLists( lists, problems, progress ) )
      groupings.push_back( { list.name, membershipFromList( layer, list.members, problems ) } );
    return groupings;
  }

}
