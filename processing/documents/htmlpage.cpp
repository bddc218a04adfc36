#include "documents/htmlpage.h"

#include <QCryptographicHash>

namespace sozialraum
{

  static QByteArray policySource( const QByteArray &text )
  {
    return "'sha256-" + QCryptographicHash::hash( text, QCryptographicHash::Sha256 ).toBase64() + "'";
  }

  QByteArray htmlBytes( const HtmlPage &page )
  {
    QByteArray policy = "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + policySource( page.style );
    if ( !page.script.isEmpty() )
      policy += "; script-src " + policySource( page.script );
    QByteArray bytes = "<!DOCTYPE html>\n<html lang=\"" + page.language.toHtmlEscaped().toUtf8() + "\">\n<head><meta charset=\"utf-8\">\n";
    bytes += "<meta http-equiv=\"Content-Security-Policy\" content=\"" + policy + "\">\n";
    bytes +=
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n";
    bytes += "<meta name=\"referrer\" content=\"no-referrer\">\n";
    if ( !page.isListed )
      bytes += "<meta name=\"robots\" content=\"noindex, nofollow\">\n";
    bytes += "<title>" + page.title.toHtmlEscaped().toUtf8() + "</title>\n<style>" + page.style + "</style>\n</head>\n<body>\n";
    bytes += page.body.toUtf8();
    if ( !page.script.isEmpty() )
      bytes += "\n<script>" + page.script + "</script>";
    return bytes + "\n</body>\n</html>\n";
  }

}
