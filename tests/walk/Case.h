// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/walk/Walker.h"

#include <functional>

namespace tests
{

/// One student from a critical answer to the end of the case and its return, in chapters that follow each other.
class Case
{
public:
    Case();

    // Case.cpp: what is noticed, and the first hour.
    void readRoster();
    void askInterview(); ///< a round, consent, PHQ-9 with a critical answer
    void takeTask();     ///< from 今日 to the talk
    void gradeRed();
    void firstHour();
    void printCrisis();

    // CaseHelp.cpp: what helps.
    void refer();
    void plan();
    void session();
    void leave();     ///< from school, on the hospital's advice
    void comeBack();  ///< papers, assessment, agreement, the first day
    void meet(const QString &decision, const QString &minuted, const QString &reason);

    // CaseEnd.cpp: how it ends and comes back.
    void talkWithoutDanger(const QDate &day);
    void fact(const QString &kind, const QString &note, const QString &record = {});
    void doWhatIsDue(const QDate &day);
    QString refuseToClose();
    void goOn(const QString &state); ///< into the next state
    void review(const QDate &day);
    void lower(const QString &level, const QString &second);
    void close();
    void comesBack();

    core::alerts::Alert stored() const; ///< the newest of the student

private:
    void openCase();
    void openLeave();
    void actInLeave(const QString &kind, const std::function<void()> &fill = {});
    void keepInTouch(const QString &duty); ///< a contact after the return, or the end of the first month
    QStringList dueToday() const;
    void watch();
    void reportAgain();
    void chooseLevel(const QString &level);
    void rest(const QString &record); ///< ticks the first record with these words
    void sign(const QString &person);
    QString nextStep() const;
    void fillStep(const QString &step);
    QString print(const QString &form);     ///< of the page in front, which asks for the form; its words
    QString printHere(const QString &name); ///< answers what is asked, the place of the file last

    Walker w;
    int m_papers = 0;
};

} // namespace tests
