// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/Session.h"

#include "core/base/EnumWords.h"

using namespace Qt::Literals::StringLiterals;

namespace core::counselling
{

namespace
{
constexpr const char *Modes[] = {"face_to_face", "phone", "video", "writing"};
constexpr const char *Sources[] = {"self", "class_head", "parent", "screening", "other"};
constexpr const char *RiskWords[] = {"ideation", "plan", "means", "history", "protective"};
constexpr const char *Answers[] = {"not_asked", "no", "unsure", "yes"};
constexpr const char *Parts[] = {"complaint", "course", "background", "state", "assessment", "goal", "process", "feedback", "homework"};
constexpr const char *States[] = {"open", "final"};
constexpr const char *Grounds[] = {"danger_to_self", "danger_to_others", "harm_by_others", "law", "agreed"};
constexpr const char *Posts[] = {"guardian", "class_head", "moral_director", "principal", "school_doctor", "hospital",
                                 "police", "civil_affairs", "district", "other"};
static_assert(std::size(RiskWords) == RiskCount && std::size(Parts) == PartCount);
static_assert(std::size(Posts) == static_cast<size_t>(Post::Other) + 1);
static_assert(std::size(Grounds) == static_cast<size_t>(Ground::Agreed) + 1);
} // namespace

QString modeName(Mode mode) { return base::wordOf(Modes, mode); }
QString sourceName(Source source) { return base::wordOf(Sources, source); }
QString riskName(Risk risk) { return base::wordOf(RiskWords, risk); }
QString answerName(Answer answer) { return base::wordOf(Answers, answer); }
QString partName(Part part) { return base::wordOf(Parts, part); }
QString stateName(State state) { return base::wordOf(States, state); }
QString groundName(Ground ground) { return base::wordOf(Grounds, ground); }
QString postName(Post post) { return base::wordOf(Posts, post); }
Result<Mode> modeFromName(const QString &name) { return base::enumFromWord<Mode>(Modes, name, u"mode"_s); }
Result<Source> sourceFromName(const QString &name) { return base::enumFromWord<Source>(Sources, name, u"source"_s); }
Result<Answer> answerFromName(const QString &name) { return base::enumFromWord<Answer>(Answers, name, u"risk"_s); }
Result<State> stateFromName(const QString &name) { return base::enumFromWord<State>(States, name, u"state"_s); }
Result<Ground> groundFromName(const QString &name) { return base::enumFromWord<Ground>(Grounds, name, u"ground"_s); }
Result<Post> postFromName(const QString &name) { return base::enumFromWord<Post>(Posts, name, u"post"_s); }

} // namespace core::counselling
