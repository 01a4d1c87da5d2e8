// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/counselling/LetterService.h"
#include "tests/core/counselling/RoomVault.h"

namespace tests {

using LetterId = core::Id<Letter>;
using core::alerts::LetterSigns;

inline const LetterSigns Nothing{};
inline const LetterSigns ToTalk{true, false, false};
inline const LetterSigns InDanger{false, true, false};
inline const LetterSigns Harmed{false, false, true};

/// A room vault in whose jobs letters are read; in Shanghai it is 8 in the morning of Wednesday 2026-11-25.
class LetterVault : public RoomVault
{
public:
    LetterVault() { at(QDate(2026, 11, 25), QTime(8, 0)); }

    /// The clock of the school.
    void at(const QDate &day, const QTime &time) { clock->set(QDateTime(day, time, context().days.zone).toUTC()); }
    /// Runs call(LetterService &) as one job.
    template <typename Call> auto letters(const Asker &who, Call call)
    {
        return store()
            .run(who.viewer,
                 [call, &who](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     LetterService letters(db, students, context(), who.keys);
                     return call(letters);
                 })
            .takeResult();
    }
    LetterContent letter(const LetterSigns &signs, bool anonymous = false)
    {
        LetterContent content;
        content.received = context().days.dayOf(clock->now());
        content.signs = signs;
        content.text = u"我撑不下去了"_s;
        if (!anonymous)
            content.writer = student(0);
        return content;
    }
    core::Result<LetterId> add(const Asker &who, const LetterContent &content, const QDateTime &read = {})
    {
        return letters(who, [=](LetterService &l) { return l.add(content, read); });
    }
    core::Result<LetterView> show(const Asker &who, const LetterId &id, const QString &reason = {})
    {
        return letters(who, [=](LetterService &l) { return l.open(id, reason); });
    }
    QList<LetterRow> list(const Asker &who, const std::optional<StudentId> &student = {})
    {
        return valueOf(letters(who, [=](LetterService &l) { return l.list(student); }));
    }
    /// `act`, a callable (LetterService &, id, revision), on it as it stands.
    template <typename Act> auto change(const Asker &who, const LetterId &id, Act act)
    {
        const qint64 revision = count(u"SELECT revision FROM letter WHERE hex(id) = '%1'"_s.arg(QString::fromLatin1(id.bytes().toHex().toUpper())));
        return letters(who, [=](LetterService &l) { return act(l, id, revision); });
    }
    core::Result<> identify(const Asker &who, const LetterId &id, const StudentId &student)
    {
        return change(who, id, [=](LetterService &l, const auto &one, qint64 r) { return l.identify(one, r, student); });
    }
    core::Result<> answer(const Asker &who, const LetterId &id, const QString &words = {})
    {
        return change(who, id, [=](LetterService &l, const auto &one, qint64 r) { return l.answer(one, r, LetterReply::Talk, {}, words); });
    }
    core::Result<> giveUp(const Asker &who, const LetterId &id, const QString &reason, const QString &other)
    {
        return change(who, id, [=](LetterService &l, const auto &one, qint64 r) { return l.giveUp(one, r, reason, other); });
    }
    QList<LetterDuty> duties(const Asker &who, int withinDays = 7)
    {
        return valueOf(letters(who, [=](LetterService &l) { return l.duties(withinDays); }));
    }
    /// "find", "answer 2" and so on.
    QStringList asked(const Asker &who, int withinDays = 7)
    {
        constexpr const char *Kinds[] = {"empty", "enter", "answer", "find"};
        QStringList words;
        for (const LetterDuty &one : duties(who, withinDays)) {
            QString word = QString::fromLatin1(Kinds[static_cast<size_t>(one.kind)]);
            if (one.count > 1)
                word += u' ' + QString::number(one.count);
            words.append(one.overdue ? word + u'!' : word);
        }
        words.sort();
        return words;
    }
};

} // namespace tests
