#pragma once

namespace sozialraum
{

  // The distributions that tests and limits of counts rest on. Series and continued fractions as in Abramowitz and Stegun (1964), chapters
  // 6 and 26; relative errors below 1e-12.

  //! Share of a gamma distribution with this \a shape > 0 and scale 1 that lies below \a x ≥ 0.
  double gammaShareBelow( double shape, double x );

  //! The x below which this \a share, above 0 and below 1, of it lies.
  double gammaQuantile( double shape, double share );

  //! Share of a beta distribution with shapes \a a > 0 and \a b > 0 that lies below \a x, 0 … 1.
  double betaShareBelow( double a, double b, double x );

  //! The x below which this \a share, above 0 and below 1, of it lies.
  double betaQuantile( double a, double b, double share );

  //! Probability of exactly \a successes in \a trials with the chance \a probability, 0 … 1, each; whole numbers, 0 ≤ successes ≤ trials.
  double binomialProbability( double successes, double trials, double probability );

  //! Probability of at most so many successes.
  double binomialAtMost( double successes, double trials, double probability );

}
