#include "maps/plates/templatecheck.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

namespace sozialraum
{

  namespace
  {

    constexpr int deepest = 200; // layouts of QGIS stay below 20
    constexpr int longestShown = 100;

    QString addressIn( const QString &text )
    {
      static const QRegularExpression sAddress(
        QStringLiteral( R"re([a-z][a-z0-9+.\-]*://\S*|(?:^|[\s"'=(])(?:file:|/vsi|//[^\s/]|\\\\[^\s\\])\S*)re" ),
        QRegularExpression::CaseInsensitiveOption );
      if ( text.startsWith( QLatin1String( "base64:" ) ) )
        return QString();
      return sAddress.match( text ).captured().trimmed().left( longestShown );
    }

    bool isPlainLabel( const QXmlStreamAttributes &attributes )
    {
      return attributes.hasAttribute( QLatin1String( "htmlState" ) )
        && attributes.value( QLatin1String( "htmlState" ) ) == QLatin1String( "0" );
    }

    QString addressIn( const QXmlStreamAttributes &attributes )
    {
      const bool isPlain = isPlainLabel( attributes );
      for ( const QXmlStreamAttribute &attribute : attributes )
      {
        if ( isPlain && attribute.name() == QLatin1String( "labelText" ) )
          continue;
        const QString address = addressIn( attribute.value().toString() );
        if ( !address.isEmpty() )
          return address;
      }
      return QString();
    }

  }

  TemplateObjection objectionTo( const QByteArray &text )
  {
    QXmlStreamReader reader( text );
    int depth = 0;
    int propertiesDepth = 0; // where the user's own properties began; 0: not in them
    while ( !reader.atEnd() )
    {
      reader.readNext();
      QString address;
      if ( reader.isStartElement() )
      {
        if ( ++depth > deepest )
          return { TemplateObjection::Kind::Depth, QString() };
        if ( propertiesDepth == 0 && reader.name().compare( QLatin1String( "customproperties" ), Qt::CaseInsensitive ) == 0 )
          propertiesDepth = depth;
        address = addressIn( reader.attributes() );
      }
      else if ( reader.isEndElement() )
      {
        if ( propertiesDepth == depth )
          propertiesDepth = 0;
        --depth;
      }
      else if ( reader.isCharacters() )
        address = addressIn( reader.text().toString() );
      if ( propertiesDepth == 0 && !address.isEmpty() )
        return { TemplateObjection::Kind::Address, address };
    }
    return {};
  }

}
