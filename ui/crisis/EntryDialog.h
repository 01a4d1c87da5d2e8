// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"
#include "ui/common/AskDialog.h"

#include <QElapsedTimer>

#include <optional>

class QCheckBox;
class QComboBox;
class QGridLayout;

namespace ui::crisis
{

/// Writes one thing down: begun with what is known, asks for the rest. What is missing is for core to say.
class EntryDialog : public common::AskDialog
{
    Q_OBJECT

public:
    EntryDialog(const QString &title, const core::crisis::Entry &begun, const core::crisis::CrisisView &view, const QDateTime &now,
                QWidget *parent);
    /// None: a time is not written as one; that is then said.
    std::optional<core::crisis::Entry> entry();
    QLineEdit *note() const { return m_note; } ///< nullptr: nothing is told in words
    /// What core refused, in the dialog's place for errors.
    void refuse(const core::Error &error);

private:
    QLineEdit *line(const QString &name, const QString &filled = {}, const QString &placeholder = {});
    void row(const QString &name, QWidget *field);
    void build(const core::crisis::CrisisView &view);
    void buildShift(const core::crisis::CrisisView &view);
    void buildTold(const core::crisis::CrisisView &view);
    void buildHandOver(const core::crisis::CrisisView &view);
    void buildReport(const core::crisis::CrisisView &view);
    void offerGuardians(QComboBox *record, const QList<core::students::Guardian> &guardians);
    QDateTime instant() const; ///< now, however long it has been open

    core::crisis::Entry m_begun;
    QDateTime m_now; ///< when it was opened
    QElapsedTimer m_sinceOpened;
    QGridLayout *m_grid;
    QComboBox *m_outcome = nullptr;
    QLineEdit *m_person = nullptr;
    QLineEdit *m_role = nullptr;
    QLineEdit *m_phone = nullptr;
    QLineEdit *m_others = nullptr;
    QLineEdit *m_place = nullptr;
    QLineEdit *m_result = nullptr;
    QLineEdit *m_note = nullptr;
    QLineEdit *m_signature = nullptr;
    QLineEdit *m_at = nullptr;
    QLineEdit *m_until = nullptr;
};

enum class Wanted {
    Nearest,
    Past, ///< the last that is not ahead; a few minutes ahead are taken as they stand, for core to refuse
};

/// 「21:30」, 「11-25 21:30」 or with the year: the one of that hour that is wanted, seen from `around`, or of that day
/// the nearest. None: it is no time.
std::optional<QDateTime> timeFrom(const QString &text, const QDateTime &around, Wanted wanted = Wanted::Nearest);

} // namespace ui::crisis
