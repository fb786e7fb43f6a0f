#include "CCurses.h"

#include <errno.h>
#include <poll.h>
#include <unistd.h>

#define MOST 32

bool ccurses_wait(const int32_t *descriptors, uint8_t *found, int count, bool for_output, int milliseconds) {
    struct pollfd watched[MOST + 1];

    if (count > MOST) count = MOST;
    for (int i = 0; i < count; i++) {
        watched[i] = (struct pollfd){.fd = descriptors[i], .events = POLLIN};
        found[i] = 0;
    }
    watched[count] = (struct pollfd){.fd = for_output ? STDOUT_FILENO : -1, .events = POLLOUT};
    if (poll(watched, (nfds_t)count + 1, milliseconds) <= 0) return false;
    for (int i = 0; i < count; i++) {
        short events = watched[i].revents;
        if (events & POLLIN) found[i] |= CCURSES_READABLE;
        if (events & (POLLHUP | POLLERR | POLLNVAL)) found[i] |= CCURSES_GONE;
    }
    return (watched[count].revents & POLLOUT) != 0;
}

int ccurses_read(int descriptor, uint8_t *bytes, int capacity) {
    struct pollfd one = {.fd = descriptor, .events = POLLIN};
    ssize_t count;

    if (poll(&one, 1, 0) <= 0) return 0;
    count = read(descriptor, bytes, (size_t)capacity);
    if (count > 0) return (int)count;
    return count < 0 && (errno == EINTR || errno == EAGAIN) ? 0 : -1;
}
