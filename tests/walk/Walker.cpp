// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/walk/Walker.h"

#include "ui/common/AskDialog.h"
#include "ui/common/RecordTable.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{

const QString Password = u"four plain words here"_s;
constexpr int Patience = 20000; ///< ms
constexpr int MostTabs = 90;
constexpr int MostRows = 400;

QString nameOf(const QWidget *widget)
{
    const QString name = widget->accessibleName();
    return name.isEmpty() ? widget->property("text").toString() : name;
}

QString rowOf(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(Qt::AccessibleTextRole).toString();
}

/// Where Tab goes up, or to the left in a line, in a dialog, which is one column; once it goes from the end to the beginning.
QStringList outOfOrder(const QDialog *dialog)
{
    constexpr int SameLine = 12;
    const auto scrolled = [dialog](const QWidget *one) {
        const QWidget *up = one->parentWidget();
        while (up != dialog && !qobject_cast<const QAbstractScrollArea *>(up))
            up = up->parentWidget();
        return up != dialog;
    };
    QList<const QWidget *> chain;
    for (const QWidget *one = dialog->nextInFocusChain(); one && one != dialog; one = one->nextInFocusChain()) {
        if (one->window() == dialog && one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) != 0 && !scrolled(one))
            chain.append(one);
    }
    const auto place = [dialog](const QWidget *one) { return one->mapTo(dialog, one->rect().center()); };
    QStringList wrong;
    for (qsizetype i = 0; i < chain.size(); ++i) {
        const QWidget *next = chain.at((i + 1) % chain.size());
        const QPoint step = place(next) - place(chain.at(i));
        if (step.y() < -SameLine || (std::abs(step.y()) <= SameLine && step.x() < 0))
            wrong.append(u"%1: %2 > %3"_s.arg(dialog->windowTitle(), nameOf(chain.at(i)), nameOf(next)));
    }
    return wrong.size() > 1 ? wrong : QStringList();
}

bool isChinese(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.unicode() > 0x7f; });
}

} // namespace

Walker::Walker(const QDateTime &start)
    : m_clock(std::make_shared<core::base::SetClock>(start.toUTC(), core::base::SetClock::Mode::Running))
{
    core::workspace::VaultStart vault;
    vault.folder = path(u"school.yice"_s);
    vault.unit.name = u"云岭示例中学"_s;
    vault.unit.code = u"S-1"_s;
    vault.unit.stage = u"junior"_s;
    vault.unit.profile = core::exchange::UnitProfile::School;
    vault.founder = User;
    vault.test = true;
    vault.kdfMilliseconds = 1;
    core::workspace::VaultOptions options;
    options.clock = m_clock;
    options.appDataFolder = path(u"data"_s);
    valueOf(core::workspace::Workspace::create(vault, Password, options));
    m_desk = std::make_unique<yice::Desk>(path(u"data"_s), m_clock);
    m_desk->offer(vault.folder);
    m_desk->window().resize(1366, 698);
    m_desk->window().show();
}

Walker::~Walker()
{
    m_desk->finish();
}

void Walker::setNow(const QDateTime &local)
{
    m_clock->set(local.toUTC());
}

void Walker::unlock()
{
    type(Password);
    QTest::keyClick(focus(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([this] { return m_desk->isOpen(); }, Patience));
    settle();
}

QWidget *Walker::front() const
{
    QWidget *dialog = QApplication::activeModalWidget();
    return dialog ? dialog : &m_desk->window();
}

QWidget *Walker::focus() const
{
    QCoreApplication::processEvents(); // as between two keys of a person
    // Off screen nobody gives the window its place back when a dialog goes.
    const bool there = QTest::qWaitFor(
        [this] {
            QWidget *top = front();
            if (QApplication::activeWindow() != top)
                top->activateWindow();
            QWidget *focused = QApplication::focusWidget();
            return focused && (focused == top || top->isAncestorOf(focused));
        },
        Patience);
    INFO(shown().toStdString());
    REQUIRE(there);
    return QApplication::focusWidget();
}

void Walker::settle() const
{
    // What an answer asks for in its turn is waited for as well.
    for (int round = 0; round < 3 && m_desk->isOpen(); ++round) {
        const auto answered = vault().run([](core::workspace::Areas &) { return core::Result<>(); });
        REQUIRE(QTest::qWaitFor([&] { return answered.isFinished(); }, Patience));
        QCoreApplication::processEvents();
    }
}

void Walker::key(int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(focus(), static_cast<Qt::Key>(key), modifiers);
    settle();
}

void Walker::type(const QString &text)
{
    QWidget *at = focus();
    if (!isChinese(text))
        return QTest::keyClicks(at, text);
    INFO(nameOf(at).toStdString());
    REQUIRE(at->testAttribute(Qt::WA_InputMethodEnabled));
    QInputMethodEvent composing(u"zi"_s, {});
    QApplication::sendEvent(at, &composing);
    QInputMethodEvent committed;
    committed.setCommitString(text);
    QApplication::sendEvent(at, &committed);
}

void Walker::goTo(const QString &name)
{
    QStringList passed;
    for (int i = 0; i < MostTabs; ++i) {
        const QString at = nameOf(focus());
        if (at.startsWith(name))
            return;
        passed.append(at);
        QTest::keyClick(focus(), Qt::Key_Tab);
    }
    INFO(passed.join(u" > "_s).toStdString());
    FAIL("Tab does not lead to " << name.toStdString());
}

void Walker::press(const QString &name)
{
    goTo(name);
    key(Qt::Key_Space);
}

void Walker::write(const QString &field, const QString &text)
{
    goTo(field);
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    type(text);
    const auto *line = qobject_cast<QLineEdit *>(focus());
    const auto *page = qobject_cast<QPlainTextEdit *>(focus());
    INFO(field.toStdString());
    REQUIRE((line || page));
    CHECK((line ? line->text() : page->toPlainText()) == text);
}

void Walker::tick(const QString &name)
{
    goTo(name);
    const auto *box = qobject_cast<QCheckBox *>(focus());
    INFO(name.toStdString());
    REQUIRE(box);
    QTest::keyClick(focus(), Qt::Key_Space);
    CHECK(box->isChecked());
}

void Walker::choose(const QString &name, const QString &option)
{
    goTo(name);
    const auto *box = qobject_cast<QComboBox *>(focus());
    INFO(name.toStdString() << " / " << option.toStdString());
    REQUIRE(box);
    const bool whole = box->findText(option) >= 0; // else some of its words
    const auto chosen = [&] { return whole ? box->currentText() == option : box->currentText().contains(option); };
    QTest::keyClick(focus(), Qt::Key_Home);
    for (int i = 0; i < box->count() && !chosen(); ++i)
        QTest::keyClick(focus(), Qt::Key_Down);
    REQUIRE(chosen());
}

void Walker::pick(const QString &list, const QString &words)
{
    seeRow(list, words);
    goTo(list);
    const auto *table = qobject_cast<ui::common::RecordTable *>(focus());
    REQUIRE(table);
    QTest::keyClick(focus(), Qt::Key_Home);
    const auto row = [table] { return rowOf(*table->model(), table->currentIndex().row()); };
    for (int i = 0; i < MostRows && !row().contains(words); ++i)
        QTest::keyClick(focus(), Qt::Key_Down);
    INFO(words.toStdString());
    REQUIRE(row().contains(words));
    settle();
}

QString Walker::shown() const
{
    QStringList texts{front()->windowTitle()};
    for (const QWidget *one : front()->findChildren<QWidget *>()) {
        if (!one->isVisible())
            continue;
        for (const char *property : {"text", "plainText", "currentText"})
            texts.append(one->property(property).toString());
        const auto *table = qobject_cast<const ui::common::RecordTable *>(one);
        for (int row = 0; table && table->model() && row < table->model()->rowCount(); ++row)
            texts.append(rowOf(*table->model(), row));
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

void Walker::see(const QString &words) const
{
    const bool seen = QTest::qWaitFor([&] { return shown().contains(words); }, Patience);
    INFO(shown().toStdString());
    INFO(words.toStdString());
    REQUIRE(seen);
}

QStringList Walker::rows(const QString &list) const
{
    QStringList lines;
    for (const auto *table : front()->findChildren<ui::common::RecordTable *>()) {
        if (!table->isVisible() || !table->accessibleName().startsWith(list))
            continue;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            lines.append(rowOf(*table->model(), row));
    }
    return lines;
}

void Walker::seeRow(const QString &list, const QString &words) const
{
    const bool seen = QTest::qWaitFor([&] { return !rows(list).filter(words).isEmpty(); }, Patience);
    INFO(shown().toStdString());
    INFO(list.toStdString() << ": " << words.toStdString());
    REQUIRE(seen);
}

QDialog *Walker::asked(const QString &title) const
{
    QDialog *dialog = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            return dialog && dialog->windowTitle().contains(title);
        },
        Patience);
    INFO(shown().toStdString());
    INFO(title.toStdString());
    REQUIRE(there);
    if (qobject_cast<ui::common::AskDialog *>(dialog))
        CHECK(outOfOrder(dialog) == QStringList());
    return dialog;
}

void Walker::accept()
{
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    QTest::keyClick(focus(), Qt::Key_Return);
    const bool gone = QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, Patience);
    INFO(shown().toStdString());
    REQUIRE(gone);
    settle();
}

QString Walker::refused()
{
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    REQUIRE(dialog);
    QTest::keyClick(focus(), Qt::Key_Return);
    QString said;
    const bool told = QTest::qWaitFor(
        [&] {
            for (const QLabel *one : dialog ? dialog->findChildren<QLabel *>() : QList<QLabel *>()) {
                if (one->property("kind").toString() == u"error" && one->isVisible() && !one->text().isEmpty())
                    said = one->text();
            }
            return !said.isEmpty() || !dialog;
        },
        Patience);
    REQUIRE(told);
    REQUIRE(dialog);
    return said;
}

void Walker::giveFile(const QString &file)
{
    const bool there = QTest::qWaitFor([] { return qobject_cast<QFileDialog *>(QApplication::activeModalWidget()) != nullptr; }, Patience);
    INFO(shown().toStdString());
    REQUIRE(there);
    const QPointer<QWidget> dialog = QApplication::activeModalWidget();
    QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
    type(file);
    // The first Enter may take what the field offers to complete.
    for (int i = 0; i < 3 && dialog && dialog->isVisible(); ++i)
        QTest::keyClick(focus(), Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return !dialog || !dialog->isVisible(); }, Patience));
}

} // namespace tests
