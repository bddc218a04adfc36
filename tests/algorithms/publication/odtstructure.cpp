#include "odtstructure.h"

#include "documents/zippackage.h"

#include <QDomDocument>
#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <functional>

namespace sozialraum
{

  namespace
  {

    using Elements = std::function<void( const QDomElement & )>;

    void each( const QDomElement &element, const Elements &see )
    {
      see( element );
      for ( QDomElement child = element.firstChildElement(); !child.isNull(); child = child.nextSiblingElement() )
        each( child, see );
    }

    //! A document under test and what was found of it.
    class Structure
    {
    public:
      explicit Structure( const std::string &odt )
        : mFiles( unpacked( odt ) )
      {
        expect(
          odt.size() > 80 && odt.substr( 30, 47 ) == "mimetypeapplication/vnd.oasis.opendocument.text", "mimetype is first and stored" );
        mContent = parsed( "content.xml", "office:document-content" );
        mStyles = parsed( "styles.xml", "office:document-styles" );
        parsed( "meta.xml", "office:document-meta" );
        manifest();
        styles();
        names();
        readers();
      }

      std::vector<std::string> faults;

    private:
      void expect( bool holds, const QString &what )
      {
        if ( !holds )
          faults.push_back( what.toStdString() );
      }

      QDomElement parsed( const char *name, const char *root )
      {
        const std::string *bytes = fileIn( mFiles, name );
        // Reads prefixes as names of namespaces, and so knows which ones are declared.
        QXmlStreamReader reader( QByteArray::fromStdString( bytes ? *bytes : std::string() ) );
        while ( !reader.atEnd() )
          reader.readNext();
        expect(
          !reader.hasError(), QStringLiteral( "%1 is XML with declared prefixes: %2" ).arg( QLatin1String( name ), reader.errorString() ) );
        QDomDocument document;
        document.setContent( QByteArray::fromStdString( bytes ? *bytes : std::string() ) );
        const QDomElement element = document.documentElement();
        expect( element.tagName() == QLatin1String( root ),
          QStringLiteral( "%1 begins with %2" ).arg( QLatin1String( name ), QLatin1String( root ) ) );
        expect( element.attribute( "office:version" ) == QLatin1String( "1.3" ),
          QStringLiteral( "%1 is of version 1.3" ).arg( QLatin1String( name ) ) );
        mDocuments.push_back( document );
        return element;
      }

      void manifest()
      {
        const std::string *bytes = fileIn( mFiles, "META-INF/manifest.xml" );
        QDomDocument document;
        expect( bytes && document.setContent( QByteArray::fromStdString( bytes ? *bytes : std::string() ) ), "there is a list of files" );
        QSet<QString> listed;
        each( document.documentElement(), [&]( const QDomElement &element ) {
          if ( element.tagName() == QLatin1String( "manifest:file-entry" ) )
            listed << element.attribute( "manifest:full-path" );
        } );
        expect( listed.remove( "/" ), "the list names the document" );
        for ( const PackageFile &file : mFiles )
        {
          const QString name = QString::fromStdString( file.name );
          if ( name != QLatin1String( "mimetype" ) && !name.startsWith( QLatin1String( "META-INF/" ) ) )
            expect( listed.remove( name ), name + " is listed" );
        }
        for ( const QString &name : listed )
          expect( name.endsWith( '/' ), name + " is listed and there" );
      }

      void styles()
      {
        QSet<QString> known;
        QSet<QString> lists;
        QSet<QString> layouts;
        const auto collect = [&]( const QDomElement &element ) {
          if ( element.tagName() == QLatin1String( "style:style" ) )
            known << element.attribute( "style:family" ) + '/' + element.attribute( "style:name" );
          if ( element.tagName() == QLatin1String( "text:list-style" ) )
            lists << element.attribute( "style:name" );
          if ( element.tagName() == QLatin1String( "style:page-layout" ) )
            layouts << element.attribute( "style:name" );
        };
        each( mStyles, collect );
        each( mContent, collect );
        static const QHash<QString, QString> families{ { "text:p", "paragraph" }, { "text:h", "paragraph" }, { "text:span", "text" },
          { "text:a", "text" }, { "text:section", "section" }, { "table:table", "table" }, { "table:table-row", "table-row" },
          { "table:table-column", "table-column" }, { "table:table-cell", "table-cell" }, { "draw:frame", "graphic" } };
        const auto use = [&]( const QDomElement &element ) {
          const QString prefix = element.tagName().section( ':', 0, 0 );
          const QString style = element.attribute( prefix + ":style-name" );
          if ( const QString family = families.value( element.tagName() ); !family.isEmpty() && !style.isEmpty() )
            expect( known.contains( family + '/' + style ), "style " + family + '/' + style + " is there" );
          if ( element.tagName() == QLatin1String( "text:list" ) )
            expect( lists.contains( style ), "list style " + style + " is there" );
          if ( element.tagName() == QLatin1String( "style:style" ) && element.hasAttribute( "style:parent-style-name" ) )
            expect( known.contains( element.attribute( "style:family" ) + '/' + element.attribute( "style:parent-style-name" ) ),
              "parent of " + element.attribute( "style:name" ) + " is there" );
          if ( element.tagName() == QLatin1String( "style:master-page" ) )
            expect( layouts.contains( element.attribute( "style:page-layout-name" ) ), "the page has its layout" );
        };
        each( mStyles, use );
        each( mContent, use );
      }

      void names()
      {
        QSet<QString> taken;
        QSet<QString> bookmarks;
        QSet<QString> targets;
        QSet<QString> pictures;
        static const QHash<QString, QString> named{ { "text:section", "text:name" }, { "table:table", "table:name" },
          { "draw:frame", "draw:name" }, { "text:bookmark", "text:name" } };
        each( mContent, [&]( const QDomElement &element ) {
          const QString tag = element.tagName();
          if ( const QString attribute = named.value( tag ); !attribute.isEmpty() )
          {
            const QString name = tag + ' ' + element.attribute( attribute );
            expect( element.hasAttribute( attribute ) && !taken.contains( name ), name + " has a name of its own" );
            taken << name;
          }
          if ( tag == QLatin1String( "text:bookmark" ) )
            bookmarks << element.attribute( "text:name" );
          if ( tag == QLatin1String( "text:bookmark-ref" ) )
            targets << element.attribute( "text:ref-name" );
          if ( tag == QLatin1String( "text:a" ) && element.attribute( "xlink:href" ).startsWith( '#' ) )
            targets << element.attribute( "xlink:href" ).mid( 1 );
          if ( tag == QLatin1String( "draw:image" ) )
            pictures << element.attribute( "xlink:href" );
        } );
        each( mStyles, [&]( const QDomElement &element ) {
          if ( element.attribute( "xlink:href" ).startsWith( QLatin1String( "Pictures/" ) ) )
            pictures << element.attribute( "xlink:href" );
        } );
        for ( const QString &target : targets )
          expect( bookmarks.contains( target ), "bookmark " + target + " is there" );
        for ( const QString &picture : pictures )
          expect( fileIn( mFiles, picture.toStdString() ), "picture " + picture + " is there" );
      }

      void readers()
      {
        int level = 0;
        each( mContent, [&]( const QDomElement &element ) {
          const QString tag = element.tagName();
          if ( tag == QLatin1String( "text:h" ) )
          {
            const int own = element.attribute( "text:outline-level" ).toInt();
            expect( own >= 1 && own <= level + 1, "no jump before the heading " + element.text() );
            expect( !element.text().isEmpty(), "a heading says something" );
            level = own;
          }
          if ( tag == QLatin1String( "table:table" ) )
            expect( element.firstChildElement( "table:table-header-rows" ).childNodes().count() == 1,
              "table " + element.attribute( "table:name" ) + " has a row of headings" );
          if ( tag == QLatin1String( "table:table-row" ) )
          {
            QDomElement table = element.parentNode().toElement();
            table = table.tagName() == QLatin1String( "table:table" ) ? table : table.parentNode().toElement();
            expect( element.elementsByTagName( "table:table-cell" ).count() == table.elementsByTagName( "table:table-column" ).count(),
              "each row of " + table.attribute( "table:name" ) + " has a cell in each column" );
          }
          if ( tag == QLatin1String( "draw:frame" ) )
            expect( !element.firstChildElement( "svg:title" ).text().isEmpty() && !element.firstChildElement( "svg:desc" ).text().isEmpty(),
              "picture " + element.attribute( "draw:name" ) + " is told in words" );
          if ( tag == QLatin1String( "style:style" ) )
            expect( element.attribute( "style:name" ).startsWith( QLatin1String( "sm" ) ), "no formatting beside styles" );
        } );
      }

      std::vector<PackageFile> mFiles;
      std::vector<QDomDocument> mDocuments; // elements live as long as these
      QDomElement mContent;
      QDomElement mStyles;
    };

  }

  std::vector<std::string> structureFaults( const std::string &odt )
  {
    return Structure( odt ).faults;
  }

}
