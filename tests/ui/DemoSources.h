// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/alerts/AlertsSource.h"
#include "ui/assessments/AssessmentsSource.h"
#include "ui/students/StudentsSource.h"
#include "ui/today/TodaySource.h"

namespace tests
{

/// Sources with ready answers from DemoCases. What changes something answers that it is done.
ui::today::TodaySource demoTodaySource();
ui::alerts::AlertsSource demoAlertsSource();

/// Finds by name, number or pinyin initials; 林嘉树 has scores, 方可 none to be shown.
ui::students::StudentsSource demoStudentsSource();
core::workspace::StudentContacts demoContacts(); ///< a father who is suspected, a grandmother who may be called
core::records::BackgroundView demoBackground(); ///< strengths and a diagnosis, all to be written
ui::students::RecordView demoRecord(const QString &name);
/// As the program would explain these answers ("3 0 1 …").
ui::students::ResultView demoResult(const QString &scale, const QString &answers, const QString &student);
void offerDemoInterviews(ui::students::StudentsSource &source);
/// Two lines to be changed, as a school's file has them.
core::students::RosterReading demoRosterWithProblems();

QList<core::assessments::Campaign> demoCampaigns();
QList<core::assessments::SheetRow> demoSheets();
/// One student for each reason, two to be tested again.
QList<core::assessments::MissingStudent> demoMissing();
QList<core::assessments::NamedStudent> demoNames();
core::assessments::RoundComparison demoComparison();
ui::assessments::AssessmentsSource demoAssessmentsSource();
/// A class of twelve, nothing typed yet.
core::assessments::PaperBatch demoPaper(const QString &scale);

} // namespace tests
