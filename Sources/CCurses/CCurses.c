#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE 1
#define NCURSES_WIDECHAR 1
#include "CCurses.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <term.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

/* term.h names terminfo fields by macros. */
#undef columns
#undef lines

#define MAX_ROW 2048
#define MAX_LINES 1024

static SCREEN *screen;
static bool has_defaults;

bool ccurses_is_terminal(void) { return isatty(STDIN_FILENO) && isatty(STDOUT_FILENO); }

bool ccurses_locale_is_utf8(void) {
    setlocale(LC_CTYPE, "");
    return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/*
 * Modes beyond cbreak: ctrl-s, ctrl-q and ctrl-v are keys, not flow control; ctrl-c and ctrl-z are keys too, in the
 * order they were typed. Ctrl-backslash stays a signal: the way out of a program that hangs.
 */
static void set_modes(void) {
    struct termios mode;
    cbreak();
    noecho();
    nonl();
    intrflush(stdscr, FALSE);
    if (tcgetattr(STDIN_FILENO, &mode) == 0) {
        mode.c_iflag &= ~(tcflag_t)(IXON | ICRNL);
        mode.c_lflag &= ~(tcflag_t)IEXTEN;
        mode.c_cc[VINTR] = mode.c_cc[VSUSP] = _POSIX_VDISABLE;
        tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    }
    def_prog_mode();
}

bool ccurses_locale_force_utf8(void) {
    if (ccurses_locale_is_utf8()) return true;
    return setlocale(LC_CTYPE, "C.UTF-8") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

void ccurses_lock_keys(void) {
    struct termios mode;
    if (tcgetattr(STDIN_FILENO, &mode) != 0) return;
    mode.c_cc[VQUIT] = _POSIX_VDISABLE;
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    def_prog_mode();
}

/* A size that no screen has is some program's slip; ncurses would want gigabytes for it. */
static bool has_absurd_size(void) {
    struct winsize size;
    return ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && (size.ws_col > MAX_ROW || size.ws_row > MAX_LINES);
}

int ccurses_start(const char *term) {
    int colours;
    int status = ccurses_look_up(term, &colours);

    if (status != CCURSES_OK) return status;
    bool is_absurd = has_absurd_size();
    if (is_absurd) use_env(FALSE);
    screen = newterm(term, stdout, stdin);
    if (screen == NULL) return CCURSES_FAILED;
    if (is_absurd) {
        int width, height;
        ccurses_window_size(&width, &height);
        ccurses_resize(width, height);
    }
    set_modes();
    /* Else a waiting key would make ncurses leave a frame half drawn. */
    typeahead(-1);
    leaveok(stdscr, FALSE);
    scrollok(stdscr, FALSE);
    curs_set(0);
    has_defaults = false;
    if (has_colors() && start_color() == OK) has_defaults = use_default_colors() == OK;
    return CCURSES_OK;
}

void ccurses_stop(void) {
    if (screen == NULL || isendwin()) return;
    endwin();
    /* A terminal without a second screen would keep the picture, and who is in it, for whoever comes next. */
    if (exit_ca_mode == NULL && clear_screen != NULL) {
        putp(clear_screen);
        fflush(stdout);
    }
}

void ccurses_resume(void) {
    reset_prog_mode();
    curs_set(0);
    clearok(curscr, TRUE);
}

int ccurses_colours(void) {
    if (!has_colors()) return 0;
    if (tigetflag("RGB") > 0 || tigetnum("RGB") > 0) return 1 << 24;
    return COLORS;
}

int ccurses_look_up(const char *term, int *colours) {
    int status = 0;
    int found;
    const char *up;

    *colours = 0;
    if (setupterm(term, STDOUT_FILENO, &status) != OK) return CCURSES_UNKNOWN_TERMINAL;
    up = tigetstr("cup");
    found = tigetflag("RGB") > 0 || tigetnum("RGB") > 0 ? 1 << 24 : tigetnum("colors");
    if (found > 0) *colours = found;
    status = up == NULL || up == (char *)-1 || tigetflag("hc") > 0 ? CCURSES_NO_ADDRESSING : CCURSES_OK;
    del_curterm(cur_term);
    return status;
}

int ccurses_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }

bool ccurses_make_pair(int pair, int foreground, int background) {
    if (!has_defaults) {
        if (foreground < 0) foreground = COLOR_WHITE;
        if (background < 0) background = COLOR_BLACK;
    }
    return init_extended_pair(pair, foreground, background) == OK;
}

bool ccurses_window_size(int *width, int *height) {
    struct winsize size;
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) {
        *width = COLS;
        *height = LINES;
        return false;
    }
    *width = size.ws_col < MAX_ROW ? size.ws_col : MAX_ROW;
    *height = size.ws_row < MAX_LINES ? size.ws_row : MAX_LINES;
    return true;
}

void ccurses_resize(int width, int height) {
    resize_term(height, width);
    werase(stdscr);
    clearok(curscr, TRUE);
}

void ccurses_repaint(void) { clearok(curscr, TRUE); }

/* What is drawn for a character the locale cannot show. */
static wchar_t stand_in(uint32_t scalar) {
    switch (scalar) {
    case 0x2013: case 0x2014: case 0x2500: return L'-';
    case 0xB7: case 0x2026: return L'.';
    case 0xD7: return L'x';
    case 0x25A1: return L'#';
    default: return L'?';
    }
}

static bool is_as_wide(const ccurses_cell *cell) {
    return cell->scalar < 0x7F || wcwidth((wchar_t)cell->scalar) == cell->columns;
}

void ccurses_put(int y, int x, const ccurses_cell *cells, int count) {
    static cchar_t row[MAX_ROW];
    int used = 0;

    for (int i = 0; i < count; i++) {
        const ccurses_cell *cell = &cells[i];
        bool shown = is_as_wide(cell);
        int copies = shown ? 1 : cell->columns;
        attr_t attributes = (cell->attributes & CCURSES_BOLD ? A_BOLD : 0)
            | (cell->attributes & CCURSES_REVERSE ? A_REVERSE : 0)
            /* No terminal shows it; ncurses never erases to a cell that has it. */
            | (cell->attributes & CCURSES_WRITTEN ? A_PROTECT : 0);
        wchar_t text[4] = {shown ? (wchar_t)cell->scalar : stand_in(cell->scalar), 0, 0, 0};
        int pair = cell->pair;
        if (shown && cell->mark1 != 0 && wcwidth(cell->mark1) == 0) {
            text[1] = cell->mark1;
            if (cell->mark2 != 0 && wcwidth(cell->mark2) == 0) text[2] = cell->mark2;
        }
        for (int copy = 0; copy < copies && used < MAX_ROW; copy++) setcchar(&row[used++], text, attributes, 0, &pair);
    }
    mvwadd_wchnstr(stdscr, y, x, row, used);
}

void ccurses_rest(int y, int x) { wmove(stdscr, y, x); }

void ccurses_show(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

void ccurses_send(const char *bytes) {
    /* Not ncurses' own buffer: these bytes move nothing, so their order among frames is free. */
    fputs(bytes, stdout);
    fflush(stdout);
}

const char *ccurses_capability(const char *name) {
    const char *string = tigetstr(name);
    return string == (char *)-1 ? NULL : string;
}
