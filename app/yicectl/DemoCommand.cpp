// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/Demo.h"
#include "app/yicectl/Session.h"
#include "ui/words/Words.h"

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using ui::words::Words;
using core::Result;

namespace yicectl {

namespace {

Result<int> numberOption(const Arguments &arguments, const QString &name, int fallback)
{
    if (!arguments.has(name))
        return fallback;
    bool fits = false;
    const int number = arguments.value(name).toInt(&fits);
    if (!fits || number < 0)
        return wrongValue(name);
    return number;
}

Result<Reply> makeDemo(const Arguments &arguments)
{
    demo::DemoStart start;
    YICE_ASSIGN(start.out, arguments.required(u"out"_s));
    YICE_ASSIGN(start.students, numberOption(arguments, u"students"_s, start.students));
    YICE_ASSIGN(start.schools, numberOption(arguments, u"schools"_s, start.schools));
    YICE_ASSIGN(const int seed, numberOption(arguments, u"seed"_s, 1));
    start.seed = static_cast<quint32>(seed);
    YICE_ASSIGN(const auto options, vaultOptions(arguments, true));
    start.now = options.clock->now();
    const bool quiet = arguments.has(u"quiet"_s) || arguments.has(u"json"_s);
    YICE_ASSIGN(const auto made, demo::makeDemo(start, [quiet](const QString &what) {
                    if (!quiet)
                        std::fprintf(stderr, "%s\n", qUtf8Printable(what));
                }));
    return Reply{{{u"school"_s, made.school},
                  {u"district"_s, made.district},
                  {u"user"_s, demo::DemoUser},
                  {u"students"_s, made.students},
                  {u"sheets"_s, made.sheets},
                  {u"alerts"_s, made.alerts},
                  {u"packages"_s, made.packages}},
                 Words::tr("演示单位建好了：%1 名学生，%2 份答卷，%3 条预警，%4 个上报包。\n学校：%5\n区县：%6\n用户 %7，密码 %8")
                     .arg(made.students)
                     .arg(made.sheets)
                     .arg(made.alerts)
                     .arg(made.packages)
                     .arg(made.school, made.district, demo::DemoUser, demo::DemoPassword)};
}

} // namespace

QList<Command> demoCommands()
{
    return {{u"demo"_s,
             u"--out DIR [--students N] [--schools M] [--seed S]"_s,
             {u"out"_s, u"students"_s, u"schools"_s, u"seed"_s},
             makeDemo}};
}

} // namespace yicectl
