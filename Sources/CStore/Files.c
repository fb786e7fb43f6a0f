#define _GNU_SOURCE
#include "CStore.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/vfs.h>

int piket_open(const char *path, int flags, mode_t mode) {
    int descriptor;
    do {
        descriptor = open(path, flags | O_CLOEXEC, mode);
    } while (descriptor < 0 && errno == EINTR);
    return descriptor;
}

static int lock(int descriptor, int operation) {
    int result;
    do {
        result = flock(descriptor, operation);
    } while (result < 0 && errno == EINTR);
    return result;
}

int piket_lock_shared(int descriptor, bool wait) {
    return lock(descriptor, LOCK_SH | (wait ? 0 : LOCK_NB));
}

int piket_lock_exclusive(int descriptor, bool wait) {
    return lock(descriptor, LOCK_EX | (wait ? 0 : LOCK_NB));
}

int piket_unlock(int descriptor) {
    return lock(descriptor, LOCK_UN);
}

int piket_is_on_network(const char *path) {
    struct statfs info;
    if (statfs(path, &info) != 0) return -1;
    switch ((uint32_t)info.f_type) {
    case 0x6969u:      // NFS
    case 0x517Bu:      // SMB
    case 0xFF534D42u:  // CIFS
    case 0xFE534D42u:  // SMB2
    case 0x5346414Fu:  // AFS (OpenAFS)
    case 0x6B414653u:  // AFS (kernel)
    case 0x564Cu:      // NCP
    case 0x73757245u:  // Coda
    case 0x01021997u:  // 9P
    case 0x00C36400u:  // Ceph
    case 0x0BD00BD0u:  // Lustre
    case 0x47504653u:  // GPFS
    case 0x01161970u:  // GFS2
    case 0x7461636Fu:  // OCFS2
        return 1;
    default:
        return 0;
    }
}
