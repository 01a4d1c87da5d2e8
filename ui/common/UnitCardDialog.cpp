// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UnitCardDialog.h"

#include "ui/common/GroupBoxes.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/ErrorText.h"
#include "ui/words/PackageWords.h"

#include <QBoxLayout>
#include <QDir>
#include <QPointer>

using namespace Qt::Literals::StringLiterals;
using core::ErrorCode;
using core::Result;
using core::exchange::UnitCard;

namespace ui::common
{

namespace
{
constexpr int Groups = 12;
constexpr int GroupLength = 5;
constexpr int Columns = 6;
constexpr qint64 LargestCard = 64 * 1024;
} // namespace

UnitCardDialog::UnitCardDialog(const UnitCard &card, const QByteArray &file, TrustCard trust, QWidget *parent)
    : AskDialog(tr("登记 %1（%2）").arg(card.name, card.code),
                tr("请用您原来就有的电话号码打给对方，请对方念自己名片上的 12 组数字，边听边写。"
                   "全对上才登记：这样才知道名片没有在路上被换过。"),
                tr("登记"), parent)
    , m_card(card)
    , m_file(file)
    , m_trust(std::move(trust))
    , m_heard(new GroupBoxes(tr("对方念的"), Groups, GroupLength, Columns, GroupBoxes::Content::Digits))
{
    setObjectName(u"unitCardDialog"_s);
    QLabel *shown = label(words::fingerprintLines(card.fingerprint(), Columns), Text::Note);
    shown->setObjectName(u"fingerprint"_s);
    shown->setAccessibleName(tr("收到的名片上的 12 组：%1").arg(card.fingerprint()));
    body()->addWidget(label(tr("收到的名片上写着"), Text::Secondary, "second"));
    body()->addWidget(shown);
    body()->addSpacing(8);
    body()->addWidget(label(tr("对方在电话里念的"), Text::Secondary, "second"));
    body()->addWidget(m_heard);
    // An explicit minimum, as the base sets one, hides that of the layout.
    setMinimumWidth(m_heard->sizeHint().width() + 56);
    m_heard->focusFirst();
    connect(m_heard, &GroupBoxes::changed, this, &UnitCardDialog::compare);
    onAccept([this] { submit(); });
}

void UnitCardDialog::compare()
{
    const QStringList wanted = m_card.fingerprint().split(u' ');
    int differs = 0;
    for (int i = 0; i < Groups && differs == 0; ++i) {
        if (m_heard->group(i).size() == GroupLength && m_heard->group(i) != wanted.value(i))
            differs = i + 1;
    }
    m_heard->mark(differs);
}

void UnitCardDialog::submit()
{
    if (!m_heard->isFull()) {
        m_heard->focusFirst();
        return showWords(tr("还没有写满 12 组。没有登记。"));
    }
    onFinished(m_trust(m_file, m_heard->text()), this, [this](const Result<UnitCard> &card) {
        if (card) {
            emit trusted(card->name);
            return finish();
        }
        if (card.error().code == ErrorCode::Invalid && card.error().context.value(u"field"_s) == u"fingerprint"_s)
            return showWords(tr("念的和名片上的对不上。没有登记，没有写入任何东西。请再念一遍；"
                                "还对不上，就不要用这张名片，请对方当面给一张。"));
        showError(card.error());
    });
}

void registerUnit(QWidget *page, const FileChooser &files, const TrustCard &trust,
                  const std::function<void(const QString &, bool)> &say)
{
    files.open(page, QObject::tr("选对方的名片文件"), [page, trust, say](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        onFinished(readFile(paths.first(), LargestCard), page, [page, trust, say](const Result<QByteArray> &file) {
            if (!file)
                return say(words::errorText(file.error()), false);
            const Result<UnitCard> card = core::exchange::readUnitCard(*file);
            if (!card)
                return say(words::errorText(card.error()), false);
            auto *dialog = new UnitCardDialog(*card, *file, trust, page);
            QObject::connect(dialog, &UnitCardDialog::trusted, page, [say](const QString &name) {
                say(QObject::tr("已登记 %1。").arg(name), true);
            });
            dialog->open();
        });
    });
}

void saveTo(QWidget *page, const FileChooser &files, const QString &title, const QString &suggested,
            const std::function<QFuture<Result<QByteArray>>()> &file,
            const std::function<void(const QString &, bool)> &say)
{
    files.save(page, title, suggested, [page, file, say](const QString &path) {
        onFinished(file(), page, [page, path, say](const Result<QByteArray> &bytes) {
            if (!bytes)
                return say(words::errorText(bytes.error()), false);
            onFinished(writeFile(path, *bytes), page, [path, say](const Result<> &written) {
                if (written)
                    say(QObject::tr("已存到 %1。").arg(QDir::toNativeSeparators(path)), true);
                else
                    say(words::errorText(written.error()), false);
            });
        });
    });
}

} // namespace ui::common
