#include "casefile.h"

#include <QRegularExpression>

#include <stdexcept>

namespace sozialraum
{

  namespace
  {

    [[noreturn]] void refuse( const QString &line )
    {
      throw std::runtime_error( "what does this line mean: " + line.toStdString() );
    }

    //! "readtable INPUT=table.csv TABLES=a.csv TABLES=b.csv FORMULA='a = b + c'"
    void readCall( const QString &line, CaseFile &test )
    {
      static const QRegularExpression word( QStringLiteral( "(\\w+)=(?:'([^']*)'|(\\S*))|(\\S+)" ) );
      QRegularExpressionMatchIterator words = word.globalMatch( line );
      while ( words.hasNext() )
      {
        const QRegularExpressionMatch match = words.next();
        if ( !match.captured( 4 ).isEmpty() )
        {
          if ( !test.algorithm.isEmpty() )
            refuse( match.captured( 4 ) );
          test.algorithm = match.captured( 4 );
          continue;
        }
        const QString value = match.captured( 2 ).isEmpty() ? match.captured( 3 ) : match.captured( 2 );
        QVariant &parameter = test.parameters[match.captured( 1 )];
        if ( !parameter.isValid() )
          parameter = value;
        else
          parameter = parameter.toList().isEmpty() ? QVariantList{ parameter, value } : parameter.toList() << value;
      }
    }

    class Reader
    {
    public:
      void read( const QString &line )
      {
        const bool isIndented = line.startsWith( QLatin1String( "  " ) );
        if ( isIndented && mFile )
          *mFile += line.mid( 2 ) + QLatin1Char( '\n' );
        else if ( isIndented && mRows )
          readRow( line.mid( 2 ) );
        else if ( !line.trimmed().isEmpty() && !line.startsWith( QLatin1Char( '#' ) ) )
          readKeyword( line );
      }

      CaseFile take()
      {
        if ( test.algorithm.isEmpty() )
          throw std::runtime_error( "the case calls no algorithm" );
        if ( test.expected.empty() && test.inLog.isEmpty() && test.notInLog.isEmpty() && !test.refusedWith )
          throw std::runtime_error( "the case expects nothing" );
        return test;
      }

    private:
      void readRow( const QString &row )
      {
        QStringList cells = row.split( QLatin1Char( ';' ) );
        if ( cells.size() != mRows->fields.size() )
          refuse( row );
        mRows->rows.push_back( cells );
      }

      void readKeyword( const QString &line )
      {
        mFile = nullptr;
        mRows = nullptr;
        const QString keyword = line.section( QLatin1Char( ' ' ), 0, 0 );
        const QString rest = line.section( QLatin1Char( ' ' ), 1 ).trimmed();
        if ( keyword == QLatin1String( "call" ) )
          readCall( rest, test );
        else if ( keyword == QLatin1String( "file" ) )
          mFile = &test.files[rest];
        else if ( keyword == QLatin1String( "expect" ) )
          beginRows( rest );
        else if ( keyword == QLatin1String( "refused" ) )
          test.refusedWith = rest;
        else if ( keyword == QLatin1String( "log" ) && rest.startsWith( QLatin1String( "has: " ) ) )
          test.inLog << rest.mid( 5 );
        else if ( keyword == QLatin1String( "log" ) && rest.startsWith( QLatin1String( "has not: " ) ) )
          test.notInLog << rest.mid( 9 );
        else
          refuse( line );
      }

      //! "area_key;value" or "PROTOCOL area_key;value"
      void beginRows( const QString &rest )
      {
        ExpectedRows rows;
        const QStringList words = rest.split( QLatin1Char( ' ' ), Qt::SkipEmptyParts );
        if ( words.size() == 2 )
          rows.output = words.first();
        rows.fields = words.last().split( QLatin1Char( ';' ) );
        test.expected.push_back( rows );
        mRows = &test.expected.back();
      }

      CaseFile test;
      QString *mFile = nullptr;
      ExpectedRows *mRows = nullptr;
    };

  }

  CaseFile readCaseFile( const QString &text )
  {
    Reader reader;
    for ( const QString &line : text.split( QLatin1Char( '\n' ) ) )
      reader.read( line );
    return reader.take();
  }

}
