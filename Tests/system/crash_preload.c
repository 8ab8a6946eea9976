/* Loaded into bevaka by crash.py (LD_PRELOAD): ends it with SIGKILL before the call whose number CRASH_AT names. Counted
   are the calls by which anything gets to a disk or to another program, so that no two states of the world lie between
   two numbers. With CRASH_LOG each is written to that file, with what it was called on. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

static long calls;

static void point(const char *function, int file) {
  const char *at = getenv("CRASH_AT"), *log = getenv("CRASH_LOG");
  calls++;
  if (at && calls == atol(at)) kill(getpid(), SIGKILL);
  if (!log) return;
  char link[64], name[4096] = "", line[4300];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = file < 0 ? 0 : readlink(link, name, sizeof name - 1);
  name[length < 0 ? 0 : length] = 0;
  const char *base = strrchr(name, '/');
  int size = snprintf(line, sizeof line, "%ld %s %s\n", calls, function, base ? base + 1 : name);
  static int out = -1;
  if (out < 0) out = open(log, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
  ssize_t (*real)(int, const void *, size_t) = dlsym(RTLD_NEXT, "write");
  if (real(out, line, size) != size) abort();
}

#define NEXT(name) static __typeof__(&name) next; if (!next) next = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

ssize_t write(int file, const void *bytes, size_t count) {
  NEXT(write);
  if (file > 2) point("write", file);
  return next(file, bytes, count);
}
ssize_t pwrite64(int file, const void *bytes, size_t count, off64_t offset) {
  NEXT(pwrite64);
  point("pwrite", file);
  return next(file, bytes, count, offset);
}
int ftruncate64(int file, off64_t length) { NEXT(ftruncate64); point("ftruncate", file); return next(file, length); }
int fsync(int file) { NEXT(fsync); point("fsync", file); return next(file); }
int fdatasync(int file) { NEXT(fdatasync); point("fdatasync", file); return next(file); }
int rename(const char *from, const char *to) { NEXT(rename); point("rename", -1); return next(from, to); }
int unlink(const char *path) { NEXT(unlink); point("unlink", -1); return next(path); }
int posix_spawn(pid_t *process, const char *path, const posix_spawn_file_actions_t *actions,
                const posix_spawnattr_t *attributes, char *const arguments[], char *const environment[]) {
  NEXT(posix_spawn);
  point("posix_spawn", -1);
  return next(process, path, actions, attributes, arguments, environment);
}
int waitid(idtype_t type, id_t id, siginfo_t *information, int options) {
  NEXT(waitid);
  point("waitid", -1);
  return next(type, id, information, options);
}
pid_t waitpid(pid_t process, int *status, int options) {
  NEXT(waitpid);
  point("waitpid", -1);
  return next(process, status, options);
}
