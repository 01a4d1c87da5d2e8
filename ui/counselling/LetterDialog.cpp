// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/LetterDialog.h"

#include "ui/common/Parts.h"
#include "ui/counselling/StudentField.h"
#include "ui/words/CaseWords.h"
#include "ui/words/LetterWords.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;
using core::alerts::LetterSigns;
using core::alerts::Suspect;

namespace ui::counselling
{

namespace
{

constexpr int TextHeight = 92;
enum WriterChoice { Unknown, Named };
enum AboutChoice { Themselves, OtherNamed, OtherUnknown };

void addRow(QGridLayout *grid, int row, int column, const QString &name, QWidget *field)
{
    QLabel *said = label(name);
    said->setBuddy(field);
    grid->addWidget(said, row, column * 2);
    grid->addWidget(field, row, column * 2 + 1);
}

QCheckBox *box(const QString &text, QVBoxLayout *column)
{
    auto *one = new QCheckBox(text);
    one->setAccessibleName(QString(text).remove(u'&'));
    column->addWidget(one);
    return one;
}

/// A question, and what to look for.
QString asked(const QString &question, const LetterTable &table, const QString &sign)
{
    for (const LetterTable::Look &one : table.look) {
        if (one.sign == sign)
            return DangerQuestions::tr("%1：%2").arg(question, one.name);
    }
    return question;
}

} // namespace

DangerQuestions::DangerQuestions(const LettersSource &source, bool none, QWidget *parent)
    : QWidget(parent), m_who(new QWidget), m_person(field(tr("怀疑谁"), tr("姓名，不知道就空着"))), m_as(choice(tr("是什么人")))
{
    setAccessibleName(tr("信里有没有危险"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_self = box(asked(tr("本人有危险(&1)"), source.table, u"self"_s), column);
    m_harm = box(asked(tr("疑似被人伤害(&2)"), source.table, u"harm"_s), column);
    QStringList places{u""_s, core::alerts::AtHome, core::alerts::FellowStudent, core::alerts::SomebodyElse};
    places += source.grading.roles.keys();
    for (const QString &one : std::as_const(places))
        m_as->addItem(one.isEmpty() ? tr("不知道是什么人") : words::suspectPlaceText(one, source.grading), one);
    auto *line = new QHBoxLayout(m_who);
    m_who->setAccessibleName(tr("怀疑谁"));
    line->setContentsMargins(24, 0, 0, 0);
    line->addWidget(m_person, 1);
    line->addWidget(m_as, 1);
    column->addWidget(m_who);
    m_talk = box(asked(tr("要谈一谈(&3)"), source.table, u"talk"_s), column);
    if (none)
        m_none = box(tr("读过了，以上都没有(&4)"), column);
    m_bullying = box(asked(tr("疑似被同学欺凌(&5)"), source.table, u"bullying"_s), column);
    column->removeWidget(m_bullying); // beside the harm that it may stand with
    column->insertWidget(column->indexOf(m_harm) + 1, m_bullying);
    setTabOrder(m_harm, m_bullying);
    for (QCheckBox *one : {m_self, m_harm, m_bullying, m_talk, m_none}) {
        if (one)
            connect(one, &QCheckBox::toggled, this, &DangerQuestions::update);
    }
    setFocusProxy(m_self);
    update();
}

void DangerQuestions::update()
{
    m_who->setVisible(m_harm->isChecked() || m_bullying->isChecked());
    if (!m_none)
        return;
    const bool some = m_self->isChecked() || m_harm->isChecked() || m_bullying->isChecked() || m_talk->isChecked();
    m_none->setEnabled(!some);
    if (some)
        m_none->setChecked(false);
}

std::optional<LetterSigns> DangerQuestions::signs() const
{
    const LetterSigns signs{m_talk->isChecked(), m_self->isChecked(), m_harm->isChecked(), m_bullying->isChecked()};
    if (signs.any() || (m_none && m_none->isChecked()))
        return signs;
    return std::nullopt;
}

QList<Suspect> DangerQuestions::suspected() const
{
    const Suspect one{m_person->text().trimmed(), m_as->currentData().toString()};
    if ((!m_harm->isChecked() && !m_bullying->isChecked()) || (one.person.isEmpty() && one.as.isEmpty()))
        return {};
    return {one};
}

LetterDialog::LetterDialog(const LettersSource &source, const QString &explanation, QWidget *parent)
    : AskDialog(tr("登记一封信"), explanation, tr("登记　Ctrl+Enter"), parent)
    , m_received(new QDateEdit(source.clock->today()))
    , m_channel(choice(tr("怎样来的")))
    , m_writer(choice(tr("谁写的")))
    , m_about(choice(tr("说的是谁")))
    , m_who(new StudentField(tr("写信的学生"), source.findStudents))
    , m_whom(new StudentField(tr("信里说的学生"), source.findStudents))
    , m_hints(new QWidget)
    , m_class(field(tr("班级"), tr("信里写明的；不猜")))
    , m_sex(choice(tr("性别")))
    , m_danger(new DangerQuestions(source, true))
    , m_text(new QPlainTextEdit)
{
    setMinimumWidth(widthFor(680, 760));
    buildHead(source);
    buildHints();
    QLabel *question = label(tr("读完马上回答：信里有没有这些"), Text::Section);
    question->setBuddy(m_danger);
    m_text->setAccessibleName(tr("信的内容"));
    m_text->viewport()->setAccessibleName(m_text->accessibleName());
    m_text->setPlaceholderText(tr("抄下或转述信的内容。封存，只有能看辅导记录的人打得开。"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(TextHeight);
    body()->addWidget(question);
    body()->addWidget(m_danger);
    body()->addWidget(m_text);
    addKey(this, Qt::CTRL | Qt::Key_Return, [this] { acceptButton()->click(); });
    showFields();
    m_channel->setFocus();
}

void LetterDialog::buildHead(const LettersSource &source)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    body()->addLayout(grid);
    m_received->setAccessibleName(tr("收到"));
    m_received->setDisplayFormat(u"yyyy-MM-dd"_s);
    m_received->setMaximumDate(source.clock->today());
    for (int i = 0; i <= int(LetterChannel::Phone); ++i)
        m_channel->addItem(words::channelText(static_cast<LetterChannel>(i)), i);
    m_writer->addItem(tr("匿名，不知道是谁"), Unknown);
    m_writer->addItem(tr("一名学生署了名"), Named);
    m_about->addItem(tr("写信的人自己"), Themselves);
    m_about->addItem(tr("另一名学生"), OtherNamed);
    m_about->addItem(tr("另一名学生，不知道是谁"), OtherUnknown);
    addRow(grid, 0, 0, tr("怎样来的"), m_channel);
    addRow(grid, 0, 1, tr("收到"), m_received);
    addRow(grid, 1, 0, tr("谁写的"), m_writer);
    addRow(grid, 1, 1, tr("说的是谁"), m_about);
    auto *people = new QHBoxLayout; // one above the other they would push the buttons out of a screen of 768 px
    people->setSpacing(8);
    people->addWidget(m_who, 1);
    people->addWidget(m_whom, 1);
    body()->addLayout(people);
    for (QComboBox *one : {m_writer, m_about})
        connect(one, &QComboBox::currentIndexChanged, this, &LetterDialog::showFields);
}

void LetterDialog::buildHints()
{
    for (int i = 0; i <= int(HintedSex::Female); ++i)
        m_sex->addItem(words::hintedSexText(static_cast<HintedSex>(i)), i);
    m_hints->setAccessibleName(tr("信里写明的"));
    auto *line = new QHBoxLayout(m_hints);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    QLabel *sex = label(tr("性别"));
    sex->setBuddy(m_sex);
    QLabel *ofClass = label(tr("班级"));
    ofClass->setBuddy(m_class);
    line->addWidget(ofClass);
    line->addWidget(m_class, 1);
    line->addWidget(sex);
    line->addWidget(m_sex);
    body()->addWidget(m_hints);
}

void LetterDialog::showFields()
{
    const bool named = m_writer->currentData().toInt() == Named;
    const int about = m_about->currentData().toInt();
    m_who->setVisible(named);
    m_whom->setVisible(about == OtherNamed);
    m_hints->setVisible(about == OtherUnknown || (about == Themselves && !named));
}

LetterContent LetterDialog::content() const
{
    LetterContent content;
    content.channel = static_cast<LetterChannel>(m_channel->currentData().toInt());
    content.received = m_received->date();
    if (const auto writer = m_who->student(); writer && m_writer->currentData().toInt() == Named)
        content.writer = writer->id;
    const int about = m_about->currentData().toInt();
    content.aboutOther = about != Themselves;
    if (const auto whom = m_whom->student(); whom && about == OtherNamed)
        content.about = whom->id;
    if (content.subject().isNull()) {
        content.hintClass = m_class->text().trimmed();
        content.hintSex = static_cast<HintedSex>(m_sex->currentData().toInt());
    }
    content.signs = m_danger->signs();
    content.suspected = m_danger->suspected();
    content.text = m_text->toPlainText().trimmed();
    return content;
}

QString LetterDialog::missing() const
{
    const LetterContent content = this->content();
    if (!content.signs)
        return tr("还没回答信里有没有危险。没有改动任何东西。都没有，请勾「以上都没有」。");
    if ((m_writer->currentData().toInt() == Named && content.writer.isNull())
        || (m_about->currentData().toInt() == OtherNamed && content.about.isNull()))
        return tr("还没选学生。写姓名或拼音首字母，用 ↓ 选一名。没有改动任何东西。");
    if (content.aboutOther && !content.about.isNull() && content.about == content.writer)
        return tr("写信的和信里说的是同一名学生。没有改动任何东西。请选「写信的人自己」。");
    if (content.text.isEmpty())
        return tr("还没写信的内容，一句话也可以。没有改动任何东西。");
    return {};
}

} // namespace ui::counselling
