// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace ui::common
{

/// Boxes for what stands on paper, or is read over the phone, in numbered groups. Typing jumps on, Backspace in an empty
/// box goes back, and what is pasted spreads over the boxes that follow.
class GroupBoxes : public QWidget
{
    Q_OBJECT

public:
    enum class Content { Letters, Digits };

    /// `name` is told before the number of a group: 「恢复单」.
    GroupBoxes(const QString &name, int groups, int length, int columns, Content content, QWidget *parent = nullptr);
    /// Other numbers than 1, 2, 3 …: of the groups that are asked back.
    void setNumbers(const QList<int> &numbers);
    int groups() const { return static_cast<int>(m_boxes.size()); }
    QString group(int index) const;
    QString text() const; ///< all groups, one blank between
    bool isFull() const;
    /// The group, from 1, that does not fit; 0 takes the mark away.
    void mark(int group);
    void clear();
    void focusFirst(); ///< the first box that is not full

signals:
    void changed();
    void entered(); ///< Enter in any box

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void spread(int from, const QString &typed);
    void nameBox(int index, bool marked);

    QString m_name;
    int m_length;
    Content m_content;
    QList<QLineEdit *> m_boxes;
    QList<QLabel *> m_labels;
    QList<int> m_numbers;
};

} // namespace ui::common
