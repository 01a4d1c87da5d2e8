// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/Targets.h"

#include <cstdio>
#include <cstdlib>

namespace tests::fuzz {

const QList<Target> &targets()
{
    static const QList<Target> list{{"json", readJson},
                                    {"envelope", readEnvelope},
                                    {"card", readCard},
                                    {"keyring", readKeyringFile},
                                    {"scale", readScale},
                                    {"xlsx", readXlsxFile},
                                    {"xls", readXlsFile},
                                    {"csv", readCsvFile}};
    return list;
}

void promise(bool held, const char *what)
{
    if (held)
        return;
    std::fprintf(stderr, "Promise broken: %s\n", what);
    std::abort();
}

Chosen choose(const QByteArray &input, int ways)
{
    if (input.isEmpty())
        return {};
    return {(input.at(0) - '0' + 256) % ways, input.mid(1)};
}

} // namespace tests::fuzz
