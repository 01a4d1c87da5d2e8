// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/JournalPage.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/RecordList.h"
#include "ui/words/CaseWords.h"
#include "ui/words/JournalWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::workspace;

namespace ui::journal
{

namespace
{

enum Column { TimeColumn, PersonColumn, ActColumn, ObjectColumn, FieldsColumn };
constexpr int MostLines = 2000;
constexpr int DayWidth = 116;

QLineEdit *dayField(const QString &name, const QDate &day)
{
    QLineEdit *line = field(name, u"yyyy-MM-dd"_s);
    line->setText(day.toString(Qt::ISODate));
    line->setFixedWidth(DayWidth);
    return line;
}

} // namespace

JournalPage::JournalPage(JournalSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_person(choice(tr("谁")))
    , m_kind(choice(tr("做了什么")))
    , m_from(dayField(tr("从哪天"), m_source.clock->today().addDays(-30)))
    , m_until(dayField(tr("到哪天"), m_source.clock->today()))
    , m_pick(button(tr("只看一名学生…　Ctrl+U"), "bar"))
    , m_all(button(tr("看全部学生"), "bar"))
    , m_print(button(tr("存成 PDF…　Ctrl+P"), "bar"))
    , m_say(label({}, Text::Body, "error"))
    , m_list(new RecordList(tr("日志"), {{tr("时间"), 170},
                                           {tr("谁"), 150},
                                           {tr("做了什么"), widthFor(170, 220)},
                                           {tr("对什么"), widthFor(260, 260)},
                                           {tr("改了哪几处"), 420}}))
{
    setAccessibleName(tr("日志"));
    build();
    reload();
    m_list->table()->setFocus();
}

void JournalPage::build()
{
    m_person->addItem(tr("全部人员"), QByteArray());
    for (const auto &[id, name] : std::as_const(m_source.people))
        m_person->addItem(name, id);
    for (const JournalKind kind : {JournalKind::All, JournalKind::Looks, JournalKind::Changes, JournalKind::Leaving, JournalKind::Doors})
        m_kind->addItem(words::journalKindText(kind), int(kind));
    auto *tools = new QHBoxLayout;
    tools->setContentsMargins(16, 8, 16, 8);
    tools->setSpacing(8);
    for (QWidget *tool : QList<QWidget *>{m_person, m_kind, label(tr("从")), m_from, label(tr("到")), m_until, m_pick, m_all})
        tools->addWidget(tool);
    tools->addStretch();
    tools->addWidget(m_print);
    m_pick->setVisible(bool(m_source.findStudents));
    m_all->hide();
    m_print->setVisible(bool(m_source.paper));
    m_say->setContentsMargins(16, 0, 16, 6);
    m_say->hide();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(tools);
    all->addWidget(m_say);
    all->addWidget(hairline());
    all->addWidget(m_list, 1);
    QLabel *keys = label(tr("日志只增不减，只写谁在何时做了什么，不写内容。　Ctrl+F 到筛选　F5 再读一遍"), Text::Secondary, "quiet");
    keys->setContentsMargins(16, 6, 16, 6);
    all->addWidget(keys);
    for (QComboBox *box : {m_person, m_kind})
        connect(box, &QComboBox::currentIndexChanged, this, &JournalPage::reload);
    for (QLineEdit *line : {m_from, m_until})
        connect(line, &QLineEdit::editingFinished, this, [this, line] {
            if (line->isModified())
                reload();
            line->setModified(false);
        });
    connect(m_pick, &QPushButton::clicked, this, &JournalPage::chooseStudent);
    connect(m_all, &QPushButton::clicked, this, &JournalPage::forgetStudent);
    connect(m_print, &QPushButton::clicked, this, &JournalPage::print);
    connect(m_list, &RecordList::retryRequested, this, &JournalPage::reload);
    addKey(this, Qt::CTRL | Qt::Key_F, [this] { m_person->setFocus(); });
    addKey(this, Qt::CTRL | Qt::Key_U, [this] { m_pick->click(); });
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { m_print->click(); });
    addKey(this, Qt::Key_F5, [this] { reload(); });
}

/// Nothing, and said so: a day that is none.
std::optional<JournalAsk> JournalPage::asked()
{
    JournalAsk ask;
    ask.actor = m_person->currentData().toByteArray();
    ask.kind = static_cast<JournalKind>(m_kind->currentData().toInt());
    ask.most = MostLines;
    if (m_student)
        ask.student = m_student->id;
    for (const auto &[line, day] : {std::pair(m_from, &ask.from), std::pair(m_until, &ask.until)}) {
        const QString text = line->text().trimmed();
        *day = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !day->isValid()) {
            m_say->setText(tr("「%1」要写成 2026-11-25 的样子，或者空着。").arg(line->accessibleName()));
            m_say->show();
            return std::nullopt;
        }
    }
    m_say->hide();
    return ask;
}

QStringList JournalPage::askedWords() const
{
    QStringList said{tr("%1　%2").arg(m_person->currentText(), m_kind->currentText()),
                      tr("从 %1 到 %2").arg(m_from->text().isEmpty() ? tr("开始") : m_from->text(),
                                            m_until->text().isEmpty() ? tr("现在") : m_until->text())};
    if (m_student)
        said.append(words::studentLine(*m_student));
    return said;
}

void JournalPage::reload()
{
    const auto ask = asked();
    if (!ask)
        return;
    const int number = ++m_asks;
    m_list->setBusy();
    onFinished(m_source.read(*ask), this, [this, number](const core::Result<JournalPart> &part) {
        if (number != m_asks)
            return;
        if (!part)
            return m_list->showError(part.error());
        m_part = *part;
        fill();
    });
}

void JournalPage::fill()
{
    QHash<QByteArray, QString> names;
    for (const auto &[id, name] : std::as_const(m_source.people))
        names.insert(id, name);
    m_list->setEmptyText(tr("这样筛选，没有记录。"));
    m_list->setFoot(m_part.isCut ? tr("最近的 %1 条，新的在前；更早的请缩小范围").arg(m_part.entries.size())
                                 : tr("%1 条，新的在前").arg(m_part.entries.size()));
    m_list->setRows(int(m_part.entries.size()), [this, names](int row, int column) -> Cell {
        const JournalEntry &one = m_part.entries.at(row);
        Cell cell;
        cell.second = column == TimeColumn || column == FieldsColumn;
        switch (column) {
        case TimeColumn:
            cell.text = one.line.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
            break;
        case PersonColumn:
            cell.text = one.line.actor.isEmpty() ? tr("程序") : names.value(one.line.actor, tr("已移除的人员"));
            break;
        case ActColumn:
            cell.text = words::journalActText(one.line.act);
            break;
        case ObjectColumn:
            cell.text = words::journalObjectText(one);
            break;
        default:
            cell.text = words::journalFieldsText(one.line);
        }
        return cell;
    });
}

void JournalPage::chooseStudent()
{
    if (!m_source.findStudents)
        return;
    auto *picker = new StudentPicker(tr("只看一名学生"), tr("这名学生和属于他的各条记录。"), tr("看"), m_source.findStudents, this);
    picker->onAccept([this, picker] {
        if (!picker->student())
            return picker->showWords(tr("还没有选学生。"));
        m_student = picker->student();
        picker->finish();
        m_all->setVisible(true);
        m_all->setText(tr("%1：看全部学生").arg(m_student->name));
        m_all->setAccessibleName(m_all->text());
        reload();
    });
    picker->open();
}

void JournalPage::forgetStudent()
{
    m_student.reset();
    m_all->hide();
    m_pick->setFocus();
    reload();
}

void JournalPage::print()
{
    const auto ask = asked();
    if (!ask || !m_source.paper)
        return;
    auto *dialog = new AskDialog(tr("日志存成 PDF"), tr("按现在的筛选存。文件离开加密的档案库，做一份会记进日志。"), tr("存成 PDF…"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要存"), tr("例如：上级检查"));
    dialog->onAccept([this, dialog, reason, ask = *ask, said = askedWords()] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        const QString name = tr("日志-%1.pdf").arg(m_source.clock->today().toString(Qt::ISODate));
        m_source.files.save(dialog, tr("日志存到哪里"), name, [this, dialog, reason, ask, said](const QString &path) {
            savePaper(m_source.paper(ask, said, reason->text().trimmed()), path, m_source.write, dialog,
                      [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

shell::PageInfo journalPage(JournalSource source)
{
    return {u"journal"_s, QObject::tr("日志"), QKeySequence(), shell::Icon::Reports, true,
            [source = std::move(source)](QWidget *parent) { return new JournalPage(source, parent); }};
}

} // namespace ui::journal
