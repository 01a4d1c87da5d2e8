// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/Measure.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace bench;

/// Prints one JSON object; with names of groups as arguments only those.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QList<std::pair<QString, QList<Figure> (*)(const QString &)>> groups{
        {u"storage"_s, measureStorage}, {u"import"_s, measureImport}, {u"search"_s, measureSearch},
        {u"start"_s, measureStart},     {u"desk"_s, measureDesk},     {u"pages"_s, measurePages},
        {u"campaign"_s, measureCampaign},
        {u"scoring"_s, measureScoring}, {u"kits"_s, measureKits},
    };
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    QJsonArray figures;
    bool allMet = true;
    for (const auto &[name, measure] : groups) {
        if (!wanted.isEmpty() && !wanted.contains(name))
            continue;
        const QTemporaryDir folder;
        for (const Figure &figure : measure(folder.path())) {
            const QString spread = figure.most > 0 ? u"(%1 to %2)"_s.arg(figure.least, 0, 'f', 2).arg(figure.most, 0, 'f', 2) : QString();
            std::fprintf(stderr, "%-58s %10.2f %-6s  x%-7.2f %s %s\n", qUtf8Printable(figure.name), figure.value,
                         qUtf8Printable(figure.unit), figure.ratio(), qUtf8Printable(spread),
                         figure.limit > 0 ? (figure.met() ? "met" : "NOT met") : "");
            figures.append(toJson(figure));
            allMet = allMet && figure.met();
        }
    }
    const QByteArray text = QJsonDocument(QJsonObject{{u"figures"_s, figures}, {u"allMet"_s, allMet}}).toJson();
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stdout);
    return 0;
}
