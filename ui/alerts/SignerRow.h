// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace ui::alerts
{

/// One person beside the user: chosen among those whom the school knows. A name is typed only for somebody from outside.
class SignerRow : public QWidget
{
    Q_OBJECT

public:
    enum class Asks { PersonAndRole, Person };

    /// `name` is spoken, such as 「第二签名人」; `role` is chosen until a person with another is.
    SignerRow(const QString &name, const core::alerts::GradingTable &table, const QString &role, Asks asks,
              QWidget *parent = nullptr);
    /// Asks the source once; where it knows nobody, the name is typed.
    void ask(const AlertsSource &source, const AlertsSource::AlertId &id);
    std::optional<core::alerts::Decider> decider() const; ///< none: nobody is named
    void setOwed(const QString &role); ///< the role that is still to sign, whoever is chosen

private:
    void offer(const QList<core::workspace::Signer> &people, const core::alerts::GradingTable &table);
    void choose();
    void choosePost(const QString &post);

    QString m_name;
    bool m_owed = false;
    QList<core::workspace::Signer> m_people;
    QComboBox *m_who;
    QLineEdit *m_outside;
    QComboBox *m_role;
};

} // namespace ui::alerts
