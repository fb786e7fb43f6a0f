#define _GNU_SOURCE 1
#include "CCurses.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <string.h>
#include <unistd.h>

static int pipe_ends[2] = {-1, -1};

static const struct {
    int signal;
    char byte;
} handled[] = {{SIGWINCH, 'W'}, {SIGTSTP, 'Z'}, {SIGCONT, 'C'}, {SIGTERM, 'T'}, {SIGINT, 'I'}, {SIGHUP, 'H'}};

enum { HANDLED = sizeof handled / sizeof handled[0] };

static struct sigaction before[HANDLED];

static void forward(int signal) {
    int saved = errno;
    for (int i = 0; i < HANDLED; i++) {
        if (handled[i].signal != signal) continue;
        /* A full pipe already says that something happened. */
        if (write(pipe_ends[1], &handled[i].byte, 1) < 0) break;
    }
    errno = saved;
}

static void install(int index, int flags) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = forward;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(handled[index].signal, &action, NULL);
}

static bool ends(int signal) { return signal == SIGTERM || signal == SIGINT || signal == SIGHUP; }

static int start(bool endings_only, int flags) {
    if (pipe2(pipe_ends, O_NONBLOCK | O_CLOEXEC) != 0) return -1;
    for (int i = 0; i < HANDLED; i++) {
        sigaction(handled[i].signal, NULL, &before[i]);
        if (endings_only && !ends(handled[i].signal)) continue;
        /* nohup means it: a signal that was ignored at start stays so. */
        if (before[i].sa_handler != SIG_IGN) install(i, flags);
    }
    return pipe_ends[0];
}

int ccurses_signals_start(void) { return start(false, SA_RESTART); }

int ccurses_end_signals_start(void) { return start(true, 0); }

void ccurses_signals_stop(void) {
    if (pipe_ends[0] < 0) return;
    for (int i = 0; i < HANDLED; i++) {
        /* What stood there after ncurses had started is ncurses' own: the program's default is the system's. */
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_handler = before[i].sa_handler == SIG_IGN ? SIG_IGN : SIG_DFL;
        sigemptyset(&action.sa_mask);
        sigaction(handled[i].signal, &action, NULL);
    }
    close(pipe_ends[0]);
    close(pipe_ends[1]);
    pipe_ends[0] = pipe_ends[1] = -1;
}

void ccurses_stop_process(void) {
    struct sigaction action;
    sigset_t stop, before_stop;

    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, &action, NULL);
    /* Threads that a library made block signals: blocked here, the stop would wait for ever. */
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    pthread_sigmask(SIG_UNBLOCK, &stop, &before_stop);
    raise(SIGTSTP);
    pthread_sigmask(SIG_SETMASK, &before_stop, NULL);
    for (int i = 0; i < HANDLED; i++) {
        if (handled[i].signal == SIGTSTP) install(i, SA_RESTART);
    }
}
