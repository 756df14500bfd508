/* Starts one program and says what it took: nanoseconds of time, microseconds of processor,
   kilobytes of memory at most, and how it ended.

   A process keeps the memory of whoever started it in its own peak until it is a program of its
   own, and Python is larger than what is measured here; so a small program does the starting.

   launch CPU|all LOG PROGRAM ARGUMENT... */

#define _GNU_SOURCE
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static long long now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long long microseconds(struct timeval time) {
  return time.tv_sec * 1000000LL + time.tv_usec;
}

int main(int count, char **arguments) {
  if (count < 4) return 64;
  int log = open(arguments[2], O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (log < 0) return 1;
  if (strcmp(arguments[1], "all") != 0) {
    cpu_set_t cpus;
    CPU_ZERO(&cpus);
    CPU_SET(atoi(arguments[1]), &cpus);
    if (sched_setaffinity(0, sizeof cpus, &cpus) != 0) return 1;
  }
  long long start = now();
  pid_t child = vfork();
  if (child < 0) return 1;
  if (child == 0) {
    dup2(log, STDOUT_FILENO);
    dup2(log, STDERR_FILENO);
    execv(arguments[3], arguments + 3);
    _exit(127);
  }
  int status;
  struct rusage usage;
  if (wait4(child, &status, 0, &usage) != child) return 1;
  long long end = now();
  printf("%lld %lld %ld %d\n", end - start,
         microseconds(usage.ru_utime) + microseconds(usage.ru_stime), usage.ru_maxrss,
         WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
  return 0;
}
