// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/words/Paper.h"

#include <QCoreApplication>

#include <memory>

namespace yicectl
{

/// An application that can draw pages where one of `argv` asks for a PDF or a file of commands, else a bare one.
std::unique_ptr<QCoreApplication> applicationFor(int &argc, char **argv);

/// By the ending of `path`: .pdf or .xlsx; Usage for another. Whole or not at all, over nothing that is there:
/// AlreadyExists; errors of base::writeError(); Internal where no page can be drawn.
core::Result<> writePaper(const QString &path, const ui::words::Paper &paper);
/// What writePaper() would refuse, before anything is read.
core::Result<> mayWritePaper(const QString &path);

} // namespace yicectl
