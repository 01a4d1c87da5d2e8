// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crisis/CrisisService.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui::crisis
{

/// Who stays with the student and when fewer than two do, what was taken away, and how far home, hospital and district are;
/// each with the key that writes more of it down.
class CrisisSide : public QScrollArea
{
    Q_OBJECT

public:
    struct Look {
        bool mayWrite = false;
        bool masked = false; ///< what was written down is hidden, who stays is not
        bool bullying = false; ///< can be suspected from here
    };
    explicit CrisisSide(QWidget *parent = nullptr);
    void setView(const core::crisis::CrisisView &view, const QDateTime &now, Look look);
    void clear();

signals:
    void wanted(core::crisis::EntryKind kind);
    void bullyingWanted();

private:
    struct Part {
        core::crisis::EntryKind kind;
        QPushButton *tool = nullptr;
        QLabel *lines = nullptr;
        QLabel *missing = nullptr; ///< what is not right, in the ink of what is late
    };
    Part addPart(QVBoxLayout *column, const QString &title, const QString &tool, core::crisis::EntryKind kind);
    static void say(const Part &part, const QStringList &lines, const QStringList &missing);

    QList<Part> m_parts;
    QPushButton *m_bullying;
};

} // namespace ui::crisis
