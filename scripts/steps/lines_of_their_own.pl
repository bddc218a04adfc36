# Runs QGIS' command so that texts begin a line of their own, for it prints them behind the dots of its progress:
# "30...4060 Kitas gelesen." Its progress counts 0...10...20 and so on to 100 and goes on where a text has parted it,
# so that a number which is not the next one begins a text.
#   perl lines_of_their_own.pl PROGRAM [ARGUMENT …]
use strict;
use warnings;

my $program = open( my $output, '-|', @ARGV ) or die "$ARGV[0]: $!\n";
local $SIG{INT}  = 'IGNORE';                              # a terminal tells the program, too
local $SIG{TERM} = sub { kill 'TERM', $program };
local $| = 1;

my $next          = 0;                                    # the number that the progress comes to
my $dots          = 3;                                    # since the number before it
my $held          = '';                                   # digits that may be the next number
my $is_text       = 0;                                    # the line is
my $is_progressed = 0;                                    # the line has progress

# Takes $character; returns what is to be shown.
sub shown {
    my ($character) = @_;
    if ( $character eq "\n" ) {
        my $rest = $held;
        ( $held, $is_text, $is_progressed ) = ( '', 0, 0 );
        return "$rest\n";
    }
    return $character if $is_text;
    if ( $character eq '.' && $held eq '' && $dots < 3 ) {
        ( $dots, $is_progressed ) = ( $dots + 1, 1 );
        return '.';
    }
    if ( $dots == 3 && $next <= 100 && index( $next, "$held$character" ) == 0 ) {
        $held .= $character;
        return '' if $held ne $next;
        ( $held, $dots, $is_progressed ) = ( '', 0, 1 );
        $next += 10;
        return $next - 10;
    }
    my $begin = $is_progressed && $next <= 100 && $character ne ' ' ? "\n" : '';
    my $text = "$begin$held$character";
    ( $held, $is_text ) = ( '', 1 );
    return $text;
}

while (1) {
    my $length = sysread( $output, my $chunk, 65536 );
    next if !defined $length && $!{EINTR};
    last if !$length;
    print join '', map { shown($_) } split //, $chunk;
}
print $held;
close $output;
exit( $? & 127 ? 128 + ( $? & 127 ) : $? >> 8 );
