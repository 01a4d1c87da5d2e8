// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

#include <optional>

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
    /// Where a page may end within the drawing: pixels of each line, the head as well. 0: nowhere.
    virtual int lineHeight() const { return 0; }

signals:
    void figuresChanged();

protected:
    /// To be called whenever what is drawn has changed: name, description, figures and picture follow.
    void renew(const QString &name);
    /// Where a key leads among `count` parts: one back, one on, the first, the last. Nothing for any other key.
    static std::optional<int> walked(const QKeyEvent &key, Qt::Key back, Qt::Key on, int current, int count);
    void paintFocus(QPainter &painter) const;
    bool showsFocus() const; ///< has it, and is not being printed
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
    const QString &question() const { return m_question; }
    const QString &note() const { return m_note; }
    Chart *chart() const { return m_chart; }

private:
    void fill();

    QString m_question;
    QString m_note;
    Chart *m_chart;
    QStackedWidget *m_stack;
    QTableWidget *m_table;
    QPushButton *m_switch;
};

} // namespace ui::common
