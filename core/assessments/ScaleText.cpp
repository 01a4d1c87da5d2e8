// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/assessments/ScaleText.h"

#include "core/base/text/CleanText.h"
#include "core/tabular/CellText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace core::assessments {

namespace {

constexpr qsizetype LongestText = 400;

/// The definition brings words of its own.
bool hasText(const Scale &scale)
{
    return std::any_of(scale.items.begin(), scale.items.end(), [](const ScaleItem &item) { return !item.text.isEmpty(); });
}

/// Reads line after line and goes on after a fault.
class Lines
{
public:
    explicit Lines(const Scale &scale) : m_scale(scale) {}

    void read(const QString &whole)
    {
        for (const QString &line : whole.split(u'\n')) {
            ++m_line;
            m_shown = line.trimmed();
            if (!m_shown.isEmpty())
                take(m_shown);
        }
        ++m_line;
        m_shown.clear();
        const qsizetype items = m_scale.items.size();
        const qsizetype all = items + m_scale.supplements.size();
        if (m_text.items.size() != items && m_text.items.size() != all && m_text.items.size() < all)
            fault(u"text_item_count"_s, {{u"found"_s, m_text.items.size()}, {u"expected"_s, items}});
    }

    Result<ScaleText> outcome() const
    {
        if (m_error.problems.isEmpty())
            return m_text;
        return fail(m_error);
    }

private:
    void take(const QString &line)
    {
        static const QRegularExpression keyed(u"^(说明|选项|[Ii]nstruction|[Oo]ptions)\\s*[:：]\\s*(.*)$"_s);
        if (const auto match = keyed.match(line); match.hasMatch()) {
            const bool options = match.captured(1) == u"选项" || match.captured(1).toLower() == u"options";
            options ? takeOptions(match.captured(2)) : takeInstruction(match.captured(2));
        } else {
            takeItem(line);
        }
    }

    void takeInstruction(const QString &words)
    {
        if (words.isEmpty() || !m_text.instruction.isEmpty() || !m_text.items.isEmpty())
            fault(u"text_instruction"_s);
        m_text.instruction = words;
    }

    void takeOptions(const QString &words)
    {
        QStringList texts = words.split(QRegularExpression(u"[|｜]"_s));
        for (QString &text : texts)
            text = text.trimmed();
        const bool ofScale = m_text.items.isEmpty();
        QStringList &place = ofScale ? m_text.options : m_text.items.last().options;
        const auto number = static_cast<int>(m_text.items.size());
        const ScaleItem *item = m_scale.item(number);
        if (!ofScale && item == nullptr)
            return; // an item too many has been told
        const QList<Option> &known = ofScale ? m_scale.options : m_scale.optionsOf(*item);
        if (!place.isEmpty())
            fault(u"text_options_twice"_s);
        if (texts.size() != known.size())
            fault(u"text_option_count"_s, {{u"found"_s, texts.size()}, {u"expected"_s, known.size()}});
        else
            checkWordings(texts, known);
        place = texts;
    }

    /// One wording must not mean two values, neither here nor with what the definition says.
    void checkWordings(const QStringList &texts, const QList<Option> &known)
    {
        QHash<QString, qsizetype> places;
        for (qsizetype i = 0; i < known.size(); ++i) {
            for (const QString &wording : known.at(i).texts)
                places.insert(base::cleanText(wording), i);
        }
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString clean = base::cleanText(texts.at(i));
            if (clean.isEmpty())
                fault(u"text_option_empty"_s, {{u"option"_s, i + 1}});
            else if (places.value(clean, i) != i)
                fault(u"text_option_order"_s, {{u"option"_s, i + 1}, {u"wording"_s, texts.at(i)}});
            places.insert(clean, i);
        }
    }

    void takeItem(const QString &line)
    {
        static const QRegularExpression numbered(u"^第?\\s*(\\d{1,3})\\s*(?:题[:：、.．]?|[、.．:：)）])\\s*(.*)$"_s);
        const auto next = static_cast<int>(m_text.items.size()) + 1;
        QString words = line;
        if (const auto match = numbered.match(line); match.hasMatch()) {
            words = match.captured(2);
            if (match.captured(1).toInt() != next)
                fault(u"text_item_order"_s, {{u"found"_s, match.captured(1).toInt()}, {u"expected"_s, next}});
        }
        const QString clean = base::cleanText(words);
        if (m_scale.item(next) == nullptr)
            fault(u"text_item_many"_s, {{u"found"_s, next}, {u"expected"_s, m_scale.items.size()}});
        if (clean.isEmpty())
            fault(u"text_item_empty"_s, {{u"item"_s, next}});
        else if (clean.size() > LongestText)
            fault(u"text_item_long"_s, {{u"item"_s, next}, {u"most"_s, LongestText}});
        else if (m_seen.contains(clean))
            fault(u"text_item_twice"_s, {{u"item"_s, next}, {u"other"_s, m_seen.value(clean)}});
        m_seen.insert(clean, next);
        m_text.items.append({words, {}});
    }

    void fault(const QString &kind, const QVariantMap &context = {})
    {
        Problem problem;
        problem.row = m_line;
        problem.value = m_shown.left(40);
        problem.kind = kind;
        problem.context = context;
        m_error.problems.append(problem);
    }

    const Scale &m_scale;
    ScaleText m_text;
    QHash<QString, int> m_seen;
    QString m_shown;
    int m_line = 0;
    Error m_error{ErrorCode::InputRejected, u"scale text"_s};
};

void reword(QList<Option> &options, const QStringList &texts)
{
    if (texts.size() != options.size())
        return;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        options[i].texts.removeAll(texts.at(i));
        options[i].texts.prepend(texts.at(i));
    }
}

QStringList textsFrom(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &one : value.toArray())
        texts.append(one.toString());
    return texts;
}

} // namespace

Result<ScaleText> ScaleText::fromLines(const QByteArray &bytes, const Scale &scale)
{
    if (bytes.size() > LargestScaleText)
        return fail(ErrorCode::TooLarge, u"scale text"_s, {{u"limit"_s, LargestScaleText}});
    if (hasText(scale))
        return fail(ErrorCode::Invalid, u"text"_s, {{u"field"_s, u"text"_s}});
    YICE_ASSIGN(const QString whole, tabular::plainText(bytes));
    Lines lines(scale);
    lines.read(whole);
    return lines.outcome();
}

QString ScaleText::toStored() const
{
    QJsonArray list;
    for (const Item &item : items) {
        QJsonObject entry{{u"text"_s, item.text}};
        if (!item.options.isEmpty())
            entry.insert(u"options"_s, QJsonArray::fromStringList(item.options));
        list.append(entry);
    }
    const QJsonObject whole{{u"instruction"_s, instruction},
                            {u"items"_s, list},
                            {u"options"_s, QJsonArray::fromStringList(options)}};
    return QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact));
}

Result<ScaleText> ScaleText::fromStored(const QString &stored)
{
    const QJsonDocument document = QJsonDocument::fromJson(stored.toUtf8());
    if (!document.isObject())
        return fail(ErrorCode::Damaged, u"scale text"_s, {{u"where"_s, u"scale_licence"_s}});
    ScaleText text;
    text.instruction = document[u"instruction"_s].toString();
    text.options = textsFrom(document[u"options"_s]);
    for (const QJsonValue &item : document[u"items"_s].toArray())
        text.items.append({item[u"text"_s].toString(), textsFrom(item[u"options"_s])});
    return text;
}

Scale ScaleText::in(Scale scale) const
{
    scale.instruction = instruction;
    QList<Option> before = scale.options;
    reword(scale.options, options);
    for (qsizetype i = 0; i < items.size() && i < scale.items.size() + scale.supplements.size(); ++i) {
        const bool supplement = i >= scale.items.size();
        ScaleItem &item = supplement ? scale.supplements[i - scale.items.size()] : scale.items[i];
        item.text = items.at(i).text;
        if (items.at(i).options.isEmpty())
            continue;
        if (item.options.isEmpty())
            item.options = before;
        reword(item.options, items.at(i).options);
    }
    return scale;
}

} // namespace core::assessments
