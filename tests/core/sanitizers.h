#pragma once

// A case of chance takes several times as long with sanitizers: these run through fewer of them.
#if defined( __has_feature )
#if __has_feature( address_sanitizer )
#define SOZIALRAUM_UNDER_SANITIZERS 1
#endif
#endif
#if defined( __SANITIZE_ADDRESS__ )
#define SOZIALRAUM_UNDER_SANITIZERS 1
#endif

constexpr int casesOfChance( int all )
{
#if defined( SOZIALRAUM_UNDER_SANITIZERS )
  return all / 4;
#else
  return all;
#endif
}
