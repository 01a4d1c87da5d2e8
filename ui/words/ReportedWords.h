// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observations/RoomService.h"
#include "core/visits/OwnFamilies.h"
#include "core/visits/VisitService.h"
#include "core/workspace/FamilyReports.h"

namespace ui::words
{

// The barometer of classes, dormitory rooms, visits at home and what parents said.

QString weatherText(const core::observations::WeatherRules &rules, int weather); ///< 「雨」; empty for none
/// 「11-25　雨　争吵多」
QString weatherLine(const core::observations::WeatherRules &rules, const core::observations::ClassWeather &one);
/// A duty to look after a class.
QString classLookText(const QString &className);
/// Why: 「七年级(3)班　11-23 起　雷」
QString lookLine(const core::observations::WeatherRules &rules, const core::observations::ClassLook &look);

QString roomText(const QString &building, const QString &room); ///< 「东楼 301」
/// 「自伤迹象：明显」 for each item of a pupil that was noted.
QStringList markLines(const core::observations::RoomForm &form, const QList<int> &ratings);
QStringList roomItemNames(const core::observations::RoomForm &form, const QStringList &items);
/// What to do tonight; empty: nothing of it was noted.
QString tonightText();

/// 「2026-10-11　上门　09:30–10:15　彭凡恒」
QString visitLine(const core::visits::VisitForm &form, const core::visits::HomeVisit &visit);
/// 「主要问题：…」 for each field that says something.
QStringList visitLines(const core::visits::VisitForm &form, const core::visits::HomeVisit &visit);
/// What made a visit be refused, by the field that core names; of another error the usual words.
QString visitErrorText(const core::Error &error);

/// One line each: own phone and the contacts, or both answers with the day.
QStringList familyLines(const core::visits::FamilyReport &report);
/// What the school has, in the same shape.
QStringList schoolLines(const core::workspace::FamilyDifference &difference);
QString familyErrorText(const core::Error &error);

} // namespace ui::words
