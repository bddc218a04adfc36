#pragma once

#include <stdexcept>

namespace sozialraum
{

  //! Why a document cannot be worked with.
  enum class DocumentFault
  {
    Damaged,         //!< no archive, or no text document in it
    Encrypted,       //!< with a password
    TooLarge,        //!< it unpacks to far more than documents do
    Foreign,         //!< not one of ours
    CameThroughWord, //!< ours once; another format has taken its sections away
    TrackedChanges,  //!< within what is to be renewed: recorded changes wait to be accepted
    NotWritten,      //!< no memory
  };

  //! A document that cannot be read or made. The text is for a log.
  class DocumentError : public std::runtime_error
  {
  public:
    DocumentError( DocumentFault fault, const char *text )
      : std::runtime_error( text )
      , mFault( fault )
    {}

    DocumentFault fault() const { return mFault; }

  private:
    DocumentFault mFault;
  };

}
