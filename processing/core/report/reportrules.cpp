#include "report/reportrules.h"

#include "findings/disclosurecodes.h"
#include "finding.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace sozialraum
{

  namespace
  {

    constexpr double mostAllowed = 1e6;

    //! The cells of a row by what they mean.
    struct RuleRow
    {
      std::string number;
      std::string rule;
      std::string id;
      std::string title; //!< in the language of the report
      std::string titleGerman;
      std::string value;
    };

    std::vector<RuleRow> rowsOf( const ListTable &list, ReportLanguage language )
    {
      const auto needed = [&list]( const std::string &name ) {
        const std::optional<std::size_t> column = list.column( { name } );
        if ( !column )
          throw InputError( codes::reportRuleColumnsMissing, { name } );
        return *column;
      };
      const std::size_t rule = needed( "rule" );
      const std::size_t id = needed( "id" );
      const std::size_t title = needed( "title" );
      const std::size_t value = needed( "value" );
      const std::optional<std::size_t> english = list.column( { "title_en" } );
      std::vector<RuleRow> rows;
      for ( std::size_t i = 0; i < list.rows.size(); ++i )
      {
        const std::vector<std::string> &cells = list.rows[i];
        if ( cells[rule].empty() && cells[id].empty() )
          continue;
        const bool takesEnglish = language == ReportLanguage::English && english && !cells[*english].empty();
        rows.push_back( { std::to_string( list.sourceRows[i] ), cells[rule], cells[id], cells[takesEnglish ? *english : title],
          cells[title], cells[value] } );
      }
      return rows;
    }

    std::vector<std::string> words( const std::string &text )
    {
      std::istringstream stream( text );
      std::vector<std::string> found;
      for ( std::string word; stream >> word; )
        found.push_back( word );
      return found;
    }

    void setLimit( ReportRules &rules, const RuleRow &row )
    {
      const std::optional<double> number = listNumber( row.value );
      if ( !number || !std::isfinite( *number ) || *number < 0 || *number > mostAllowed )
        throw InputError( codes::reportRuleWrong, { row.number, row.id, row.value } );
      const auto whole = static_cast<int>( std::lround( *number ) );
      SentenceLimits &limits = rules.limits;
      if ( row.id == "fewest_cases" )
        limits.fewestCases = *number;
      else if ( row.id == "fewest_people" )
        limits.fewestPeople = *number;
      else if ( row.id == "uncertain_below" )
        limits.uncertainBelow = *number;
      else if ( row.id == "about_same" )
        limits.aboutSame = whole;
      else if ( row.id == "clearly" )
        limits.clearly = whole;
      else if ( row.id == "far" )
        limits.far = whole;
      else if ( row.id == "coverage_wanted" )
        rules.coverageWanted = *number;
      else if ( row.id == "sentences_per_domain" )
        rules.sentencesPerDomain = static_cast<std::size_t>( whole );
      else
        throw InputError( codes::reportRuleUnknown, { row.number, row.rule, row.id } );
    }

    void addRow( ReportRules &rules, const RuleRow &row, ReportLanguage language )
    {
      static const std::vector<std::string> texts{ "title", "area_word", "imprint", "foreword", "assessment", "recommendation" };
      if ( row.rule == "domain" )
      {
        // Its id names a section of each chapter: one more of the same name would be lost when the report is renewed.
        static const std::vector<std::string> taken{ "kopf", "entwicklung", "bestand", "traeger", "hinweise", "massnahmen" };
        if ( row.id.empty() || std::find( taken.begin(), taken.end(), row.id ) != taken.end()
          || std::any_of( rules.domains.begin(), rules.domains.end(), [&row]( const ReportDomain &each ) { return each.id == row.id; } ) )
          throw InputError( codes::reportRuleWrong, { row.number, row.rule, row.id } );
        rules.domains.push_back( { row.id, row.title, words( row.value ) } );
      }
      else if ( row.rule == "supply" )
      {
        const std::vector<std::string> ids = words( row.value );
        if ( ids.size() != 2 )
          throw InputError( codes::reportRuleWrong, { row.number, row.id, row.value } );
        // "Kinder unter 3 Jahren | Kindern unter 3 Jahren": how the sentence says it.
        const std::size_t bar = row.title.find( '|' );
        const auto trimmed = []( std::string text ) {
          text.erase( 0, std::min( text.find_first_not_of( ' ' ), text.size() ) );
          text.erase( text.find_last_not_of( ' ' ) + 1 );
          return text;
        };
        const std::string title = trimmed( row.title.substr( 0, bar ) );
        const std::string dative = bar == std::string::npos ? title : trimmed( row.title.substr( bar + 1 ) );
        rules.supplies.push_back( { row.id, title, language == ReportLanguage::German ? dative : title, ids[0], ids[1] } );
      }
      else if ( row.rule == "limit" )
        setLimit( rules, row );
      else if ( row.rule == "text" && std::find( texts.begin(), texts.end(), row.id ) != texts.end() )
        rules.texts[row.id] = row.title;
      else
        throw InputError( codes::reportRuleUnknown, { row.number, row.rule, row.id } );
    }

  }

  ReportRules readReportRules( const ListTable &usual, const ListTable *office, ReportLanguage language )
  {
    ReportRules rules;
    for ( const RuleRow &row : rowsOf( usual, language ) )
      addRow( rules, row, language );
    if ( !office )
      return rules;
    const std::vector<RuleRow> rows = rowsOf( *office, language );
    const auto names = [&rows]( const char *rule ) {
      return std::any_of( rows.begin(), rows.end(), [rule]( const RuleRow &row ) { return row.rule == rule; } );
    };
    if ( names( "domain" ) )
      rules.domains.clear();
    if ( names( "supply" ) )
      rules.supplies.clear();
    for ( const RuleRow &row : rows )
      addRow( rules, row, language );
    return rules;
  }

}
