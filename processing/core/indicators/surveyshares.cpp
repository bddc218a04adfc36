#include "indicators/surveyshares.h"

#include "findings/disclosurecodes.h"
#include "text/fieldname.h"
#include "text/trimming.h"
#include "finding.h"

#include <algorithm>
#include <map>
#include <set>

namespace sozialraum
{

  namespace
  {

    //! People and their weights.
    struct Group
    {
      std::size_t people = 0;
      double weight = 0.0;
      double squares = 0.0;

      void add( double ofPerson )
      {
        ++people;
        weight += ofPerson;
        squares += ofPerson * ofPerson;
      }
    };

    //! The answers of an area to one question.
    struct AreaAnswers
    {
      Group base;
      std::map<std::string, Group> answers;
      std::set<std::string> withheld; //!< answers
      bool isSmall = false;           //!< nothing of it is shown
    };

    constexpr const char *wholeKey = ""; // of the area: sorts first, stands last in the result

    std::set<std::string> answersIn( const std::string &cell, const SurveyOptions &options )
    {
      std::set<std::string> answers;
      std::size_t begin = 0;
      while ( begin <= cell.size() )
      {
        const std::size_t end = options.separator.empty() ? std::string::npos : cell.find( options.separator, begin );
        const std::string answer( trimmed( std::string_view( cell ).substr( begin, end == std::string::npos ? end : end - begin ) ) );
        const auto isNone = [&answer]( const std::string &word ) { return asciiLowerCase( word ) == asciiLowerCase( answer ); };
        if ( !answer.empty() && std::none_of( options.noAnswer.begin(), options.noAnswer.end(), isNone ) )
          answers.insert( answer );
        if ( end == std::string::npos )
          break;
        begin = end + options.separator.size();
      }
      return answers;
    }

    //! One question: who answered what, and what of it may be shown.
    class Question
    {
    public:
      Question( const std::vector<SurveyRespondent> &people, std::size_t number, const std::string &name, const SurveyOptions &options )
        : mNumber( number )
        , mOptions( options )
      {
        std::vector<std::set<std::string>> answers;
        std::map<std::string, std::size_t> givers;
        for ( const SurveyRespondent &person : people )
        {
          answers.push_back( answersIn( person.answers.at( number ), options ) );
          for ( const std::string &answer : answers.back() )
            ++givers[answer];
        }
        nameAnswers( givers, name );
        for ( std::size_t i = 0; i < people.size(); ++i )
        {
          if ( !people[i].area.empty() )
            add( mAreas[people[i].area], answers[i], people[i].weight );
          if ( options.hasWhole )
            add( mAreas[wholeKey], answers[i], people[i].weight );
        }
        withholdFew();
        while ( withholdOnlyOnesOfAreas() || ( options.hasWhole && withholdOnlyOnesOfAnswers() ) )
        {}
      }

      std::vector<SurveyShare> shares() const
      {
        std::vector<SurveyShare> shares;
        for ( const std::string &answer : mAnswers )
        {
          for ( const auto &[area, counted] : mAreas )
          {
            if ( area != wholeKey )
              shares.push_back( shareOf( answer, area, counted ) );
          }
          if ( const auto whole = mAreas.find( wholeKey ); whole != mAreas.end() )
            shares.push_back( shareOf( answer, {}, whole->second ) );
        }
        return shares;
      }

    private:
      void nameAnswers( const std::map<std::string, std::size_t> &givers, const std::string &name )
      {
        std::size_t named = 0;
        std::size_t unnamed = 0;
        for ( const auto &[answer, count] : givers )
        {
          if ( count >= mOptions.fewestOfName )
            mNamed.insert( answer );
          ( count >= mOptions.fewestOfName ? named : unnamed ) += count;
        }
        if ( named + unnamed == 0 )
          throw InputError( codes::surveyNoAnswers, { name } );
        if ( mNamed.size() > mOptions.mostAnswers || unnamed > named )
          throw InputError( codes::surveyOwnWords, { name } );
        mAnswers.assign( mNamed.begin(), mNamed.end() );
        if ( unnamed > 0 )
          mAnswers.emplace_back();
      }

      void add( AreaAnswers &area, const std::set<std::string> &answers, double weight ) const
      {
        if ( answers.empty() )
          return;
        area.base.add( weight );
        std::set<std::string> counted;
        for ( const std::string &answer : answers )
          counted.insert( mNamed.count( answer ) ? answer : std::string() );
        for ( const std::string &answer : counted )
          area.answers[answer].add( weight );
      }

      static std::size_t peopleOf( const AreaAnswers &area, const std::string &answer )
      {
        const auto found = area.answers.find( answer );
        return found == area.answers.end() ? 0 : found->second.people;
      }

      static bool isShown( const AreaAnswers &area, const std::string &answer ) { return !area.isSmall && !area.withheld.count( answer ); }

      void withholdFew()
      {
        for ( auto &[key, area] : mAreas )
        {
          area.isSmall = area.base.people == 0 || static_cast<double>( area.base.people ) < mOptions.fewestPeople;
          for ( const std::string &answer : mAnswers )
          {
            const std::size_t people = peopleOf( area, answer );
            if ( people > 0 && people < mOptions.fewestCases )
              area.withheld.insert( answer );
          }
        }
      }

      //! The shown one that fewest people gave, but somebody; nothing where none is left.
      template<typename Candidates, typename People>
      static auto fewestShown( const Candidates &candidates, const People &people )
      {
        auto best = candidates.end();
        for ( auto each = candidates.begin(); each != candidates.end(); ++each )
        {
          const std::optional<std::size_t> count = people( *each );
          const auto rank = []( std::size_t number ) { return number == 0 ? std::size_t( -1 ) : number; };
          if ( count && ( best == candidates.end() || rank( *count ) < rank( *people( *best ) ) ) )
            best = each;
        }
        return best;
      }

      //! An answer that alone is withheld in its area is the base less the others. \returns whether something was withheld
      bool withholdOnlyOnesOfAreas()
      {
        bool isMore = false;
        for ( auto &[key, area] : mAreas )
        {
          if ( area.isSmall || area.withheld.size() != 1 || !mOptions.separator.empty() )
            continue;
          const auto found = fewestShown( mAnswers, [&, &counted = area]( const std::string &answer ) {
            return isShown( counted, answer ) ? std::optional( peopleOf( counted, answer ) ) : std::nullopt;
          } );
          if ( found == mAnswers.end() )
            continue;
          area.withheld.insert( *found );
          isMore = true;
        }
        return isMore;
      }

      //! An area that alone does not show an answer is the whole less the other areas. \returns whether something was withheld
      bool withholdOnlyOnesOfAnswers()
      {
        AreaAnswers &whole = mAreas.at( wholeKey );
        for ( const std::string &answer : mAnswers )
        {
          if ( !isShown( whole, answer ) )
            continue;
          const auto hides = [&answer]( const auto &each ) { return each.first != wholeKey && !isShown( each.second, answer ); };
          if ( std::count_if( mAreas.begin(), mAreas.end(), hides ) != 1 )
            continue;
          const auto found = fewestShown( mAreas, [&answer]( const auto &each ) {
            return each.first != wholeKey && isShown( each.second, answer ) ? std::optional( peopleOf( each.second, answer ) )
                                                                            : std::nullopt;
          } );
          ( found == mAreas.end() ? whole : mAreas.at( found->first ) ).withheld.insert( answer );
          return true; // what this hides in its area may be enough for the next answer
        }
        return false;
      }

      SurveyShare shareOf( const std::string &answer, const std::string &area, const AreaAnswers &counted ) const
      {
        SurveyShare share{ mNumber, answer, area, ObservationStatus::Suppressed, 0.0, {}, counted.base.people };
        if ( counted.base.people == 0 )
          share.status = ObservationStatus::Missing;
        else
          share.worth = counted.base.weight * counted.base.weight / counted.base.squares;
        if ( !isShown( counted, answer ) )
          return share;
        const auto given = counted.answers.find( answer );
        // Of all with weights the sum may miss the whole by a last digit.
        const double part = given == counted.answers.end() ? 0.0 : std::min( given->second.weight / counted.base.weight, 1.0 );
        share.interval = wilsonInterval( part * share.worth, share.worth );
        share.interval = { share.interval.lower * 100, share.interval.upper * 100 };
        share.percent = part * 100;
        share.status = share.worth < mOptions.uncertainBelow ? ObservationStatus::Uncertain : ObservationStatus::Value;
        return share;
      }

      std::size_t mNumber;
      const SurveyOptions &mOptions;
      std::set<std::string> mNamed;
      std::vector<std::string> mAnswers; //!< that have a share; the one without a name last
      std::map<std::string, AreaAnswers> mAreas;
    };

  }

  std::vector<SurveyShare> surveyShares(
    const std::vector<SurveyRespondent> &people, const std::vector<std::string> &questions, const SurveyOptions &options )
  {
    std::vector<SurveyShare> shares;
    for ( std::size_t number = 0; number < questions.size(); ++number )
    {
      const std::vector<SurveyShare> ofQuestion = Question( people, number, questions[number], options ).shares();
      shares.insert( shares.end(), ofQuestion.begin(), ofQuestion.end() );
    }
    return shares;
  }

}
