// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using core::base::Language;

namespace ui::words
{

namespace
{

/// The strings are collected under the name of their class alone, while QObject::tr() asks with the namespace before it.
class English : public QTranslator
{
public:
    using QTranslator::QTranslator;

    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override
    {
        const QByteArrayView whole(context);
        const qsizetype at = whole.lastIndexOf("::");
        return QTranslator::translate(at < 0 ? context : context + at + 2, source, disambiguation, n);
    }
};

} // namespace

Language chooseLanguage(const QString &asked, const QString &kept)
{
    for (const QString &code : {asked, qEnvironmentVariable("YICE_LANG"), kept}) {
        if (code == u"zh")
            return Language::Chinese;
        if (code == u"en")
            return Language::English;
    }
    return QLocale::system().language() == QLocale::English ? Language::English : Language::Chinese;
}

QString askedLanguage(const QStringList &arguments)
{
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i).startsWith(u"--lang="))
            return arguments.at(i).section(u'=', 1);
        if (arguments.at(i) == u"--lang")
            return arguments.value(i + 1);
    }
    return {};
}

QString languageCode(Language language)
{
    return language == Language::English ? u"en"_s : u"zh"_s;
}

Language otherLanguage()
{
    return core::base::language() == Language::English ? Language::Chinese : Language::English;
}

QString otherLanguageName()
{
    return otherLanguage() == Language::English ? u"English"_s
                                                : QLocale(QLocale::Chinese, QLocale::China).nativeLanguageName();
}

void speak(QCoreApplication &application, Language language)
{
    core::base::setLanguage(language);
    QLocale::setDefault(locale());
    if (language == Language::English) {
        auto *words = new English(&application);
        if (words->load(u":/yice/translations/yice_en.qm"_s))
            QCoreApplication::installTranslator(words);
        return;
    }
    // The words of the system's own windows, such as those that choose a file.
    auto *words = new QTranslator(&application);
    if (words->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(words);
}

QLocale locale()
{
    return core::base::language() == Language::English ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                       : QLocale(QLocale::Chinese, QLocale::China);
}

} // namespace ui::words
