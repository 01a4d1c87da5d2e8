// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DutyPrint.h"

#include "ui/common/AskDialog.h"
#include "ui/common/Parts.h"
#include "ui/words/Words.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;

namespace ui::common
{

void printDuties(const DutyPrint &print, const QDate &day, QWidget *parent)
{
    if (!print)
        return;
    auto *dialog = new AskDialog(Words::tr("打印要办清单"),
                                 Words::tr("逾期的和本周要办的，存成 PDF 再打印。离开档案库的是明文，做一份会记进日志。"
                                           "怀疑有人加害的学生不在纸上，到今日里看。"),
                                 Words::tr("存成 PDF…"), parent);
    QComboBox *names = choice(Words::tr("学生的姓名"));
    names->addItem(Words::tr("只写拼音首字母"));
    names->addItem(Words::tr("写全名"));
    dialog->body()->addWidget(names);
    names->setFocus();
    dialog->onAccept([print, day, dialog, names] {
        dialog->acceptButton()->setEnabled(true); // nobody answers where the choice of a file is called off
        const QString name = Words::tr("要办清单-%1.pdf").arg(day.toString(Qt::ISODate));
        print.files.save(dialog, Words::tr("清单存到哪里"), name, [print, dialog, names](const QString &path) {
            savePaper(print.make(names->currentIndex() == 0), path, print.write, dialog,
                      [dialog](const core::Error &error) { dialog->showError(error); });
        });
    });
    dialog->open();
}

} // namespace ui::common
