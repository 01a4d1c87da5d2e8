// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/SessionStatistics.h"

#include "core/base/SmallCounts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{

/// Sessions in cells of one kind, with who they were.
class Cells
{
public:
    void count(const QString &cell, const Id<students::Student> &student)
    {
        ++m_sessions[cell];
        m_students[cell].insert(student);
    }
    /// Whole or not at all: of a table with one gap the gap could be computed from the sum.
    QMap<QString, int> shown() const
    {
        const bool small = std::any_of(m_students.begin(), m_students.end(), [](const QSet<Id<students::Student>> &who) {
            return base::isSmall(static_cast<int>(who.size()));
        });
        return small ? QMap<QString, int>() : m_sessions;
    }

private:
    QMap<QString, int> m_sessions;
    QHash<QString, QSet<Id<students::Student>>> m_students;
};

} // namespace

SessionFigures figuresOf(const QList<Session> &sessions, const QDate &first, const QDate &last)
{
    SessionFigures figures;
    figures.first = first;
    figures.last = last;
    QSet<Id<students::Student>> students;
    Cells months;
    Cells modes;
    Cells sources;
    for (const Session &session : sessions) {
        const SessionContent &content = session.content;
        if (content.day < first || content.day > last)
            continue;
        ++figures.sessions;
        figures.minutes += content.minutes;
        students.insert(session.student);
        months.count(content.day.toString(u"yyyy-MM"_s), session.student);
        modes.count(modeName(content.mode), session.student);
        sources.count(sourceName(content.source), session.student);
    }
    const int people = static_cast<int>(students.size());
    if (!base::isSmall(people))
        figures.students = people;
    figures.byMonth = months.shown();
    figures.byMode = modes.shown();
    figures.bySource = sources.shown();
    return figures;
}

} // namespace core::counselling
