#define _GNU_SOURCE
#include "CSpool.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdint.h>
#include <sys/file.h>
#include <sys/inotify.h>
#include <unistd.h>

int piket_spool_watch(const char *folder) {
    int descriptor = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
    if (descriptor < 0) return -1;
    uint32_t mask = IN_CREATE | IN_MOVED_TO | IN_CLOSE_WRITE | IN_DELETE_SELF | IN_MOVE_SELF | IN_ONLYDIR;
    if (inotify_add_watch(descriptor, folder, mask) >= 0) return descriptor;
    close(descriptor);
    return -1;
}

void piket_spool_drain(int descriptor) {
    _Alignas(struct inotify_event) char buffer[4096];
    ssize_t length;
    do {
        length = read(descriptor, buffer, sizeof buffer);
    } while (length > 0 || (length < 0 && errno == EINTR));
}

int piket_is_being_written(const char *path) {
    int descriptor = open(path, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC);
    if (descriptor < 0) return -1;
    signal(SIGIO, SIG_IGN);
    int answer = -1;
    if (fcntl(descriptor, F_SETLEASE, F_RDLCK) == 0) {
        answer = 0;
        fcntl(descriptor, F_SETLEASE, F_UNLCK);
    } else if (errno == EAGAIN) {
        answer = 1;
    }
    close(descriptor);
    return answer;
}

int piket_spool_lock(int descriptor, bool wait) {
    int result;
    do {
        result = flock(descriptor, LOCK_EX | (wait ? 0 : LOCK_NB));
    } while (result < 0 && errno == EINTR);
    return result;
}

void piket_spool_unlock(int descriptor) {
    while (flock(descriptor, LOCK_UN) < 0 && errno == EINTR) {}
}
