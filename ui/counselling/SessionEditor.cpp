// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/counselling/SessionEditor.h"

#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/common/Patience.h"
#include "ui/common/ScrolledSheet.h"
#include "ui/common/Selections.h"
#include "ui/counselling/EarlierPanel.h"
#include "ui/counselling/NoteText.h"
#include "ui/counselling/PointsPanel.h"
#include "ui/counselling/SessionAsk.h"
#include "ui/words/CaseWords.h"
#include "ui/words/ErrorText.h"
#include "ui/words/MomentText.h"
#include "ui/words/SessionWords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::counselling;

namespace ui::counselling
{

namespace
{

constexpr int PointsWidth = 364;

bool hasDanger(const Risks &risks)
{
    return std::any_of(risks.begin(), risks.end() - 1, [](Answer answer) { return answer >= Answer::Unsure; });
}

QString clockText(const QDateTime &instant)
{
    return instant.toLocalTime().toString(u"HH:mm"_s);
}

} // namespace

SessionEditor::SessionEditor(SessionsSource source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_who(label({}, Text::RecordName))
    , m_when(label({}, Text::Secondary, "second"))
    , m_saved(label({}, Text::Secondary, "good"))
    , m_note(label({}, Text::Body, "note"))
    , m_letters(label({}, Text::Secondary, "second"))
    , m_earlier(new EarlierPanel)
    , m_text(new NoteText)
    , m_points(new PointsPanel)
    , m_back(button(tr("返回　Esc"), "bar"))
    , m_mask(button(tr("遮住　F9"), "bar"))
    , m_swap(button(tr("换看另一份　Alt+V"), "bar"))
    , m_drop(button(tr("丢掉草稿　Alt+D"), "bar"))
    , m_openNote(button(tr("写理由打开　Ctrl+R"), "primary"))
    , m_add(button(tr("补记　Ctrl+J"), "bar"))
    , m_disclose(button(tr("突破保密　Ctrl+B"), "bar"))
    , m_links(button(tr("同意与关联　Ctrl+E"), "bar"))
    , m_print(button(tr("存成 PDF　Ctrl+P"), "bar"))
    , m_save(button(tr("先存着　Ctrl+S")))
    , m_finalise(button(tr("完成并签名　Ctrl+Enter"), "primary"))
{
    setAccessibleName(tr("辅导记录"));
    build();
    const auto both = [this](QPushButton *tool, const QKeySequence &key, const std::function<void()> &act) {
        tool->setAutoDefault(false);
        connect(tool, &QPushButton::clicked, this, act);
        addKey(this, key, [tool] {
            if (tool->isVisible() && tool->isEnabled())
                tool->click();
        });
    };
    both(m_back, Qt::Key_Escape, [this] { leave(); });
    both(m_mask, Qt::Key_F9, [this] { mask(!m_masked); });
    both(m_swap, Qt::ALT | Qt::Key_V, [this] { swapVersions(); });
    both(m_drop, Qt::ALT | Qt::Key_D, [this] { dropDraft(); });
    both(m_openNote, Qt::CTRL | Qt::Key_R, [this] { askReason(); });
    both(m_add, Qt::CTRL | Qt::Key_J, [this] { addLater(); });
    both(m_disclose, Qt::CTRL | Qt::Key_B, [this] { disclose(); });
    both(m_links, Qt::CTRL | Qt::Key_E, [this] { link(); });
    both(m_print, Qt::CTRL | Qt::Key_P, [this] { print(); });
    both(m_save, Qt::CTRL | Qt::Key_S, [this] { goOn(After::Save); });
    both(m_finalise, Qt::CTRL | Qt::Key_Return, [this] { goOn(After::Finalise); });
    for (int i = 0; i < RiskCount; ++i)
        addKey(this, Qt::ALT | Qt::Key(Qt::Key_1 + i), [this, i] {
            if (!m_masked)
                m_points->focusRisk(i);
        });
    connect(m_text, &NoteText::changed, this, &SessionEditor::edited);
    connect(m_points, &PointsPanel::changed, this, &SessionEditor::edited);
    addKey(this, Qt::ALT | Qt::Key_Q, [this] { suspectBullying(); });
    connect(m_points, &PointsPanel::bullyingWanted, this, &SessionEditor::suspectBullying);
    connect(m_earlier, &EarlierPanel::opened, this, &SessionEditor::openEarlier);
    connect(m_points, &PointsPanel::answered, this, [this] {
        if (hasDanger(m_points->risks()))
            keep();
    });
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &SessionEditor::keep);
    m_patience = new Patience(this);
    connect(m_patience, &Patience::over, this, [this] { mask(true); });
    offer();
}

SessionEditor::~SessionEditor()
{
    keepNow();
}

/// Without waiting for the answer: the page goes, or another session comes.
void SessionEditor::keepNow()
{
    if (m_dirty && mayWrite())
        m_source.keepDraft(m_id, content());
}

void SessionEditor::build()
{
    auto *names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_who);
    names->addWidget(m_when);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 8);
    head->setSpacing(8);
    head->addLayout(names, 1);
    head->addWidget(m_saved);
    head->addWidget(m_mask);
    head->addWidget(m_back);
    m_left = curtained(scrolledSheet(m_text));
    m_right = curtained(scrolledSheet(m_points));
    m_right->setFixedWidth(PointsWidth);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_earlier);
    middle->addWidget(m_left, 1);
    middle->addWidget(m_right);
    m_note->setWordWrap(true);
    auto *band = new QHBoxLayout;
    band->setContentsMargins(16, 6, 16, 0);
    band->setSpacing(8);
    band->addWidget(m_note, 1);
    m_note->hide();
    band->addWidget(m_openNote);
    band->addWidget(m_swap);
    band->addWidget(m_drop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(16, 8, 16, 10);
    foot->setSpacing(8);
    m_hint = label(tr("写看到的、听到的；不写诊断，不评价家长。Alt+1…5 到右边各题，0 没有问，1 没有，2 不确定，3 有"), Text::Secondary, "quiet");
    m_hint->setWordWrap(true);
    foot->addWidget(m_hint, 1);
    foot->addStretch();
    foot->addWidget(m_letters);
    for (QPushButton *tool : {m_links, m_disclose, m_add, m_print, m_save, m_finalise})
        foot->addWidget(tool);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addLayout(head);
    all->addWidget(hairline());
    all->addLayout(middle, 1);
    all->addWidget(hairline());
    all->addLayout(band);
    all->addLayout(foot);
}

void SessionEditor::open(const SessionsSource::SessionId &id, const QString &reason)
{
    keepNow();
    m_id = id;
    m_reason = reason;
    m_view.reset();
    m_draft.reset();
    m_dirty = false;
    m_running = false;
    m_after = After::Nothing;
    m_pause.stop();
    m_earlier->clear();
    m_text->setLater({});
    showContent({});
    m_saved->clear();
    for (QLabel *text : {m_who, m_when})
        text->clear();
    say({});
    offer();
    m_back->setFocus();
    onFinished(m_source.open(id, reason), this, [this, id](const core::Result<SessionView> &view) {
        if (id != m_id)
            return;
        if (!view)
            return sayError(view.error());
        showView(*view);
    });
}

void SessionEditor::showView(const SessionView &view)
{
    m_view = view;
    const Session &session = view.session;
    m_who->setText(words::studentLine(view.student));
    m_when->setText(tr("第 %1 次　%2　%3　%4")
                        .arg(session.number)
                        .arg(words::sessionTimeText(session.content), session.authorName, words::sessionStateText(session.state)));
    if (m_source.setTrail)
        m_source.setTrail({view.student.name, tr("第 %1 次").arg(session.number)});
    QStringList later;
    for (const Addendum &one : view.addenda)
        later.append(tr("补记　%1　%2\n%3").arg(words::momentText(one.made), one.by, one.text));
    for (const Disclosure &one : view.disclosures)
        later.append(tr("突破保密　%1").arg(words::disclosureText(one)));
    m_text->setLater(later);
    m_dirty = view.draft.has_value();
    m_draft.reset();
    showContent(view.draft ? view.draft->content : session.content);
    if (view.withheld != Withheld::Nothing)
        say(words::withheldText(view.withheld));
    else if (view.draft)
        say(tr("找回 %1 没存完的草稿，显示的就是它。Alt+V 换看存着的那一份，比一比再存。").arg(clockText(view.draft->at)), "note");
    else
        say({});
    mask(false);
    if (!mayWrite())
        m_back->setFocus();
    showEarlier();
}

void SessionEditor::showContent(const Content &content)
{
    m_text->blockSignals(true);
    m_points->blockSignals(true);
    m_text->setText(content.text);
    m_points->setContent(content);
    m_text->blockSignals(false);
    m_points->blockSignals(false);
    count();
}

void SessionEditor::count()
{
    const int letters = m_text->letters();
    m_letters->setText(letters == 0 ? QString() : tr("%1 字").arg(letters));
}

bool SessionEditor::mayWrite() const
{
    return m_view && m_view->mine && m_view->session.state == State::Open && m_view->withheld == Withheld::Nothing;
}

void SessionEditor::offer()
{
    const bool write = mayWrite();
    const bool shown = m_view && m_view->withheld == Withheld::Nothing;
    const int curtain = m_masked || !shown ? 1 : 0;
    m_left->setCurrentIndex(curtain);
    m_right->setCurrentIndex(curtain);
    m_mask->setVisible(shown);
    m_hint->setVisible(write);
    m_letters->setVisible(shown);
    const bool hasDraft = write && m_view->draft.has_value();
    m_text->setReadOnly(!write || m_draft);
    m_points->setReadOnly(!write || m_draft);
    m_save->setVisible(write);
    m_finalise->setVisible(write);
    m_save->setEnabled(!m_draft);
    m_finalise->setEnabled(!m_draft);
    m_add->setVisible(shown && m_view->session.state == State::Final);
    m_disclose->setVisible(shown);
    m_links->setVisible(shown && m_source.links.open);
    m_print->setVisible(shown && m_source.mayPrint);
    m_points->offerBullying(shown && m_source.suspectBullying);
    m_openNote->setVisible(m_view && m_view->withheld == Withheld::WantsReason);
    m_swap->setVisible(hasDraft);
    m_drop->setVisible(hasDraft);
    m_mask->setText(m_masked ? tr("显示　F9") : tr("遮住　F9"));
    m_mask->setAccessibleName(m_mask->text());
}

SessionEditor::Content SessionEditor::content() const
{
    if (m_draft)
        return *m_draft;
    Content content = m_view ? m_view->session.content : Content();
    m_points->writeInto(content);
    content.text = m_text->text();
    return content;
}

/// A date, time or number that cannot be read would be lost by saving: it is pointed at.
bool SessionEditor::readable()
{
    Content content;
    QLineEdit *wrong = m_points->writeInto(content);
    if (!wrong)
        return true;
    wrong->setFocus();
    wrong->selectAll();
    say(tr("「%1」看不懂。日期写成 2026-11-25，时间写成 15:00，分钟写成 45。没有改动任何东西。").arg(wrong->accessibleName()), "error");
    return false;
}

void SessionEditor::edited()
{
    if (!mayWrite() || m_draft)
        return;
    m_dirty = true;
    ++m_edits;
    count();
    m_leaveAnyway = false;
    m_saved->clear();
    m_pause.start(m_source.pause);
}

void SessionEditor::keep()
{
    m_pause.stop();
    if (!m_dirty || !mayWrite() || m_draft)
        return;
    if (m_running) {
        m_pause.start(m_source.pause);
        return;
    }
    m_running = true;
    onFinished(m_source.keepDraft(m_id, content()), this, [this, id = m_id](const core::Result<qint64> &revision) {
        if (id != m_id || !m_view)
            return;
        m_running = false;
        kept(revision);
    });
}

void SessionEditor::kept(const core::Result<qint64> &revision)
{
    if (!revision) {
        sayError(revision.error());
        m_after = After::Nothing;
        return;
    }
    m_view->session.revision = *revision;
    m_saved->setText(tr("✓ 草稿已加密保存 %1").arg(clockText(m_source.clock->now())));
    goOn(std::exchange(m_after, After::Nothing));
}

/// What the session's revision depends on waits until a draft that is being kept has told it.
void SessionEditor::goOn(After after)
{
    if (after == After::Nothing)
        return;
    if (m_running) {
        m_after = after;
        return;
    }
    if (!mayWrite() || m_draft)
        return;
    if (readable())
        save(after);
    else
        m_leaveAnyway = after == After::Leave;
}

void SessionEditor::save(After after)
{
    m_pause.stop();
    m_running = true;
    onFinished(m_source.save(m_id, m_view->session.revision, content()), this,
               [this, after, id = m_id, edits = m_edits](const core::Result<Session> &session) {
                   if (id != m_id || !m_view)
                       return;
                   m_running = false;
                   saved(session, after, edits);
               });
}

/// `edits`: how many there had been when it was sent. What was typed since is not stored yet.
void SessionEditor::saved(const core::Result<Session> &session, After after, int edits)
{
    if (!session && session.error().code == core::ErrorCode::Conflict) {
        onFinished(m_source.keepDraft(m_id, content()), this, [this, id = m_id](const core::Result<qint64> &revision) {
            if (id != m_id)
                return;
            if (!revision)
                return sayError(revision.error());
            m_dirty = false;
            open(m_id, m_reason);
        });
        return;
    }
    if (!session) {
        m_leaveAnyway = after == After::Leave;
        keep();
        return sayError(session.error());
    }
    m_view->session = *session;
    m_view->session.content.text = m_text->text();
    m_view->draft.reset();
    if (edits != m_edits && after != After::Nothing && after != After::Save)
        return goOn(after);
    m_dirty = edits != m_edits;
    if (m_dirty)
        m_pause.start(m_source.pause);
    m_saved->setText(tr("✓ 已加密保存 %1").arg(clockText(m_source.clock->now())));
    say({});
    offer();
    emit changed();
    if (after == After::Finalise)
        finalise();
    else if (after == After::Leave)
        left();
}

void SessionEditor::mask(bool masked)
{
    m_masked = masked;
    m_earlier->setMasked(masked);
    offer();
    hideAsked(masked);
    if (masked) {
        keep();
        dropSelections(this);
        m_mask->setFocus();
        m_patience->stop();
    } else {
        m_patience->start(m_source.patience);
        if (mayWrite())
            m_text->focusFirst();
    }
}

void SessionEditor::say(const QString &text, const char *kind)
{
    Theme::setKind(m_note, text.isEmpty() ? "second" : kind);
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

void SessionEditor::sayError(const core::Error &error)
{
    say((QStringList{words::errorText(error)} + openLines(error)).join(u'\n'), "error");
}

} // namespace ui::counselling
