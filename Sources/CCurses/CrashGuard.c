#define _GNU_SOURCE 1
#include "CCurses.h"

#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static char farewell[512];
static size_t farewell_length;
static struct termios mode;
static bool has_mode;
static int saved_stderr = -1;
static char alternate_stack[64 * 1024];

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGQUIT};

enum { DEADLY = sizeof deadly / sizeof deadly[0] };

/* Only functions that are safe inside a signal handler: endwin is not one of them. */
static void crash(int signal_number) {
    if (farewell_length > 0) {
        ssize_t ignored = write(STDOUT_FILENO, farewell, farewell_length);
        (void)ignored;
    }
    if (has_mode) tcsetattr(STDIN_FILENO, TCSANOW, &mode);
    if (saved_stderr >= 0) dup2(saved_stderr, STDERR_FILENO);
    /* SA_RESETHAND has put the default back. */
    raise(signal_number);
}

void ccurses_crash_guard_remember_mode(void) { has_mode = tcgetattr(STDIN_FILENO, &mode) == 0; }

void ccurses_crash_guard_start(const char *bytes) {
    stack_t stack;
    struct sigaction action;

    farewell_length = strlen(bytes);
    if (farewell_length > sizeof farewell) farewell_length = sizeof farewell;
    memcpy(farewell, bytes, farewell_length);

    memset(&stack, 0, sizeof stack);
    stack.ss_sp = alternate_stack;
    stack.ss_size = sizeof alternate_stack;
    sigaltstack(&stack, NULL);

    memset(&action, 0, sizeof action);
    action.sa_handler = crash;
    action.sa_flags = SA_RESETHAND | SA_NODEFER | SA_ONSTACK;
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, NULL);
}

void ccurses_crash_guard_stop(void) {
    farewell_length = 0;
    has_mode = false;
    for (int i = 0; i < DEADLY; i++) signal(deadly[i], SIG_DFL);
}

void ccurses_stderr_redirect(const char *path) {
    int target;
    if (saved_stderr >= 0) return;
    target = path == NULL ? -1 : open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (target < 0) target = open("/dev/null", O_WRONLY | O_CLOEXEC);
    if (target < 0) return;
    saved_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
    dup2(target, STDERR_FILENO);
    close(target);
}

void ccurses_stderr_restore(void) {
    if (saved_stderr < 0) return;
    dup2(saved_stderr, STDERR_FILENO);
    close(saved_stderr);
    saved_stderr = -1;
}
