// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/yice/Desk.h"
#include "tests/support/TestSupport.h"

#include <QTemporaryDir>

class QDialog;

namespace tests
{

/// The whole program on a fresh vault, used as a person uses it: every key goes to the widget that has the focus, Chinese comes as
/// an input method gives it, and what cannot be reached by Tab is not reached. It waits for what it is told to see, never for a
/// time. Names are the accessible ones; a beginning is enough.
class Walker
{
public:
    static inline const QString User = QStringLiteral("李静怡");

    /// `start`: the hour that the computer shows.
    explicit Walker(const QDateTime &start);
    ~Walker();

    QString path(const QString &name) const { return m_folder.filePath(name); }
    ui::shell::MainWindow &window() const { return m_desk->window(); }
    core::workspace::Workspace &vault() const { return *m_desk->workspace(); }
    QDateTime now() const { return m_clock->now().toLocalTime(); }
    void setNow(const QDateTime &local);
    void unlock();

    QWidget *focus() const;
    void key(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text); ///< at the cursor
    void goTo(const QString &name); ///< by Tab
    void press(const QString &name);
    void write(const QString &field, const QString &text); ///< in the place of what stands there
    void tick(const QString &box);
    void choose(const QString &box, const QString &option);
    void pick(const QString &list, const QString &words); ///< the first row with these words

    QString shown() const;                                   ///< every word in the window or dialog in front
    void see(const QString &words) const;                    ///< waits
    QStringList rows(const QString &list) const;             ///< as a screen reader tells them
    void seeRow(const QString &list, const QString &words) const;

    QDialog *asked(const QString &title) const; ///< waits for the dialog
    void accept();                              ///< Enter; the dialog goes
    QString refused();                          ///< Enter; the dialog stays and says why
    void giveFile(const QString &path);         ///< to the question for a file that is coming
    void settle() const;                        ///< until all that was asked of the vault is answered

private:
    QWidget *front() const;

    QTemporaryDir m_folder;
    std::shared_ptr<core::base::SetClock> m_clock;
    std::unique_ptr<yice::Desk> m_desk;
};

} // namespace tests
