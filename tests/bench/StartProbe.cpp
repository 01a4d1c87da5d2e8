// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaObject>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <cstdlib>
#include <functional>

// Linked beside a program's main(): looks on from an event filter, types what a person would type, and ends the program.
// YICE_BENCH_PASSWORD empty: ends at the first painted window. Else: unlocks, waits for 今日 to be drawn with its rows,
// opens 学生, types YICE_BENCH_TYPED key by key, and prints what it measured.

using namespace Qt::Literals::StringLiterals;

namespace
{

QWidget *widgetNamed(const char *className)
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (widget->inherits(className))
            return widget;
    }
    return nullptr;
}

void type(QWidget *widget, int key, const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QKeyEvent press(QEvent::KeyPress, key, modifiers, text);
    QKeyEvent release(QEvent::KeyRelease, key, modifiers, text);
    QApplication::sendEvent(widget, &press);
    QApplication::sendEvent(widget, &release);
}

double pssMegabytes()
{
    QFile file(u"/proc/self/smaps_rollup"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

class Probe final : public QObject
{
public:
    Probe() : m_password(qEnvironmentVariable("YICE_BENCH_PASSWORD")), m_typed(qEnvironmentVariable("YICE_BENCH_TYPED"))
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Paint && widget && m_next && !m_scheduled && m_painted(widget)) {
            m_scheduled = true; // what follows comes after this round of painting
            QTimer::singleShot(0, this, [this] {
                m_scheduled = false;
                const auto next = m_next;
                m_next = nullptr;
                next();
            });
        }
        return false;
    }

    void begin()
    {
        m_painted = [](QWidget *widget) { return widget->window()->isVisible(); };
        m_next = [this] {
            if (m_password.isEmpty()) {
                if (qEnvironmentVariableIsSet("YICE_BENCH_PSS"))
                    std::printf("%.2f\n", pssMegabytes());
                std::fflush(stdout);
                std::_Exit(0);
            }
            unlock();
        };
    }

private:
    void unlock()
    {
        QLineEdit *password = nullptr;
        const auto edits = widgetNamed("ui::shell::UnlockForm")->findChildren<QLineEdit *>();
        for (QLineEdit *edit : edits) {
            if (edit->echoMode() == QLineEdit::Password)
                password = edit;
        }
        for (const QChar letter : m_password)
            type(password, 0, letter);
        m_timer.start();
        awaitRows("ui::today::TodayPage", [this] {
            m_unlock = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
            QTimer::singleShot(500, this, [this] {
                m_pss = pssMegabytes();
                openStudents();
            });
        });
        type(password, Qt::Key_Return, u"\r"_s);
    }

    void openStudents()
    {
        awaitRows("ui::students::StudentsPage", [this] {
            const auto edits = widgetNamed("ui::students::StudentsPage")->findChildren<QLineEdit *>();
            for (QLineEdit *edit : edits) {
                if (edit->accessibleName() == u"查找学生"_s)
                    m_filter = edit;
            }
            QTimer::singleShot(300, this, [this] { typeNext(); });
        });
        QMetaObject::invokeMethod(widgetNamed("ui::shell::Rail"), "chosen", Qt::QueuedConnection,
                                  Q_ARG(QString, u"students"_s));
    }

    void typeNext()
    {
        if (m_place >= m_typed.size()) {
            std::printf("{\"unlock\":%.2f,\"pss\":%.2f,\"key\":%.2f}\n", m_unlock, m_pss, m_slowest);
            std::fflush(stdout);
            std::_Exit(0);
        }
        awaitRows("ui::students::StudentsPage", [this] {
            m_slowest = std::max(m_slowest, static_cast<double>(m_timer.nsecsElapsed()) / 1e6);
            QTimer::singleShot(100, this, [this] { typeNext(); });
        });
        m_timer.restart();
        type(m_filter, 0, m_typed.at(m_place++));
    }

    /// Calls `then` after the list of that page was given rows and painted.
    void awaitRows(const char *page, std::function<void()> then)
    {
        m_fresh = false;
        m_painted = [this, page](QWidget *widget) {
            auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
            if (!view || view->viewport() != widget || !view->model() || view->model()->rowCount() == 0)
                return false;
            bool inside = false;
            for (QWidget *above = view; above; above = above->parentWidget())
                inside = inside || above->inherits(page);
            return inside && view->inherits("ui::common::RecordTable") && isFresh(view);
        };
        m_next = std::move(then);
        QWidget *shown = widgetNamed(page);
        if (shown)
            watch(shown);
    }

    bool isFresh(QAbstractItemView *view)
    {
        if (m_watched == view->model())
            return m_fresh;
        watch(view);
        return true; // the first rows that this page ever drew
    }

    void watch(QWidget *inside)
    {
        auto *view = inside->inherits("ui::common::RecordTable") ? qobject_cast<QAbstractItemView *>(inside) : nullptr;
        for (QAbstractItemView *child : inside->findChildren<QAbstractItemView *>()) {
            if (!view && child->inherits("ui::common::RecordTable") && child->isVisible())
                view = child;
        }
        if (!view || m_watched == view->model())
            return;
        m_watched = view->model();
        connect(view->model(), &QAbstractItemModel::modelReset, this, [this] { m_fresh = true; });
    }

    QString m_password;
    QString m_typed;
    std::function<bool(QWidget *)> m_painted;
    std::function<void()> m_next;
    bool m_scheduled = false;
    bool m_fresh = false;
    const QAbstractItemModel *m_watched = nullptr;
    QLineEdit *m_filter = nullptr;
    qsizetype m_place = 0;
    QElapsedTimer m_timer;
    double m_unlock = 0;
    double m_pss = 0;
    double m_slowest = 0;
};

void watchProgram()
{
    auto *probe = new Probe;
    probe->setParent(qApp);
    qApp->installEventFilter(probe);
    probe->begin();
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watchProgram)
