#include "areas/dissolve.h"
#include "areas/layerareas.h"
#include "tables/listfile.h"
#include "areas/membership.h"
#include "finding.h"
#include "realdata.h"

#include <gdal_priv.h>
#include <geos_c.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <ogrsf_frmts.h>

#include <cmath>
#include <map>
#include <memory>
#include <random>

using namespace sozialraum;

namespace
{

  //! GEOS of the tests themselves.
  class Checker
  {
  public:
    Checker()
      : mContext( GEOS_init_r() )
    {}
    ~Checker() { GEOS_finish_r( mContext ); }
    Checker( const Checker & ) = delete;
    Checker &operator=( const Checker & ) = delete;

    Wkb wkb( const std::string &wkt ) const
    {
      GEOSGeometry *geometry = GEOSGeomFromWKT_r( mContext, wkt.c_str() );
      std::size_t size = 0;
      unsigned char *bytes = GEOSGeomToWKB_buf_r( mContext, geometry, &size );
      const Wkb result( reinterpret_cast<const char *>( bytes ), size );
      GEOSFree_r( mContext, bytes );
      GEOSGeom_destroy_r( mContext, geometry );
      return result;
    }

    //! Polygons, rings and points of an outline.
    std::array<int, 3> counts( const Wkb &wkb ) const
    {
      GEOSGeometry *geometry = GEOSGeomFromWKB_buf_r( mContext, reinterpret_cast<const unsigned char *>( wkb.data() ), wkb.size() );
      std::array<int, 3> counts{ GEOSGetNumGeometries_r( mContext, geometry ), 0, GEOSGetNumCoordinates_r( mContext, geometry ) };
      for ( int i = 0; i < counts[0]; ++i )
        counts[1] += 1 + GEOSGetNumInteriorRings_r( mContext, GEOSGetGeometryN_r( mContext, geometry, i ) );
      GEOSGeom_destroy_r( mContext, geometry );
      return counts;
    }

    //! Whether two outlines cover the same points.
    bool areEqual( const Wkb &left, const Wkb &right ) const
    {
      GEOSGeometry *a = GEOSGeomFromWKB_buf_r( mContext, reinterpret_cast<const unsigned char *>( left.data() ), left.size() );
      GEOSGeometry *b = GEOSGeomFromWKB_buf_r( mContext, reinterpret_cast<const unsigned char *>( right.data() ), right.size() );
      const bool equal = GEOSEquals_r( mContext, a, b ) == 1;
      GEOSGeom_destroy_r( mContext, a );
      GEOSGeom_destroy_r( mContext, b );
      return equal;
    }

  private:
    GEOSContextHandle_t mContext;
  };

  std::string square( int x, int y )
  {
    const auto point = []( int px, int py ) { return std::to_string( px ) + " " + std::to_string( py ); };
    return "POLYGON((" + point( x, y ) + "," + point( x + 1, y ) + "," + point( x + 1, y + 1 ) + "," + point( x, y + 1 ) + ","
      + point( x, y ) + "))";
  }

}

TEST( Dissolve, InnerBordersVanishAndTheAreaStays )
{
  const Checker check;
  const std::vector<Wkb> squares{ check.wkb( square( 0, 0 ) ), check.wkb( square( 1, 0 ) ), check.wkb( square( 5, 5 ) ) };
  const std::vector<DissolvedArea> dissolved = dissolve( squares, { { 0, 1, 2 } }, {} );
  EXPECT_TRUE( dissolved[0].bordersFit );
  EXPECT_EQ( dissolved[0].areaBefore, 3 );
  EXPECT_EQ( dissolved[0].areaAfter, 3 );
  EXPECT_EQ( check.counts( dissolved[0].outline ), ( std::array<int, 3>{ 2, 2, 12 } ) );
}

TEST( Dissolve, EnclavesStayOpen )
{
  const Checker check;
  std::vector<Wkb> squares;
  std::vector<std::uint32_t> ring;
  for ( int x = 0; x < 3; ++x )
  {
    for ( int y = 0; y < 3; ++y )
    {
      if ( x != 1 || y != 1 )
        ring.push_back( static_cast<std::uint32_t>( squares.size() ) );
      squares.push_back( check.wkb( square( x, y ) ) );
    }
  }
  const std::vector<DissolvedArea> dissolved = dissolve( squares, { ring }, {} );
  EXPECT_EQ( dissolved[0].areaAfter, 8 );
  EXPECT_EQ( check.counts( dissolved[0].outline )[1], 2 );
}

TEST( Dissolve, OverlapsAreJoinedAndMarked )
{
  const Checker check;
  const std::vector<Wkb> polygons{ check.wkb( "POLYGON((0 0,2 0,2 2,0 2,0 0))" ), check.wkb( "POLYGON((1 0,3 0,3 2,1 2,1 0))" ) };
  const std::vector<DissolvedArea> dissolved = dissolve( polygons, { { 0, 1 } }, {} );
  EXPECT_FALSE( dissolved[0].bordersFit );
  EXPECT_DOUBLE_EQ( dissolved[0].areaBefore, 8 );
  EXPECT_DOUBLE_EQ( dissolved[0].areaAfter, 6 );
}

TEST( Dissolve, BrokenOutlinesAreRepairedAndCounted )
{
  const Checker check;
  const Wkb withHoleOutside = check.wkb( "POLYGON((0 0,2 0,2 2,0 2,0 0),(5 5,6 5,6 6,5 6,5 5))" );
  const Wkb withSpike = check.wkb( "POLYGON((2 0,4 0,4 2,2 2,2 1,1 1.5,2 1,2 0))" );
  const Wkb sound = check.wkb( "POLYGON((4 0,6 0,6 2,4 2,4 0))" );
  const std::vector<DissolvedArea> dissolved = dissolve( { withHoleOutside, withSpike, sound }, { { 0, 1, 2 }, { 2 } }, {} );
  EXPECT_EQ( dissolved[0].repairedMembers, 2 );
  EXPECT_DOUBLE_EQ( dissolved[0].areaAfter, 12.0 + 1.0 );
  EXPECT_EQ( dissolved[1].repairedMembers, 0 );
}

TEST( Dissolve, AnAreaMayBeInSeveralGroupsAndAGroupWithoutOutline )
{
  const Checker check;
  const std::vector<Wkb> polygons{ check.wkb( square( 0, 0 ) ), check.wkb( square( 1, 0 ) ), Wkb() };
  const std::vector<DissolvedArea> dissolved = dissolve( polygons, { { 0, 1 }, { 1 }, { 2 }, {} }, {} );
  EXPECT_EQ( dissolved[0].areaAfter, 2 );
  EXPECT_EQ( dissolved[1].areaAfter, 1 );
  EXPECT_TRUE( dissolved[2].outline.empty() );
  EXPECT_TRUE( dissolved[3].outline.empty() );
}

TEST( Dissolve, GroupsOfRandomSquaresCoverTheSameAsTheirMembers )
{
  const Checker check;
  for ( unsigned seed = 0; seed < 60; ++seed )
  {
    SCOPED_TRACE( seed );
    std::mt19937 random( seed );
    std::vector<Wkb> squares;
    std::vector<std::vector<std::uint32_t>> groups( 3 );
    std::vector<std::string> members( 3 );
    for ( int x = 0; x < 6; ++x )
    {
      for ( int y = 0; y < 6; ++y )
      {
        const std::size_t group = random() % 3;
        groups[group].push_back( static_cast<std::uint32_t>( squares.size() ) );
        squares.push_back( check.wkb( square( x, y ) ) );
      }
    }
    const std::vector<DissolvedArea> dissolved = dissolve( squares, groups, {} );
    double sum = 0;
    for ( std::size_t group = 0; group < groups.size(); ++group )
    {
      sum += dissolved[group].areaAfter;
      EXPECT_EQ( dissolved[group].areaAfter, static_cast<double>( groups[group].size() ) );
    }
    EXPECT_EQ( sum, 36 );
  }
}

TEST( Dissolve, OutlinesThatAreNoneAreNamed )
{
  EXPECT_THROW( dissolve( { "no wkb" }, { { 0 } }, {} ), InputError );
}

TEST( Dissolve, CancellingStopsIt )
{
  const Checker check;
  EXPECT_THROW( dissolve( { check.wkb( square( 0, 0 ) ) }, { { 0 } }, []( double ) { return false; } ), Cancelled );
}

TEST( Dissolve, TheSozialraeumeOfTheSampleDistrictAreThoseItShips )
{
  GDALAllRegister();
  const std::filesystem::path folder = SOZIALRAUM_SAMPLE_LAYERS;
  const std::unique_ptr<GDALDataset> dataset( GDALDataset::Open( ( folder / "musterland.gpkg" ).string().c_str(), GDAL_OF_VECTOR ) );
  ASSERT_TRUE( dataset );
  const auto read = [&]( const char *layer, const char *field ) {
    std::map<std::string, Wkb> outlines;
    for ( const auto &feature : *dataset->GetLayerByName( layer ) )
    {
      Wkb wkb( static_cast<std::size_t>( feature->GetGeometryRef()->WkbSize() ), '\0' );
      feature->GetGeometryRef()->exportToWkb( wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ), wkbVariantIso );
      outlines.emplace( feature->GetFieldAsString( field ), wkb );
    }
    return outlines;
  };
  const std::map<std::string, Wkb> municipalities = read( "municipalities", "AGS" );
  const std::map<std::string, Wkb> expected = read( "planning_areas", "group_key" );

  LayerRows rows;
  std::vector<Wkb> polygons;
  for ( const auto &[key, wkb] : municipalities )
  {
    rows.keys.push_back( key );
    polygons.push_back( wkb );
  }
  CollectingReporter reporter;
  const Membership membership =
    membershipFromList( LayerAreas( rows ), readList( folder / "membership_sozialraeume.csv", {}, {} ), reporter );
  EXPECT_TRUE( reporter.findings().empty() );
  ASSERT_EQ( membership.groups.size(), 5U );
  std::vector<std::vector<std::uint32_t>> groups;
  for ( const AreaGroup &group : membership.groups )
    groups.push_back( group.members );

  const Checker check;
  const std::vector<DissolvedArea> dissolved = dissolve( polygons, groups, {} );
  for ( std::size_t i = 0; i < groups.size(); ++i )
  {
    SCOPED_TRACE( membership.groups[i].key );
    EXPECT_TRUE( dissolved[i].bordersFit );
    EXPECT_TRUE( check.areEqual( dissolved[i].outline, expected.at( membership.groups[i].key ) ) );
  }
}

TEST( Membership, AreasMayBeInSeveralGroupsOrNone )
{
  LayerRows rows;
  rows.keys = { "00524010", "00524020", "00524030" };
  const LayerAreas layer( rows );
  ListTable list;
  list.name = "list.csv";
  list.headings = { "area_key", "group_key", "group_name" };
  list.rows = { { "00524010", "A", "Alpha" }, { "00524010", "B", "Beta" }, { "524020", "A", "Alpha" }, { "00524999", "B", "Beta" } };
  list.sourceRows = { 2, 3, 4, 5 };
  CollectingReporter reporter;
  const Membership membership = membershipFromList( layer, list, reporter );
  ASSERT_EQ( membership.groups.size(), 2U );
  EXPECT_EQ( membership.groups[0].name, "Alpha" );
  EXPECT_THAT( membership.groups[0].members, testing::ElementsAre( 0 ) );
  EXPECT_EQ( membership.areasWithoutGroup, 2U );
  EXPECT_EQ( reporter.findings().size(), 3U ); // an unknown key, an area in two groups, areas in none
}

TEST( Membership, RowsWithAnAreaOrAGroupOnlyAreTold )
{
  LayerRows rows;
  rows.keys = { "00524010", "00524020" };
  ListTable list;
  list.name = "list.csv";
  list.headings = { "area_key", "group_key" };
  list.rows = { { "00524010", "A" }, { "00524020", "" }, { "", "B" }, { "", "" } };
  list.sourceRows = { 2, 3, 4, 5 };
  CollectingReporter reporter;
  membershipFromList( LayerAreas( rows ), list, reporter );
  const auto told = std::find_if( reporter.findings().begin(), reporter.findings().end(),
    []( const Finding &finding ) { return finding.code == "membership_rows_incomplete"; } );
  ASSERT_NE( told, reporter.findings().end() );
  EXPECT_THAT( told->arguments, testing::ElementsAre( "2", "3" ) );
}

TEST( Membership, AListWithoutItsColumnsOrWithoutAnyAreaIsRefused )
{
  LayerRows rows;
  rows.keys = { "00524010", "00524020" };
  const LayerAreas layer( rows );
  CollectingReporter reporter;
  ListTable list;
  list.headings = { "Farbe", "Form" };
  list.rows = { { "rot", "rund" } };
  EXPECT_THROW( membershipFromList( layer, list, reporter ), InputError );
  list.headings = { "area_key", "group_key" };
  EXPECT_THROW( membershipFromList( layer, list, reporter ), InputError );
}

namespace
{
  struct DistrictGroups
  {
    std::vector<Wkb> polygons;
    std::vector<std::vector<std::uint32_t>> groups;
    double area = 0.0;
  };

  //! Municipalities by the first five digits of their key.
  DistrictGroups municipalitiesByDistrict( OGRLayer &layer, const char *keyField )
  {
    DistrictGroups result;
    std::map<std::string, std::vector<std::uint32_t>> byDistrict;
    for ( const auto &feature : layer )
    {
      byDistrict[std::string( feature->GetFieldAsString( keyField ) ).substr( 0, 5 )].push_back(
        static_cast<std::uint32_t>( result.polygons.size() ) );
      const OGRGeometry *geometry = feature->GetGeometryRef();
      Wkb wkb( static_cast<std::size_t>( geometry->WkbSize() ), '\0' );
      geometry->exportToWkb( wkbNDR, reinterpret_cast<unsigned char *>( wkb.data() ), wkbVariantIso );
      result.polygons.push_back( wkb );
      result.area += OGR_G_Area( OGRGeometry::ToHandle( const_cast<OGRGeometry *>( geometry ) ) );
    }
    for ( const auto &[district, members] : byDistrict )
      result.groups.push_back( members );
    return result;
  }

  std::unique_ptr<GDALDataset> openVectors( const std::filesystem::path &file )
  {
    GDALAllRegister();
    return std::unique_ptr<GDALDataset>( GDALDataset::Open( file.string().c_str(), GDAL_OF_VECTOR ) );
  }
}

TEST( Dissolve, AllMunicipalitiesOfGermanyGiveItsDistricts )
{
  const std::filesystem::path file = realData( "areas/germany/vg5000_2021_epsg25832.gpkg" );
  SKIP_WITHOUT_REAL_DATA( file );
  const std::unique_ptr<GDALDataset> dataset = openVectors( file );
  const DistrictGroups districts = municipalitiesByDistrict( *dataset->GetLayerByName( "gemeinden" ), "AGS" );
  EXPECT_EQ( districts.groups.size(), 401U );
  double area = 0;
  std::size_t fitting = 0;
  for ( const DissolvedArea &district : dissolve( districts.polygons, districts.groups, {} ) )
  {
    area += district.areaAfter;
    fitting += district.bordersFit ? 1U : 0U;
    EXPECT_NEAR( district.areaAfter, district.areaBefore, 1e-6 * district.areaBefore );
  }
  EXPECT_NEAR( area, districts.area, 1e-6 * area );
  EXPECT_GT( fitting, 380U );
}

TEST( Dissolve, OfficialOutlinesThatAreBrokenGiveTheirDistrictsToo )
{
  const std::filesystem::path file = realData( "areas/zensus2022/VG250_GEM.shp" );
  SKIP_WITHOUT_REAL_DATA( file );
  const std::unique_ptr<GDALDataset> dataset = openVectors( file );
  const DistrictGroups districts = municipalitiesByDistrict( *dataset->GetLayer( 0 ), "ARS" );
  EXPECT_EQ( districts.groups.size(), 400U );
  double area = 0;
  int repaired = 0;
  std::size_t fitting = 0;
  for ( const DissolvedArea &district : dissolve( districts.polygons, districts.groups, {} ) )
  {
    area += district.areaAfter;
    repaired += district.repairedMembers;
    fitting += district.bordersFit ? 1U : 0U;
    EXPECT_FALSE( district.outline.empty() );
    // Where they do not fit, loops of one municipality lie on the next.
    EXPECT_NEAR( district.areaAfter, district.areaBefore, ( district.bordersFit ? 1e-9 : 1e-3 ) * district.areaBefore );
  }
  EXPECT_GT( repaired, 0 );
  EXPECT_GE( fitting, 390U );
  EXPECT_NEAR( area, districts.area, 1e-5 * area );
}
