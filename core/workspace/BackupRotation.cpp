// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/BackupRotation.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
constexpr qsizetype ShownOfCopy = 4; ///< bytes

/// The first `most` values that appear while the files go from new to old claim their file.
template <typename Key> class Slots
{
public:
    explicit Slots(int most) : m_most(most) {}
    bool claim(const Key &key)
    {
        if (m_taken.size() >= m_most || m_taken.contains(key))
            return false;
        m_taken.insert(key);
        return true;
    }

private:
    qsizetype m_most;
    QSet<Key> m_taken;
};

int weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return year * 100 + week;
}
} // namespace

QStringList superfluous(QList<DatedBackup> files, const RotationRule &rule, const QDateTime &now)
{
    std::sort(files.begin(), files.end(), [](const DatedBackup &a, const DatedBackup &b) {
        return a.made != b.made ? a.made > b.made : a.path > b.path;
    });
    Slots<QDate> days(std::max(1, rule.daily));
    Slots<int> weeks(std::max(0, rule.weekly));
    QStringList gone;
    for (const DatedBackup &file : std::as_const(files)) {
        if (file.made > now)
            continue;
        const QDate day = file.made.date();
        const bool ofDay = days.claim(day);
        const bool ofWeek = weeks.claim(weekOf(day));
        if (!ofDay && !ofWeek)
            gone.append(file.path);
    }
    return gone;
}

QString automaticStem(const QByteArray &copy)
{
    return u"一策备份-%1-"_s.arg(QString::fromLatin1(copy.left(ShownOfCopy).toHex()));
}

QString automaticName(const QByteArray &copy, const QDate &day)
{
    return automaticStem(copy) + day.toString(Qt::ISODate) + u".yicebak"_s;
}

bool isAutomaticName(const QString &name)
{
    static const QRegularExpression pattern(uR"(^一策备份-[0-9a-f]{8}-\d{4}-\d{2}-\d{2}\.yicebak$)"_s);
    return pattern.match(name).hasMatch();
}

} // namespace core::workspace
