// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/DemoCases.h"
#include "tests/ui/DemoMeetings.h"
#include "tests/ui/EnglishCheck.h"
#include "ui/common/RecordTable.h"
#include "ui/meetings/CaseSheet.h"
#include "ui/meetings/DecisionPanel.h"
#include "ui/meetings/MeetingPage.h"
#include "ui/meetings/MeetingsPage.h"

#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTest>

#include <algorithm>

namespace tests
{

using namespace Qt::Literals::StringLiterals;

/// The page of meetings, walked through by keys.
struct MeetingKeys {
    MeetingKeys()
    {
        page = std::make_unique<ui::meetings::MeetingsPage>(demoMeetings(asked));
        page->resize(1222, 624);
        showActive(page.get());
        QTest::qWait(40);
    }
    /// The first meeting, by the keyboard.
    ui::meetings::MeetingPage *open()
    {
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        auto *meeting = page->findChild<ui::meetings::MeetingPage *>();
        REQUIRE(QTest::qWaitFor([&] { return meeting->isVisible() && cases()->model()->rowCount() > 0; }));
        QTest::qWait(60);
        return meeting;
    }
    ui::common::RecordTable *cases() const { return named(u"上会的个案"_s); }
    ui::common::RecordTable *meetings() const { return named(u"研判会"_s); }
    ui::common::RecordTable *named(const QString &name) const
    {
        for (ui::common::RecordTable *table : page->findChildren<ui::common::RecordTable *>()) {
            if (table->accessibleName() == name)
                return table;
        }
        return nullptr;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        // Where a dialog has closed no window is active offscreen.
        REQUIRE(QTest::qWaitFor([] { return !QApplication::activeModalWidget(); }));
        page->activateWindow();
        REQUIRE(QTest::qWaitFor([this] { return page->isAncestorOf(QApplication::focusWidget()); }));
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QTest::qWait(60);
    }
    void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::qWait(40);
    }
    QPlainTextEdit *reasons() const { return page->findChild<ui::meetings::DecisionPanel *>()->findChild<QPlainTextEdit *>(); }
    QString sheet() const { return allText(page->findChild<ui::meetings::CaseSheet *>()); }
    QString listed() const
    {
        QString text;
        for (int row = 0; row < cases()->model()->rowCount(); ++row)
            text += cases()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString() + u'\n';
        return text;
    }
    QString text() const
    {
        QStringList shown;
        for (const QLabel *one : page->findChildren<QLabel *>()) {
            if (one->isVisible())
                shown.append(one->text());
        }
        return shown.join(u'\n');
    }
    template <typename Dialog> Dialog *dialog() { return openDialog<Dialog>(page.get()); }
    int count(const QString &start) const
    {
        return int(std::count_if(asked.calls.begin(), asked.calls.end(), [&](const QString &one) { return one.startsWith(start); }));
    }

    MeetingCalls asked;
    std::unique_ptr<ui::meetings::MeetingsPage> page;
};

} // namespace tests
