#pragma once

// Cases of chance take ten times as long with sanitizers. These watch memory and arithmetic, of which a few cases show as much as all:
// that the results are right is shown by all of them, without sanitizers (scripts/test --whole, scripts/mutants, the presets).
#if defined( __has_feature )
#if __has_feature( address_sanitizer )
#define SOZIALRAUM_UNDER_SANITIZERS 1
#endif
#endif
#if defined( __SANITIZE_ADDRESS__ )
#define SOZIALRAUM_UNDER_SANITIZERS 1
#endif

template<typename Count>
constexpr Count casesOfChance( Count all )
{
#if defined( SOZIALRAUM_UNDER_SANITIZERS )
  return all < 20 ? 2 : all / 5;
#else
  return all;
#endif
}
