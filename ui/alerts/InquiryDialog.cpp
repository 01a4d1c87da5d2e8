// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/alerts/InquiryDialog.h"

#include "core/base/text/ListText.h"
#include "ui/common/OnFinished.h"
#include "ui/common/PaperSaving.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/InquiryPapers.h"
#include "ui/words/InquiryWords.h"
#include "ui/words/MomentText.h"
#include "ui/words/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using namespace ui::common;
using namespace core::inquiry;

namespace ui::alerts
{

namespace
{

constexpr auto First = EntryKind::Members;
constexpr auto Last = EntryKind::Reopened;

bool asksPeople(EntryKind kind)
{
    return kind == EntryKind::Members || kind == EntryKind::Finding;
}

bool asksPupil(EntryKind kind)
{
    return kind == EntryKind::Home || kind == EntryKind::Others || kind == EntryKind::OthersResult || kind == EntryKind::Measure;
}

QString noteHint(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Safety:
        return InquiryDialog::tr("例如：今天起换座位，课间有老师在");
    case EntryKind::Family:
    case EntryKind::Others:
    case EntryKind::FamilyResult:
    case EntryKind::OthersResult:
        return InquiryDialog::tr("告诉了谁、怎样告诉的");
    case EntryKind::Finding:
        return InquiryDialog::tr("依据：谁说的、看见了什么，不写推测");
    case EntryKind::Reopened:
        return InquiryDialog::tr("为什么重新来过");
    default:
        return InquiryDialog::tr("写事实，不写谁对谁错");
    }
}

} // namespace

InquiryDialog::InquiryDialog(const AlertsSource &source, const core::alerts::AlertView &view, const QString &step, QWidget *parent)
    : AskDialog(tr("欺凌调查：%1").arg(view.student.name),
                tr("先让孩子安全。认定以前不说谁对谁错；告诉任何一家以前，先问那家里有没有人可能牵涉。写下的不能改，可以再写一条。"),
                tr("记下"), parent)
    , m_source(source)
    , m_id(view.alert.id)
    , m_student(view.student.name)
    , m_begun(source.clock->now())
    , m_parts(new RecordList(tr("步骤和时限"), {{tr("步骤"), widthFor(216, 262)}, {tr("时限"), widthFor(216, 206)}, {tr("办理"), widthFor(186, 206)}}))
    , m_entries(new RecordList(tr("已写下的"), {{tr("时间"), 146}, {tr("事项"), widthFor(176, 206)}, {tr("内容"), widthFor(266, 296)}}))
    , m_found(label({}, Text::Secondary, "second"))
    , m_grid(new QGridLayout)
    , m_kind(choice(tr("记哪一项")))
    , m_pupil(choice(tr("哪一名学生")))
    , m_word(choice(tr("怎么样")))
    , m_people(field(tr("谁"), tr("至少两人，用逗号分开")))
    , m_note(field(tr("说明")))
    , m_at(field(tr("什么时候"), tr("空着就是现在；例如 11-24 09:30")))
    , m_print(button(tr("打印记录…"), "bar"))
    , m_notes(button(tr("打开以前写的话　Ctrl+R"), "bar"))
{
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { askFor(); });
    connect(m_parts, &RecordList::currentChanged, this, [this](int at) {
        if (m_view && at >= 0 && at < m_view->parts.size()) {
            for (int one = int(First); one <= int(Last); ++one) {
                if (partOf(static_cast<EntryKind>(one)) == m_view->parts.at(at).part)
                    choose(static_cast<EntryKind>(one));
            }
        }
    });
    connect(m_parts, &RecordList::opened, this, [this] { (m_people->isVisible() ? m_people : m_note)->setFocus(); });
    connect(m_print, &QPushButton::clicked, this, [this] { print(); });
    connect(m_notes, &QPushButton::clicked, this, [this] { askReason(); });
    addKey(this, Qt::CTRL | Qt::Key_R, [this] { askReason(); });
    onAccept([this] { store(); });
    m_parts->table()->setFocus();
    acceptButton()->setEnabled(false); // until it is known what is asked for
    read(step);
}

void InquiryDialog::build()
{
    setMinimumWidth(widthFor(1040, 1120));
    m_found->setWordWrap(true);
    m_found->hide();
    m_parts->setMinimumHeight(220);
    m_parts->setMinimumWidth(widthFor(660, 716));
    m_entries->setMinimumHeight(110);
    m_entries->setEmptyText(tr("还没有写下什么。"));
    for (int one = int(First); one <= int(Last); ++one)
        m_kind->addItem(words::inquiryKindText(static_cast<EntryKind>(one)), one);
    for (QComboBox *one : {m_kind, m_pupil, m_word}) { // as wide as there is room, whatever the longest choice
        one->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        one->setMinimumContentsLength(8);
    }
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    row(tr("记哪一项"), m_kind);
    row(tr("哪一名学生"), m_pupil);
    row(tr("怎么样"), m_word);
    row(tr("谁"), m_people);
    row(tr("说明"), m_note);
    row(tr("什么时候"), m_at);
    m_print->setVisible(bool(m_source.inquiry.makePaper));
    m_print->setAutoDefault(false);
    m_notes->setAutoDefault(false);
    m_notes->hide();
    auto *known = new QVBoxLayout;
    known->setSpacing(8);
    known->addWidget(m_found);
    known->addWidget(m_parts, 3);
    known->addWidget(m_entries, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_print);
    foot->addWidget(m_notes);
    foot->addStretch();
    auto *more = new QVBoxLayout;
    more->addLayout(m_grid);
    more->addStretch();
    more->addLayout(foot);
    auto *both = new QHBoxLayout; // one above the other they are higher than the screen of a counselling room
    both->setSpacing(20);
    both->addLayout(known, 2);
    both->addLayout(more, 1);
    body()->addLayout(both);
    askFor();
}

void InquiryDialog::row(const QString &name, QWidget *field)
{
    QLabel *said = label(name);
    said->setBuddy(field);
    m_grid->addWidget(said, int(m_rows.size()), 0);
    m_grid->addWidget(field, int(m_rows.size()), 1);
    m_rows.append({said, field});
}

EntryKind InquiryDialog::kind() const
{
    return static_cast<EntryKind>(m_kind->currentData().toInt());
}

void InquiryDialog::choose(EntryKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(int(kind)));
}

void InquiryDialog::askFor()
{
    const EntryKind asked = kind();
    m_word->clear();
    for (const QString &word : wordsOf(asked))
        m_word->addItem(words::inquiryWordText(asked, word), word);
    // What was told to a family is told until somebody says that it went to another.
    m_word->setCurrentIndex(asked == EntryKind::Others || asked == EntryKind::OthersResult ? 0 : -1);
    m_note->setPlaceholderText(noteHint(asked));
    const auto showRow = [this](QWidget *field, bool shown) {
        for (const auto &[name, one] : std::as_const(m_rows)) {
            if (one == field) {
                name->setVisible(shown);
                one->setVisible(shown);
            }
        }
    };
    showRow(m_pupil, asksPupil(asked) && m_pupil->count() > 0);
    showRow(m_word, m_word->count() > 0);
    showRow(m_people, asksPeople(asked) || needsIndependent(asked));
}

/// Who is to be told is suspected: somebody else takes the step, by name.
bool InquiryDialog::needsIndependent(EntryKind kind) const
{
    const auto instead = [kind](const PartLine &one) {
        return one.part == partOf(kind) && one.due && core::alerts::isInPlace(one.due->step);
    };
    return m_view && std::any_of(m_view->parts.begin(), m_view->parts.end(), instead);
}

void InquiryDialog::read(const QString &step)
{
    const auto job = m_reason.isEmpty() ? m_source.inquiry.open(m_id, m_begun) : m_source.inquiry.openNotes(m_id, m_reason);
    onFinished(job, this, [this, step](const core::Result<InquiryView> &view) {
        if (!view) {
            showError(view.error());
            acceptButton()->setEnabled(m_view.has_value());
            return;
        }
        show(*view);
        acceptButton()->setEnabled(true);
        const auto asked = std::find_if(view->parts.begin(), view->parts.end(), [&](const PartLine &one) {
            return one.due && (step.isEmpty() || one.due->step == step);
        });
        if (asked != view->parts.end())
            m_parts->setCurrentRow(int(asked - view->parts.begin()));
    });
}

void InquiryDialog::show(const InquiryView &view)
{
    m_view = view;
    m_notes->setVisible(view.alert.notesRedacted && m_source.inquiry.openNotes);
    m_pupil->clear();
    for (const QString &one : view.pupils)
        m_pupil->addItem(one);
    m_found->setVisible(!view.found.isEmpty());
    m_found->setText(tr("已有的迹象：%1").arg(view.found.join(Words::tr("、"))));
    m_parts->setRows(int(view.parts.size()), [this](int at, int column) {
        const PartLine &one = m_view->parts.at(at);
        Cell cell;
        cell.text = column == 0 ? words::inquiryPartName(one) : column == 1 ? words::inquirySpanText(one) : words::inquiryPartState(one);
        cell.second = column == 1;
        cell.bold = column == 0 && one.due;
        cell.lateness = column == 2 && one.due && one.due->overdue ? 2 : 0;
        return cell;
    });
    m_entries->setRows(int(view.entries.size()), [this](int at, int column) {
        const Entry &one = m_view->entries.at(m_view->entries.size() - 1 - at); // the newest first
        Cell cell;
        cell.text = column == 0 ? words::momentText(one.at)
            : column == 1       ? words::inquiryKindText(one.kind)
                                : words::inquiryEntryText(one);
        cell.second = column == 0;
        return cell;
    });
    askFor();
}

void InquiryDialog::store()
{
    Entry entry;
    entry.kind = kind();
    if (m_word->count() > 0)
        entry.word = m_word->currentData().toString();
    if (asksPupil(entry.kind))
        entry.pupil = m_pupil->currentText();
    if (asksPeople(entry.kind) || needsIndependent(entry.kind))
        entry.people = core::base::partsOfList(m_people->text());
    entry.note = m_note->text().trimmed();
    if (!m_at->text().trimmed().isEmpty()) {
        entry.at = words::momentIn(m_at->text(), m_source.clock->now());
        if (!entry.at.isValid())
            return showWords(tr("看不懂这个时间。写成 09:30 或 11-24 09:30，现在的事不用写。没有改动任何东西。"));
    }
    onFinished(m_source.inquiry.add(m_id, entry), this, [this](const core::Result<> &done) {
        if (!done)
            return refuse(done.error());
        for (QLineEdit *line : {m_people, m_note, m_at})
            line->clear();
        clearWords();
        emit written();
        read({});
    });
}

void InquiryDialog::refuse(const core::Error &error)
{
    if (error.code == core::ErrorCode::Invalid) {
        if (const QString field = words::inquiryFieldText(error.context.value(u"field"_s).toString()); !field.isEmpty())
            return showWords(tr("%1。没有改动任何东西。").arg(field));
    }
    QStringList open;
    for (const QString &word : error.context.value(u"open"_s).toStringList())
        open.append(words::openWordText(word, m_source.table));
    showError(error, open);
}

void InquiryDialog::askReason()
{
    if (!m_view || !m_view->alert.notesRedacted || !m_source.inquiry.openNotes)
        return;
    auto *dialog = new AskDialog(tr("打开以前写的话：%1").arg(m_student),
                                 tr("步骤和时限一直看得到。打开的是以前写的话，关上调查就收起。理由和您的名字、时间记进日志，查阅记录里看得到。"), tr("打开"),
                                 this);
    QLineEdit *reason = dialog->addLine(tr("为什么要看"), tr("例如：接手这次调查"));
    dialog->onAccept([this, dialog, reason] {
        const QString why = reason->text().trimmed();
        onFinished(m_source.inquiry.openNotes(m_id, why), dialog, [this, dialog, why](const core::Result<InquiryView> &view) {
            if (!view)
                return dialog->showError(view.error());
            dialog->finish();
            m_reason = why;
            show(*view);
        });
    });
    dialog->open();
}

void InquiryDialog::print()
{
    auto *dialog = new AskDialog(words::inquiryPaperTitle(),
                                 tr("存成 PDF 再打印。离开档案库的是明文，做一份会记进日志。另一方的学生只写编号，写到他们名字的话不印。"),
                                 tr("存成 PDF…"), this);
    dialog->onAccept([this, dialog] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        m_source.inquiry.files.save(dialog, tr("存到哪里"), u"%1-%2.pdf"_s.arg(m_student, words::inquiryPaperTitle()),
                                    [this, dialog](const QString &path) {
                                        savePaper(m_source.inquiry.makePaper(m_id), path, m_source.inquiry.writeFile, dialog,
                                                  [dialog](const core::Error &error) { dialog->showError(error); });
                                    });
    });
    dialog->open();
    dialog->acceptButton()->setFocus();
}

} // namespace ui::alerts
