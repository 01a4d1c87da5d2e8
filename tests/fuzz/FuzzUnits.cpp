// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FuzzUnits.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::exchange;

namespace tests::fuzz {

namespace {

FuzzUnit unit(char fill, const QString &code, const QString &name)
{
    UnitKeys keys = std::move(*UnitKeys::fromSecret(QByteArray(UnitKeys::SecretBytes, fill)));
    UnitCard card = *makeUnitCard(code, name, keys);
    return {std::move(keys), std::move(card)};
}

} // namespace

const FuzzUnit &sender()
{
    static const FuzzUnit school = unit('s', u"S-1"_s, u"云岭示例中学"_s);
    return school;
}

const FuzzUnit &recipient()
{
    static const FuzzUnit district = unit('d', u"D-1"_s, u"示例区中心"_s);
    return district;
}

} // namespace tests::fuzz
