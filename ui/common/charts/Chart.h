// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace ui::common
{

/// The numbers behind a chart, as text.
struct Figures {
    QStringList header;
    QList<QStringList> rows;
};

/// A drawing that answers one question. It always has its figures and a sentence for those who do not see it.
class Chart : public QWidget
{
    Q_OBJECT

public:
    explicit Chart(QWidget *parent = nullptr);
    virtual Figures figures() const = 0;
    virtual QString sentence() const = 0; ///< 「MHT 三次有效：41、52、68，本次过 65 分线」

signals:
    void figuresChanged();

protected:
    /// To be called whenever what is drawn has changed: name, description, figures and picture follow.
    void renew(const QString &name);
    void paintFocus(QPainter &painter) const;
};

/// A chart under the question it answers, with 看数字 (Ctrl+T) beside it.
class ChartPanel : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chart over.
    ChartPanel(const QString &question, const QString &note, Chart *chart, QWidget *parent = nullptr);
    bool showsFigures() const;
    void showFigures(bool figures);

private:
    void fill();

    Chart *m_chart;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QPushButton *m_switch;
};

} // namespace ui::common
