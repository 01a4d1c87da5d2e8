# SPDX-FileCopyrightText: 2026 The Yice authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The work of `yicectl campaign import … --report-out` as a careful script would do it: openpyxl in its streaming modes,
a plain SQLite file without encryption, journal or undo. Arguments: the export, the roster as CSV, the database, the report."""
import csv
import sqlite3
import sys

import openpyxl

ITEMS = 100
CONTENT = [i for i in range(ITEMS) if not (81 <= i <= 99 and i % 2 == 1)]
LIE = list(range(81, ITEMS, 2))
SUBSCALES = {
    "learning_anxiety": range(0, 15), "social_anxiety": range(15, 25), "loneliness": range(25, 35),
    "self_blame": range(35, 45), "oversensitivity": range(45, 55), "somatic": range(55, 70), "phobia": range(70, 80),
    "impulse": range(80, 99, 2),
}
VALUES = {"是": 1, "否": 0}


def flags_of(answers, seconds, median, seen):
    flags = []
    if seconds < 2 * ITEMS or 3 * seconds < median:
        flags.append("too_fast")
    if max(answers.count(0), answers.count(1)) * 10 >= ITEMS * 9:
        flags.append("straight_line")
    if answers.count(None) * 10 > ITEMS:
        flags.append("missing")
    if sum(answers[i] or 0 for i in LIE) >= 7:
        flags.append("lie")
    if seen > 1:
        flags.append("duplicate_person")
    return flags


def main(export, roster, database, report):
    with open(roster, encoding="utf-8", newline="") as file:
        students = {row[0]: row for row in csv.reader(file)}
    book = openpyxl.load_workbook(export, read_only=True, data_only=True)
    lines = book.worksheets[0].iter_rows(values_only=True)
    header = list(next(lines))
    first = next(i for i, title in enumerate(header) if title.endswith("第1题"))
    places = {name: header.index(name) for name in ("提交答卷时间", "所用时间", "1、姓名", "2、班级", "3、学号")}
    sheets = []
    by_class = {}
    seen = {}
    for row, line in enumerate(lines, start=2):
        number = line[places["3、学号"]]
        student = students.get(number)
        if student is not None and student[1] != line[places["1、姓名"]]:
            student = None
        answers = [VALUES.get(cell) for cell in line[first:first + ITEMS]]
        seconds = int(line[places["所用时间"]].rstrip("秒"))
        if student is not None:
            by_class.setdefault(student[2], []).append(seconds)
            seen[number] = seen.get(number, 0) + 1
        sheets.append((row, student, answers, seconds, line[places["提交答卷时间"]]))
    medians = {name: sorted(times)[len(times) // 2] for name, times in by_class.items()}
    db = sqlite3.connect(database)
    db.execute("CREATE TABLE sheet (id INTEGER PRIMARY KEY, student TEXT, at TEXT, seconds INTEGER, answers TEXT,"
               " scores TEXT, flags TEXT, signals INTEGER)")
    out = openpyxl.Workbook(write_only=True)
    page = out.create_sheet("成绩")
    page.append(["行", "学号", "姓名", "班级", "提交时间", "总分", *SUBSCALES, "效度", "提示"])
    for row, student, answers, seconds, at in sheets:
        total = sum(answers[i] or 0 for i in CONTENT)
        scores = [sum(answers[i] or 0 for i in items) for items in SUBSCALES.values()]
        critical = [i + 1 for i in (84, 96) if answers[i] == 1]
        flags = flags_of(answers, seconds, medians[student[2]] if student else 0, seen[student[0]] if student else 0)
        signal = bool(critical) or (not flags and (total >= 65 or max(scores) >= 8))
        db.execute("INSERT INTO sheet VALUES (NULL, ?, ?, ?, ?, ?, ?, ?)",
                   (student[0] if student else None, at, seconds, " ".join("-" if a is None else str(a) for a in answers),
                    " ".join(map(str, [total, *scores])), " ".join(flags), signal))
        page.append([row, *(student if student else ("", "", "")), at, total, *scores, " ".join(flags),
                     "有" if signal else ""])
    db.commit()
    out.save(report)


main(*sys.argv[1:])
