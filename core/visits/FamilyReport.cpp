// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/visits/FamilyReport.h"

#include "core/base/EnumWords.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::visits
{

namespace
{

using students::Contact;
using students::ConsentAnswer;

constexpr qsizetype LongestText = 200;
constexpr std::array Answers{ConsentAnswer::None, ConsentAnswer::Granted, ConsentAnswer::Refused, ConsentAnswer::Withdrawn};
constexpr const char *KindNames[] = {"contacts", "consent"};
constexpr const char *StateNames[] = {"open", "taken", "left"};

Result<ConsentAnswer> answerIn(const QJsonObject &content, const QString &field)
{
    for (const ConsentAnswer one : Answers) {
        if (students::consentName(one) == content.value(field).toString())
            return one;
    }
    return invalid(field);
}

} // namespace

QString familyKindName(FamilyKind kind)
{
    return base::wordOf(KindNames, kind);
}

Result<FamilyKind> familyKindFromName(const QString &name)
{
    return base::enumFromWord<FamilyKind>(KindNames, name, u"kind"_s);
}

QString familyStateName(FamilyState state)
{
    return base::wordOf(StateNames, state);
}

Result<FamilyState> familyStateFromName(const QString &name)
{
    return base::enumFromWord<FamilyState>(StateNames, name, u"state"_s);
}

bool FamilyReport::saysSameAs(const FamilyReport &other) const
{
    return student == other.student && kind == other.kind && contacts == other.contacts && guardian == other.guardian && own == other.own
        && signedOn == other.signedOn;
}

Result<> FamilyReport::check(const QDate &today) const
{
    if (kind == FamilyKind::Consent) {
        if (guardian == ConsentAnswer::None && own == ConsentAnswer::None)
            return invalid(u"guardian"_s);
        if (!signedOn.isValid() || signedOn > today)
            return invalid(u"signedOn"_s);
        return {};
    }
    const bool nothing = contacts.guardians.isEmpty() && contacts.phone.isEmpty();
    if (nothing || contacts.guardians.size() > students::MostContacts)
        return invalid(u"guardians"_s);
    for (const Contact &one : contacts.guardians) {
        if (one.guardian.name.isEmpty() && one.guardian.relation.isEmpty())
            return invalid(u"guardians"_s);
        for (const QString &text : {one.guardian.name, one.guardian.relation, one.guardian.phone, contacts.phone}) {
            if (text.size() > LongestText)
                return invalid(u"text"_s);
        }
    }
    return {};
}

QJsonObject contentOf(const FamilyReport &report)
{
    if (report.kind == FamilyKind::Consent)
        return {{u"guardian"_s, students::consentName(report.guardian)},
                {u"own"_s, students::consentName(report.own)},
                {u"signedOn"_s, report.signedOn.toString(Qt::ISODate)}};
    QJsonArray guardians;
    for (const Contact &one : report.contacts.guardians) {
        const students::Guardian &guardian = one.guardian;
        guardians.append(QJsonObject{{u"name"_s, guardian.name},
                                     {u"relation"_s, guardian.relation},
                                     {u"phone"_s, guardian.phone},
                                     {u"legal"_s, guardian.legal ? QJsonValue(*guardian.legal) : QJsonValue()}});
    }
    return {{u"phone"_s, report.contacts.phone}, {u"guardians"_s, guardians}};
}

Result<> readContent(const QJsonObject &content, FamilyReport &report)
{
    if (report.kind == FamilyKind::Consent) {
        YICE_ASSIGN(report.guardian, answerIn(content, u"guardian"_s));
        YICE_ASSIGN(report.own, answerIn(content, u"own"_s));
        report.signedOn = QDate::fromString(content.value(u"signedOn"_s).toString(), Qt::ISODate);
        return report.signedOn.isValid() ? Result<>() : invalid(u"signedOn"_s);
    }
    report.contacts.phone = content.value(u"phone"_s).toString();
    const QJsonArray guardians = content.value(u"guardians"_s).toArray();
    if (guardians.size() > students::MostContacts)
        return invalid(u"guardians"_s);
    for (const QJsonValue value : guardians) {
        const QJsonObject one = value.toObject();
        students::Guardian guardian{one.value(u"name"_s).toString(), one.value(u"relation"_s).toString(), one.value(u"phone"_s).toString(), {}};
        if (one.value(u"legal"_s).isBool())
            guardian.legal = one.value(u"legal"_s).toBool();
        report.contacts.guardians.append({guardian, {}});
    }
    return {};
}

} // namespace core::visits
