#include "results/databaseoutput.h"

#include "compat/qgisversions.h"
#include "results/layerlook.h"
#include "results/writefailure.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <qgsabstractdatabaseproviderconnection.h>
#include <qgsdatasourceuri.h>
#include <qgsexception.h>
#include <qgsprocessingfeedback.h>
#include <qgsprovidermetadata.h>
#include <qgsproviderregistry.h>
#include <qgsvectorlayer.h>

#include <algorithm>
#include <initializer_list>
#include <memory>

namespace sozialraum
{

  using Connection = std::unique_ptr<QgsAbstractDatabaseProviderConnection>;

  static const QString sMark = QStringLiteral( "Sozialraum-Monitor: result" );
  static const QString sStaged = QStringLiteral( "_sozialraum_part" );

  //! Only PostgreSQL can rename tables in transactions and keeps comments.
  static bool isPostgres( const Destination &destination )
  {
    return destination.provider == QLatin1String( "postgres" );
  }

  QString uriText( const QString &destination )
  {
    return destination.section( QLatin1Char( ':' ), 1 );
  }

  static Connection connectionTo( const Destination &destination )
  {
    QgsProviderMetadata *provider = QgsProviderRegistry::instance()->providerMetadata( destination.provider );
    if ( !provider )
      throw notWritten( destination.table );
    QgsDataSourceUri uri( uriText( destination.text ) );
    return Connection( static_cast<QgsAbstractDatabaseProviderConnection *>( provider->createConnection( uri.uri( false ), {} ) ) );
  }

  static QString quotedName( const QString &schema, const QString &table )
  {
    const auto quoted = []( QString text ) {
      return QLatin1Char( '"' ) + text.replace( QLatin1Char( '"' ), QLatin1String( "\"\"" ) ) + QLatin1Char( '"' );
    };
    return schema.isEmpty() ? quoted( table ) : quoted( schema ) + QLatin1Char( '.' ) + quoted( table );
  }

  static QString literal( QString text )
  {
    return QLatin1Char( '\'' ) + text.replace( QLatin1Char( '\'' ), QLatin1String( "''" ) ) + QLatin1Char( '\'' );
  }

  //! PostgreSQL cuts names after 63 bytes, and then two of them may be one.
  static QString stagedName( const QString &table )
  {
    constexpr int most = 63;
    const QString name = table + sStaged;
    if ( name.toUtf8().size() <= most )
      return name;
    const QByteArray digest = QCryptographicHash::hash( table.toUtf8(), QCryptographicHash::Sha256 ).toHex().left( 16 );
    return table.left( 8 ) + QLatin1Char( '_' ) + QString::fromLatin1( digest ) + sStaged;
  }

  //! A server speaks the language that it was set up with.
  static bool mentions( const QString &words, std::initializer_list<const char *> texts )
  {
    return std::any_of( texts.begin(), texts.end(), [&words]( const char *text ) { return words.contains( QString::fromUtf8( text ) ); } );
  }

  static QgsProcessingException databaseFailure( const Destination &destination, const QString &words )
  {
    if ( mentions( words, { "permission denied", "must be owner", "keine Berechtigung", "Eigentümer" } ) )
      return QgsProcessingException( QCoreApplication::translate(
        "DatabaseOutput", "The right to write the table “%1” is missing. Ask whoever looks after the database." )
          .arg( destination.table ) );
    if ( mentions( words, { "depend", "abhängen" } ) )
      return QgsProcessingException( QCoreApplication::translate( "DatabaseOutput",
        "Views of the database show the table “%1”; they would be lost with it, so it stays as it is. Choose another name for the table." )
          .arg( destination.table ) );
    return QgsProcessingException( QCoreApplication::translate(
      "DatabaseOutput", "The table “%1” could not be written; the database is as it was. Is the connection there, and its disk not full?" )
        .arg( destination.table ) );
  }

  QString beginDatabaseTable( const Destination &destination )
  {
    if ( !isPostgres( destination ) )
      return destination.text;
    QgsDataSourceUri uri( uriText( destination.text ) );
    QVariant comment;
    bool isThere = false;
    try
    {
      const QString name = literal( quotedName( uri.schema(), uri.table() ) );
      const QList<QVariantList> rows =
        connectionTo( destination )
          ->executeSql( QStringLiteral( "SELECT to_regclass(%1) IS NOT NULL, obj_description(to_regclass(%1), "
                                        "'pg_class')" )
              .arg( name ) );
      isThere = !rows.isEmpty() && rows.first().value( 0 ).toBool();
      comment = rows.isEmpty() ? QVariant() : rows.first().value( 1 );
    }
    catch ( const QgsProviderConnectionException &error )
    {
      throw databaseFailure( destination, error.what() );
    }
    if ( isThere && !comment.toString().startsWith( sMark ) )
      throw QgsProcessingException( QCoreApplication::translate( "OutputPlace",
        "The database has a table “%1” that Sozialraum-Monitor did not make; it stays as it is. Choose another name for the table." )
          .arg( destination.table ) );
    uri.setTable( stagedName( uri.table() ) );
    return destination.text.section( QLatin1Char( ':' ), 0, 0 ) + QLatin1Char( ':' ) + uri.uri( false );
  }

  /**
   * Keeps the style of \a layer as the default of its table. QGIS looks for a style by the type of geometry that the source of a layer
   * names; ours names none, those of QGIS' browser do. A style without a type is found by both.
   * \returns whether it is kept
   */
  static bool keepStyle( QgsVectorLayer &layer, const Destination &destination )
  {
    const QString name = QStringLiteral( "sozialraum" );
    const QString complaint = saveStyleIntoDatabase(
      layer, name, QCoreApplication::translate( "FeatureOutput", "Style of Sozialraum-Monitor" ), QgsMapLayer::AllStyleCategories );
    if ( !complaint.isEmpty() || !isPostgres( destination ) )
      return complaint.isEmpty();
    const QgsDataSourceUri uri( layer.source() );
    try
    {
      connectionTo( destination )
        ->executeSql( QStringLiteral( "UPDATE layer_styles SET type = NULL WHERE f_table_catalog = current_database() AND "
                                      "f_table_schema = %1 AND f_table_name = %2 AND stylename = %3" )
            .arg( literal( uri.schema() ), literal( uri.table() ), literal( name ) ) );
    }
    catch ( const QgsProviderConnectionException & )
    {
      return false;
    }
    return true;
  }

  QString finishDatabaseTable(
    const Destination &destination, const QString &written, const LayerLook &look, long long rows, QgsProcessingFeedback *feedback )
  {
    QgsDataSourceUri uri( uriText( written ) );
    const QString schema = uri.schema();
    if ( isPostgres( destination ) )
    {
      const QString staged = quotedName( schema, uri.table() );
      const QString final = quotedName( schema, destination.table );
      try
      {
        const Connection connection = connectionTo( destination );
        const QList<QVariantList> counted = connection->executeSql( QStringLiteral( "SELECT count(*) FROM " ) + staged );
        if ( counted.isEmpty() || counted.first().value( 0 ).toLongLong() != rows )
          throw databaseFailure( destination, QString() );
        // Statements that are sent together are one transaction; with a BEGIN of its own a failure would stay in the connection.
        connection->executeSql( QStringLiteral( "DROP TABLE IF EXISTS %1; ALTER TABLE %2 RENAME TO %3; COMMENT ON TABLE %1 IS %4" )
            .arg( final, staged, quotedName( QString(), destination.table ), literal( sMark + QStringLiteral( ", " ) + look.name() ) ) );
      }
      catch ( const QgsProviderConnectionException &failure )
      {
        throw databaseFailure( destination, failure.what() );
      }
      uri.setTable( destination.table );
    }
    QgsVectorLayer layer( uri.uri( false ), look.name(), destination.provider );
    if ( !layer.isValid() || layer.featureCount() < 0 )
      throw databaseFailure( destination, QString() );
    look.giveTo( layer );
    if ( !keepStyle( layer, destination ) && feedback )
      feedback->pushWarning( QCoreApplication::translate( "DatabaseOutput",
        "The table “%1” is written, but its style could not be kept in the database: the right to write its table layer_styles may be "
        "missing. Ask whoever looks after the database." )
          .arg( destination.table ) );
    return destination.text;
  }

  void discardDatabaseTable( const Destination &destination, const QString &written ) noexcept
  {
    try
    {
      const QgsDataSourceUri uri( uriText( written ) );
      if ( isPostgres( destination ) && uri.table().endsWith( sStaged ) )
        connectionTo( destination )->executeSql( QStringLiteral( "DROP TABLE IF EXISTS " ) + quotedName( uri.schema(), uri.table() ) );
    }
    catch ( const std::exception & )
    {
      // The server is gone: the table stays under its own name and is replaced by the next run.
    }
    catch ( const QgsException & )
    {}
  }

}
