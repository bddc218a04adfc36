#pragma once

#include <array>
#include <atomic>
#include <cstddef>

namespace mutation
{
  constexpr std::size_t mostChanges = 20000;

  // Which changes were come to since this was last cleared.
  std::array<std::atomic<bool>, mostChanges> &reached();
}
