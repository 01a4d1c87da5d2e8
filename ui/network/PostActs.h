// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/NetworkSource.h"

#include <QObject>

class QWidget;

namespace ui::network
{

/// The questions over 网络 that change who holds a post, or tell of it.
class PostActs : public QObject
{
    Q_OBJECT

public:
    PostActs(PostsSource source, std::shared_ptr<const core::Clock> clock, QWidget *page);

    void fill(const core::network::PostState &state);
    void end(const core::network::PostState &state);
    void handOver(const core::network::PostState &state);
    void withdraw(const core::network::PostState &state);
    void showHistory(const core::network::PostState &state);
    void print();

signals:
    void changed();

private:
    using Holding = core::network::Holding;
    void confirmHandOver(const Holding &held, const core::workspace::ReplacementWish &wish, const core::workspace::HandedOver &over);
    void show(const core::network::PostState &state, const core::workspace::PostHistory &history);
    void sayWhy(const QString &title, const QString &text);
    /// Whether `list` has a time on record; else it says why there is none.
    bool hasRecord(const core::network::PostState &state, const QList<core::network::Holding> &list, const QString &title);

    PostsSource m_source;
    std::shared_ptr<const core::Clock> m_clock;
    QWidget *m_page;
};

} // namespace ui::network
