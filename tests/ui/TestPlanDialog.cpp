// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/AskDialog.h"
#include "ui/common/RecordList.h"
#include "ui/common/Theme.h"
#include "ui/plans/PlanDialog.h"
#include "ui/words/PlanPapers.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace core::plans;
using ui::common::readyFuture;
using ui::common::RecordList;
using ui::plans::PlanDialog;
using ui::plans::PlansSource;

namespace
{

const QDate Today(2026, 11, 25);

class Day : public core::Clock
{
public:
    QDateTime now() const override { return {Today, QTime(2, 0), Qt::UTC}; }
};

/// Key events with any character: QTest has those of ASCII.
void type(QWidget *line, const QString &text)
{
    for (const QChar sign : text)
        QTest::sendKeyEvent(QTest::Click, line, Qt::Key_unknown, QString(sign), Qt::NoModifier);
}

/// A vault of one student, as far as the dialog asks for it.
struct Desk {
    PlanView view;
    QList<Card> cards;
    QMap<QString, QByteArray> written;
    QStringList reasons;
    core::Result<Card> refused{Card()}; ///< an error: no card is made
    PlansSource source;
    QPointer<PlanDialog> dialog;
    int keys = 0;

    Desk()
    {
        view.student.name = u"林嘉树"_s;
        view.student.className = {7, 3};
        source.clock = std::make_shared<Day>();
        source.templates = shippedPlanTemplates().value();
        source.mayEdit = true;
        source.open = [this](const auto &) { return readyFuture<PlanView>(view); };
        source.save = [this](const auto &, const auto &, qint64, const PlanContent &content) {
            return readyFuture<Plan>(save(content));
        };
        source.putInForce = [this](const auto &, qint64) {
            if (view.versions.first().content.strengths.isEmpty())
                return readyFuture<void>(
                    core::fail(core::ErrorCode::ConditionsUnmet, u"plan"_s, {{u"open"_s, QStringList{u"strengths"_s}}}));
            if (view.versions.size() > 1)
                view.versions[1].state = PlanState::Replaced;
            view.versions.first().state = PlanState::InForce;
            return readyFuture<void>({});
        };
        source.reviewed = [this](const auto &, qint64, const QDate &next) {
            view.versions.first().content.review = next;
            return readyFuture<void>({});
        };
        source.end = [this](const auto &, qint64, const QString &reason) {
            view.versions.first().state = PlanState::Ended;
            reasons.append(reason);
            return readyFuture<void>({});
        };
        source.evaluate = [this](const auto &, const Evaluation &evaluation) {
            view.evaluations.append(evaluation);
            return readyFuture<void>({});
        };
        source.compare = [this](const auto &, int, int) {
            return readyFuture<QList<Difference>>(
                differences(view.versions.last().content, view.versions.first().content));
        };
        source.cards = [this](const auto &) { return readyFuture<QList<Card>>(cards); };
        source.proposed = [this](const auto &) {
            return readyFuture<CardText>(CardText{toldBy(view.versions.first().content), {}, {u"有事打 6001"_s}});
        };
        source.makeCard = [this](const auto &, const CardRequest &request) {
            if (!refused)
                return readyFuture<Card>(refused);
            Card card;
            card.role = request.role;
            card.receiver = request.receiver;
            card.text = request.text;
            card.made = Today;
            card.until = request.until;
            cards.prepend(card);
            return readyFuture<Card>(card);
        };
        source.withdraw = [this](const auto &, qint64) {
            cards.first().withdrawn = Today;
            return readyFuture<void>({});
        };
        source.planPaper = [this](const auto &, const QString &reason) {
            reasons.append(reason);
            return readyFuture<ui::words::Paper>(
                ui::words::planPaper(view, view.versions.first(), {u"云岭示例中学"_s, Today}));
        };
        source.cardPaper = [this](const auto &) {
            return readyFuture<ui::words::Paper>(
                ui::words::cardPaper(cards.first(), view.student, {u"云岭示例中学"_s, Today}));
        };
        source.writeFile = [this](const QString &path, const QByteArray &bytes) {
            written.insert(path, bytes);
            return readyFuture<void>({});
        };
        source.files.save = [](QWidget *, const QString &, const QString &suggested,
                               const ui::common::FileChooser::Chosen &chosen) { chosen(suggested); };
    }

    Plan save(const PlanContent &content)
    {
        if (view.versions.isEmpty() || view.versions.first().state != PlanState::Draft) {
            Plan plan;
            plan.number = int(view.versions.size()) + 1;
            plan.made = source.clock->now();
            view.versions.prepend(plan);
        }
        view.versions.first().content = withKeys(content, [this] { return QString::number(++keys); });
        view.missing = missingIn(view.versions.first().content, Today, {});
        return view.versions.first();
    }

    void open()
    {
        dialog = new PlanDialog(source, {}, nullptr);
        tests::showActive(dialog);
        QTest::qWait(30);
    }
    ~Desk() { delete dialog; }

    RecordList *list(const QString &name) const
    {
        for (auto *one : dialog->findChildren<RecordList *>()) {
            if (one->table()->accessibleName() == tests::said(name))
                return one;
        }
        FAIL("no list");
        return nullptr;
    }
    RecordList *content() const { return list(u"策的内容"_s); }
    void key(Qt::Key key, Qt::KeyboardModifiers with = {}) const
    {
        dialog->activateWindow(); // what a desktop does when the question over it closes
        CHECK(QTest::qWaitForWindowActive(dialog, 2000));
        QTest::keyClick(dialog->focusWidget(), key, with);
        QTest::qWait(30);
    }
    ui::common::AskDialog *asked() const
    {
        const auto all = dialog->findChildren<ui::common::AskDialog *>();
        return all.isEmpty() ? nullptr : all.last();
    }
    /// Types `text` where the focus is and accepts.
    void answer(const QString &text, const QString &field = {}) const
    {
        auto *ask = asked();
        REQUIRE(ask);
        QWidget *line = ask->focusWidget();
        for (auto *one : ask->findChildren<QLineEdit *>()) {
            if (one->accessibleName() == field)
                line = one;
        }
        if (!text.isEmpty())
            type(line, text);
        QTest::keyClick(line, Qt::Key_Return);
        CHECK(QTest::qWaitFor([&] { return !asked(); }, 2000));
        QTest::qWait(30);
    }
    QString shown() const { return tests::allText(dialog); }
    void picture(const QString &name) const
    {
        const QString folder = qEnvironmentVariable("YICE_GALLERY");
        if (!folder.isEmpty())
            CHECK(dialog->grab().toImage().save(u"%1/plan-%2.png"_s.arg(folder, name)));
    }
};

} // namespace

TEST_CASE("a plan is begun, written, put in force, evaluated and compared by keys alone", "[ui][plans]")
{
    Desk desk;
    desk.open();
    desk.key(Qt::Key_N);
    REQUIRE(desk.asked());
    desk.picture(u"begin"_s);
    desk.answer({});
    REQUIRE(desk.view.versions.size() == 1);
    CHECK(desk.shown().contains(u"先写长处"));
    desk.key(Qt::Key_D);
    CHECK(desk.view.versions.first().state == PlanState::Draft); // strengths come first
    CHECK(desk.shown().contains(u"没有长处的策不能定稿"));

    desk.content()->setCurrentRow(0);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_Return);
    desk.answer(u"爱打篮球"_s);
    CHECK(desk.view.versions.first().content.strengths == u"爱打篮球"_s);
    const qsizetype goals = desk.view.versions.first().content.goals.size();
    desk.key(Qt::Key_G);
    desk.answer(u"周末和同学打一次球"_s);
    REQUIRE(desk.view.versions.first().content.goals.size() == goals + 1);
    desk.content()->setCurrentRow(desk.content()->model()->rowCount() - 1);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_A);
    desk.picture(u"measure"_s);
    desk.answer(u"约好时间"_s);
    CHECK(desk.view.versions.first().content.goals.last().measures.value(0).what == u"约好时间"_s);
    desk.picture(u"draft"_s);
    desk.key(Qt::Key_D);
    CHECK(desk.view.versions.first().state == PlanState::InForce);

    // Of a version in force a measure is evaluated, and nothing else changes.
    desk.content()->setCurrentRow(desk.content()->model()->rowCount() - 1);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_Return);
    desk.answer(u"打了两次"_s);
    REQUIRE(desk.view.evaluations.size() == 1);
    CHECK(desk.shown().contains(u"打了两次"));

    desk.key(Qt::Key_N);
    desk.answer({}); // as the present one
    REQUIRE(desk.view.versions.size() == 2);
    desk.content()->setCurrentRow(0);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_Return);
    desk.answer(u"，会做饭"_s);
    desk.key(Qt::Key_V);
    CHECK(desk.list(u"两版对照"_s)->isVisible());
    CHECK(desk.list(u"两版对照"_s)->model()->rowCount() == 1);
    CHECK(desk.view.versions.first().content.strengths == u"爱打篮球，会做饭"_s);
    CHECK(desk.shown().contains(u"会做饭"));
    desk.picture(u"compare"_s);
    CHECK(tests::unnamed(desk.dialog).isEmpty());
}

TEST_CASE("a card is made from what may be told, printed and taken back by keys alone", "[ui][plans][cards]")
{
    Desk desk;
    PlanContent content = begunWith(desk.source.templates.list.first(), Today);
    content.strengths = u"爱打篮球"_s;
    content.internal = u"只给心理教师看的话"_s;
    desk.save(content);
    desk.view.versions.first().state = PlanState::InForce;
    desk.open();
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_N);
    REQUIRE(desk.asked());
    desk.picture(u"new-card"_s);
    desk.refused = core::fail(core::ErrorCode::ConditionsUnmet, u"card"_s, {{u"open"_s, QStringList{u"receiver_suspected"_s}}});
    auto *receiver = qobject_cast<QLineEdit *>(desk.asked()->focusWidget());
    REQUIRE(receiver);
    type(receiver, u"周老师"_s);
    QTest::keyClick(receiver, Qt::Key_Return);
    QTest::qWait(30);
    CHECK(desk.cards.isEmpty());
    CHECK(tests::allText(desk.asked()).contains(u"这张卡不能给这个人"));
    desk.refused = Card();
    desk.answer({}, receiver->accessibleName());
    REQUIRE(desk.cards.size() == 1);
    CHECK(desk.cards.first().receiver == u"周老师"_s);
    CHECK(desk.cards.first().text.doing == toldBy(content));
    CHECK(desk.shown().contains(u"请您做什么"));
    CHECK_FALSE(desk.shown().contains(u"只给心理教师看的话"));
    desk.picture(u"card"_s);
    desk.content()->setCurrentRow(1);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_P, Qt::ControlModifier);
    INFO(desk.shown().toStdString());
    REQUIRE(QTest::qWaitFor([&] { return desk.written.contains(u"知情卡-周老师.pdf"_s); }, 5000));
    CHECK(desk.written.first().startsWith("%PDF"));
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_W);
    CHECK(desk.cards.first().withdrawn == Today);
    CHECK(desk.shown().contains(u"已收回"));
    desk.key(Qt::Key_K);
    desk.key(Qt::Key_P, Qt::ControlModifier);
    desk.answer(u"研判会用"_s);
    CHECK(desk.reasons == QStringList{u"研判会用"_s});
    CHECK(QTest::qWaitFor([&] { return desk.written.contains(u"一生一策-林嘉树.pdf"_s); }, 5000));
}

TEST_CASE("a plan in force is reviewed and comes to its end by keys alone", "[ui][plans]")
{
    Desk desk;
    PlanContent content = begunWith(desk.source.templates.list.first(), Today);
    content.strengths = u"爱打篮球"_s;
    desk.save(content);
    desk.view.versions.first().state = PlanState::InForce;
    desk.open();
    desk.content()->setCurrentRow(3);
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_Return);
    REQUIRE(desk.asked());
    desk.answer({}); // the day that stands there
    CHECK(desk.view.versions.first().content.review == Today.addDays(30));
    desk.content()->table()->setFocus();
    desk.key(Qt::Key_E);
    desk.answer(u"目标都到了"_s);
    CHECK(desk.view.versions.first().state == PlanState::Ended);
    CHECK(desk.reasons == QStringList{u"目标都到了"_s});
}

TEST_CASE("who may only look at plans is offered nothing to change", "[ui][plans][rights]")
{
    Desk desk;
    PlanContent content = begunWith(desk.source.templates.list.first(), Today);
    content.strengths = u"爱打篮球"_s;
    desk.save(content);
    desk.view.notesWithheld = true;
    desk.source.mayEdit = false;
    desk.open();
    for (const Qt::Key key : {Qt::Key_N, Qt::Key_G, Qt::Key_A, Qt::Key_D, Qt::Key_Return}) {
        desk.key(key);
        CHECK_FALSE(desk.asked());
    }
    CHECK_FALSE(desk.shown().contains(u"内部备注"));
}

TEST_CASE("pictures of plans for looking at", "[.gallery]")
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const ui::common::Scheme scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        const auto save = [&](QWidget *shown, const QString &name) {
            QTest::qWait(30);
            const QStringList left = tests::leftInChinese(shown);
            INFO(name.toStdString() << ": " << left.join(u'\n').toStdString());
            CHECK(left.isEmpty());
            CHECK(shown->grab().toImage().save(
                u"%1/plan-%2-%3.png"_s.arg(qEnvironmentVariable("YICE_GALLERY", QDir::tempPath()), name,
                                           scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s)));
        };
        Desk desk;
        desk.open();
        save(desk.dialog, u"empty"_s);
        PlanContent content = begunWith(desk.source.templates.list.first(), Today);
        content.strengths = u"爱打篮球，会照顾弟弟"_s;
        desk.save(content);
        desk.view.versions.first().state = PlanState::InForce;
        content.strengths += u"，会做饭"_s;
        content.goals.removeLast();
        desk.save(content);
        desk.key(Qt::Key_F5);
        save(desk.dialog, u"draft"_s);
        desk.key(Qt::Key_V);
        save(desk.dialog, u"compare"_s);
        desk.key(Qt::Key_K);
        desk.key(Qt::Key_N);
        REQUIRE(desk.asked());
        save(desk.asked(), u"new-card"_s);
        desk.answer(u"周老师"_s);
        save(desk.dialog, u"card"_s);
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}
