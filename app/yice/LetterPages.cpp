// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/yice/LetterPages.h"

#include "core/workspace/LetterBox.h"
#include "core/workspace/OpenCases.h"
#include "ui/counselling/SessionsPage.h"
#include "ui/shell/MainWindow.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::counselling;
using core::Result;
using core::workspace::Areas;
using core::workspace::Workspace;
using core::workspace::closedLetters;
using ui::counselling::LetterBox;
using ui::counselling::LettersSource;

namespace yice
{

namespace
{

constexpr int MostFound = 50;
constexpr int DaysOfWishes = 30;

Result<LetterBox> boxOf(Areas &areas)
{
    const LetterService letters = closedLetters(areas);
    LetterBox box;
    YICE_ASSIGN(box.letters, letters.list());
    YICE_ASSIGN(box.emptyings, letters.emptyings());
    YICE_ASSIGN(box.wishes, letters.wishes(areas.db.clock().today().addDays(-DaysOfWishes)));
    QSet<LettersSource::StudentId> concerned;
    for (const LetterRow &row : std::as_const(box.letters)) {
        if (row.student)
            concerned.insert(row.student->id);
    }
    for (const TalkWish &wish : std::as_const(box.wishes))
        concerned.insert(wish.student.id);
    YICE_ASSIGN(box.cases, core::workspace::openCases(areas, concerned));
    return box;
}

/// `act`, a callable (LetterService &), as one job.
template <typename Act> auto inBox(const std::shared_ptr<Workspace> &workspace, Act act)
{
    return workspace->run([act, keys = workspace->noteKeys()](Areas &areas) {
        LetterService letters = core::workspace::letterBox(areas, *keys);
        return act(letters);
    });
}

} // namespace

LettersSource lettersOf(const Place &place)
{
    using LetterId = LettersSource::LetterId;
    LettersSource source;
    const auto workspace = place.workspace;
    auto *window = place.window;
    source.clock = workspace->sharedClock();
    if (const auto table = shippedLetterTable())
        source.table = *table;
    source.grading = workspace->alertContext()->table;
    source.box = [workspace] { return workspace->run(boxOf); };
    source.empty = [workspace](int found) {
        return inBox(workspace, [found](LetterService &l) { return l.empty(found); });
    };
    source.recount = [workspace](const Emptying &one, int found) {
        return inBox(workspace, [=](LetterService &l) { return l.recount(one.id, one.revision, found); });
    };
    source.add = [workspace](const LetterContent &content) {
        return inBox(workspace, [content](LetterService &l) { return l.add(content); });
    };
    source.open = [workspace](const LetterId &id, const QString &reason) {
        return inBox(workspace, [=](LetterService &l) { return l.open(id, reason); });
    };
    source.judge = [workspace](const LetterId &id, qint64 revision, const core::alerts::LetterSigns &signs,
                               const QList<core::alerts::Suspect> &suspected) {
        return inBox(workspace, [=](LetterService &l) { return l.judge(id, revision, signs, suspected); });
    };
    source.identify = [workspace](const LetterId &id, qint64 revision, const LettersSource::StudentId &student) {
        return inBox(workspace, [=](LetterService &l) { return l.identify(id, revision, student); });
    };
    source.giveUp = [workspace](const LetterId &id, qint64 revision, const QString &reason, const QString &second) {
        return inBox(workspace, [=](LetterService &l) { return l.giveUp(id, revision, reason, second); });
    };
    source.answer = [workspace](const LetterId &id, qint64 revision, LetterReply how, const QDate &day, const QString &words) {
        return inBox(workspace, [=](LetterService &l) { return l.answer(id, revision, how, day, words); });
    };
    source.findStudents = [workspace](const QString &text) {
        return workspace->run([text](Areas &areas) { return areas.students.list({text, {}, {}, MostFound}); });
    };
    source.openStudent = [window](const LettersSource::StudentId &id) { openStudent(window, id); };
    return source;
}

void openLetters(ui::shell::MainWindow *window, const QString &place)
{
    window->showPage(u"counselling"_s);
    if (auto *page = qobject_cast<ui::counselling::SessionsPage *>(window->page(u"counselling"_s)))
        page->showLetters(core::Id<Letter>::fromString(place.section(u'/', 1)));
}

} // namespace yice
