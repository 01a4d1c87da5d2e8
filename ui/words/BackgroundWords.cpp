// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/BackgroundWords.h"

#include "ui/words/ErrorText.h"
#include "ui/words/Words.h"

using namespace Qt::Literals::StringLiterals;
using namespace core::records;

namespace ui::words
{

namespace
{

QString orNothing(const QString &text)
{
    return text.isEmpty() ? Words::tr("（空）") : text;
}

} // namespace

QString fieldValueText(const BackgroundField &field, const FieldValue &value)
{
    QStringList lines;
    for (const DatedEntry &one : value.entries) {
        QStringList parts{one.day, one.what, one.where};
        parts.removeAll(QString());
        lines.append(parts.join(u"　"_s));
    }
    if (field.options.isEmpty())
        return (lines + value.words).join(u'\n');
    QStringList names;
    for (const QString &id : value.words) {
        QString name = id;
        for (const BackgroundField::Option &option : field.options)
            name = option.id == id ? option.name : name;
        names.append(name);
    }
    return names.join(Words::tr("、"));
}

QString fieldClashText(const BackgroundForm &form, const QString &field, const FieldValue &stored, const FieldValue &mine)
{
    const BackgroundField *known = form.field(field);
    BackgroundField one;
    one.name = field;
    if (known)
        one = *known;
    return Words::tr("%1：存着的是「%2」，您写的是「%3」")
        .arg(one.name, orNothing(fieldValueText(one, stored)), orNothing(fieldValueText(one, mine)));
}

QString backgroundErrorText(const BackgroundForm &form, const core::Error &error)
{
    const BackgroundField *field = form.field(error.context.value(u"field"_s).toString());
    if (error.code != core::ErrorCode::Invalid || !field)
        return errorText(error);
    if (field->sourced)
        return Words::tr("「%1」每一条都要有日期（年，或年-月、年-月-日）、内容和医院。没有改动任何东西。请补上，说不出是哪家医院写的就不记。").arg(field->name);
    if (field->kind == FieldKind::Dated)
        return Words::tr("「%1」每一条都要有内容，日期写年，或年-月、年-月-日，不知道就空着。没有改动任何东西。请改好再存。").arg(field->name);
    return Words::tr("「%1」太长，或不是可以选的。没有改动任何东西。请改好再存。").arg(field->name);
}

} // namespace ui::words
