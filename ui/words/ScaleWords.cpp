// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/ScaleWords.h"

#include "ui/words/Words.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace ui::words
{

namespace
{

/// A sentence and the names of the values that fill %1, %2, %3.
struct Row {
    const char *kind;
    const char *text;
    const char *values;
};

constexpr Row FormRows[] = {
    {"json_end", QT_TRANSLATE_NOOP("Words", "文件到这里就断了，后面还缺内容"), ""},
    {"json_rest", QT_TRANSLATE_NOOP("Words", "第 %1 列：结尾之后还有多余的内容"), "column"},
    {"json_value", QT_TRANSLATE_NOOP("Words", "第 %1 列：这里应当是一个值（文字、数字、列表或对象）"), "column"},
    {"json_deep", QT_TRANSLATE_NOOP("Words", "第 %1 列：套了太多层"), "column"},
    {"json_key", QT_TRANSLATE_NOOP("Words", "第 %1 列：这里应当是带引号的键"), "column"},
    {"json_colon", QT_TRANSLATE_NOOP("Words", "第 %1 列：键后面缺冒号"), "column"},
    {"json_comma", QT_TRANSLATE_NOOP("Words", "第 %1 列：缺逗号，或者括号没有合上"), "column"},
    {"json_escape", QT_TRANSLATE_NOOP("Words", "第 %1 列：反斜线后面的写法不对"), "column"},
    {"json_string", QT_TRANSLATE_NOOP("Words", "第 %1 列：文字的引号没有合上"), "column"},
    {"json_utf8", QT_TRANSLATE_NOOP("Words", "文件不是 UTF-8 编码，请另存为 UTF-8"), ""},
    {"json_object", QT_TRANSLATE_NOOP("Words", "整个文件应当是一个对象，写在 { } 里"), ""},
    {"key_twice", QT_TRANSLATE_NOOP("Words", "这个键在第 %1 行已经写过"), "otherLine"},
    {"unknown_key", QT_TRANSLATE_NOOP("Words", "不认识『%1』这个键，请核对拼写"), "key"},
    {"missing_key", QT_TRANSLATE_NOOP("Words", "缺少『%1』"), "key"},
    {"english_alone", QT_TRANSLATE_NOOP("Words", "有英文『%1』，却没有它的中文"), "key"},
    {"wrong_type", QT_TRANSLATE_NOOP("Words", "这里应当是%1"), "expected"},
    {"empty_text", QT_TRANSLATE_NOOP("Words", "这里不能空着"), ""},
    {"unknown_word", QT_TRANSLATE_NOOP("Words", "『%1』不是可以写的词，只能写：%2"), "found known"},
    {"not_whole", QT_TRANSLATE_NOOP("Words", "%1 不是整数"), "found"},
    {"not_decimal", QT_TRANSLATE_NOOP("Words", "%1 的小数太长，最多四位"), "found"},
    {"out_of_range", QT_TRANSLATE_NOOP("Words", "%1 不在 %2 到 %3 之间"), "found least most"},
};

constexpr Row ItemRows[] = {
    {"id_letters", QT_TRANSLATE_NOOP("Words", "代号『%1』只能用小写字母、数字和连字符"), "found"},
    {"age_backwards", QT_TRANSLATE_NOOP("Words", "最大年龄 %2 小于最小年龄 %1"), "from to"},
    {"text_not_licensed", QT_TRANSLATE_NOOP("Words", "许可不让附题目文字，这里却写了"), ""},
    {"text_needs_permission", QT_TRANSLATE_NOOP("Words", "要授权才能用的量表，不能写成可以附文字"), ""},
    {"no_sources", QT_TRANSLATE_NOOP("Words", "至少要写一个出处"), ""},
    {"option_value_twice", QT_TRANSLATE_NOOP("Words", "选项的值 %1 用了两次"), "value"},
    {"option_without_text", QT_TRANSLATE_NOOP("Words", "这个选项没有写法，导入时对不上"), ""},
    {"option_wording_twice", QT_TRANSLATE_NOOP("Words", "『%1』同时是两个选项的写法"), "wording"},
    {"option_code_twice", QT_TRANSLATE_NOOP("Words", "选项序号 %1 用了两次"), "code"},
    {"too_few_options", QT_TRANSLATE_NOOP("Words", "选项至少要两个"), ""},
    {"option_codes_half", QT_TRANSLATE_NOOP("Words", "只有一部分选项写了序号：要么都写，要么都不写"), ""},
    {"item_order", QT_TRANSLATE_NOOP("Words", "题号写成了 %1，按顺序应当是 %2"), "found expected"},
    {"no_items", QT_TRANSLATE_NOOP("Words", "至少要有一道题"), ""},
    {"no_such_item", QT_TRANSLATE_NOOP("Words", "没有第 %1 题，题号是 %2 到 %3"), "found least most"},
    {"reversed_twice", QT_TRANSLATE_NOOP("Words", "第 %1 题的反向计分写了两次"), "item"},
    {"no_mirror", QT_TRANSLATE_NOOP("Words", "第 %1 题的选项两头不对称，不能反向计分"), "item"},
    {"critical_out_of_reach", QT_TRANSLATE_NOOP("Words", "%1 超出这道题的计分 %2 到 %3，永远不会报警"), "found least most"},
    {"critical_twice", QT_TRANSLATE_NOOP("Words", "第 %1 题已经是关键题"), "item"},
    {"condition_out_of_reach", QT_TRANSLATE_NOOP("Words", "这个条件永远不成立：这道题计 %1 到 %2 分"), "least most"},
    {"contradiction_of_one", QT_TRANSLATE_NOOP("Words", "第 %1 题不能和自己矛盾"), "item"},
    {"more_than_contradictions", QT_TRANSLATE_NOOP("Words", "要求 %1 处矛盾，却只列了 %3 对"), "found least most"},
    {"lie_score_unknown", QT_TRANSLATE_NOOP("Words", "说谎规则所用的得分『%1』不存在"), "found"},
    {"lie_score_not_given", QT_TRANSLATE_NOOP("Words", "得分『%1』在缺答时不给，不能用来判断说谎"), "found"},
};

constexpr Row ScoreRows[] = {
    {"no_scores", QT_TRANSLATE_NOOP("Words", "至少要有一个得分"), ""},
    {"score_twice", QT_TRANSLATE_NOOP("Words", "得分代号『%1』用了两次"), "id"},
    {"score_item_twice", QT_TRANSLATE_NOOP("Words", "第 %1 题在这个得分里数了两次"), "item"},
    {"score_without_items", QT_TRANSLATE_NOOP("Words", "这个得分没有题目"), ""},
    {"score_too_fine", QT_TRANSLATE_NOOP("Words", "这个得分的数太大或分得太细，不能算准"), ""},
    {"item_never_counted", QT_TRANSLATE_NOOP("Words", "第 %1 题没有一个得分用到它"), "item"},
    {"part_unknown", QT_TRANSLATE_NOOP("Words", "合计里的『%1』没有定义，或者写在了后面"), "found"},
    {"part_twice", QT_TRANSLATE_NOOP("Words", "『%1』在这个合计里写了两次"), "found"},
    {"more_than_items", QT_TRANSLATE_NOOP("Words", "要求答满 %1 题，这个得分只有 %3 题"), "found least most"},
    {"pro_rata_of_no_sum", QT_TRANSLATE_NOOP("Words", "只有总和与均分可以按比例补缺答"), ""},
    {"triage_without_rules", QT_TRANSLATE_NOOP("Words", "分级没有规则"), ""},
    {"rule_without_condition", QT_TRANSLATE_NOOP("Words", "这条规则没有条件"), ""},
    {"band_score_unknown", QT_TRANSLATE_NOOP("Words", "没有『%1』这个得分，不能给它分档"), "found"},
    {"band_backwards", QT_TRANSLATE_NOOP("Words", "『%1』这一档的上限小于下限"), "id"},
    {"band_twice", QT_TRANSLATE_NOOP("Words", "『%1』这一档写了两次"), "id"},
    {"band_places", QT_TRANSLATE_NOOP("Words", "『%1』各档的小数位数要一样"), "score"},
    {"band_gap", QT_TRANSLATE_NOOP("Words", "『%2』与『%1』两档之间有空档"), "id other"},
    {"band_overlap", QT_TRANSLATE_NOOP("Words", "『%2』与『%1』两档重叠"), "id other"},
    {"bands_start_late", QT_TRANSLATE_NOOP("Words", "最低一档『%1』够不到最低分 %2"), "id least"},
    {"bands_end_early", QT_TRANSLATE_NOOP("Words", "最高一档『%1』够不到最高分 %2"), "id most"},
    {"band_without_norm", QT_TRANSLATE_NOOP("Words", "按 T 分或 Z 分的档要写明是哪个常模"), ""},
    {"norm_unknown", QT_TRANSLATE_NOOP("Words", "没有『%1』这个常模"), "found"},
    {"norm_without_score", QT_TRANSLATE_NOOP("Words", "常模『%1』里没有得分『%2』"), "found score"},
    {"norm_twice", QT_TRANSLATE_NOOP("Words", "常模代号『%1』用了两次"), "id"},
    {"norm_score_unknown", QT_TRANSLATE_NOOP("Words", "常模里的得分『%1』不存在"), "found"},
    {"norm_score_twice", QT_TRANSLATE_NOOP("Words", "常模里的得分『%1』写了两次"), "found"},
    {"norm_empty", QT_TRANSLATE_NOOP("Words", "这个常模没有数"), ""},
    {"deviation_not_positive", QT_TRANSLATE_NOOP("Words", "标准差必须大于 0"), ""},
    {"percentiles_not_rising", QT_TRANSLATE_NOOP("Words", "百分位要从低到高排列"), ""},
    {"span_backwards", QT_TRANSLATE_NOOP("Words", "范围的终点 %2 小于起点 %1"), "from to"},
    {"variant_changes_nothing", QT_TRANSLATE_NOOP("Words", "算法『%1』什么也没有改"), "id"},
    {"variant_twice", QT_TRANSLATE_NOOP("Words", "算法代号『%1』用了两次"), "id"},
    {"composite_of_one", QT_TRANSLATE_NOOP("Words", "跨量表的规则至少要两个条件"), ""},
    {"composite_twice", QT_TRANSLATE_NOOP("Words", "规则代号『%1』用了两次"), "id"},
    {"variant_empties_score", QT_TRANSLATE_NOOP("Words", "去掉这些题以后，得分『%1』就没有题目了"), "score"},
};

/// Faults of the text of a questionnaire that a school enters.
constexpr Row TextRows[] = {
    {"text_item_count", QT_TRANSLATE_NOOP("Words", "文件到这里只有 %1 题，这个量表有 %2 题"), "found expected"},
    {"text_item_many", QT_TRANSLATE_NOOP("Words", "这是第 %1 题，这个量表只有 %2 题"), "found expected"},
    {"text_item_order", QT_TRANSLATE_NOOP("Words", "题号写成了 %1，按顺序应当是 %2"), "found expected"},
    {"text_item_empty", QT_TRANSLATE_NOOP("Words", "第 %1 题没有文字"), "item"},
    {"text_item_long", QT_TRANSLATE_NOOP("Words", "第 %1 题超过 %2 个字，多半是几题写在了一行"), "item most"},
    {"text_item_twice", QT_TRANSLATE_NOOP("Words", "第 %1 题和第 %2 题文字相同"), "item other"},
    {"text_instruction", QT_TRANSLATE_NOOP("Words", "说明只能写一次，写在所有题目前面，而且不能空着"), ""},
    {"text_options_twice", QT_TRANSLATE_NOOP("Words", "同一处的选项写了两次"), ""},
    {"text_option_count", QT_TRANSLATE_NOOP("Words", "这里写了 %1 个选项，计分键有 %2 个；选项之间用 | 隔开"), "found expected"},
    {"text_option_empty", QT_TRANSLATE_NOOP("Words", "第 %1 个选项没有文字"), "option"},
    {"text_option_order", QT_TRANSLATE_NOOP("Words", "第 %1 个选项『%2』在计分键里是另一个选项，请按计分键的顺序写"), "option wording"},
};

QString typeText(const QString &type)
{
    static constexpr Row Types[] = {
        {"text", QT_TRANSLATE_NOOP("Words", "文字，写在引号里"), ""}, {"number", QT_TRANSLATE_NOOP("Words", "数字"), ""},
        {"flag", QT_TRANSLATE_NOOP("Words", "true 或 false"), ""}, {"list", QT_TRANSLATE_NOOP("Words", "列表，写在 [ ] 里"), ""},
        {"object", QT_TRANSLATE_NOOP("Words", "对象，写在 { } 里"), ""},
    };
    for (const Row &row : Types) {
        if (type == QLatin1StringView(row.kind))
            return Words::tr(row.text);
    }
    return type;
}

QString filled(const Row &row, const core::Problem &problem)
{
    QString text = Words::tr(row.text);
    QStringList values;
    for (const QString &name : QString::fromLatin1(row.values).split(u' ', Qt::SkipEmptyParts)) {
        const QVariant value = problem.context.value(name);
        const QStringList list = value.toStringList();
        values.append(name == u"expected" && problem.kind == u"wrong_type" ? typeText(value.toString())
                      : list.size() > 1                                  ? list.join(u'、')
                                                                         : value.toString());
    }
    // Not arg() one after the other: a value may itself hold %2.
    for (qsizetype i = values.size(); i > 0; --i)
        text.replace(u'%' + QString::number(i), u"\uE000%1\uE000"_s.arg(i));
    for (qsizetype i = 0; i < values.size(); ++i)
        text.replace(u"\uE000%1\uE000"_s.arg(i + 1), values.at(i));
    return text;
}

template <size_t Size> const Row *find(const Row (&rows)[Size], const QString &kind)
{
    for (const Row &row : rows) {
        if (kind == QLatin1StringView(row.kind))
            return &row;
    }
    return nullptr;
}

} // namespace

QString scaleMistakeText(const core::Problem &problem)
{
    const Row *row = find(FormRows, problem.kind);
    if (row == nullptr)
        row = find(ItemRows, problem.kind);
    if (row == nullptr)
        row = find(ScoreRows, problem.kind);
    if (row == nullptr)
        row = find(TextRows, problem.kind);
    return row == nullptr ? QString() : filled(*row, problem);
}

QString licenceText(const core::assessments::LibraryScale &one)
{
    using core::assessments::LicenceState;
    if (one.own)
        return Words::tr("本校自己的量表。");
    switch (one.state) {
    case LicenceState::NotNeeded:
        return Words::tr("随程序带题目文字（%1）。").arg(one.scale.terms.holder);
    case LicenceState::None:
        return Words::tr("只有计分键，没有登记授权（%1）。").arg(one.scale.terms.holder);
    case LicenceState::Expired:
        return Words::tr("授权 %1 已在 %2 到期，题目文字不再显示。").arg(one.licence->number, one.licence->until.toString(Qt::ISODate));
    case LicenceState::Valid:
        break;
    }
    const QString until = one.licence->until.isValid() ? one.licence->until.toString(Qt::ISODate) : Words::tr("长期");
    return one.textEntered ? Words::tr("授权 %1（%2），有效期：%3，题目文字已导入。").arg(one.licence->number, one.licence->holder, until)
                           : Words::tr("授权 %1（%2），有效期：%3，还没有导入题目文字。").arg(one.licence->number, one.licence->holder, until);
}

} // namespace ui::words
