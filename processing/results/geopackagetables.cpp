#include "results/geopackagetables.h"

#include "results/gdalhandles.h"
#include "results/layerstyletable.h"
#include "results/ownmark.h"
#include "results/writefailure.h"

#include <QFile>
#include <QFileInfo>
#include <cpl_string.h>

namespace sozialraum
{

  //! As in SQL: 'it''s'.
  static QString quoted( const QString &text )
  {
    return QLatin1Char( '\'' ) + QString( text ).replace( QLatin1Char( '\'' ), QLatin1String( "''" ) ) + QLatin1Char( '\'' );
  }

  bool isDatabase( const QString &path )
  {
    QFile file( path );
    return file.open( QIODevice::ReadOnly ) && file.read( 15 ) == "SQLite format 3";
  }

  namespace
  {
    //! An open GeoPackage that is changed in one transaction, which ends with commit() or leaves all as it was.
    class Change
    {
    public:
      explicit Change( const QString &path )
        : mPath( path )
        , mDataset( openVectors( path.toUtf8().constData(), GDAL_OF_UPDATE ) )
      {
        if ( !mDataset || GDALDatasetStartTransaction( mDataset.get(), FALSE ) != OGRERR_NONE )
          fail();
        mIsOpen = true;
      }
      ~Change()
      {
        if ( mIsOpen )
          GDALDatasetRollbackTransaction( mDataset.get() );
      }
      Change( const Change & ) = delete;
      Change &operator=( const Change & ) = delete;

      GDALDatasetH dataset() const { return mDataset.get(); }

      [[noreturn]] void fail() const { throw notWritten( mPath, mComplaints.errors() ); }

      void require( bool succeeded ) const
      {
        if ( !succeeded )
          fail();
      }

      void execute( const QString &sql )
      {
        const qsizetype before = mComplaints.errors().size();
        const OGRLayerH rows = GDALDatasetExecuteSQL( dataset(), sql.toUtf8().constData(), nullptr, nullptr );
        GDALDatasetReleaseResultSet( dataset(), rows );
        require( mComplaints.errors().size() == before );
      }

      //! The first column of what \a sql finds.
      QStringList texts( const QString &sql )
      {
        QStringList found;
        const OGRLayerH rows = GDALDatasetExecuteSQL( dataset(), sql.toUtf8().constData(), nullptr, nullptr );
        while ( const Feature row{ rows ? OGR_L_GetNextFeature( rows ) : nullptr } )
          found << QString::fromUtf8( OGR_F_GetFieldAsString( row.get(), 0 ) );
        GDALDatasetReleaseResultSet( dataset(), rows );
        return found;
      }

      bool hasTable( const QString &name )
      {
        return !texts( QStringLiteral( "SELECT name FROM sqlite_master WHERE name = %1" ).arg( quoted( name ) ) ).isEmpty();
      }

      void commit()
      {
        require( mComplaints.isEmpty() && GDALDatasetCommitTransaction( dataset() ) == OGRERR_NONE && mComplaints.isEmpty() );
        mIsOpen = false;
        mDataset.reset(); // the last things are written on closing
        require( mComplaints.isEmpty() );
      }

    private:
      QString mPath;
      GdalComplaints mComplaints;
      Dataset mDataset;
      bool mIsOpen = false;
    };
  }

  std::vector<GeopackageTable> tablesOf( const QString &path )
  {
    const GdalComplaints complaints;
    const Dataset dataset = openVectors( path.toUtf8().constData(), GDAL_OF_READONLY );
    if ( !dataset )
      throw notWritten( path, complaints.errors() );
    std::vector<GeopackageTable> tables;
    for ( int i = 0; i < GDALDatasetGetLayerCount( dataset.get() ); ++i )
    {
      const QString name = QString::fromUtf8( OGR_L_GetName( GDALDatasetGetLayer( dataset.get(), i ) ) );
      if ( name != QLatin1String( "layer_styles" ) )
        tables.push_back( { name, false } );
    }
    const OGRLayerH rows = GDALDatasetExecuteSQL( dataset.get(),
      "SELECT r.table_name, m.metadata FROM gpkg_metadata m JOIN gpkg_metadata_reference r ON r.md_file_id = m.id "
      "WHERE m.md_standard_uri = 'http://mrcc.com/qgis.dtd'",
      nullptr, nullptr );
    while ( const Feature row{ rows ? OGR_L_GetNextFeature( rows ) : nullptr } )
    {
      for ( GeopackageTable &table : tables )
      {
        if ( table.name.compare( QString::fromUtf8( OGR_F_GetFieldAsString( row.get(), 0 ) ), Qt::CaseInsensitive ) == 0 )
          table.isOwn = table.isOwn || isMarked( QString::fromUtf8( OGR_F_GetFieldAsString( row.get(), 1 ) ) );
      }
    }
    GDALDatasetReleaseResultSet( dataset.get(), rows );
    return tables;
  }

  QString stateOfTables( const QString &path )
  {
    const GdalComplaints complaints; // a GeoPackage may have no styles
    const Dataset dataset = openVectors( path.toUtf8().constData(), GDAL_OF_READONLY );
    QString state;
    for ( const char *sql : { "SELECT table_name || ' ' || last_change FROM gpkg_contents ORDER BY table_name",
            "SELECT f_table_name || ' ' || styleName || ' ' || styleQML FROM layer_styles ORDER BY f_table_name, styleName" } )
    {
      const OGRLayerH rows = dataset ? GDALDatasetExecuteSQL( dataset.get(), sql, nullptr, nullptr ) : nullptr;
      while ( const Feature row{ rows ? OGR_L_GetNextFeature( rows ) : nullptr } )
        state += QString::fromUtf8( OGR_F_GetFieldAsString( row.get(), 0 ) ) + QLatin1Char( '\n' );
      if ( dataset )
        GDALDatasetReleaseResultSet( dataset.get(), rows );
    }
    return state;
  }

  //! The tables that the standard has for metadata, as QGIS makes them.
  static void makeMetadataTables( Change &change )
  {
    if ( change.hasTable( QStringLiteral( "gpkg_metadata" ) ) )
      return;
    change.execute(
      QStringLiteral( "CREATE TABLE gpkg_metadata (id INTEGER CONSTRAINT m_pk PRIMARY KEY ASC NOT NULL, md_scope TEXT NOT NULL "
                      "DEFAULT 'dataset', md_standard_uri TEXT NOT NULL, mime_type TEXT NOT NULL DEFAULT 'text/xml', metadata "
                      "TEXT NOT NULL DEFAULT '')" ) );
    change.execute( QStringLiteral(
      "CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT, row_id_value "
      "INTEGER, timestamp DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')), md_file_id INTEGER NOT NULL, "
      "md_parent_id INTEGER, CONSTRAINT crmr_mfi_fk FOREIGN KEY (md_file_id) REFERENCES gpkg_metadata(id), CONSTRAINT "
      "crmr_mpi_fk FOREIGN KEY (md_parent_id) REFERENCES gpkg_metadata(id))" ) );
    if ( !change.hasTable( QStringLiteral( "gpkg_extensions" ) ) )
      return;
    for ( const char *table : { "gpkg_metadata", "gpkg_metadata_reference" } )
      change.execute( QStringLiteral( "INSERT OR IGNORE INTO gpkg_extensions (table_name, column_name, extension_name, definition, scope) "
                                      "VALUES ('%1', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec120/#extension_metadata', "
                                      "'read-write')" )
          .arg( QLatin1String( table ) ) );
  }

  static void removeLook( Change &change, const QString &table )
  {
    if ( change.hasTable( QStringLiteral( "layer_styles" ) ) )
      change.execute( QStringLiteral( "DELETE FROM layer_styles WHERE lower(f_table_name) = lower(%1)" ).arg( quoted( table ) ) );
    if ( !change.hasTable( QStringLiteral( "gpkg_metadata_reference" ) ) )
      return;
    const QString ofTable = QStringLiteral( "FROM gpkg_metadata_reference WHERE lower(table_name) = lower(%1)" ).arg( quoted( table ) );
    const QStringList ids = change.texts( QStringLiteral( "SELECT md_file_id " ) + ofTable );
    change.execute( QStringLiteral( "DELETE " ) + ofTable );
    for ( const QString &id : ids )
      change.execute( QStringLiteral( "DELETE FROM gpkg_metadata WHERE id = %1 AND NOT EXISTS (SELECT 1 FROM gpkg_metadata_reference WHERE "
                                      "md_file_id = %1)" )
          .arg( id ) );
  }

  static void addLook( Change &change, const QString &table, const TableLook &look )
  {
    if ( !look.qml.isEmpty() )
    {
      const OGRLayerH styled = GDALDatasetGetLayerByName( change.dataset(), table.toUtf8().constData() );
      const OGRLayerH styles = styleTable( change.dataset() );
      change.require( styled && styles && addStyle( styles, styled, look.qml, look.sld ) );
    }
    if ( look.metadata.isEmpty() )
      return;
    makeMetadataTables( change );
    change.execute( QStringLiteral( "INSERT INTO gpkg_metadata (md_scope, md_standard_uri, mime_type, metadata) VALUES ('dataset', "
                                    "'http://mrcc.com/qgis.dtd', 'text/xml', %1)" )
        .arg( quoted( look.metadata ) ) );
    change.execute( QStringLiteral( "INSERT INTO gpkg_metadata_reference (reference_scope, table_name, md_file_id) VALUES ('table', %1, "
                                    "(SELECT max(id) FROM gpkg_metadata))" )
        .arg( quoted( table ) ) );
  }

  static void removeTable( Change &change, const QString &table )
  {
    removeLook( change, table );
    for ( int i = 0; i < GDALDatasetGetLayerCount( change.dataset() ); ++i )
    {
      const QString name = QString::fromUtf8( OGR_L_GetName( GDALDatasetGetLayer( change.dataset(), i ) ) );
      if ( name.compare( table, Qt::CaseInsensitive ) == 0 )
      {
        change.require( GDALDatasetDeleteLayer( change.dataset(), i ) == OGRERR_NONE );
        return;
      }
    }
  }

  static void addFields( Change &change, OGRLayerH made, OGRFeatureDefnH fields )
  {
    for ( int i = 0; i < OGR_FD_GetFieldCount( fields ); ++i )
      change.require( OGR_L_CreateField( made, OGR_FD_GetFieldDefn( fields, i ), FALSE ) == OGRERR_NONE );
  }

  static OGRLayerH makeTable( Change &change, OGRLayerH source, const QString &geometry )
  {
    const OGRFeatureDefnH fields = OGR_L_GetLayerDefn( source );
    const bool hasGeometry = OGR_FD_GetGeomFieldCount( fields ) > 0;
    char **options = nullptr;
    options = CSLSetNameValue( options, "FID", OGR_L_GetFIDColumn( source ) );
    if ( hasGeometry )
      options =
        CSLSetNameValue( options, "GEOMETRY_NAME", geometry.isEmpty() ? OGR_L_GetGeometryColumn( source ) : geometry.toUtf8().constData() );
    else
      options = CSLSetNameValue( options, "ASPATIAL_VARIANT", "GPKG_ATTRIBUTES" );
    const OGRLayerH made = GDALDatasetCreateLayer( change.dataset(), OGR_L_GetName( source ), OGR_L_GetSpatialRef( source ),
      hasGeometry ? OGR_L_GetGeomType( source ) : wkbNone, options );
    CSLDestroy( options );
    change.require( made );
    addFields( change, made, fields );
    return made;
  }

  //! \returns how many rows were copied
  static GIntBig copyRows( Change &change, OGRLayerH from, OGRLayerH to )
  {
    GIntBig count = 0;
    OGR_L_ResetReading( from );
    while ( const Feature row{ OGR_L_GetNextFeature( from ) } )
    {
      const Feature copy( OGR_F_Create( OGR_L_GetLayerDefn( to ) ) );
      change.require( OGR_F_SetFrom( copy.get(), row.get(), FALSE ) == OGRERR_NONE );
      OGR_F_SetFID( copy.get(), OGR_F_GetFID( row.get() ) );
      change.require( OGR_L_CreateFeature( to, copy.get() ) == OGRERR_NONE );
      ++count;
    }
    return count;
  }

  void moveTable( const QString &from, const QString &table, const TableLook &look, const QString &to, const QStringList &replaced,
    const QString &geometry )
  {
    const Dataset source = openVectors( from.toUtf8().constData(), GDAL_OF_READONLY );
    const OGRLayerH rows = source ? GDALDatasetGetLayerByName( source.get(), table.toUtf8().constData() ) : nullptr;
    if ( !rows )
      throw notWritten( to );
    Change change( to );
    for ( const QString &name : replaced )
      removeTable( change, name );
    const OGRLayerH made = makeTable( change, rows, geometry );
    change.require( copyRows( change, rows, made ) == OGR_L_GetFeatureCount( made, TRUE ) );
    addLook( change, table, look );
    change.commit();
  }

  void keepLook( const QString &path, const QString &table, const TableLook &look )
  {
    Change change( path );
    addLook( change, table, look );
    change.commit();
  }

}
