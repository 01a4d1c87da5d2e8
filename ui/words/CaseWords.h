// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/assessments/CampaignService.h"
#include "core/assessments/ExpectedInterviews.h"
#include "core/alerts/AlertService.h"

#include <QMap>
#include <QString>

namespace ui::words
{

// Words for the stable names of core. Plain Chinese, no judgement of a person.

QString tierText(core::alerts::Tier tier);       ///< 班级
QString stateText(core::alerts::State state);    ///< 干预
QString taskText(core::alerts::TaskKind kind);   ///< 当面谈一谈
QString signalText(core::alerts::SignalKind kind);
QString factText(core::alerts::FactKind kind);
QString homeText(core::alerts::HomeInvolved answer);
/// Who may have done harm: name and what they are, as far as known.
QString suspectText(const core::alerts::Suspect &suspect, const core::alerts::GradingTable &table);
QString suspectPlaceText(const QString &as, const core::alerts::GradingTable &table); ///< 「家里的人」
/// A step as it stands in the record of its case.
QString stepText(const QString &step, const core::alerts::GradingTable &table);

/// One word of owed() or of ConditionsUnmet. `roles` are those of the grading table; `steps` name its steps.
QString openWordText(const QString &word, const core::alerts::GradingTable &table);

QString consentText(const core::students::Consent &consent); ///< 已同意
QString consentAnswerText(core::students::ConsentAnswer answer);
QString flagText(core::assessments::Flag flag);
/// What a flag says, in a sentence of its own.
QString flagReasonText(core::assessments::Flag flag);
QString verdictText(core::assessments::Verdict verdict); ///< 判有效
QString verdictChoiceText(core::assessments::Verdict verdict); ///< as a choice, with what follows from it
QString funnelStepText(const QString &id);
QString fellOutText(const QString &reason);
/// What people call a questionnaire, such as 「PHQ-9」; its id for one that does not ship.
QString shortScale(const QString &id);
/// How many talks a round will ask for, how many hours that is, and where the figures come from.
QString expectationText(const core::assessments::ExpectedInterviews &expected);
QString gradeText(int grade); ///< 七年级

/// 「周可欣　高一(2)班」
QString studentLine(const core::students::StudentRow &student);
/// 周三
QString weekdayText(const QDate &day);
/// 2,006
QString countText(qint64 count);

} // namespace ui::words
