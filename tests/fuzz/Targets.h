// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace tests::fuzz {

/// Reads bytes as a stranger may hand them over. It returns whatever they are, and ends the process when a reader breaks
/// a promise of its header. Where a signature or a checksum would stop every changed byte, the first byte of the input
/// chooses how much of the file is made anew around the rest, so that what lies behind is read as well.
using Read = void (*)(const QByteArray &input);

void readJson(const QByteArray &input);
void readEnvelope(const QByteArray &input);
void readCard(const QByteArray &input);
void readKeyringFile(const QByteArray &input);
void readScale(const QByteArray &input);
void readXlsxFile(const QByteArray &input);
void readXlsFile(const QByteArray &input);
void readCsvFile(const QByteArray &input);

struct Target {
    const char *name; ///< of the program fuzz_NAME and of the folder corpus/NAME
    Read read;
};
const QList<Target> &targets();

/// What the reader's header promises.
void promise(bool held, const char *what);

/// The first byte taken off: a number under `ways`, and the rest.
struct Chosen {
    int way = 0;
    QByteArray rest;
};
Chosen choose(const QByteArray &input, int ways);

} // namespace tests::fuzz
