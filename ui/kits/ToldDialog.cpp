// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kits/ToldDialog.h"

#include "ui/common/AskDialog.h"
#include "ui/common/OnFinished.h"
#include "ui/common/Parts.h"
#include "ui/words/KitWords.h"

#include <QBoxLayout>
#include <QScrollArea>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace ui::common;
using namespace core::kits;

namespace ui::kits
{

namespace
{
constexpr int LeastWidth = 460;
constexpr int LeastHeight = 300;
} // namespace

void showTold(QWidget *page, const Told &told, const QHash<core::Id<core::students::Student>, QString> &names,
              const core::Id<core::students::Student> &first)
{
    QList<ToldCard> cards = told.cards;
    std::stable_partition(cards.begin(), cards.end(), [&](const ToldCard &one) { return one.student == first; });
    QStringList lines;
    for (const ToldTask &task : told.tasks)
        lines.append(words::taskText(task, names.value(task.student)));
    for (const ToldCard &card : std::as_const(cards)) {
        if (!lines.isEmpty())
            lines.append(QString());
        lines.append(names.value(card.student));
        lines += words::cardLines(card);
    }
    auto *dialog = new AskDialog(QObject::tr("须知卡和要做的事"), QObject::tr("心理辅导室要您知道的和请您做的。没有写的不用打听。"), QObject::tr("知道了"), page);
    QLabel *text = label(lines.isEmpty() ? QObject::tr("现在没有。") : lines.join(u'\n'), Text::Body);
    text->setWordWrap(true);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(QObject::tr("须知卡和要做的事"));
    scroll->setWidgetResizable(true);
    scroll->setMinimumSize(LeastWidth, LeastHeight);
    scroll->setWidget(text);
    dialog->body()->addWidget(scroll);
    dialog->hideCancel();
    dialog->onAccept([dialog] { dialog->finish(); });
    dialog->open();
}

void takeUpdate(QWidget *page, const KitSource &source, const std::function<void()> &done)
{
    source.files.open(page, QObject::tr("选心理辅导室给的更新"), [page, source, done](const QStringList &paths) {
        if (paths.isEmpty())
            return;
        onFinished(source.takeUpdate(paths.first()), page, [page, done](const core::Result<NewsTaken> &taken) {
            auto *dialog = new AskDialog(QObject::tr("收更新"), !taken ? QString() : taken->changed
                                             ? QObject::tr("收下了：学生 %1 名，须知卡 %2 张，要做的事 %3 件。您写的都还在。").arg(taken->pupils).arg(taken->cards).arg(taken->tasks)
                                             : QObject::tr("这份更新收过了，或已经有更新的。没有改动任何东西。"),
                                         QObject::tr("知道了"), page);
            dialog->hideCancel();
            dialog->onAccept([dialog] { dialog->finish(); });
            if (!taken)
                dialog->showError(taken.error());
            dialog->open();
            done();
        });
    });
}

void askHandIn(QWidget *page, const KitSource &source, const QString &words, const std::function<void(const HandIn &made)> &done)
{
    auto *dialog = new AskDialog(QObject::tr("交回"), words, QObject::tr("存成文件…"), page);
    dialog->onAccept([dialog, source, done] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        source.files.save(dialog, QObject::tr("存到哪里"), QObject::tr("回传-%1.yicereturn").arg(source.clock->today().toString(Qt::ISODate)), [dialog, source, done](const QString &path) {
            onFinished(source.handIn(), dialog, [dialog, source, done, path](const core::Result<HandIn> &made) {
                if (!made)
                    return dialog->showError(made.error());
                onFinished(source.writeFile(path, made->file), dialog, [dialog, done, made = *made](const core::Result<> &written) {
                    if (!written)
                        return dialog->showError(written.error());
                    dialog->finish();
                    done(made);
                });
            });
        });
    });
    dialog->open();
}

void askSteps(QWidget *page, const KitSource &source)
{
    auto *dialog = new AskDialog(QObject::tr("打印要办的步骤"), QObject::tr("一页纸，上面没有学生的名字。存成 PDF 再打印。"), QObject::tr("存成 PDF…"), page);
    dialog->onAccept([dialog, source] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        source.files.save(dialog, QObject::tr("存到哪里"), QObject::tr("当日处理步骤.pdf"), [dialog, source](const QString &path) {
            savePaper(source.steps(), path, source.writeFile, dialog, [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

} // namespace ui::kits
