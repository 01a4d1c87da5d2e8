// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/PageShots.h"

#include "tests/ui/EnglishCheck.h"
#include "tests/ui/UiSupport.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

#include <catch2/catch.hpp>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tests
{

namespace
{
constexpr int SettleMilliseconds = 60;
constexpr int DialogTop = 60;
} // namespace

PageShots::PageShots(const ui::shell::PageInfo &page, const QString &scheme) : m_id(page.id), m_scheme(scheme)
{
    m_window.resize(1366, 698);
    ui::shell::Session session = sampleSession();
    const auto same = std::find_if(session.pages.begin(), session.pages.end(), [&](const auto &one) { return one.id == page.id; });
    if (same == session.pages.end())
        session.pages.append(page); // one that is not in the rail
    else
        *same = page;
    m_window.open(session);
    showActive(&m_window);
    m_window.showPage(m_id);
    QTest::qWait(SettleMilliseconds);
}

void PageShots::save(const QString &state, QWidget *over)
{
    QTest::qWait(SettleMilliseconds);
    const QStringList left = leftInChinese(&m_window) + (over ? leftInChinese(over) : QStringList());
    INFO(state.toStdString() << ": " << left.join(u'\n').toStdString());
    CHECK(left.isEmpty());
    QImage picture = m_window.grab().toImage();
    if (over)
        QPainter(&picture).drawPixmap((picture.width() - over->width()) / 2, DialogTop, over->grab());
    const QString folder = qEnvironmentVariable("YICE_GALLERY", QDir::tempPath());
    CHECK(picture.save(u"%1/%2-%3.png"_s.arg(folder, state, m_scheme)));
}

void drawInBoth(const std::function<ui::shell::PageInfo()> &page, const std::function<void(PageShots &)> &walk)
{
    auto *app = qobject_cast<QApplication *>(QCoreApplication::instance());
    for (const auto scheme : {ui::common::Scheme::Light, ui::common::Scheme::Dark}) {
        ui::common::Theme::apply(*app, scheme);
        PageShots shots(page(), scheme == ui::common::Scheme::Dark ? u"dark"_s : u"light"_s);
        walk(shots);
    }
    ui::common::Theme::apply(*app, ui::common::Scheme::Light);
}

} // namespace tests
