// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/retention/RetentionVault.h"

#include "core/retention/RecordGraph.h"

#include <QStringEncoder>

#include <cstring>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::storage;

namespace tests
{

namespace
{
QLatin1String column(const char *name)
{
    return QLatin1String(name);
}
} // namespace

Viewer person(int number, security::Role role)
{
    Viewer viewer;
    viewer.user = Id<security::User>::fromString(u"01900000-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    viewer.name = u"签名人%1"_s.arg(number);
    viewer.role = role;
    return viewer;
}

RetentionVault::RetentionVault(const QByteArray &cipher) : VaultFixture(cipher)
{
    open();
    m_campaign = newId();
    m_import = newId();
    insert("campaign", m_campaign,
           Fields()
               .set(column("name"), u"秋季普查"_s)
               .set(column("scales"), u"phq9"_s)
               .set(column("grades"), u"9"_s)
               .set(column("first_day"), u"2026-11-01"_s)
               .set(column("last_day"), u"2026-11-30"_s));
    insert("campaign_import", m_import,
           Fields()
               .set(column("campaign"), m_campaign)
               .set(column("content_hash"), QByteArray(32, 'h'))
               .set(column("imported_at"), 1)
               .set(column("imported_by"), newId())
               .set(column("respondents"), 1)
               .set(column("added"), 1));
}

QByteArray RetentionVault::newId()
{
    return base::newUuid(*clock).toRfc4122();
}

void RetentionVault::insert(const char *table, const QByteArray &id, const Fields &fields)
{
    valueOf(run([=](Connection &db) { return db.insert(QLatin1String(table), id, fields); }));
}

Person RetentionVault::add(int number)
{
    Person person;
    person.id = StudentId::fromBytes(newId());
    person.name = u"欧阳紫%1灵"_s.arg(number);
    const QString code = u"%1"_s.arg(number, 4, 10, QChar(u'0'));
    const QStringList values{person.name,
                             u"GX2018"_s + code,
                             u"G5301002018"_s + code,
                             u"53010220110511"_s + code,
                             u"盘龙区白云路"_s + code + u"号院"_s,
                             u"1380871"_s + code};
    person.texts = values;
    insert("student", person.id.bytes(),
           Fields()
               .set(column("name"), values.at(0))
               .set(column("pinyin"), u"ouyangzi"_s + code + u"ling"_s)
               .set(column("student_number"), values.at(1))
               .set(column("national_number"), values.at(2))
               .set(column("id_type"), u"1"_s)
               .set(column("id_number"), values.at(3))
               .set(column("male"), false)
               .set(column("birth"), u"2011-05-11"_s)
               .set(column("first_year"), 2018)
               .set(column("class_number"), 3)
               .set(column("address"), values.at(4))
               .set(column("phone"), values.at(5)));
    person.texts.append(u"ouyangzi"_s + code + u"ling"_s);
    valueOf(run([=](Connection &db) {
        return db.execute(u"INSERT INTO student_key (student, search_key) VALUES (?, ?)"_s,
                          {person.id.bytes(), u"oyz"_s + code});
    }));
    person.texts.append(u"oyz"_s + code);
    QByteArray replaced;
    for (const QString &guardian : {u"原监护人"_s + code, u"现监护人"_s + code}) {
        const QByteArray id = newId();
        insert("guardian", id,
               Fields()
                   .set(column("student"), person.id.bytes())
                   .set(column("place"), 1)
                   .set(column("name"), guardian)
                   .set(column("phone"), u"1370871"_s + code));
        if (replaced.isEmpty())
            replaced = id;
        person.texts.append(guardian);
    }
    person.texts.append(u"1370871"_s + code);
    valueOf(run([=](Connection &db) { return db.remove(QLatin1String("guardian"), replaced, 1); }));
    return person;
}

void RetentionVault::answer(Person &person, const QString &answers)
{
    const QByteArray id = newId();
    const QString typed = person.name + u"填写%1"_s.arg(++m_serial);
    insert("respondent", id,
           Fields()
               .set(column("campaign"), m_campaign)
               .set(column("import"), m_import)
               .set(column("file_row"), m_serial + 1)
               .set(column("typed_name"), typed)
               .set(column("match_state"), u"matched"_s)
               .set(column("student"), person.id.bytes())
               .set(column("dedupe_key"), newId()));
    insert("sheet", newId(),
           Fields()
               .set(column("respondent"), id)
               .set(column("scale"), u"phq9"_s)
               .set(column("scale_version"), 1)
               .set(column("answers"), answers)
               .set(column("scores"), u"得分"_s + answers));
    person.texts += QStringList{typed, answers};
    person.respondents.append(id);
}

QByteArray RetentionVault::addCase(Person &person, int severity, const QDate &closed, const QByteArray &follows)
{
    const QByteArray id = newId();
    const QByteArray student = person.id.bytes();
    const QString mark = u"%1之案%2"_s.arg(person.name).arg(++m_serial);
    const bool open = !closed.isValid();
    const qint64 end = QDateTime(open ? QDate(2027, 1, 1) : closed, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch();
    const QByteArray sheet = person.respondents.isEmpty() ? QByteArray() : valueOf(run([&](Connection &db) {
        return db.first(u"SELECT id FROM sheet WHERE respondent = ?"_s, {person.respondents.last()},
                        [](const Row &row) { return row.blob(0); });
    })).value_or(QByteArray());
    insert("alert", id,
           Fields()
               .set(column("student"), student)
               .set(column("follows"), follows)
               .set(column("state"), open ? u"graded"_s : u"closed"_s)
               .set(column("tier"), u"class"_s)
               .set(column("severity"), open && severity > 0 ? std::optional<int>(severity) : std::nullopt)
               .set(column("first_record"), 1)
               .set(column("home"), u"not_asked"_s)
               .set(column("harm_suspected"), false)
               .set(column("suspected"), u"["_s + mark + u"嫌疑]"_s)
               .set(column("saves"), 1));
    insert("signal", newId(),
           Fields()
               .set(column("alert"), id)
               .set(column("place"), 0)
               .set(column("student"), student)
               .set(column("kind"), u"observation"_s)
               .set(column("rule"), u""_s)
               .set(column("suggests"), 1)
               .set(column("urgency"), 1)
               .set(column("noticed"), 1)
               .set(column("sheet"), sheet)
               .set(column("note"), mark + u"见闻"_s));
    const auto decision = [&](int place, std::optional<int> before, std::optional<int> after) {
        insert("decision", newId(),
               Fields()
                   .set(column("alert"), id)
                   .set(column("place"), place)
                   .set(column("level_before"), before)
                   .set(column("level_after"), after)
                   .set(column("reasons"), mark + u"理由%1"_s.arg(place))
                   .set(column("evidence"), u"[]"_s)
                   .set(column("deciders"), u"[]"_s)
                   .set(column("at"), end)
                   .set(column("table_version"), 1));
        person.texts.append(mark + u"理由%1"_s.arg(place));
    };
    decision(0, std::nullopt, severity);
    if (!open)
        decision(1, severity, std::nullopt);
    insert("fact", newId(),
           Fields()
               .set(column("alert"), id)
               .set(column("place"), 0)
               .set(column("kind"), u"interview"_s)
               .set(column("at"), end)
               .set(column("danger"), false)
               .set(column("note"), mark + u"事实"_s));
    insert("step_done", newId(),
           Fields()
               .set(column("alert"), id)
               .set(column("place"), 0)
               .set(column("step"), u"report_class"_s)
               .set(column("at"), end)
               .set(column("note"), mark + u"步骤"_s));
    const QByteArray task = newId();
    insert("task", task,
           Fields()
               .set(column("alert"), id)
               .set(column("place"), 0)
               .set(column("student"), student)
               .set(column("sheet"), sheet)
               .set(column("kind"), u"interview"_s)
               .set(column("tier"), u"class"_s)
               .set(column("urgency"), 2)
               .set(column("opened"), 1)
               .set(column("due"), end)
               .set(column("done"), open ? std::nullopt : std::optional<qint64>(end))
               .set(column("scale"), u""_s)
               .set(column("items"), u""_s)
               .set(column("breaks_confidence"), true)
               .set(column("note"), mark + u"任务"_s));
    valueOf(run([=](Connection &db) {
        return db.noteAct(QLatin1String("confidentiality_broken"), QLatin1String("task"), task,
                          Fields().set(QLatin1String("reason"), mark + u"突破"_s));
    }));
    for (const QString &part : {u"嫌疑"_s, u"见闻"_s, u"事实"_s, u"步骤"_s, u"任务"_s, u"突破"_s})
        person.texts.append(mark + part);
    person.alerts.append(id);
    return id;
}

void RetentionVault::consent(Person &person)
{
    const QString basis = person.name + u"家长签字"_s;
    insert("consent", newId(),
           Fields()
               .set(column("student"), person.id.bytes())
               .set(column("campaign"), m_campaign)
               .set(column("guardian"), u"granted"_s)
               .set(column("own"), u"granted"_s)
               .set(column("basis"), basis)
               .set(column("given"), u"2026-11-02"_s));
    person.texts.append(basis);
}

void RetentionVault::leave(const Person &person, const QDate &day)
{
    valueOf(run([=](Connection &db) -> Result<> {
        YICE_TRY(db.update(QLatin1String("student"), person.id.bytes(), 1,
                           Fields().set(QLatin1String("left_on"), day)));
        return db.noteAct(QLatin1String("viewed"), QLatin1String("student"), person.id.bytes());
    }));
}

void RetentionVault::setDay(const QDate &day)
{
    clock->set(QDateTime(day, QTime(4, 0), Qt::UTC));
}

ListId RetentionVault::makeAndSign()
{
    const auto list = valueOf(retention([](auto &service) { return service.makeList(); }));
    const auto sign = [&](auto &service) { return service.sign(list.id); };
    valueOf(retention(sign, person(1, security::Role::Counsellor)));
    valueOf(retention(sign, person(2, security::Role::Principal)));
    return list.id;
}

Result<retention::Destroyed> RetentionVault::destroy(const ListId &id)
{
    auto kept = std::make_shared<retention::Destroyed>();
    YICE_TRY(store()
                 .vacuum(person(1, security::Role::Counsellor),
                         [=](Connection &db) -> Result<> {
                             const students::StudentService students(db, students::Stage::Junior);
                             YICE_ASSIGN(*kept, retention::RetentionService(db, students, periods()).destroy(id));
                             return {};
                         })
                 .takeResult());
    return *kept;
}

Result<retention::Destroyed> RetentionVault::destroyAllDue()
{
    return destroy(makeAndSign());
}

qint64 RetentionVault::count(const QString &sql, const QVariantList &parameters)
{
    return valueOf(run([=](Connection &db) { return db.number(sql, parameters); }));
}

QList<QByteArray> RetentionVault::pages()
{
    return valueOf(run([](Connection &db) {
        return db.rows(u"SELECT data FROM sqlite_dbpage ORDER BY pgno"_s, {}, [](const Row &row) { return row.blob(0); });
    }));
}

QList<QByteArray> RetentionVault::saltsOf(const Person &person)
{
    return valueOf(run([=](Connection &db) -> Result<QList<QByteArray>> {
        using retention::RecordGraph;
        YICE_ASSIGN(const auto rows, RecordGraph(db, periods())
                                         .everOwnedBy(u"student"_s, {person.id.bytes()}, RecordGraph::Reach::WholeFile));
        QSet<QByteArray> ids{person.id.bytes()};
        for (const auto &row : rows)
            ids.insert(row.id);
        QList<QByteArray> salts;
        for (const QByteArray &id : std::as_const(ids)) {
            YICE_ASSIGN(const auto some, db.rows(u"SELECT v.salt FROM journal_value v JOIN journal_entry e "
                                                 "ON e.seq = v.entry WHERE e.record = ?"_s,
                                                 {id}, [](const Row &row) { return row.blob(0); }));
            salts += some;
        }
        return salts;
    }));
}

QStringList RetentionVault::found(const QStringList &texts, const QList<QByteArray> &bytes)
{
    struct Pattern {
        QByteArray bytes;
        QString name;
    };
    QHash<quint32, QList<Pattern>> byStart;
    const auto startOf = [](const char *place) {
        quint32 start = 0;
        std::memcpy(&start, place, sizeof start);
        return start;
    };
    QStringList order;
    const auto add = [&](const QByteArray &pattern, const QString &name) {
        REQUIRE(pattern.size() >= 4);
        byStart[startOf(pattern.constData())].append({pattern, name});
        order.append(name);
    };
    for (const QString &text : texts) {
        QStringEncoder little(QStringConverter::Utf16LE);
        QStringEncoder big(QStringConverter::Utf16BE);
        add(text.toUtf8(), text);
        add(QByteArray(little.encode(text)), text + u" UTF-16LE"_s);
        add(QByteArray(big.encode(text)), text + u" UTF-16BE"_s);
    }
    for (const QByteArray &pattern : bytes)
        add(pattern, QString::fromLatin1(pattern.toHex()));
    QSet<QString> hits;
    for (const QByteArray &page : pages()) {
        const char *start = page.constData();
        for (const char *place = start; place + 4 <= start + page.size(); ++place) {
            const auto some = byStart.constFind(startOf(place));
            if (some == byStart.constEnd())
                continue;
            for (const Pattern &pattern : *some) {
                if (QByteArrayView(page).sliced(place - start).startsWith(pattern.bytes))
                    hits.insert(pattern.name);
            }
        }
    }
    order.removeIf([&](const QString &name) { return !hits.contains(name); });
    order.removeDuplicates();
    return order;
}

} // namespace tests
