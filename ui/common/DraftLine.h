// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Drafts.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace ui::common
{

/// Where drafts of the person who is signed in lie. All empty: none are kept.
struct DraftSource {
    using Found = std::optional<core::storage::Draft>;
    std::function<QFuture<core::Result<Found>>(const QString &key)> find;
    std::function<QFuture<core::Result<>>(const QString &key, const QString &text)> keep;
    std::function<QFuture<core::Result<>>(const QString &key)> drop;
};

/// Stands below a line of longer text: keeps what is typed within a second, also when the window is locked over it, and
/// gives it back the next time with a word saying so.
class DraftLine : public QWidget
{
    Q_OBJECT

public:
    /// `key` names the place, such as "alert.step/0190…"; it must not hold a name of a person.
    DraftLine(QLineEdit *line, const DraftSource &source, const QString &key, QWidget *parent);
    ~DraftLine() override;
    void drop(); ///< the text is saved where it belongs

private:
    void offer(const core::storage::Draft &draft);
    void keep();

    QLineEdit *m_line;
    DraftSource m_source;
    QString m_key;
    QString m_text; ///< as last typed: the line may be gone before this is
    QLabel *m_note;
    QTimer m_timer;
    bool m_dropped = false;
};

} // namespace ui::common
