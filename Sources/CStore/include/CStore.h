#ifndef PIKET_CSTORE_H
#define PIKET_CSTORE_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>
#include <sys/types.h>

// What Swift cannot call: variadic functions, and functions that share their name with a struct.

/// sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0): SQLite keeps no account of its memory, and so takes no lock at each
/// allocation. Without effect once a connection was opened.
int piket_sqlite_skip_memory_statistics(void);
/// sqlite3_db_config(SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE): the last connection to close leaves the log as it is.
int piket_sqlite_no_checkpoint_on_close(sqlite3 *db);
/// SQLITE_FCNTL_PERSIST_WAL: -wal and -shm stay when the last connection closes, so that read-only users can open.
int piket_sqlite_persist_wal(sqlite3 *db);
/// SQLITE_TRANSIENT is a cast that Swift does not import.
int piket_sqlite_bind_text_copied(sqlite3_stmt *statement, int index, const char *bytes, int count);
int piket_sqlite_bind_blob_copied(sqlite3_stmt *statement, int index, const void *bytes, int count);

/// open(2), close-on-exec; -1 and errno on failure.
int piket_open(const char *path, int flags, mode_t mode);
/// flock(2), tried again after a signal; 0, or -1 and errno (EWOULDBLOCK if another holds it and `wait` is false).
int piket_lock_shared(int descriptor, bool wait);
int piket_lock_exclusive(int descriptor, bool wait);
int piket_unlock(int descriptor);
/// 1 if the path lies on a file system whose locks cannot be trusted (NFS, SMB, AFS, 9P, Ceph ...), 0 if not, -1 if
/// it cannot be asked.
int piket_is_on_network(const char *path);

/// inotify without blocking, close-on-exec; -1 where it is missing.
int piket_watch_open(void);
/// Watches writes, closes, creations and renames of a file, or of the entries of a folder; -1 on failure.
int piket_watch_add(int descriptor, const char *path, bool folder);
/// Reads away what is waiting. Returns how many events there were, calling `seen` with the watch and the entry's name
/// ("" for a watched file itself).
int piket_watch_drain(int descriptor, void *context, void (*seen)(void *context, int watch, const char *name));

#endif
