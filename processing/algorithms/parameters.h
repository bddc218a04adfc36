#pragma once

#include <QList>
#include <QStringList>
#include <qgis.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>

#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace sozialraum
{

  //! How a parameter is asked for.
  struct Asked
  {
    bool optional = false; //!< it may be left empty
    bool advanced = false; //!< it is folded away until somebody looks for it
  };

  //! The numbers that a parameter takes, both ends included.
  struct NumberRange
  {
    double least = std::numeric_limits<double>::lowest();
    double greatest = std::numeric_limits<double>::max();
  };

  /**
   * What an algorithm asks, in the order of its dialog: an id for scripts (permanent), a label and a help text for people.
   *
   * Choices are given by their words for scripts; people read the texts of algorithms/choicewords.h.
   */
  class Parameters
  {
  public:
    Parameters() = default;
    ~Parameters();
    Parameters( const Parameters & ) = delete;
    Parameters &operator=( const Parameters & ) = delete;

    void source( const char *name, const QString &label, const QString &help,
      Qgis::ProcessingSourceType type = Qgis::ProcessingSourceType::Vector, Asked asked = {} );
    void source( const char *name, const QString &label, const QString &help, const QList<int> &types, Asked asked = {} );
    void layer( const char *name, const QString &label, const QString &help, Qgis::ProcessingSourceType type, Asked asked = {} );
    void field( const char *name, const QString &label, const QString &help, const char *ofSource,
      Qgis::ProcessingFieldParameterDataType type = Qgis::ProcessingFieldParameterDataType::Any, Asked asked = {} );
    void fields( const char *name, const QString &label, const QString &help, const char *ofSource,
      Qgis::ProcessingFieldParameterDataType type = Qgis::ProcessingFieldParameterDataType::Any, Asked asked = {} );
    void text( const char *name, const QString &label, const QString &help, Asked asked = {}, const QString &usual = {} );
    void lines( const char *name, const QString &label, const QString &help, Asked asked = {} ); //!< a text of several lines
    void number(
      const char *name, const QString &label, const QString &help, std::optional<double> usual, NumberRange range = {}, Asked asked = {} );
    void count(
      const char *name, const QString &label, const QString &help, std::optional<int> usual, NumberRange range = {}, Asked asked = {} );
    void flag( const char *name, const QString &label, const QString &help, bool usual = false, Asked asked = {} );
    //! \a usual empty: the first of \a words
    void choice(
      const char *name, const QString &label, const QString &help, const QStringList &words, Asked asked = {}, const QString &usual = {} );

    //! The main output.
    void output( const char *name, const QString &label, const QString &help,
      Qgis::ProcessingSourceType type = Qgis::ProcessingSourceType::VectorAnyGeometry );
    //! An output beside the main one: optional, not created by default.
    void extraOutput( const char *name, const QString &label, const QString &help,
      Qgis::ProcessingSourceType type = Qgis::ProcessingSourceType::VectorAnyGeometry );
    //! A number among the results.
    void result( const char *name, const QString &label );

    //! What \a others ask, but for those called as in \a except; \a asked is added to how they are asked for.
    void take( Parameters &others, const QStringList &except = {}, Asked asked = {} );

    //! Another usual value for a parameter that is asked already.
    void setUsual( const char *name, const QVariant &usual );

    //! Any other parameter, or other result.
    void add( std::unique_ptr<QgsProcessingParameterDefinition> parameter, const QString &help, Asked asked = {} );
    void add( std::unique_ptr<QgsProcessingOutputDefinition> output );

    //! All of them, for the algorithm to own.
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> takeParameters() { return std::move( mParameters ); }
    std::vector<std::unique_ptr<QgsProcessingOutputDefinition>> takeOutputs() { return std::move( mOutputs ); }

  private:
    std::vector<std::unique_ptr<QgsProcessingParameterDefinition>> mParameters;
    std::vector<std::unique_ptr<QgsProcessingOutputDefinition>> mOutputs;
  };

}
