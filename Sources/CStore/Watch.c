#define _GNU_SOURCE
#include "CStore.h"

#include <errno.h>
#include <sys/inotify.h>
#include <unistd.h>

int piket_watch_open(void) {
    return inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
}

int piket_watch_add(int descriptor, const char *path, bool folder) {
    uint32_t mask = folder ? IN_CREATE | IN_MOVED_TO | IN_ONLYDIR : IN_MODIFY | IN_ATTRIB | IN_CLOSE_WRITE;
    return inotify_add_watch(descriptor, path, mask);
}

int piket_watch_drain(int descriptor, void *context, void (*seen)(void *context, int watch, const char *name)) {
    _Alignas(struct inotify_event) char buffer[4096];
    int count = 0;
    for (;;) {
        ssize_t length = read(descriptor, buffer, sizeof buffer);
        if (length < 0 && errno == EINTR) continue;
        if (length <= 0) return count;
        for (char *at = buffer; at < buffer + length;) {
            struct inotify_event *event = (struct inotify_event *)at;
            seen(context, event->wd, event->len > 0 ? event->name : "");
            count += 1;
            at += sizeof *event + event->len;
        }
    }
}
