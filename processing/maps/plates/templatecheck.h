#pragma once

#include <QByteArray>
#include <QString>

namespace sozialraum
{

  //! What speaks against a layout template before QGIS reads it.
  struct TemplateObjection
  {
    enum class Kind
    {
      None,
      Address, //!< it would fetch something from the network, or from a file by an address
      Depth,   //!< elements stand in each other deeper than in any layout; reading them would exhaust the stack
    };
    Kind kind = Kind::None;
    QString address; //!< the first one, at most 100 characters
  };

  /**
   * Looks for addresses (http:, file:, //host, \\host, /vsi…) in the template \a text and measures its depth, without recursion.
   *
   * An address in a label that is not HTML, in a picture that is part of the template, or among the user's own properties is only text.
   * What is no XML is no objection: reading it fails by itself.
   */
  TemplateObjection objectionTo( const QByteArray &text );

}
