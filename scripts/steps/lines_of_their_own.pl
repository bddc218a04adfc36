# Runs QGIS' command so that texts begin a line of their own, for it prints them behind the dots of its progress:
# "30...4060 Kitas gelesen."
#   perl lines_of_their_own.pl PROGRAM [ARGUMENT …]
use strict;
use warnings;

my $program = open( my $output, '-|', @ARGV ) or die "$ARGV[0]: $!\n";
local $SIG{INT}  = 'IGNORE';                              # a terminal tells the program, too
local $SIG{TERM} = sub { kill 'TERM', $program };
local $| = 1;

my $progress = '';                                        # the line so far
my $nothing_but_progress = qr/^0?(?:[.]{1,3}(?:(?:(?<=[.]{3})|(?<=^[.])|(?<=^[.]{2}))(?:[1-9]0?|100))?)*$/;
my $is_text  = 0;                                         # it is more than progress
while (1) {
    my $length = sysread( $output, my $chunk, 65536 );
    next if !defined $length && $!{EINTR};
    last if !$length;
    my $shown = '';
    for my $character ( split //, $chunk ) {
        if ( $character eq "\n" ) { ( $progress, $is_text ) = ( '', 0 ) }
        elsif ( !$is_text ) {
            if ( "$progress$character" =~ $nothing_but_progress ) { $progress .= $character }
            else {
                $shown .= "\n" if $progress =~ /[.]/ && $progress !~ /100$/;
                $is_text = 1;
            }
        }
        $shown .= $character;
    }
    print $shown;
}
close $output;
exit( $? & 127 ? 128 + ( $? & 127 ) : $? >> 8 );
