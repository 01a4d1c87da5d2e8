// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/records/Background.h"
#include "core/security/Viewer.h"

namespace core::records
{

enum class FieldKind {
    Choice,  ///< one of the options
    Choices, ///< any of them
    Text,    ///< one line
    Lines,   ///< words of any length
    Dated,   ///< entries by day
};

struct BackgroundField {
    struct Option {
        QString id;
        QString name;
    };
    QString id;
    QString name;
    QString hint; ///< may be empty
    FieldKind kind = FieldKind::Text;
    QList<Option> options;
    bool sourced = false; ///< of Dated: each entry says the day and where it comes from
};

struct BackgroundSection {
    QString id;
    QString name;
    Permission see = Permission::ReadNotes;
    Permission write = Permission::WriteNotes;
    QList<BackgroundField> fields;

    bool isSealed() const { return see == Permission::ReadNotes; }
};

/// background.json: proposed [P].
struct BackgroundForm {
    int version = 0;
    QString title;
    QList<BackgroundSection> sections;

    const BackgroundField *field(const QString &id) const;
    const BackgroundSection *sectionOf(const QString &field) const;
    /// Unreadable, Invalid (field, where), NewerFormat.
    static Result<BackgroundForm> fromJson(const QByteArray &json);
};

/// Any thread.
Result<BackgroundForm> shippedBackgroundForm();

/// Invalid with `field`: unknown, an option that is none, a wrong day, an entry without words, one that wants its source,
/// or a text that is too long.
Result<> checkValues(const BackgroundForm &form, const FieldValues &values);

} // namespace core::records
