/* The only door to ncurses. Its macros, variadics and globals do not import into Swift; these functions do.
   One thread calls them. */
#ifndef CCURSES_H
#define CCURSES_H

#include <stdbool.h>
#include <stdint.h>

/* What a row is made of. A wide character is one element of two columns. */
typedef struct {
    uint32_t scalar;
    uint16_t mark1, mark2;
    uint8_t columns;
    uint8_t attributes;
    int32_t pair;
} ccurses_cell;

/* WRITTEN: a blank in this style is sent as a character, never as an erasure. */
enum { CCURSES_BOLD = 1, CCURSES_REVERSE = 2, CCURSES_WRITTEN = 4 };

enum { CCURSES_OK = 0, CCURSES_UNKNOWN_TERMINAL = -1, CCURSES_NO_ADDRESSING = -2, CCURSES_FAILED = -3 };

/* True if descriptors 0 and 1 are terminals. */
bool ccurses_is_terminal(void);
/* Takes LC_CTYPE from the environment; true if its codeset is UTF-8. */
bool ccurses_locale_is_utf8(void);
/// Takes UTF-8 for the codeset even where the locale says nothing (C, POSIX); false if the system has no such locale.
bool ccurses_locale_force_utf8(void);
/// After ccurses_start: ctrl-backslash is a key too, so that nothing typed ends the program.
void ccurses_lock_keys(void);

/* Starts on descriptors 0 and 1. `term` NULL reads TERM. The terminal is changed only if the result is CCURSES_OK. */
int ccurses_start(const char *term);
/* Gives the terminal back; harmless when it is not ours. */
void ccurses_stop(void);
/* Takes it again after ccurses_stop. The next frame is whole. */
void ccurses_resume(void);

/* Colours, pairs; 0 without colour. Colours is 1 << 24 where numbers are red, green, blue. */
int ccurses_colours(void);
/* Looks a terminal up by its name without taking it, while no screen is up: CCURSES_OK, _UNKNOWN_TERMINAL or
   _NO_ADDRESSING, and its colours as above. */
int ccurses_look_up(const char *term, int *colours);
int ccurses_pairs(void);
/* -1 is the terminal's own colour. False if the pair could not be made. */
bool ccurses_make_pair(int pair, int foreground, int background);

/* Asks the terminal's driver; false if it does not know. */
bool ccurses_window_size(int *width, int *height);
/* Tells ncurses the size, empties its screen and makes the next frame whole. */
void ccurses_resize(int width, int height);
void ccurses_repaint(void);
/* Lays `count` elements on row `y` from column `x`. Characters of another width than the C library gives them become
   question marks, so that a row never shifts. */
void ccurses_put(int y, int x, const ccurses_cell *cells, int count);
/* Where the (hidden) cursor rests after the frame. */
void ccurses_rest(int y, int x);
/* Sends what changed, in one go. */
void ccurses_show(void);
/* Sends bytes to the terminal as they are. */
void ccurses_send(const char *bytes);

/* Bytes of a capability's string (`kcuu1`), NULL if the terminal has none. */
const char *ccurses_capability(const char *name);

/* What ccurses_wait found. */
enum { CCURSES_READABLE = 1, CCURSES_GONE = 2 };

/* Sleeps until one of `descriptors` (at most 32) can be read, descriptor 1 written if that is asked, or the time is up
   (negative: never). Fills `found`; returns true if descriptor 1 takes bytes. An interrupting signal ends the wait. */
bool ccurses_wait(const int32_t *descriptors, uint8_t *found, int count, bool for_output, int milliseconds);
/* Reads descriptor `descriptor` once: bytes read, 0 if nothing waits, -1 if the other end is gone. */
int ccurses_read(int descriptor, uint8_t *bytes, int capacity);

/* Signals become bytes in a pipe; its reading end, or -1. W size, Z stop, C continued, T terminate, I interrupt, H hangup. */
int ccurses_signals_start(void);

/* The same for those alone that end a program without a screen; a write they meet is interrupted. */
int ccurses_end_signals_start(void);
void ccurses_signals_stop(void);
/* Stops the process as ctrl-z would; returns when it is continued. */
void ccurses_stop_process(void);

/* Keeps the terminal's present mode for a crash to restore. */
void ccurses_crash_guard_remember_mode(void);
/* From now on a crash writes `bytes` to descriptor 1, restores the mode, and goes on crashing. */
void ccurses_crash_guard_start(const char *bytes);
void ccurses_crash_guard_stop(void);

/* Sends descriptor 2 into `path` (NULL: nowhere) until ccurses_stderr_restore. */
void ccurses_stderr_redirect(const char *path);
void ccurses_stderr_restore(void);

#endif
