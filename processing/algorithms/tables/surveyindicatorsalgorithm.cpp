#include "algorithms/tables/surveyindicatorsalgorithm.h"

#include "algorithms/areas/layertable.h"
#include "algorithms/indicatorparameter.h"
#include "algorithms/tables/longoutput.h"
#include "indicators/surveyshares.h"
#include "progress.h"

#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturerequest.h>
#include <qgsprocessingutils.h>
#include <qgsvariantutils.h>

#include <cmath>
#include <limits>

namespace sozialraum
{

  AlgorithmTexts SurveyIndicatorsAlgorithm::texts() const
  {
    return {
      tr( "Survey as indicators" ),
      tr( "survey,questionnaire,Befragung,Umfrage,answers,shares,confidence interval,Wilson,weights,base" ),
      tr( "Shares of answers by area, with the number of people asked and an interval, as a long table for the store." ),
      tr(
        "The table of answers has a row for each person and a column for each question. Each answer becomes an indicator of its area: the "
        "share of those who gave it among those who answered the question, its interval of 95 % (Wilson), and the number of people "
        "(base).\n\n"
        "Only the chosen columns are read. What people wrote in their own words does not leave the survey: an answer is named where at "
        "least "
        "five people gave it in the same words, all others are added up as “other answers”, and a question with too many of them is "
        "refused.\n\n"
        "Where few people answered the share is uncertain, and stands in brackets from then on; where very few did it is withheld, as are "
        "answers that one or two people of an area gave, and what would give them away.\n\n"
        "With weights the interval is that of as many people as they are worth (Kish). The result may be imported into the "
        "store. An empty cell is no answer; where a question has a column for each of its answers, join them into one "
        "with a separator first." ),
    };
  }

  void SurveyIndicatorsAlgorithm::declare( Parameters &p ) const
  {
    const Asked optional{ .optional = true };
    const Asked seldom{ .advanced = true };
    p.source( "INPUT", tr( "Answers" ), tr( "A row for each person." ), Qgis::ProcessingSourceType::Vector );
    p.add( std::make_unique<IndicatorParameter>(
             QStringLiteral( "AREA_FIELD" ), tr( "Area of the person" ), QStringLiteral( "INPUT" ), OfferedField::Key ),
      tr( "Key of the municipality, or of the planning area." ) );
    p.fields( "QUESTIONS", tr( "Questions" ), tr( "Columns with answers to choose from; their headings become the names." ), "INPUT" );
    p.field( "WEIGHT_FIELD", tr( "Weights" ), tr( "How much each person counts; left empty: all the same." ), "INPUT",
      Qgis::ProcessingFieldParameterDataType::Any, optional );
    p.text( "PERIOD", tr( "Period" ), tr( "When people were asked: 2026, or 2026-05." ) );
    p.text( "WHOLE_KEY", tr( "Key of the whole" ), tr( "Of the district, for all people together; left empty: areas alone." ), optional );
    p.text( "SEPARATOR", tr( "Between several answers" ),
      tr( "What parts the answers of one person in a cell, like “;”. Left empty: each gives one." ), optional );
    p.choice(
      "LANGUAGE", tr( "Language" ), tr( "Of the names that are added." ), { QStringLiteral( "german" ), QStringLiteral( "english" ) } );
    p.text( "NO_ANSWER", tr( "Words for no answer" ), tr( "Separated by semicolons; these people do not count." ),
      { .optional = true, .advanced = true }, QStringLiteral( "keine Angabe; k. A.; k.A.; no answer" ) );
    p.count( "FEWEST_PEOPLE", tr( "Fewest people" ), tr( "Who answered, in an area; fewer: withheld." ), 30, { 1, 100000 }, seldom );
    p.count( "UNCERTAIN_BELOW", tr( "Uncertain below" ), tr( "So many people who answered." ), 100, { 1, 100000 }, seldom );
    p.count( "FEWEST_CASES", tr( "Fewest of an answer" ), tr( "Who gave it in an area; fewer, but not none: withheld." ), 3, { 1, 100000 },
      seldom );
    p.output( "OUTPUT", tr( "Shares" ), tr( "A long table: a row for each area and answer, and one for the base of each question." ),
      Qgis::ProcessingSourceType::Vector );
    p.result( "PEOPLE", tr( "People who were asked" ) );
    p.result( "WITHHELD", tr( "Shares withheld" ) );
    p.result( "UNCERTAIN", tr( "Shares that are uncertain" ) );
  }

  namespace
  {

    struct Survey
    {
      std::vector<SurveyRespondent> people;
      std::vector<std::string> questions;
      int withoutArea = 0;
      int withoutWeight = 0;
    };

    //! Nothing where there is none or 0: the person does not count.
    std::optional<double> weightOf( const QVariant &value, std::size_t row, const QString &label )
    {
      if ( QgsVariantUtils::isNull( value ) || value.toString().trimmed().isEmpty() )
        return std::nullopt;
      bool isNumber = false;
      const double weight = value.toString().trimmed().replace( QLatin1Char( ',' ), QLatin1Char( '.' ) ).toDouble( &isNumber );
      if ( !isNumber || !std::isfinite( weight ) || weight < 0 )
        throw QgsProcessingException( SurveyIndicatorsAlgorithm::tr( "Row %1: “%2” is no weight. “%3” are numbers from 0." )
            .arg( row )
            .arg( value.toString(), label ) );
      return weight > 0 ? std::optional( weight ) : std::nullopt;
    }

    Survey readSurvey( const Call &call )
    {
      const std::unique_ptr<QgsProcessingFeatureSource> source = call.source( "INPUT" );
      const QgsFields fields = source->fields();
      const int areaField = fields.lookupField( call.text( "AREA_FIELD" ) );
      const int weightField = call.has( "WEIGHT_FIELD" ) ? fields.lookupField( call.text( "WEIGHT_FIELD" ) ) : -1;
      Survey survey;
      QList<int> places;
      for ( const QString &question : call.texts( "QUESTIONS" ) )
      {
        places << fields.lookupField( question );
        survey.questions.push_back( fields.field( places.back() ).displayName().toStdString() );
      }
      QgsFeatureIterator rows = source->getFeatures( QgsFeatureRequest().setFlags( Qgis::FeatureRequestFlag::NoGeometry ) );
      std::size_t row = 0;
      for ( QgsFeature feature; rows.nextFeature( feature ); )
      {
        if ( call.isCancelled() )
          throw Cancelled();
        ++row;
        SurveyRespondent person{ keyText( feature.attribute( areaField ) ).trimmed().toStdString(), {}, 1.0 };
        if ( weightField >= 0 )
        {
          const std::optional<double> weight = weightOf( feature.attribute( weightField ), row, call.label( "WEIGHT_FIELD" ) );
          survey.withoutWeight += weight ? 0 : 1;
          if ( !weight )
            continue;
          person.weight = *weight;
        }
        for ( const int place : places )
          person.answers.push_back( feature.attribute( place ).toString().toStdString() );
        survey.withoutArea += person.area.empty() ? 1 : 0;
        survey.people.push_back( std::move( person ) );
      }
      return survey;
    }

    SurveyOptions optionsOf( const Call &call )
    {
      SurveyOptions options;
      options.fewestPeople = call.count( "FEWEST_PEOPLE" );
      options.uncertainBelow = call.count( "UNCERTAIN_BELOW" );
      options.fewestCases = static_cast<std::size_t>( call.count( "FEWEST_CASES" ) );
      options.separator = call.text( "SEPARATOR" ).trimmed().toStdString();
      for ( const QString &word : call.text( "NO_ANSWER" ).split( QLatin1Char( ';' ), Qt::SkipEmptyParts ) )
        options.noAnswer.push_back( word.trimmed().toStdString() );
      options.hasWhole = !call.text( "WHOLE_KEY" ).trimmed().isEmpty();
      return options;
    }

    QString methodText( const SurveyOptions &options, bool isWeighted, bool isGerman )
    {
      const QString text = isGerman
        ? QStringLiteral(
            "Befragung: Anteil an allen mit Antwort, Intervall 95 % nach Wilson%1; gesperrt unter %2 Befragten und unter %3 Nennungen, "
            "eingeschränkt aussagekräftig unter %4 Befragten" )
        : QStringLiteral(
            "Survey: share of all who answered, interval of 95 % by Wilson%1; withheld below %2 people and below %3 of an answer, "
            "uncertain below %4 people" );
      const QString weights = isGerman ? QStringLiteral( ", gewichtet (Kish)" ) : QStringLiteral( ", weighted (Kish)" );
      return text.arg( isWeighted ? weights : QString() )
        .arg( options.fewestPeople )
        .arg( options.fewestCases )
        .arg( options.uncertainBelow );
    }

    //! Shares as rows of the long table.
    class ShareRows
    {
    public:
      ShareRows( FeatureOutput &output, const Call &call, const SurveyOptions &options )
        : mOutput( output )
        , mIsGerman( call.choice( "LANGUAGE" ) != QLatin1String( "english" ) )
        , mPeriod( call.text( "PERIOD" ).trimmed().toStdString() )
        , mWholeKey( call.text( "WHOLE_KEY" ).trimmed().toStdString() )
        , mMethod( methodText( options, call.has( "WEIGHT_FIELD" ), mIsGerman ) )
        , mFewestCases( options.fewestCases )
      {}

      void add( const std::string &question, const SurveyShare &share )
      {
        const bool isShown = share.status == ObservationStatus::Value || share.status == ObservationStatus::Uncertain;
        const std::string answer = share.answer.empty() ? ( mIsGerman ? "andere Antworten" : "other answers" ) : share.answer;
        const double nothing = std::numeric_limits<double>::quiet_NaN();
        write( question + ": " + answer, "%", share, isShown ? share.percent : nothing, share.status, isShown );
      }

      void addBase( const std::string &question, const SurveyShare &share )
      {
        const bool isFew = share.base > 0 && share.base < mFewestCases;
        write( question + ( mIsGerman ? ": Befragte mit Antwort" : ": people who answered" ), mIsGerman ? "Personen" : "people", share,
          isFew ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>( share.base ),
          isFew ? ObservationStatus::Suppressed : ObservationStatus::Value, false );
      }

    private:
      void write(
        const std::string &indicator, const char *unit, const SurveyShare &share, double value, ObservationStatus status, bool hasInterval )
      {
        const std::string &area = share.area.empty() ? mWholeKey : share.area;
        const bool isFew = share.base > 0 && share.base < mFewestCases;
        QgsAttributes attributes = longAttributes( { area, {}, {}, indicator, unit, mPeriod, value, toString( status ) } );
        attributes << ( hasInterval ? QVariant( share.interval.lower ) : QVariant() )
                   << ( hasInterval ? QVariant( share.interval.upper ) : QVariant() )
                   << ( isFew ? QVariant() : QVariant( static_cast<int>( share.base ) ) )
                   << ( hasInterval ? QVariant( share.worth ) : QVariant() ) << mMethod;
        QgsFeature feature( mOutput.fields() );
        feature.setAttributes( attributes );
        mOutput.add( feature );
      }

      FeatureOutput &mOutput;
      bool mIsGerman;
      std::string mPeriod;
      std::string mWholeKey;
      QString mMethod;
      std::size_t mFewestCases;
    };

    QgsFields fieldsOfShares()
    {
      QgsFields fields = longFields( longColumnsOfReading );
      for ( const char *name : { "lower", "upper" } )
        fields.append( QgsField( QString::fromLatin1( name ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "base" ), QMetaType::Type::Int ) );
      fields.append( QgsField( QStringLiteral( "base_worth" ), QMetaType::Type::Double ) );
      fields.append( QgsField( QStringLiteral( "method" ), QMetaType::Type::QString ) );
      return fields;
    }

  }

  QVariantMap SurveyIndicatorsAlgorithm::run( Call &call )
  {
    const Survey survey = readSurvey( call );
    const SurveyOptions options = optionsOf( call );
    if ( survey.people.empty() )
      throw QgsProcessingException( tr( "“%1” holds nobody who counts." ).arg( call.label( "INPUT" ) ) );
    if ( survey.withoutWeight > 0 )
      call.warn( tr( "%n people have no weight and are left out.", nullptr, survey.withoutWeight ) );
    if ( survey.withoutArea > 0 )
      call.warn( options.hasWhole ? tr( "%n people have no area and count in the whole alone.", nullptr, survey.withoutArea )
                                  : tr( "%n people have no area and are left out.", nullptr, survey.withoutArea ) );
    const std::vector<SurveyShare> shares = surveyShares( survey.people, survey.questions, options );

    std::optional<FeatureOutput> output = call.output( "OUTPUT", fieldsOfShares() );
    ShareRows rows( *output, call, options );
    int withheld = 0;
    int uncertain = 0;
    bool hasOthers = false;
    for ( std::size_t i = 0; i < shares.size(); ++i )
    {
      const std::string &question = survey.questions[shares[i].question];
      const bool isFirstAnswer = i == 0 || shares[i].question != shares[i - 1].question;
      if ( isFirstAnswer )
      {
        for ( std::size_t each = i;
          each < shares.size() && shares[each].question == shares[i].question && shares[each].answer == shares[i].answer; ++each )
          rows.addBase( question, shares[each] );
      }
      rows.add( question, shares[i] );
      withheld += shares[i].status == ObservationStatus::Suppressed ? 1 : 0;
      uncertain += shares[i].status == ObservationStatus::Uncertain ? 1 : 0;
      hasOthers = hasOthers || shares[i].answer.empty();
    }
    call.say( tr( "%1 people, %2 questions: %3 shares, of which %4 are uncertain and %5 withheld." )
        .arg( survey.people.size() )
        .arg( survey.questions.size() )
        .arg( shares.size() )
        .arg( uncertain )
        .arg( withheld ) );
    if ( hasOthers )
      call.say(
        tr( "Answers that fewer than %1 people gave in the same words stand together as “other answers”." ).arg( options.fewestOfName ) );
    return { { QStringLiteral( "OUTPUT" ), output->finish() }, { QStringLiteral( "PEOPLE" ), static_cast<int>( survey.people.size() ) },
      { QStringLiteral( "WITHHELD" ), withheld }, { QStringLiteral( "UNCERTAIN" ), uncertain } };
  }

}
