#pragma once

// Changes of the core that lie ready in one program: MUTANT in the environment turns one of them on, none without it. scripts/mutants
// writes their numbers into a copy of the sources, so that a thousand changes cost one build.
#include <type_traits>
#include <utility>

namespace mutation
{
  // Remembers that a test came here.
  bool isChosen( int change );

  // Whether this change is on; never while the compiler computes constants, which no test comes to.
  constexpr bool on( int change )
  {
    return !std::is_constant_evaluated() && isChosen( change );
  }

  template<typename Value>
  constexpr Value either( int change, Value own, Value other )
  {
    return on( change ) ? other : own;
  }

  struct Less
  {};
  struct LessEqual
  {};
  struct Greater
  {};
  struct GreaterEqual
  {};
  struct Equal
  {};
  struct Unequal
  {};
  struct Plus
  {};
  struct Minus
  {};
  struct Times
  {};
  struct Over
  {};

  // What stands between two operands, "a < Switch<17, Less, LessEqual>() < b": an operator of its own level binds as the plain one does.
  template<int change, typename Own, typename Other>
  struct Switch
  {};

  template<int change, typename Own, typename Other, typename Left>
  struct Waiting
  {
    Left &&left;
  };

#define MUTATION_OPERATOR( Name, sign )                                                                                                    \
  template<typename Left, typename Right>                                                                                                  \
  constexpr auto apply( Name, Left &&left, Right &&right ) -> decltype( std::forward<Left>( left ) sign std::forward<Right>( right ) )     \
  {                                                                                                                                        \
    return std::forward<Left>( left ) sign std::forward<Right>( right );                                                                   \
  }                                                                                                                                        \
  template<typename Left, int change, typename Other>                                                                                      \
  constexpr Waiting<change, Name, Other, Left> operator sign( Left && left, Switch<change, Name, Other> )                                  \
  {                                                                                                                                        \
    return { std::forward<Left>( left ) };                                                                                                 \
  }                                                                                                                                        \
  template<int change, typename Other, typename Left, typename Right>                                                                      \
  constexpr auto operator sign( Waiting<change, Name, Other, Left> waiting, Right &&right )                                                \
    ->std::decay_t<decltype( apply( Name(), std::forward<Left>( waiting.left ), std::forward<Right>( right ) ) )>                          \
  {                                                                                                                                        \
    if ( on( change ) )                                                                                                                    \
      return apply( Other(), std::forward<Left>( waiting.left ), std::forward<Right>( right ) );                                           \
    return apply( Name(), std::forward<Left>( waiting.left ), std::forward<Right>( right ) );                                              \
  }

  MUTATION_OPERATOR( Less, < )
  MUTATION_OPERATOR( LessEqual, <= )
  MUTATION_OPERATOR( Greater, > )
  MUTATION_OPERATOR( GreaterEqual, >= )
  MUTATION_OPERATOR( Equal, == )
  MUTATION_OPERATOR( Unequal, != )
  MUTATION_OPERATOR( Plus, +)
  MUTATION_OPERATOR( Minus, -)
  MUTATION_OPERATOR( Times, * )
  MUTATION_OPERATOR( Over, / )
#undef MUTATION_OPERATOR

  // "a += Assign<17, Plus, Minus>() += b", which binds from the right.
  template<int change, typename Own, typename Other>
  struct Assign
  {};

  template<int change, typename Own, typename Other, typename Right>
  struct Assigned
  {
    Right &&right;
  };

  template<int change, typename Right>
  constexpr Assigned<change, Plus, Minus, Right> operator+=( Assign<change, Plus, Minus>, Right &&right )
  {
    return { std::forward<Right>( right ) };
  }

  template<int change, typename Right>
  constexpr Assigned<change, Minus, Plus, Right> operator-=( Assign<change, Minus, Plus>, Right &&right )
  {
    return { std::forward<Right>( right ) };
  }

  template<typename Left, int change, typename Right>
  constexpr Left &operator+=( Left &left, Assigned<change, Plus, Minus, Right> assigned )
  {
    if ( on( change ) )
      return left -= std::forward<Right>( assigned.right );
    return left += std::forward<Right>( assigned.right );
  }

  template<typename Left, int change, typename Right>
  constexpr Left &operator-=( Left &left, Assigned<change, Minus, Plus, Right> assigned )
  {
    if ( on( change ) )
      return left += std::forward<Right>( assigned.right );
    return left -= std::forward<Right>( assigned.right );
  }
}
