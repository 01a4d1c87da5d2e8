// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "core/students/Student.h"

#include <QDateTime>
#include <QMap>
#include <QStringList>

namespace core::visits
{

/// One visit at home, or a talk in its place. Never changed: what differs is another one beside it.
struct HomeVisit {
    Id<HomeVisit> id;
    Id<students::Student> student;
    students::ClassName className; ///< as it was then
    QDate day;
    QTime begins = {}; ///< invalid: not said
    QTime ends = {};
    QString mode; ///< id in the form
    QString visitors;
    QString met = {}; ///< members of the family
    QMap<QString, QString> words = {}; ///< by field of the form; without empty ones
    QDate followUp = {}; ///< invalid: none was agreed
    int form = 0;        ///< version
    QDateTime entered = {};
    QString enteredBy = {};

    /// Whoever entered it, and when.
    bool saysSameAs(const HomeVisit &other) const;
};

/// What a record of a visit asks for, and which kinds of visit count, from a data file.
struct VisitForm {
    struct Mode {
        QString id;
        QString name;
        QStringList words;   ///< that stand for it in a sheet
        bool counts = false; ///< for the figures of home visits (K08, K09)
    };
    struct Field {
        QString id;
        QString name;
        QString hint; ///< may be empty
        QStringList columns; ///< names of its column in a sheet; the first is written
    };
    int version = 0;
    QList<Mode> modes;
    QList<Field> fields;

    const Mode *mode(const QString &id) const; ///< null for another id
    const Field *field(const QString &id) const;
    bool counts(const HomeVisit &visit) const;
    /// Invalid (field): mode, day (none, or after `today`), ends (before it begins), visitors (none), words (a field that is none, or over
    /// 4,000 characters), followUp (before the day).
    Result<> check(const HomeVisit &visit, const QDate &today) const;

    /// Unreadable; NewerFormat; Invalid with `where` and `reason`.
    static Result<VisitForm> fromJson(const QByteArray &json);
};
Result<VisitForm> shippedVisitForm(); ///< any thread

} // namespace core::visits
