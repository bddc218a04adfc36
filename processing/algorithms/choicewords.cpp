#include "algorithms/choicewords.h"

#include <QCoreApplication>

#include <array>

namespace sozialraum
{

  namespace
  {

    struct ChoiceWord
    {
      const char *word;
      const char *text;
    };

    constexpr std::array words{
      ChoiceWord{ "network", QT_TRANSLATE_NOOP( "Choices", "On the roads" ) },
      ChoiceWord{ "air_line", QT_TRANSLATE_NOOP( "Choices", "By air line (circles)" ) },
      ChoiceWord{ "difference", QT_TRANSLATE_NOOP( "Choices", "Difference" ) },
      ChoiceWord{ "relative", QT_TRANSLATE_NOOP( "Choices", "Relative change" ) },
      ChoiceWord{ "own", QT_TRANSLATE_NOOP( "Choices", "Own values" ) },
      ChoiceWord{ "saxony_primary", QT_TRANSLATE_NOOP( "Choices", "Saxony: primary school" ) },
      ChoiceWord{ "saxony_oberschule", QT_TRANSLATE_NOOP( "Choices", "Saxony: Oberschule" ) },
      ChoiceWord{ "saxony_gymnasium", QT_TRANSLATE_NOOP( "Choices", "Saxony: Gymnasium" ) },
      ChoiceWord{ "mean", QT_TRANSLATE_NOOP( "Choices", "Mean" ) },
      ChoiceWord{ "sum", QT_TRANSLATE_NOOP( "Choices", "Sum" ) },
      ChoiceWord{ "false_discovery_rate", QT_TRANSLATE_NOOP( "Choices", "False discovery rate (Benjamini and Hochberg)" ) },
      ChoiceWord{ "none", QT_TRANSLATE_NOOP( "Choices", "None" ) },
      ChoiceWord{ "length", QT_TRANSLATE_NOOP( "Choices", "Length (metres)" ) },
      ChoiceWord{ "time", QT_TRANSLATE_NOOP( "Choices", "Time (minutes)" ) },
      ChoiceWord{ "steps", QT_TRANSLATE_NOOP( "Choices", "Steps" ) },
      ChoiceWord{ "gaussian", QT_TRANSLATE_NOOP( "Choices", "Gaussian" ) },
      ChoiceWord{ "gaussian_bandwidth", QT_TRANSLATE_NOOP( "Choices", "Gaussian with bandwidth" ) },
      ChoiceWord{ "gravity", QT_TRANSLATE_NOOP( "Choices", "Gravity" ) },
      ChoiceWord{ "automatic", QT_TRANSLATE_NOOP( "Choices", "Automatic" ) },
      ChoiceWord{ "comma", QT_TRANSLATE_NOOP( "Choices", "Comma" ) },
      ChoiceWord{ "point", QT_TRANSLATE_NOOP( "Choices", "Point" ) },
      ChoiceWord{ "blank", QT_TRANSLATE_NOOP( "Choices", "Blank" ) },
      ChoiceWord{ "apostrophe", QT_TRANSLATE_NOOP( "Choices", "Apostrophe" ) },
      ChoiceWord{ "z_score", QT_TRANSLATE_NOOP( "Choices", "z-score (divisor n)" ) },
      ChoiceWord{ "z_score_n_minus_1", QT_TRANSLATE_NOOP( "Choices", "z-score (divisor n − 1)" ) },
      ChoiceWord{ "min_max", QT_TRANSLATE_NOOP( "Choices", "From least to greatest, 0 to 1" ) },
      ChoiceWord{ "percentile", QT_TRANSLATE_NOOP( "Choices", "Percentile" ) },
      ChoiceWord{ "exponential_rank", QT_TRANSLATE_NOOP( "Choices", "Exponential rank (England)" ) },
      ChoiceWord{ "rank", QT_TRANSLATE_NOOP( "Choices", "Rank" ) },
      ChoiceWord{ "to", QT_TRANSLATE_NOOP( "Choices", "To the facility" ) },
      ChoiceWord{ "from", QT_TRANSLATE_NOOP( "Choices", "From the facility" ) },
      ChoiceWord{ "plates", QT_TRANSLATE_NOOP( "Choices", "Single plates" ) },
      ChoiceWord{ "small_multiples", QT_TRANSLATE_NOOP( "Choices", "All periods on one plate" ) },
      ChoiceWord{ "comparison", QT_TRANSLATE_NOOP( "Choices", "First and last period" ) },
      ChoiceWord{ "deviation", QT_TRANSLATE_NOOP( "Choices", "Deviation from the district" ) },
      ChoiceWord{ "n", QT_TRANSLATE_NOOP( "Choices", "n" ) },
      ChoiceWord{ "n_minus_1", QT_TRANSLATE_NOOP( "Choices", "n − 1" ) },
      ChoiceWord{ "pdf", QT_TRANSLATE_NOOP( "Choices", "PDF" ) },
      ChoiceWord{ "png", QT_TRANSLATE_NOOP( "Choices", "PNG" ) },
      ChoiceWord{ "svg", QT_TRANSLATE_NOOP( "Choices", "SVG" ) },
      ChoiceWord{ "both", QT_TRANSLATE_NOOP( "Choices", "Both" ) },
      ChoiceWord{ "atlas", QT_TRANSLATE_NOOP( "Choices", "Atlas (one file)" ) },
      ChoiceWord{ "a4_landscape", QT_TRANSLATE_NOOP( "Choices", "A4 landscape" ) },
      ChoiceWord{ "a4_portrait", QT_TRANSLATE_NOOP( "Choices", "A4 portrait" ) },
      ChoiceWord{ "a3_landscape", QT_TRANSLATE_NOOP( "Choices", "A3 landscape" ) },
      ChoiceWord{ "ellipsoid", QT_TRANSLATE_NOOP( "Choices", "On the ellipsoid" ) },
      ChoiceWord{ "plane", QT_TRANSLATE_NOOP( "Choices", "From the coordinates" ) },
      ChoiceWord{ "all", QT_TRANSLATE_NOOP( "Choices", "All" ) },
      ChoiceWord{ "nation", QT_TRANSLATE_NOOP( "Choices", "Nation" ) },
      ChoiceWord{ "state", QT_TRANSLATE_NOOP( "Choices", "State" ) },
      ChoiceWord{ "region", QT_TRANSLATE_NOOP( "Choices", "Region" ) },
      ChoiceWord{ "district", QT_TRANSLATE_NOOP( "Choices", "District" ) },
      ChoiceWord{ "association", QT_TRANSLATE_NOOP( "Choices", "Municipal association" ) },
      ChoiceWord{ "municipality", QT_TRANSLATE_NOOP( "Choices", "Municipality" ) },
      ChoiceWord{ "other", QT_TRANSLATE_NOOP( "Choices", "Other areas" ) },
      ChoiceWord{ "upper_class", QT_TRANSLATE_NOOP( "Choices", "The upper class (5 to below 7.5)" ) },
      ChoiceWord{ "lower_class", QT_TRANSLATE_NOOP( "Choices", "The lower class (above 5 to 7.5)" ) },
      ChoiceWord{ "class_nearer_to_centre", QT_TRANSLATE_NOOP( "Choices", "The class nearer to the centre" ) },
      ChoiceWord{ "2sfca", QT_TRANSLATE_NOOP( "Choices", "2SFCA (two steps)" ) },
      ChoiceWord{ "e2sfca", QT_TRANSLATE_NOOP( "Choices", "E2SFCA (with decay)" ) },
      ChoiceWord{ "3sfca", QT_TRANSLATE_NOOP( "Choices", "3SFCA (with competition)" ) },
      ChoiceWord{ "euclidean", QT_TRANSLATE_NOOP( "Choices", "Euclidean" ) },
      ChoiceWord{ "mahalanobis", QT_TRANSLATE_NOOP( "Choices", "Mahalanobis" ) },
      ChoiceWord{ "fixed", QT_TRANSLATE_NOOP( "Choices", "Fixed limits" ) },
      ChoiceWord{ "quantile", QT_TRANSLATE_NOOP( "Choices", "Quantiles (equal numbers of areas)" ) },
      ChoiceWord{ "equal_interval", QT_TRANSLATE_NOOP( "Choices", "Equal intervals" ) },
      ChoiceWord{ "pretty", QT_TRANSLATE_NOOP( "Choices", "Round limits" ) },
      ChoiceWord{ "standard_deviation", QT_TRANSLATE_NOOP( "Choices", "Standard deviations" ) },
      ChoiceWord{ "natural_breaks", QT_TRANSLATE_NOOP( "Choices", "Natural breaks (exact)" ) },
      ChoiceWord{ "head_tail", QT_TRANSLATE_NOOP( "Choices", "Head/tail breaks" ) },
      ChoiceWord{ "geometric", QT_TRANSLATE_NOOP( "Choices", "Geometric progression" ) },
      ChoiceWord{ "maximum_breaks", QT_TRANSLATE_NOOP( "Choices", "Widest gaps" ) },
      ChoiceWord{ "box_plot", QT_TRANSLATE_NOOP( "Choices", "Box plot" ) },
      ChoiceWord{ "nested_means", QT_TRANSLATE_NOOP( "Choices", "Nested means" ) },
      ChoiceWord{ "k_means", QT_TRANSLATE_NOOP( "Choices", "k-means" ) },
      ChoiceWord{ "ward", QT_TRANSLATE_NOOP( "Choices", "Ward's method" ) },
      ChoiceWord{ "missing", QT_TRANSLATE_NOOP( "Choices", "The sum is missing" ) },
      ChoiceWord{ "lower_bound", QT_TRANSLATE_NOOP( "Choices", "The sum is a lower bound" ) },
      ChoiceWord{ "not_rated", QT_TRANSLATE_NOOP( "Choices", "The area is not rated" ) },
      ChoiceWord{ "mean_of_present", QT_TRANSLATE_NOOP( "Choices", "The present ones stand for the missing ones" ) },
      ChoiceWord{ "shared", QT_TRANSLATE_NOOP( "Choices", "Each facility its own, overlapping" ) },
      ChoiceWord{ "nearest", QT_TRANSLATE_NOOP( "Choices", "Only the nearest" ) },
      ChoiceWord{ "p_median", QT_TRANSLATE_NOOP( "Choices", "Shortest ways in all (p-median)" ) },
      ChoiceWord{ "maximal_covering", QT_TRANSLATE_NOOP( "Choices", "Most children within the limit" ) },
      ChoiceWord{ "set_covering", QT_TRANSLATE_NOOP( "Choices", "Fewest sites for all children" ) },
      ChoiceWord{ "p_center", QT_TRANSLATE_NOOP( "Choices", "Shortest longest way (p-center)" ) },
      ChoiceWord{ "sequential", QT_TRANSLATE_NOOP( "Choices", "Sequential" ) },
      ChoiceWord{ "burden", QT_TRANSLATE_NOOP( "Choices", "Burden (red)" ) },
      ChoiceWord{ "diverging", QT_TRANSLATE_NOOP( "Choices", "Diverging" ) },
      ChoiceWord{ "landkreis", QT_TRANSLATE_NOOP( "Choices", "District monitor" ) },
      ChoiceWord{ "berlin_mss", QT_TRANSLATE_NOOP( "Choices", "Berlin: Monitoring Soziale Stadtentwicklung" ) },
      ChoiceWord{ "england_imd", QT_TRANSLATE_NOOP( "Choices", "England: Index of Multiple Deprivation" ) },
      ChoiceWord{ "berlin_mss_2023", QT_TRANSLATE_NOOP( "Choices", "Berlin 2023: four indicators" ) },
      ChoiceWord{ "file", QT_TRANSLATE_NOOP( "Choices", "Named by a file" ) },
      ChoiceWord{ "townsend", QT_TRANSLATE_NOOP( "Choices", "Townsend index" ) },
      ChoiceWord{ "hardship", QT_TRANSLATE_NOOP( "Choices", "Hardship index (Chicago)" ) },
      ChoiceWord{ "lowest", QT_TRANSLATE_NOOP( "Choices", "Lowest rank" ) },
      ChoiceWord{ "highest", QT_TRANSLATE_NOOP( "Choices", "Highest rank" ) },
      ChoiceWord{ "scores", QT_TRANSLATE_NOOP( "Choices", "Scores of dimensions and index" ) },
      ChoiceWord{ "exact", QT_TRANSLATE_NOOP( "Choices", "Exact test" ) },
      ChoiceWord{ "mid_p", QT_TRANSLATE_NOOP( "Choices", "Mid-p test" ) },
      ChoiceWord{ "count", QT_TRANSLATE_NOOP( "Choices", "Count in mean and variance" ) },
      ChoiceWord{ "marshall", QT_TRANSLATE_NOOP( "Choices", "Drawn towards the rate of all (Marshall)" ) },
      ChoiceWord{ "assuncao_reis", QT_TRANSLATE_NOOP( "Choices", "Index of Assunção and Reis" ) },
      ChoiceWord{ "leave_out", QT_TRANSLATE_NOOP( "Choices", "Are left out" ) },
      ChoiceWord{ "rki_gisd", QT_TRANSLATE_NOOP( "Choices", "Robert Koch Institute: GISD" ) },
      ChoiceWord{ "custom", QT_TRANSLATE_NOOP( "Choices", "Own steps" ) },
      ChoiceWord{ "foot", QT_TRANSLATE_NOOP( "Choices", "On foot" ) },
      ChoiceWord{ "child", QT_TRANSLATE_NOOP( "Choices", "Child on foot" ) },
      ChoiceWord{ "bicycle", QT_TRANSLATE_NOOP( "Choices", "By bicycle" ) },
      ChoiceWord{ "car", QT_TRANSLATE_NOOP( "Choices", "By car" ) },
      ChoiceWord{ "any", QT_TRANSLATE_NOOP( "Choices", "Any (every road is open)" ) },
      ChoiceWord{ "6", QT_TRANSLATE_NOOP( "Choices", "Type 6 (SPSS)" ) },
      ChoiceWord{ "7", QT_TRANSLATE_NOOP( "Choices", "Type 7 (Excel, R)" ) },
      ChoiceWord{ "8", QT_TRANSLATE_NOOP( "Choices", "Type 8 (median-unbiased)" ) },
      ChoiceWord{ "9", QT_TRANSLATE_NOOP( "Choices", "Type 9 (Robert Koch Institute)" ) },
      ChoiceWord{ "within_threshold", QT_TRANSLATE_NOOP( "Choices", "Facilities within the threshold" ) },
      ChoiceWord{ "population", QT_TRANSLATE_NOOP( "Choices", "Population" ) },
      ChoiceWord{ "area", QT_TRANSLATE_NOOP( "Choices", "Area" ) },
      ChoiceWord{ "employment", QT_TRANSLATE_NOOP( "Choices", "Employment" ) },
      ChoiceWord{ "given", QT_TRANSLATE_NOOP( "Choices", "As in the table" ) },
      ChoiceWord{ "equal", QT_TRANSLATE_NOOP( "Choices", "Equal" ) },
      ChoiceWord{ "principal_component", QT_TRANSLATE_NOOP( "Choices", "First principal component" ) },
      ChoiceWord{ "queen", QT_TRANSLATE_NOOP( "Choices", "Common point (queen)" ) },
      ChoiceWord{ "rook", QT_TRANSLATE_NOOP( "Choices", "Common border (rook)" ) },
      ChoiceWord{ "distance", QT_TRANSLATE_NOOP( "Choices", "Within a distance" ) },
      ChoiceWord{ "kita_near", QT_TRANSLATE_NOOP( "Choices", "Kita in a dense town" ) },
      ChoiceWord{ "kita_minutes", QT_TRANSLATE_NOOP( "Choices", "Kita, minutes on foot" ) },
      ChoiceWord{ "primary_school_near", QT_TRANSLATE_NOOP( "Choices", "Primary school in a dense town" ) },
      ChoiceWord{ "primary_school_walk", QT_TRANSLATE_NOOP( "Choices", "Primary school on foot" ) },
      ChoiceWord{ "secondary_school_walk", QT_TRANSLATE_NOOP( "Choices", "Secondary school on foot" ) },
      ChoiceWord{ "upper_school_walk", QT_TRANSLATE_NOOP( "Choices", "Gymnasium on foot" ) },
      ChoiceWord{ "school_minutes_saxony", QT_TRANSLATE_NOOP( "Choices", "Saxony: school in minutes" ) },
    };

  }

  QString choiceText( const QString &word )
  {
    for ( const ChoiceWord &known : words )
    {
      if ( word == QLatin1String( known.word ) )
        return QCoreApplication::translate( "Choices", known.text );
    }
    return word;
  }

}
