import Glibc

// A reader that goes away (`bevaka list | head`) shows as EPIPE, which ends the run quietly; a mail program that
// goes away must not end it at all.
signal(SIGPIPE, SIG_IGN)
exit(Bevaka.run(.process()).rawValue)
