// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/UnitKeys.h"
#include "core/station/Station.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

namespace tests
{

/// A station file with cards, made without a vault, and the key that opens what comes of it.
class StationDesk
{
public:
    explicit StationDesk(int cards = 3);

    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QString stationPath() const { return path(QStringLiteral("station.yice-station")); }
    QString code(int card) const { return m_codes.at(card); }
    const core::station::StationFile &file() const { return m_file; }
    QByteArray bytes() const { return m_bytes; }
    std::unique_ptr<core::station::Station> open() const;
    QStringList answersPaths() const;

    /// Every record of every file of answers, opened with the school's key.
    QList<core::station::Step> steps() const;
    /// The last answer of each item of a card, "phq9/3" → value.
    QMap<QString, int> answersOf(const QString &code) const;

    std::shared_ptr<core::base::SetClock> clock;

private:
    QTemporaryDir m_folder;
    core::exchange::UnitKeys m_keys;
    core::station::StationFile m_file;
    QByteArray m_bytes;
    QStringList m_codes;
};

} // namespace tests
