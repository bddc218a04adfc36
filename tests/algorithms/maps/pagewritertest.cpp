#include "classifieddistrict.h"
#include "maps/plates/pagewriter.h"
#include "maps/plates/recordedpicture.h"

#include <QFile>
#include <QPainter>
#include <gtest/gtest.h>

using namespace sozialraum;

namespace
{
  constexpr int sDpi = 100;

  QPicture pageWith( const QString &text )
  {
    RecordedPicture picture( QPageSize( QPageSize::A5 ).sizePixels( sDpi ), sDpi );
    QPainter painter( &picture );
    painter.drawText( 50, 50, text );
    painter.end();
    return picture;
  }

  void addPages( PageWriter &writer, int count )
  {
    for ( int number = 1; number <= count; ++number )
      writer.add( pageWith( QStringLiteral( "Plate%1" ).arg( number ) ), QPageSize( QPageSize::A5 ) );
  }
}

TEST( PageWriter, ThePagesComeInTheOrderTheyWereAdded )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "pages.pdf" ) );
  PageWriter writer( path, QStringLiteral( "Plates" ), sDpi );
  addPages( writer, 12 );
  ASSERT_TRUE( writer.finish() );
  const QString text = textOfPdf( path );
  if ( text.isEmpty() )
    GTEST_SKIP() << "pdftotext is not installed";
  const QStringList pages = text.split( QChar( 0x0c ), Qt::SkipEmptyParts );
  ASSERT_EQ( pages.size(), 12 );
  for ( int number = 1; number <= 12; ++number )
    EXPECT_EQ( pages.at( number - 1 ).trimmed(), QStringLiteral( "Plate%1" ).arg( number ) );
}

TEST( PageWriter, AFileThatCannotBeMadeHoldsNobodyUp )
{
  const OutputFolder folder;
  PageWriter writer( folder.path( QStringLiteral( "missing/pages.pdf" ) ), QString(), sDpi );
  addPages( writer, 12 );
  EXPECT_FALSE( writer.finish() );
}

TEST( PageWriter, WithoutPagesThereIsNoFile )
{
  const OutputFolder folder;
  const QString path = folder.path( QStringLiteral( "pages.pdf" ) );
  PageWriter writer( path, QString(), sDpi );
  EXPECT_FALSE( writer.finish() );
  EXPECT_FALSE( QFile::exists( path ) );
}

TEST( PageWriter, GoneBeforeItsEndItHoldsItsFileNoLonger )
{
  const OutputFolder folder;
  for ( int pages = 0; pages < 20; ++pages )
  {
    const QString path = folder.path( QStringLiteral( "pages%1.pdf" ).arg( pages ) );
    {
      PageWriter writer( path, QString(), sDpi );
      addPages( writer, pages );
    }
    EXPECT_TRUE( !QFile::exists( path ) || QFile::remove( path ) );
  }
}
