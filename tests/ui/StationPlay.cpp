// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/StationPlay.h"

#include <QPromise>

using namespace Qt::Literals::StringLiterals;
using core::Result;
using ui::station::StationSource;
using ui::station::StationState;

namespace tests
{

namespace
{
constexpr int Questions = 3;
}

StationPlay::StationPlay() = default;

core::station::Question StationPlay::question(int place)
{
    const QStringList texts{u"觉得自己很糟，或觉得自己很失败，或让自己或家人失望"_s, u"做事时提不起劲或没有兴趣"_s,
                            u"动作或说话速度缓慢到别人已经觉察？或正好相反，烦躁或坐立不安、动来动去的情况更胜于平常"_s};
    core::station::Question question;
    question.place = place;
    question.count = Questions;
    question.windowDays = 14;
    question.text = texts.at(place - 1);
    question.options = {u"完全不会"_s, u"好几天"_s, u"一半以上的天数"_s, u"几乎每天"_s};
    question.canGoBack = place > 1;
    return question;
}

StationSource::Job StationPlay::answer(const QString &what, const std::function<void()> &act)
{
    asked.append(what);
    QPromise<Result<StationState>> promise;
    StationSource::Job job = promise.future();
    promise.start();
    if (holds) {
        static QList<std::shared_ptr<QPromise<Result<StationState>>>> held;
        held.append(std::make_shared<QPromise<Result<StationState>>>(std::move(promise)));
        return job;
    }
    if (fails && what != u"look") {
        promise.addResult(core::fail(failWith));
    } else {
        act();
        StationState state;
        state.busy = place > 0;
        if (place > 0 && place <= Questions)
            state.question = question(place);
        state.returnedToday = returned;
        promise.addResult(state);
    }
    promise.finish();
    return job;
}

StationSource StationPlay::source()
{
    StationSource source;
    source.unitName = u"云岭示例中学"_s;
    source.keyMark = u"48213 90177"_s;
    source.helpLines = core::station::shippedHelpLines().value_or(QList<core::station::HelpLine>());
    source.look = [this] { return answer(u"look"_s, [] {}); };
    source.enter = [this](const QString &card) {
        const bool known = cards.contains(card);
        const bool before = fails;
        const core::Error error = failWith;
        if (!known && !fails) {
            fails = true;
            failWith = core::Error(core::ErrorCode::Invalid, u"card"_s, {{u"reason"_s, u"unknown"_s}});
        }
        auto job = answer(u"enter "_s + card, [this] { place = passed + 1; });
        fails = before;
        failWith = error;
        return job;
    };
    source.answer = [this](int option) { return answer(u"answer %1"_s.arg(option), [this] { ++place; }); };
    source.skip = [this] { return answer(u"skip"_s, [this] { ++place; }); };
    source.back = [this] { return answer(u"back"_s, [this] { place = std::max(1, place - 1); }); };
    source.askToTalk = [this] { return answer(u"talk"_s, [] {}); };
    source.noteLeft = [this] { return answer(u"left"_s, [] {}); };
    source.end = [this] {
        return answer(u"end"_s, [this] {
            returned += place > Questions ? 1 : 0;
            place = 0;
        });
    };
    return source;
}

} // namespace tests
