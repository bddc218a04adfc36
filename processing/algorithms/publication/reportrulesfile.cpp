#include "algorithms/publication/reportrulesfile.h"

#include "files/inputfile.h"
#include "tables/listfile.h"

#include <QFile>

// The name that Qt makes of it belongs to no namespace.
static void makeStylesAvailable()
{
  Q_INIT_RESOURCE( styles );
}

namespace sozialraum
{

  void makeReportFilesAvailable()
  {
    makeStylesAvailable();
  }

  ListTable usualRulesList()
  {
    makeReportFilesAvailable();
    QFile file( QStringLiteral( ":/sozialraum/styles/report/rules.csv" ) );
    const QByteArray bytes = file.open( QIODevice::ReadOnly ) ? file.readAll() : QByteArray();
    return readList( InputFile::inMemory( "rules.csv", { bytes.constData(), static_cast<std::size_t>( bytes.size() ) } ), {}, {} );
  }

  ReportRules usualReportRules( ReportLanguage language )
  {
    return readReportRules( usualRulesList(), nullptr, language );
  }

}
