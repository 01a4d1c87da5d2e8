// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <cstdio>

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// Runs a program with its output thrown away and prints what it took. A program of its own: Linux counts the memory of
/// whoever starts a program towards that program's largest.
int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", 1, 0); // 1: for writing
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    int status = -1;
    rusage usage{};
    if (posix_spawn(&child, argv[1], &actions, nullptr, argv + 1, environ) == 0)
        wait4(child, &status, 0, &usage);
    const std::chrono::duration<double, std::milli> passed = std::chrono::steady_clock::now() - start;
    std::printf("{\"ms\": %.3f, \"kib\": %ld}\n", passed.count(), usage.ru_maxrss);
    return status == 0 ? 0 : 1;
}
