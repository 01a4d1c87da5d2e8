// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/students/BackgroundDialog.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/ScrolledSheet.h"
#include "ui/common/Theme.h"
#include "ui/students/FieldEditor.h"
#include "ui/words/BackgroundWords.h"
#include "ui/words/CaseNews.h"
#include "ui/words/ErrorText.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::records;

namespace ui::students
{

namespace
{
constexpr int Width = 780;
constexpr int Height = 640;
} // namespace

BackgroundDialog::BackgroundDialog(BackgroundSource source, const core::students::StudentRow &student, QWidget *parent)
    : QDialog(parent)
    , m_source(std::move(source))
    , m_student(student)
    , m_sheet(new QWidget)
    , m_column(new QVBoxLayout(m_sheet))
    , m_words(label({}, Text::Body, "second"))
    , m_print(button(tr("打印成长档案…　Ctrl+P"), "bar"))
    , m_store(button(tr("存下　Ctrl+Enter"), "primary"))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("成长档案：%1").arg(student.name));
    setAccessibleName(windowTitle());
    build();
    onFinished(m_source.open(m_student.id), this, [this](const core::Result<BackgroundView> &view) {
        if (view)
            show(*view);
        else
            say(words::errorText(view.error()), "error");
    });
}

void BackgroundDialog::build()
{
    QLabel *explained = label(tr("优势写在前面；只写必要的情况和事实，不贴标签，不作诊断。「家庭」「成长与健康」和辅导记录一样保密。"), Text::Body, "second");
    explained->setWordWrap(true);
    m_sheet->setAccessibleName(windowTitle());
    m_sheet->setObjectName(u"sheet"_s);
    m_sheet->setAttribute(Qt::WA_StyledBackground);
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(6);
    m_words->setWordWrap(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(8);
    QPushButton *close = button(tr("关上　Esc"));
    tools->addWidget(m_print);
    tools->addStretch();
    tools->addWidget(close);
    tools->addWidget(m_store);
    for (QPushButton *tool : {m_print, close, m_store})
        tool->setAutoDefault(false);
    m_print->setVisible(bool(m_source.paper));
    m_store->setVisible(bool(m_source.save));
    m_store->setEnabled(false);
    connect(m_print, &QPushButton::clicked, this, &BackgroundDialog::print);
    connect(close, &QPushButton::clicked, this, &BackgroundDialog::reject);
    connect(m_store, &QPushButton::clicked, this, &BackgroundDialog::store);
    addKey(this, Qt::CTRL | Qt::Key_P, [this] { m_print->click(); });
    for (const Qt::Key enter : {Qt::Key_Return, Qt::Key_Enter})
        addKey(this, Qt::CTRL | enter, [this] { m_store->click(); });
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(16, 12, 16, 12);
    all->setSpacing(8);
    all->addWidget(label(windowTitle(), Text::Section));
    all->addWidget(explained);
    all->addWidget(scrolledSheet(m_sheet), 1);
    all->addWidget(m_words);
    all->addLayout(tools);
    resize(widthFor(Width, Width + 60), Height);
}

void BackgroundDialog::show(const BackgroundView &view)
{
    m_base = view.background;
    FieldEditor *first = nullptr;
    for (const BackgroundSection &section : m_source.form.sections) {
        m_column->addSpacing(6);
        m_column->addWidget(label(section.name, Text::Section));
        if (view.withheld.contains(section.id)) {
            m_column->addWidget(label(tr("您的岗位看不到。要看请找心理教师。"), Text::Body, "second"));
            continue;
        }
        for (const BackgroundField &field : section.fields) {
            auto *editor = new FieldEditor(field, m_source.save && view.writable.contains(section.id));
            m_column->addWidget(label(field.name, Text::Body, "second"));
            m_column->addWidget(editor);
            if (!field.hint.isEmpty() && field.kind != FieldKind::Text && field.kind != FieldKind::Lines)
                m_column->addWidget(label(field.hint, Text::Secondary, "quiet"));
            m_editors.insert(field.id, editor);
            first = first ? first : editor;
        }
    }
    m_column->addStretch();
    fill(m_base.values);
    m_store->setEnabled(m_source.save && !view.writable.isEmpty());
    if (!m_base.by.isEmpty())
        say(tr("上次改动：%1　%2").arg(m_base.changed.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), m_base.by), "second");
    if (first) {
        first->show(); // a layout shows it later, and what is not shown takes no focus
        first->setFocus();
    }
}

void BackgroundDialog::fill(const FieldValues &values)
{
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it)
        it.value()->setValue(values.value(it.key()));
}

/// Fields without an editor, of a form that this program no longer has, stay as they were read.
FieldValues BackgroundDialog::written() const
{
    FieldValues values = m_base.values;
    for (auto it = m_editors.begin(); it != m_editors.end(); ++it) {
        const FieldValue value = it.value()->value();
        if (value.isEmpty())
            values.remove(it.key());
        else
            values.insert(it.key(), value);
    }
    return values;
}

void BackgroundDialog::store()
{
    if (!m_store->isEnabled())
        return;
    m_store->setEnabled(false);
    onFinished(m_source.save(m_student.id, m_base.revision, written()), this, [this](const core::Result<Background> &stored) {
        m_store->setEnabled(true);
        if (!stored && stored.error().code == core::ErrorCode::Conflict)
            return tellOther();
        if (!stored)
            return say(words::backgroundErrorText(m_source.form, stored.error()), "error");
        m_base = *stored;
        m_asked = false;
        say(tr("存好了。"), "second");
    });
}

void BackgroundDialog::tellOther()
{
    onFinished(m_source.open(m_student.id), this, [this](const core::Result<BackgroundView> &now) {
        if (!now)
            return say(words::errorText(now.error()), "error");
        const FieldValues mine = written();
        const FieldValues &stored = now->background.values;
        QStringList lines;
        for (const QString &field : clashes(m_base.values, stored, mine))
            lines.append(words::fieldClashText(m_source.form, field, stored.value(field), mine.value(field)));
        if (lines.isEmpty())
            lines.append(tr("%1 改的是别的几处，已经放进来；您写的都在。").arg(now->background.by));
        fill(merged(m_base.values, stored, mine));
        m_base = now->background;
        say(words::staleText(lines), "error");
    });
}

void BackgroundDialog::print()
{
    if (!m_source.paper)
        return;
    if (written() != m_base.values)
        return say(tr("还有没存的改动：先存下，再打印。"), "error");
    auto *dialog = new AskDialog(tr("打印成长档案"), tr("文件离开加密的档案库，谁拿到都能看；做一份会记进日志。您看不到的不在纸上，有人可能加害时个案的部分也不在纸上。"),
                                 tr("存成 PDF…"), this);
    QLineEdit *reason = dialog->addLine(tr("为什么要打印"), tr("例如：毕业交接"));
    dialog->onAccept([this, dialog, reason] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        m_source.files.save(dialog, tr("成长档案存到哪里"), tr("成长档案-%1.pdf").arg(m_student.name), [this, dialog, reason](const QString &path) {
            savePaper(m_source.paper(m_student.id, reason->text().trimmed()), path, m_source.write, dialog,
                      [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

void BackgroundDialog::reject()
{
    if (m_source.save && !m_asked && written() != m_base.values) {
        m_asked = true;
        return say(tr("有改动还没有存下。再按一次 Esc 就不存，直接关上。"), "error");
    }
    QDialog::reject();
}

void BackgroundDialog::say(const QString &text, const char *kind)
{
    Theme::setKind(m_words, kind);
    m_words->setText(text);
}

} // namespace ui::students
