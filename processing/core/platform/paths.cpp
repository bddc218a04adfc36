#include "platform/paths.h"

#include <atomic>
#include <chrono>
#include <system_error>

#ifdef _WIN32
#include <windows.h>
#endif

namespace sozialraum::platform
{

  namespace
  {

#ifdef _WIN32
    OpenFile opened( const std::filesystem::path &path, const wchar_t *mode )
    {
      return OpenFile( _wfopen( path.c_str(), mode ) );
    }
#define SOZIALRAUM_MODE( mode ) L##mode
#else
    OpenFile opened( const std::filesystem::path &path, const char *mode )
    {
      return OpenFile( std::fopen( path.c_str(), mode ) );
    }
#define SOZIALRAUM_MODE( mode ) mode
#endif

  }

  std::string utf8( const std::filesystem::path &path )
  {
    const std::u8string text = path.u8string();
    return { text.begin(), text.end() };
  }

  std::filesystem::path pathFromUtf8( std::string_view text )
  {
    return std::u8string( text.begin(), text.end() );
  }

  OpenFile openForReading( const std::filesystem::path &path )
  {
    return opened( path, SOZIALRAUM_MODE( "rb" ) );
  }

  OpenFile openForWriting( const std::filesystem::path &path )
  {
    return opened( path, SOZIALRAUM_MODE( "wb" ) );
  }

  bool closedWell( OpenFile &file )
  {
    const bool isWritten = std::ferror( file.get() ) == 0;
    return std::fclose( file.release() ) == 0 && isWritten;
  }

  std::string narrow( const std::filesystem::path &path )
  {
#ifdef _WIN32
    const std::wstring name = path.wstring();
    std::wstring shortName( 32768, L'\0' );
    shortName.resize( GetShortPathNameW( name.c_str(), shortName.data(), static_cast<DWORD>( shortName.size() ) ) );
    return utf8( shortName.empty() ? path : std::filesystem::path( shortName ) );
#else
    return utf8( path );
#endif
  }

  std::filesystem::path writeTemporaryFile( std::string_view bytes, std::string_view ending )
  {
    constexpr int mostTries = 100;
    static std::atomic<unsigned> count = 0; // names only; whoever meets one tries the next
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::temp_directory_path( error );
    for ( int i = 0; i < mostTries && !error; ++i )
    {
      const auto ticks = std::chrono::steady_clock::now().time_since_epoch().count();
      std::filesystem::path path =
        folder / pathFromUtf8( "sozialraum_" + std::to_string( ticks ) + "_" + std::to_string( ++count ) + std::string( ending ) );
      const OpenFile file = opened( path, SOZIALRAUM_MODE( "wbx" ) );
      if ( !file )
        continue;
      if ( std::fwrite( bytes.data(), 1, bytes.size(), file.get() ) == bytes.size() && std::fflush( file.get() ) == 0 )
        return path;
      std::filesystem::remove( path, error );
      return {};
    }
    return {};
  }

}
