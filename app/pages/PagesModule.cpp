// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/PagesModule.h"

#include "ui/common/PaperPages.h"

#include <QGuiApplication>
#include <QLoggingCategory>

extern "C" Q_DECL_EXPORT QCoreApplication *yiceMakePagesApplication(int &argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", QByteArrayLiteral("offscreen"));
    // Qt Gui warns of a session folder that a command has no use for; what cannot be drawn is an error of its own.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    return new QGuiApplication(argc, argv);
}

extern "C" Q_DECL_EXPORT void yiceDrawPaper(const ui::words::Paper &paper, QByteArray &pdf)
{
    pdf = ui::common::paperPdf(paper);
}
