#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

/**
 * Real tables, boundaries and networks are not part of the project. SOZIALRAUM_REAL_DATA names their folder;
 * tests that need a file of it skip where it is absent.
 */
inline std::filesystem::path realData( const char *relativePath )
{
  const char *folder = std::getenv( "SOZIALRAUM_REAL_DATA" );
  return folder ? std::filesystem::path( folder ) / relativePath : std::filesystem::path();
}

#define SKIP_WITHOUT_REAL_DATA( path )                                                                                                     \
  if ( ( path ).empty() || !std::filesystem::exists( path ) )                                                                              \
  GTEST_SKIP() << "real data absent"
