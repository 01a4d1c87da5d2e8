// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Tokens.h"

#include <QRectF>
#include <QWidget>

#include <optional>

#include <optional>

class QPainter;

namespace ui::common
{

/// 红 橙 黄 蓝.
QString severityCharacter(Severity severity);

/// Octagon with bar, triangle with !, diamond, hollow ring: told apart without colour. `place` is square, 16 px by
/// rule.
void paintSeverityMark(QPainter &painter, const QRectF &place, Severity severity);

/// Mark and character, left-aligned and centred upright in `place`; returns the width used.
double paintSeverity(QPainter &painter, const QRectF &place, Severity severity);

/// The mark with its character and, after it, a word of the rule file such as 「极高」.
class SeverityMark : public QWidget
{
    Q_OBJECT

public:
    explicit SeverityMark(Severity severity, const QString &word = {}, QWidget *parent = nullptr);
    void setSeverity(Severity severity, const QString &word);
    /// 「待定级」 without a mark: nobody has judged yet, and a mark would say that somebody had.
    void setUngraded();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<Severity> m_severity;
    QString m_word;
};

} // namespace ui::common
