// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/ReportedDialogs.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/common/SchoolFileDialog.h"
#include "ui/words/ReportedWords.h"
#include "ui/words/Words.h"

#include <QBoxLayout>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::observations;
using namespace core::visits;
using core::workspace::FamilyDifference;

namespace ui::network
{

namespace
{

constexpr int LeastWidth = 760;
constexpr int ListHeight = 220;

enum FamilyPlace { FamilyStudent, FamilyKindPlace, FamilyBy };
enum RoomPlace { RoomDay, RoomRoom, RoomWho, RoomNoted };

QVBoxLayout *textColumn(const QString &head, QLabel *text)
{
    auto *column = new QVBoxLayout;
    column->addWidget(label(head, Text::Secondary, "second"));
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(text, 1);
    return column;
}

} // namespace

FamiliesDialog::FamiliesDialog(ReportedSource source, QWidget *parent)
    : AskDialog(FamiliesDialog::tr("家里报来的"),
                FamiliesDialog::tr("班主任听家长说的，和学校记着的不一样。左右两份都在，您定用哪一份；没有定以前什么都不改。"), FamiliesDialog::tr("按报来的改　Ctrl+Enter"), parent)
    , m_source(std::move(source))
    , m_list(new RecordList(tr("家里报来的"), {{tr("学生"), 220}, {tr("什么"), 200}, {tr("谁报的"), 120}}))
    , m_heard(label({}, Text::Body))
    , m_here(label({}, Text::Body))
    , m_leave(button(tr("保留学校记着的　Ctrl+L")))
    , m_new(button(tr("学校没有的都收下　Ctrl+N")))
{
    setMinimumWidth(LeastWidth);
    m_list->setMinimumHeight(ListHeight);
    m_list->setEmptyText(tr("家里报来的都和学校记着的一样。"));
    body()->addWidget(m_list);
    auto *both = new QHBoxLayout;
    both->addLayout(textColumn(tr("报来的"), m_heard), 1);
    both->addLayout(textColumn(tr("学校记着的"), m_here), 1);
    body()->addLayout(both);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_new);
    tools->addStretch();
    tools->addWidget(m_leave);
    body()->addLayout(tools);
    for (QPushButton *one : {m_leave, m_new})
        one->setAutoDefault(false);
    connect(m_leave, &QPushButton::clicked, this, [this] { settle(false); });
    connect(m_new, &QPushButton::clicked, this, &FamiliesDialog::takeNew);
    connect(m_list, &RecordList::currentChanged, this, &FamiliesDialog::showChosen);
    addKey(this, Qt::CTRL | Qt::Key_L, [this] { m_leave->click(); });
    addKey(this, Qt::CTRL | Qt::Key_N, [this] { m_new->click(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { acceptButton()->click(); });
    onAccept([this] { settle(true); });
    m_list->table()->setFocus();
    reload();
}

void FamiliesDialog::reload()
{
    m_list->setBusy();
    onFinished(m_source.families(), this, [this](const core::Result<QList<FamilyDifference>> &differences) {
        if (!differences)
            return m_list->showError(differences.error());
        m_differences = *differences;
        const bool anyNew = std::any_of(m_differences.begin(), m_differences.end(), [](const FamilyDifference &one) { return one.isNew; });
        m_new->setEnabled(anyNew);
        m_list->setRows(int(m_differences.size()), [this](int row, int column) -> Cell {
            const FamilyDifference &one = m_differences.at(row);
            Cell cell;
            if (column == FamilyStudent) {
                cell.text = Words::tr("%1　%2").arg(one.student.name, one.student.className.display());
            } else if (column == FamilyKindPlace) {
                const QString kind = one.report.kind == FamilyKind::Contacts ? tr("联系方式") : tr("同意书");
                cell.text = one.isNew ? tr("%1（学校还没有）").arg(kind) : tr("%1（不一样）").arg(kind);
            } else {
                cell.text = one.report.enteredBy;
                cell.second = true;
            }
            return cell;
        });
        if (!m_differences.isEmpty() && m_list->currentRow() < 0)
            m_list->setCurrentRow(0);
        showChosen(m_list->currentRow());
    });
}

void FamiliesDialog::showChosen(int row)
{
    const bool there = row >= 0 && row < m_differences.size();
    acceptButton()->setEnabled(there);
    m_leave->setEnabled(there);
    m_heard->setText(there ? words::familyLines(m_differences.at(row).report).join(u'\n') : QString());
    m_here->setText(there ? words::schoolLines(m_differences.at(row)).join(u'\n') : QString());
}

void FamiliesDialog::settle(bool take)
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_differences.size())
        return;
    onFinished(m_source.settle(m_differences.at(row).report.id, take), this, [this](const core::Result<> &done) {
        if (!done)
            return showWords(words::familyErrorText(done.error()));
        clearWords();
        reload();
    });
}

void FamiliesDialog::takeNew()
{
    onFinished(m_source.takeNew(), this, [this](const core::Result<int> &taken) {
        if (!taken)
            return showWords(words::familyErrorText(taken.error()));
        clearWords();
        reload();
    });
}

RoomsDialog::RoomsDialog(ReportedSource source, OpenStudent openStudent, QWidget *parent)
    : AskDialog(RoomsDialog::tr("宿舍"), RoomsDialog::tr("宿管这七天交来的。当日上报的在最前面，任务已经在今日里。"), RoomsDialog::tr("好"), parent)
    , m_source(std::move(source))
    , m_openStudent(std::move(openStudent))
    , m_list(new RecordList(tr("宿舍检查"), {{tr("哪一晚"), 70}, {tr("房间"), 110}, {tr("学生"), 110}, {tr("情况"), 380}}))
    , m_facts(label({}, Text::Body))
{
    setMinimumWidth(LeastWidth);
    m_list->setMinimumHeight(ListHeight);
    m_list->setEmptyText(tr("这七天没有宿舍交检查表，或都没有要报的。"));
    m_facts->setWordWrap(true);
    body()->addWidget(m_list);
    body()->addWidget(m_facts);
    hideCancel();
    onAccept([this] { finish(); });
    connect(m_list, &RecordList::opened, this, &RoomsDialog::openChosen);
    connect(m_list, &RecordList::currentChanged, this, [this](int row) {
        const bool there = row >= 0 && row < m_rows.size() && m_rows.at(row).mark >= 0;
        const SeenRoom *room = there ? &m_rooms.at(m_rows.at(row).room) : nullptr;
        m_facts->setText(!room ? QString() : room->factsWithheld ? tr("看到的事实由心理教师看。") : room->check.marks.at(m_rows.at(row).mark).facts);
    });
    m_list->setBusy();
    m_list->table()->setFocus();
    onFinished(m_source.rooms(), this, [this](const core::Result<QList<SeenRoom>> &rooms) {
        if (rooms)
            show(*rooms);
        else
            m_list->showError(rooms.error());
    });
}

void RoomsDialog::show(const QList<SeenRoom> &rooms)
{
    m_rooms = rooms;
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        if (!rooms.at(i).check.items.isEmpty())
            m_rows.append({i, -1});
        for (qsizetype k = 0; k < rooms.at(i).check.marks.size(); ++k)
            m_rows.append({i, k});
    }
    m_list->setRows(int(m_rows.size()), [this](int row, int column) -> Cell {
        const Row &place = m_rows.at(row);
        const SeenRoom &room = m_rooms.at(place.room);
        Cell cell;
        const bool danger = place.mark >= 0 && !m_source.roomForm.dangers(room.check.marks.at(place.mark).ratings).isEmpty();
        if (column == RoomDay) {
            cell.text = room.check.day.toString(u"MM-dd"_s);
            cell.second = true;
        } else if (column == RoomRoom) {
            cell.text = words::roomText(room.check.building, room.check.room);
        } else if (column == RoomWho) {
            cell.text = place.mark >= 0 ? room.students.at(place.mark).name : tr("整间");
        } else {
            const QStringList lines = place.mark >= 0 ? words::markLines(m_source.roomForm, room.check.marks.at(place.mark).ratings)
                                                      : words::roomItemNames(m_source.roomForm, room.check.items);
            cell.text = danger ? tr("当日上报：%1").arg(lines.join(Words::tr("、"))) : lines.join(Words::tr("、"));
            cell.lateness = danger ? 2 : 0;
        }
        return cell;
    });
    if (!m_rows.isEmpty())
        m_list->setCurrentRow(0);
}

void RoomsDialog::openChosen(int row)
{
    if (row < 0 || row >= m_rows.size() || m_rows.at(row).mark < 0 || !m_openStudent)
        return;
    const auto student = m_rooms.at(m_rows.at(row).room).students.at(m_rows.at(row).mark).id;
    finish();
    m_openStudent(student);
}

void askLook(QWidget *page, const ReportedSource &source, const core::students::ClassName &className, const std::function<void()> &done)
{
    auto *dialog = new AskDialog(FamiliesDialog::tr("去看过了：%1").arg(className.display()),
                                 FamiliesDialog::tr("晴雨表说的是全班，不评价哪一个学生。写谁去的、看到什么、接下来做什么；到今天为止的就不再提醒。"), FamiliesDialog::tr("记下"), page);
    QLineEdit *note = dialog->addLine(FamiliesDialog::tr("看到的和做的"), FamiliesDialog::tr("例如：和班主任谈过，下周上一节心理课"));
    dialog->onAccept([dialog, source, className, note, done] {
        onFinished(source.look(className, note->text()), dialog, [dialog, done](const core::Result<> &kept) {
            if (!kept)
                return dialog->showError(kept.error());
            dialog->finish();
            done();
        });
    });
    dialog->open();
}

void askVisits(QWidget *page, const ReportedSource &source)
{
    const auto words = [](const VisitImport &import) -> FileOutcome {
        return {FamiliesDialog::tr("家访 %1 条。新增 %2，没变 %3。").arg(import.lines).arg(import.added).arg(import.unchanged), import.added > 0, {}};
    };
    auto *dialog = new SchoolFileDialog({FamiliesDialog::tr("导入家访记录"),
                                         FamiliesDialog::tr("学校的家访记录表。一次完成：有一行不行，就一行都不写。已有的不动。只有上门的算家访率。"), FamiliesDialog::tr("表格 (*.xlsx *.xls *.csv)"),
                                         [source, words](const QString &path) { return told<VisitImport>(source.tryVisits(path), words); },
                                         [source, words](const QString &path) { return told<VisitImport>(source.importVisits(path), words); }},
                                        page);
    dialog->open();
}

} // namespace ui::network
