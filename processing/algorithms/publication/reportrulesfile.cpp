#include "algorithms/publication/reportrulesfile.h"

#include "files/inputfile.h"
#include "tables/listfile.h"

#include <QFile>

// The resources lie in a static library, which the linker would leave out without being asked for them.
static void makeRulesAvailable()
{
  Q_INIT_RESOURCE( styles );
}

namespace sozialraum
{

  ListTable usualRulesList()
  {
    makeRulesAvailable();
    QFile file( QStringLiteral( ":/sozialraum/styles/report/rules.csv" ) );
    const QByteArray bytes = file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
    return readList( InputFile::inMemory( "rules.csv", { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } ), {}, {} );
  }

  ReportRules usualReportRules( ReportLanguage language )
  {
    return readReportRules( usualRulesList(), nullptr, language );
  }

}
