// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/counselling/LetterService.h"

#include "core/students/OwnStudents.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;
using core::security::SecureBytes;

namespace core::counselling
{

namespace
{

constexpr QLatin1String LettersTable("letter");
constexpr int MostFound = 1000;

const QString Wishes = u"SELECT student, asked FROM v_talk_request WHERE noticed >= ? ORDER BY noticed DESC, id"_s;

tl::unexpected<Error> unmet(const QStringList &open)
{
    return fail(ErrorCode::ConditionsUnmet, LettersTable, {{u"open"_s, open}});
}

tl::unexpected<Error> notFound(const Id<Letter> &id)
{
    return fail(ErrorCode::NotFound, LettersTable, {{u"id"_s, id.toString()}});
}

/// The seal keeps a key for each record of the room, whatever it is.
Id<Session> sealed(const Id<Letter> &letter)
{
    return Id<Session>::fromBytes(letter.bytes());
}

/// Before which a letter stands in the list.
std::tuple<int, qint64> placeOf(const LetterRow &row)
{
    const Letter &letter = row.letter;
    if (letter.search == LetterSearch::Open)
        return {0, row.findDue.toMSecsSinceEpoch()};
    if (!letter.reply)
        return {1, row.answerDue.toMSecsSinceEpoch()};
    return {2, -letter.read.toMSecsSinceEpoch()};
}

} // namespace

Result<> LetterService::mayWrite() const
{
    if (m_db.viewer().may(Permission::WriteNotes))
        return {};
    return m_db.viewer().require(Permission::OwnNotes);
}

Result<bool> LetterService::mayReadAll() const
{
    if (m_db.viewer().may(Permission::ReadNotes))
        return true;
    YICE_TRY(m_db.viewer().require(Permission::OwnNotes));
    return false;
}

Result<QList<Letter>> LetterService::seenOf(QList<Letter> letters) const
{
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    const QString name = m_db.viewer().name;
    const QString role = alerts::signingRole(m_db.viewer());
    letters.removeIf([&](const Letter &one) {
        return kept.contains(one.content.subject()) || kept.contains(one.content.writer) || suspectsPerson(one, name, role);
    });
    return letters;
}

Result<bool> LetterService::keptFrom(const Letter &letter) const
{
    YICE_ASSIGN(const auto left, seenOf({letter}));
    return left.isEmpty();
}

Result<Letter> LetterService::seen(const Id<Letter> &id) const
{
    YICE_ASSIGN(const bool all, mayReadAll());
    YICE_ASSIGN(const Letter letter, LetterRepository(m_db).find(id));
    YICE_ASSIGN(const bool kept, keptFrom(letter));
    if (kept || (!all && !isMine(letter)))
        return notFound(id);
    return letter;
}

Result<Letter> LetterService::changing(const Id<Letter> &id, qint64 revision) const
{
    YICE_TRY(mayWrite());
    YICE_ASSIGN(const Letter letter, seen(id));
    if (letter.revision != revision)
        return fail(ErrorCode::Conflict, LettersTable, {{u"id"_s, id.toString()}});
    return letter;
}

Result<Emptying> LetterService::empty(int found, const QDateTime &at)
{
    YICE_TRY(mayWrite());
    const QDateTime now = m_db.clock().now();
    if (found < 0 || found > MostFound)
        return invalid(u"found"_s);
    if (at.isValid() && at > now)
        return invalid(u"at"_s);
    const Emptying one{Id<Emptying>::make(m_db.clock()), 0, at.isValid() ? at.toUTC() : now, found, found, m_db.viewer().user,
                       m_db.viewer().name};
    LetterRepository letters(m_db);
    YICE_TRY(letters.add(one));
    return letters.emptying(one.id);
}

Result<Emptying> LetterService::recount(const Id<Emptying> &id, qint64 revision, int found)
{
    YICE_TRY(mayWrite());
    LetterRepository letters(m_db);
    YICE_ASSIGN(Emptying one, letters.emptying(id));
    if (!m_db.viewer().may(Permission::WriteNotes) && one.person.bytes() != m_db.viewer().user.bytes())
        return fail(ErrorCode::NotFound, u"letter_emptying"_s, {{u"id"_s, id.toString()}});
    if (one.revision != revision)
        return fail(ErrorCode::Conflict, u"letter_emptying"_s, {{u"id"_s, id.toString()}});
    const int entered = one.found - one.unread;
    if (found < entered || found > MostFound)
        return invalid(u"found"_s);
    one.found = found;
    one.unread = found - entered;
    YICE_TRY(letters.save(one));
    return letters.emptying(id);
}

Result<QList<Emptying>> LetterService::emptyingsSeen() const
{
    LetterRepository letters(m_db);
    YICE_ASSIGN(QList<Emptying> emptyings, letters.emptyings());
    YICE_ASSIGN(const auto all, letters.list());
    YICE_ASSIGN(const auto shown, seenOf(all));
    QHash<Id<Emptying>, int> hidden;
    for (const Letter &one : all)
        ++hidden[one.emptying];
    for (const Letter &one : shown)
        --hidden[one.emptying];
    for (Emptying &one : emptyings) {
        // Who took the letters out has counted them.
        if (one.person.bytes() != m_db.viewer().user.bytes())
            one.found -= std::min(hidden.value(one.id), one.found - one.unread);
    }
    return emptyings;
}

Result<QList<Emptying>> LetterService::emptyings() const
{
    YICE_ASSIGN(const bool all, mayReadAll());
    YICE_ASSIGN(QList<Emptying> emptyings, emptyingsSeen());
    if (!all)
        emptyings.removeIf([this](const Emptying &one) { return one.person.bytes() != m_db.viewer().user.bytes(); });
    return emptyings;
}

/// One letter less of it waits to be entered.
Result<Id<Emptying>> LetterService::emptyingFor(const Letter &letter)
{
    if (letter.content.channel != LetterChannel::Box)
        return Id<Emptying>();
    LetterRepository letters(m_db);
    YICE_ASSIGN(const QList<Emptying> emptyings, letters.emptyings());
    const auto here = [this](const Emptying &one) { return one.person.bytes() == m_db.viewer().user.bytes(); };
    const auto waits = [](const Emptying &one) { return one.unread > 0; };
    auto one = std::find_if(emptyings.begin(), emptyings.end(), [&](const Emptying &e) { return here(e) && waits(e); });
    if (one == emptyings.end())
        one = std::find_if(emptyings.begin(), emptyings.end(), waits);
    if (one != emptyings.end()) {
        Emptying known = *one;
        --known.unread;
        YICE_TRY(letters.save(known));
        return known.id;
    }
    const QDate today = m_rules.days.dayOf(m_db.clock().now());
    // That nothing was in the box stays said.
    one = std::find_if(emptyings.begin(), emptyings.end(),
                       [&](const Emptying &e) { return here(e) && e.found > 0 && m_rules.days.dayOf(e.at) == today; });
    if (one != emptyings.end()) {
        Emptying more = *one;
        ++more.found;
        YICE_TRY(letters.save(more));
        return more.id;
    }
    const Emptying fresh{Id<Emptying>::make(m_db.clock()), 0, letter.read, 1, 0, m_db.viewer().user, m_db.viewer().name};
    YICE_TRY(letters.add(fresh));
    return fresh.id;
}

/// What has been told once is not told again.
Result<> LetterService::raise(Letter &letter, const QDateTime &at)
{
    const alerts::LetterSigns signs = letter.content.signs.value_or(alerts::LetterSigns());
    const alerts::LetterSigns fresh = newSigns(signs, letter.told);
    if (signs.danger() && !letter.danger.isValid())
        letter.danger = at;
    const Id<students::Student> subject = letter.content.subject();
    if (subject.isNull()) {
        if (signs.danger() && letter.search == LetterSearch::None)
            letter.search = LetterSearch::Open;
        return {};
    }
    if (!fresh.any())
        return {};
    YICE_TRY(alerts::letterRead(m_db, m_rules, subject, {!letter.content.aboutOther, fresh, letter.content.suspected, at}));
    letter.told = signs;
    return {};
}

Result<Id<Letter>> LetterService::add(const LetterContent &given, const QDateTime &read)
{
    YICE_TRY(mayWrite());
    const LetterContent content = tidied(given);
    const QDateTime now = m_db.clock().now();
    YICE_TRY(checkLetter(content, m_rules.days.dayOf(now)));
    Letter letter;
    letter.id = Id<Letter>::make(m_db.clock());
    letter.content = content;
    letter.read = read.isValid() ? read.toUTC() : now;
    if (letter.read > now || m_rules.days.dayOf(letter.read) < content.received)
        return invalid(u"read"_s);
    for (const Id<students::Student> &one : {content.writer, content.about}) {
        if (!one.isNull())
            YICE_TRY(m_students.row(one));
    }
    letter.author = m_db.viewer().user;
    letter.authorName = m_db.viewer().name;
    letter.made = now;
    YICE_TRY(raise(letter, letter.read));
    YICE_ASSIGN(letter.emptying, emptyingFor(letter));
    YICE_TRY(m_seal.makeKey(sealed(letter.id)));
    YICE_ASSIGN(const SecureBytes key, m_seal.key(sealed(letter.id)));
    YICE_TRY(LetterRepository(m_db).add(letter, key));
    return letter.id;
}

Result<QList<LetterRow>> LetterService::rowsOf(const QList<Letter> &letters) const
{
    YICE_ASSIGN(const LetterTable table, shippedLetterTable());
    QSet<Id<students::Student>> wanted;
    for (const Letter &one : letters)
        wanted << one.content.subject() << one.content.writer;
    wanted.remove({});
    YICE_ASSIGN(const auto students, m_students.rowsOf(wanted.values()));
    const auto named = [&](const Id<students::Student> &id) {
        return students.contains(id) ? std::optional(students.value(id)) : std::nullopt;
    };
    const QDateTime now = m_db.clock().now();
    QList<LetterRow> rows;
    for (const Letter &one : letters) {
        LetterRow row{one, named(one.content.subject()), named(one.content.writer), isMine(one),
                      m_rules.days.dueAfter(one.read, table.answer)};
        if (one.search == LetterSearch::Open)
            row.findDue = m_rules.days.dueAfter(one.danger, table.find);
        row.overdue = (!one.reply && now > row.answerDue) || (row.findDue.isValid() && now > row.findDue);
        rows.append(row);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const LetterRow &a, const LetterRow &b) { return placeOf(a) < placeOf(b); });
    return rows;
}

Result<QList<LetterRow>> LetterService::list(const std::optional<Id<students::Student>> &student) const
{
    YICE_ASSIGN(const bool all, mayReadAll());
    const LetterRepository repository(m_db);
    YICE_ASSIGN(const auto found, student ? repository.of(*student) : repository.list());
    YICE_ASSIGN(QList<Letter> letters, seenOf(found));
    if (!all)
        letters.removeIf([this](const Letter &one) { return !isMine(one); });
    return rowsOf(letters);
}

Result<QList<TalkWish>> LetterService::wishes(const QDate &first) const
{
    YICE_TRY(mayReadAll());
    YICE_TRY(m_db.viewer().require(Permission::SeeAlerts));
    YICE_ASSIGN(const auto kept, alerts::studentsKeptFrom(m_db));
    struct Asked {
        Id<students::Student> student;
        QDateTime at;
    };
    YICE_ASSIGN(QList<Asked> asked, m_db.rows(Wishes, {first.startOfDay(m_rules.days.zone).toMSecsSinceEpoch()},
                                              [](const storage::Row &row) { return Asked{row.id<students::Student>(0), row.instant(1)}; }));
    asked.removeIf([&](const Asked &one) { return kept.contains(one.student); });
    YICE_TRY(students::keepOwn(m_db, asked));
    QSet<Id<students::Student>> wanted;
    for (const Asked &one : std::as_const(asked))
        wanted.insert(one.student);
    YICE_ASSIGN(const auto students, m_students.rowsOf(wanted.values()));
    QList<TalkWish> wishes;
    for (const Asked &one : std::as_const(asked))
        wishes.append({students.value(one.student), one.at});
    return wishes;
}

Result<LetterView> LetterService::open(const Id<Letter> &id, const QString &reason)
{
    YICE_ASSIGN(const Letter letter, seen(id));
    YICE_ASSIGN(const auto rows, rowsOf({letter}));
    LetterView view{rows.first()};
    auto key = m_seal.key(sealed(id));
    if (!key && key.error().code != ErrorCode::Denied)
        return fail(key.error());
    if (!view.row.mine && reason.trimmed().isEmpty())
        view.withheld = Withheld::WantsReason;
    else if (!key)
        view.withheld = Withheld::Sealed;
    storage::Fields details;
    if (!view.row.mine && view.withheld == Withheld::Nothing)
        details.set(QLatin1String("reason"), reason.trimmed());
    YICE_TRY(m_db.noteAct(QLatin1String(details.isEmpty() ? "viewed" : "note_opened"), LettersTable, id.bytes(), details));
    if (view.withheld == Withheld::Nothing)
        YICE_TRY(LetterRepository(m_db).open(view.row.letter, *key));
    return view;
}

Result<> LetterService::judge(const Id<Letter> &id, qint64 revision, const alerts::LetterSigns &signs,
                              const QList<alerts::Suspect> &suspected)
{
    YICE_ASSIGN(Letter letter, changing(id, revision));
    LetterContent &content = letter.content;
    const std::optional<alerts::LetterSigns> before = content.signs;
    content.signs = together(before.value_or(alerts::LetterSigns()), signs);
    if (!suspected.isEmpty() && !content.signs->harm && !content.signs->bullying)
        return invalid(u"suspect"_s);
    bool more = false;
    for (const alerts::Suspect &one : suspected) {
        const alerts::Suspect known{one.person.trimmed(), one.as};
        if (content.suspected.contains(known))
            continue;
        content.suspected.append(known);
        more = true;
    }
    if (more)
        letter.told.harm = letter.told.bullying = false; // the case learns of everybody who is named
    if ((more || content.signs != before) && letter.search == LetterSearch::GivenUp) { // sought anew
        letter.search = LetterSearch::None;
        letter.danger = {};
    }
    YICE_TRY(raise(letter, m_db.clock().now()));
    return LetterRepository(m_db).saveState(letter);
}

Result<> LetterService::identify(const Id<Letter> &id, qint64 revision, const Id<students::Student> &student)
{
    YICE_ASSIGN(Letter letter, changing(id, revision));
    if (!letter.content.subject().isNull())
        return unmet({u"known"_s});
    YICE_TRY(m_students.row(student));
    if (letter.content.aboutOther && student == letter.content.writer)
        return invalid(u"about"_s);
    (letter.content.aboutOther ? letter.content.about : letter.content.writer) = student;
    if (letter.search != LetterSearch::None) {
        letter.search = LetterSearch::Found;
        letter.searchEnded = m_db.clock().now();
        letter.searchBy = m_db.viewer().name;
    }
    YICE_TRY(raise(letter, letter.danger.isValid() ? letter.danger : letter.read));
    return LetterRepository(m_db).saveState(letter);
}

Result<> LetterService::saveWords(Letter letter, const QString &reply, const QString &whyGivenUp)
{
    YICE_ASSIGN(const SecureBytes key, m_seal.key(sealed(letter.id)));
    LetterRepository letters(m_db);
    YICE_TRY(letters.open(letter, key));
    if (!reply.isNull())
        letter.replyWords = reply;
    if (!whyGivenUp.isNull())
        letter.whyGivenUp = whyGivenUp;
    return letters.save(letter, key);
}

Result<> LetterService::giveUp(const Id<Letter> &id, qint64 revision, const QString &reason, const QString &second)
{
    YICE_ASSIGN(Letter letter, changing(id, revision));
    if (letter.search != LetterSearch::Open)
        return unmet({u"not_sought"_s});
    const QStringList open = unmetForGivingUp(letter, reason, second, m_db.viewer().name);
    if (!open.isEmpty())
        return unmet(open);
    letter.search = LetterSearch::GivenUp;
    letter.searchEnded = m_db.clock().now();
    letter.searchBy = m_db.viewer().name;
    letter.second = second.trimmed();
    return saveWords(letter, {}, reason.trimmed());
}

Result<> LetterService::answer(const Id<Letter> &id, qint64 revision, LetterReply how, const QDate &day, const QString &words)
{
    YICE_ASSIGN(Letter letter, changing(id, revision));
    const QDate today = m_rules.days.dayOf(m_db.clock().now());
    letter.replied = day.isValid() ? day : today;
    if (letter.replied > today || letter.replied < letter.content.received)
        return invalid(u"day"_s);
    letter.reply = how;
    letter.repliedBy = m_db.viewer().name;
    if (words.trimmed().isEmpty())
        return LetterRepository(m_db).saveState(letter);
    return saveWords(letter, words.trimmed(), {});
}

} // namespace core::counselling
