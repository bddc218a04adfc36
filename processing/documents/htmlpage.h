#pragma once

#include <QByteArray>
#include <QString>

namespace sozialraum
{

  //! A page that stands in one file.
  struct HtmlPage
  {
    QString language;     //!< "de", "en"
    QString title;        //!< plain text
    QString body;         //!< markup
    QByteArray style;     //!< a style sheet without "</style"
    QByteArray script;    //!< without "</script"; empty: none
    bool isListed = true; //!< search engines may list it
  };

  /**
   * The page as the bytes of its file: UTF-8, no address of anything outside.
   *
   * Its content security policy allows nothing but the style sheet and the script that stand in it, by their SHA-256: no request, no
   * form, no frame of others, no script in attributes, even where a text slipped into the markup. The same page gives the same bytes.
   */
  QByteArray htmlBytes( const HtmlPage &page );

}
