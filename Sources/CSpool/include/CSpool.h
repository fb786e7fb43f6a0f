#ifndef PIKET_CSPOOL_H
#define PIKET_CSPOOL_H

#include <stdbool.h>

// What Swift cannot call of a spool folder's file system: leases, flock(2), inotify.

/// inotify on one folder, without blocking, close-on-exec: arrivals, ends of writing, and the folder's own end.
/// -1 where it is missing or the folder is gone.
int piket_spool_watch(const char *folder);
/// Reads away what is waiting.
void piket_spool_drain(int descriptor);

/// 1 while somebody has the file open for writing, 0 if nobody has, -1 if it cannot be asked: another's file, or a file
/// system without leases. Asked by a lease that is given back at once; SIGIO, by which the kernel would tell of a writer
/// in that moment, is ignored from then on.
int piket_is_being_written(const char *path);

/// flock(2), exclusive, tried again after a signal; 0, or -1 if another holds it and `wait` is false.
int piket_spool_lock(int descriptor, bool wait);
void piket_spool_unlock(int descriptor);

#endif
