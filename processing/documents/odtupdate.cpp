#include "documents/odtupdate.h"

#include "documents/odtanchors.h"
#include "documents/odtmanifest.h"
#include "documents/odtscan.h"
#include "documents/odtstyles.h"
#include "documents/textedits.h"

#include <algorithm>
#include <set>

namespace sozialraum
{

  namespace
  {

    constexpr std::string_view annexName = "sm.aktualisierungen";
    constexpr std::string_view fingerprintsName = "sozialraum.fingerprints";

    std::map<std::string, std::string> storedFingerprints( const ScannedMeta &meta )
    {
      std::map<std::string, std::string> stored;
      for ( const ScannedProperty &property : meta.properties )
      {
        if ( property.name != fingerprintsName )
          continue;
        std::string_view rest = property.value;
        while ( !rest.empty() )
        {
          const std::string_view entry = rest.substr( 0, rest.find( ';' ) );
          rest.remove_prefix( std::min( rest.size(), entry.size() + 1 ) );
          if ( const std::size_t sign = entry.find( '=' ); sign != std::string_view::npos )
            stored[std::string( entry.substr( 0, sign ) )] = entry.substr( sign + 1 );
        }
      }
      return stored;
    }

    std::string nameOf( const OdtPart &part )
    {
      if ( const auto *section = std::get_if<OdtSection>( &part ) )
        return section->name;
      return std::holds_alternative<OdtContents>( part ) ? std::string( contentsName ) : std::string();
    }

    //! The existing document and what is to become of it.
    class Update
    {
    public:
      Update( std::string_view existing, const OdtDocument &renewed, const UpdateWords &words )
        : mRenewed( renewed )
        , mWords( words )
        , mFiles( unpacked( existing ) )
      {
        const std::string *content = fileIn( mFiles, "content.xml" );
        const std::string *meta = fileIn( mFiles, "meta.xml" );
        const std::string *manifest = fileIn( mFiles, "META-INF/manifest.xml" );
        // Saved as DOCX it keeps its properties, and nothing that could be renewed.
        const std::string *ofWord = fileIn( mFiles, "docProps/custom.xml" );
        if ( !content && ofWord && ofWord->find( fingerprintsName ) != std::string::npos )
          throw DocumentError( DocumentFault::CameThroughWord, "it is DOCX" );
        if ( !content || !meta )
          throw DocumentError( DocumentFault::Foreign, "no text document" );
        if ( manifest && manifest->find( "encryption-data" ) != std::string::npos )
          throw DocumentError( DocumentFault::Encrypted, "the manifest names keys" );
        mContent = *content;
        mMeta = *meta;
        mScan = scannedContent( mContent );
        mStored = storedFingerprints( scannedMeta( mMeta ) );
        for ( const ScannedSection &section : mScan.sections )
        {
          if ( mStored.count( section.name ) )
            mPlaces.emplace( section.name, section );
        }
        refuse();
      }

      UpdatedDocument result()
      {
        sections();
        annex();
        fields();
        structure();
        return finished();
      }

    private:
      void refuse() const
      {
        const auto isOurs = []( const std::string &bookmark ) { return bookmark.starts_with( "sm." ); };
        const bool hasBookmarks = std::any_of( mScan.bookmarks.begin(), mScan.bookmarks.end(), isOurs );
        if ( mPlaces.empty() && ( hasBookmarks || !mStored.empty() ) )
          throw DocumentError( DocumentFault::CameThroughWord, "the sections are gone" );
        if ( mStored.empty() )
          throw DocumentError( DocumentFault::Foreign, "no fingerprints" );
        for ( const auto &[name, section] : mPlaces )
        {
          if ( section.hasChanges && name != annexName )
            throw DocumentError( DocumentFault::TrackedChanges, "recorded changes in a section" );
        }
      }

      //! Whether people changed it since it was written. The list of contents changes by itself.
      bool isChanged( const ScannedSection &section ) const
      {
        return section.name != contentsName && section.name != annexName && mStored.at( section.name ) != section.fingerprint;
      }

      //! Where a part that the document lacks is to be put: before what follows it, else at the end.
      std::size_t placeBefore( std::size_t part ) const
      {
        for ( std::size_t next = part + 1; next < mRenewed.parts.size(); ++next )
        {
          if ( const auto found = mPlaces.find( nameOf( mRenewed.parts[next] ) ); found != mPlaces.end() )
            return found->second.begin;
        }
        const auto end = mPlaces.find( std::string( annexName ) );
        return end == mPlaces.end() ? mScan.textEnd : end->second.begin;
      }

      void sections()
      {
        std::set<std::string> known{ std::string( annexName ) };
        bool isInserting = false; // the places for people that follow a new section come with it
        for ( std::size_t part = 0; part < mRenewed.parts.size(); ++part )
        {
          if ( const auto *place = std::get_if<OdtHandPlace>( &mRenewed.parts[part] ) )
          {
            if ( isInserting )
              mEdits.push_back( { placeBefore( part ), placeBefore( part ), handPlaceXml( *place ) } );
            continue;
          }
          const std::string name = nameOf( mRenewed.parts[part] );
          known.insert( name );
          isInserting = false;
          const auto *section = std::get_if<OdtSection>( &mRenewed.parts[part] );
          const auto found = mPlaces.find( name );
          if ( !section )
          {
            mContentsHeading = std::get<OdtContents>( mRenewed.parts[part] ).heading;
            mFingerprints[name] = mStored.count( name ) ? mStored.at( name ) : std::string();
          }
          else if ( found != mPlaces.end() && isChanged( found->second ) )
          {
            mKept.push_back( section );
            mFingerprints[name] = mStored.at( name );
            mResult.sections.push_back( { name, SectionFate::Kept } );
          }
          else if ( found != mPlaces.end() )
          {
            mEdits.push_back( { found->second.begin, found->second.end, sectionXml( *section, mRenewed.language ) } );
            mWritten.emplace_back( *section );
            mResult.sections.push_back( { name, SectionFate::Renewed } );
          }
          else if ( mStored.count( name ) )
          {
            mFingerprints[name] = mStored.at( name );
            mResult.sections.push_back( { name, SectionFate::LeftOut } );
          }
          else
          {
            const std::size_t place = placeBefore( part );
            mEdits.push_back( { place, place, sectionXml( *section, mRenewed.language ) + R"(<text:p text:style-name="Text_20_body"/>)" } );
            mWritten.emplace_back( *section );
            mResult.sections.push_back( { name, SectionFate::Added } );
            isInserting = true;
          }
        }
        for ( const auto &[name, section] : mPlaces )
        {
          if ( known.count( name ) )
            continue;
          if ( isChanged( section ) )
          {
            mFingerprints[name] = mStored.at( name );
            mResult.sections.push_back( { name, SectionFate::Orphaned } );
            continue;
          }
          mEdits.push_back( { section.begin, section.end, {} } );
          mResult.sections.push_back( { name, SectionFate::Removed } );
        }
        // Deleted by people, and of this report not: it stays deleted when it comes back.
        for ( const auto &[name, fingerprint] : mStored )
        {
          if ( !known.count( name ) && !mPlaces.count( name ) )
            mFingerprints[name] = fingerprint;
        }
      }

      //! New versions of what people changed, at the end; that of the last run goes.
      void annex()
      {
        if ( const auto old = mPlaces.find( std::string( annexName ) ); old != mPlaces.end() )
          mEdits.push_back( { old->second.begin, old->second.end, {} } );
        if ( mKept.empty() )
          return;
        OdtSection annex{ std::string( annexName ),
          { OdtHeading{ 1, mWords.heading, std::string( annexName ) }, OdtParagraph{ OdtStyle::Body, mWords.explanation } } };
        for ( const OdtSection *kept : mKept )
        {
          for ( OdtBlock block : kept->blocks )
          {
            if ( auto *heading = std::get_if<OdtHeading>( &block ) )
              *heading = { std::min( heading->level + 1, 3 ), heading->text, heading->anchor + ".neu" };
            if ( auto *table = std::get_if<OdtTable>( &block ) )
              table->name += ".neu";
            if ( auto *picture = std::get_if<OdtPicture>( &block ) )
              picture->name += ".neu";
            annex.blocks.push_back( std::move( block ) );
          }
        }
        mEdits.push_back( { mScan.textEnd, mScan.textEnd, sectionXml( annex, mRenewed.language ) } );
        mWritten.emplace_back( std::move( annex ) );
      }

      void fields()
      {
        std::map<std::string, std::string> figures( mRenewed.figures.begin(), mRenewed.figures.end() );
        for ( const ScannedField &field : mScan.fields )
        {
          const auto figure = figures.find( field.name );
          if ( figure == figures.end() )
          {
            mResult.figures.push_back( { field.name, field.heading, field.text, field.text, true } );
            mKeptFigures[field.name] = field.text;
          }
          else if ( figure->second != field.text )
          {
            mResult.figures.push_back( { field.name, field.heading, field.text, figure->second, false } );
            mEdits.push_back( { field.begin, field.end, xmlText( figure->second ) } );
          }
        }
      }

      //! Styles and namespaces that new sections need.
      void structure()
      {
        std::string declarations;
        for ( const auto &[prefix, address] : odtNamespaces() )
        {
          const auto known = mScan.namespaces.find( std::string( prefix ) );
          if ( known == mScan.namespaces.end() )
            declarations += " xmlns:" + std::string( prefix ) + "=\"" + std::string( address ) + "\"";
          else if ( known->second != address )
            throw DocumentError( DocumentFault::Foreign, "a prefix of another namespace" );
        }
        std::string styles;
        for ( const auto &[name, element] : automaticStyles() )
        {
          if ( std::find( mScan.automaticStyles.begin(), mScan.automaticStyles.end(), name ) == mScan.automaticStyles.end() )
            styles += element;
        }
        if ( mScan.automaticStylesEnd == 0 )
          throw DocumentError( DocumentFault::Foreign, "no automatic styles" );
        mEdits.push_back( { mScan.rootNameEnd, mScan.rootNameEnd, declarations } );
        mEdits.push_back( { mScan.automaticStylesEnd, mScan.automaticStylesEnd, styles } );
      }

      UpdatedDocument finished()
      {
        std::string content = numbered( edited( mContent, mEdits ) );
        ScannedContent scan = scannedContent( content );
        // The list of contents last: it names the headings that there are now.
        for ( const ScannedSection &section : scan.sections )
        {
          if ( section.name == contentsName )
          {
            const std::vector<OdtOutlineEntry> outline = scannedContent( withAnchors( content ) ).outline;
            content = withAnchors( edited( content, { { section.begin, section.end, contentsXml( mContentsHeading, outline ) } } ) );
            scan = scannedContent( content );
            break;
          }
        }
        for ( const ScannedSection &section : scan.sections )
        {
          const bool isWritten =
            std::any_of( mWritten.begin(), mWritten.end(), [&section]( const OdtPart &part ) { return nameOf( part ) == section.name; } );
          if ( isWritten || section.name == contentsName )
            mFingerprints[section.name] = section.fingerprint;
        }
        mResult.bytes = packed( filesOf( content, scan ) );
        return std::move( mResult );
      }

      std::string metaXml() const
      {
        const ScannedMeta meta = scannedMeta( mMeta );
        std::vector<TextEdit> edits;
        for ( const ScannedProperty &property : meta.properties )
        {
          if ( property.name.starts_with( "sm." ) || property.name == fingerprintsName )
            edits.push_back( { property.begin, property.end, {} } );
        }
        std::vector<std::pair<std::string, std::string>> figures = mRenewed.figures;
        figures.insert( figures.end(), mKeptFigures.begin(), mKeptFigures.end() );
        edits.push_back( { meta.metaEnd, meta.metaEnd, propertiesXml( figures, mFingerprints ) } );
        return edited( mMeta, edits );
      }

      std::vector<PackageFile> filesOf( const std::string &content, const ScannedContent &scan ) const
      {
        const std::map<std::string, std::string> pictures = picturesOf( mWritten );
        const std::set<std::string> shown( scan.pictures.begin(), scan.pictures.end() );
        const std::string *styles = fileIn( mFiles, "styles.xml" );
        std::vector<PackageFile> files{ { "mimetype", "application/vnd.oasis.opendocument.text" }, { "META-INF/manifest.xml", {} } };
        for ( const PackageFile &file : mFiles )
        {
          const bool isPicture = file.name.starts_with( "Pictures/" );
          const bool isShown = shown.count( file.name ) || ( styles && styles->find( file.name ) != std::string::npos );
          if ( file.name == "mimetype" || file.name == "META-INF/manifest.xml" || file.name.starts_with( "Thumbnails/" )
            || ( isPicture && ( !isShown || pictures.count( file.name ) ) ) )
            continue;
          files.push_back( file );
          if ( file.name == "content.xml" )
            files.back().bytes = content;
          if ( file.name == "meta.xml" )
            files.back().bytes = metaXml();
        }
        for ( const auto &[name, png] : pictures )
        {
          if ( shown.count( name ) )
            files.push_back( { name, png } );
        }
        const std::string *manifest = fileIn( mFiles, "META-INF/manifest.xml" );
        files[1].bytes = manifest ? renewedManifest( *manifest, files ) : manifestXml( files );
        return files;
      }

      const OdtDocument &mRenewed;
      const UpdateWords &mWords;
      std::vector<PackageFile> mFiles;
      std::string mContent;
      std::string mMeta;
      ScannedContent mScan;
      std::map<std::string, std::string> mStored;
      std::map<std::string, ScannedSection> mPlaces;
      std::map<std::string, std::string> mFingerprints;
      std::map<std::string, std::string> mKeptFigures;
      std::string mContentsHeading;
      std::vector<const OdtSection *> mKept;
      std::vector<OdtPart> mWritten;
      std::vector<TextEdit> mEdits;
      UpdatedDocument mResult;
    };

  }

  UpdatedDocument updatedOdt( std::string_view existing, const OdtDocument &renewed, const UpdateWords &words )
  {
    return Update( existing, renewed, words ).result();
  }

}
