// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/records/AttachmentService.h"
#include "tests/core/alerts/AlertVault.h"
#include "tests/support/Scans.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tests;
using namespace core::records;
using core::ErrorCode;
using Of = core::security::Role;

namespace
{

const AttachmentRules &rules()
{
    static const AttachmentRules shipped = valueOf(shippedAttachmentRules());
    return shipped;
}

class ScanVault : public AlertVault
{
public:
    ScanVault() { addStudent(); }

    template <typename Call> auto asViewer(const core::Viewer &who, Call call)
    {
        return store()
            .run(who,
                 [call](core::storage::Connection &db) {
                     const core::students::StudentService students(db, core::students::Stage::Junior);
                     const core::students::ConsentService consents(db);
                     const AlertService alerts(db, students, context());
                     AttachmentService service(db, students, consents, alerts);
                     return call(service);
                 })
            .takeResult();
    }
    template <typename Call> auto as(Of role, Call call) { return asViewer(viewerOf(role), call); }

    core::Result<Attachment> add(const NewAttachment &given, Of role = Of::Counsellor)
    {
        return as(role, [=, id = student(0)](AttachmentService &service) { return service.add(id, given); });
    }
    QList<Attachment> seenBy(Of role)
    {
        return valueOf(as(role, [id = student(0)](AttachmentService &service) { return service.list(id); }));
    }
    qint64 acts(const QString &act)
    {
        return count(u"SELECT count(*) FROM journal_entry WHERE record_table = 'attachment' AND act = '%1'"_s.arg(act));
    }
};

NewAttachment scan(const QString &kind, const QByteArray &content)
{
    return {kind, u"一页纸"_s, QDate(2026, 11, 20), {}, {}, content};
}

} // namespace

TEST_CASE("a scan is told by its content, and what is cut or harmful is refused", "[records][attachments]")
{
    const qint64 most = 1'000'000;
    CHECK(valueOf(formatOfScan(pngOf("x"), most)) == ScanFormat::Png);
    CHECK(valueOf(formatOfScan(jpegOf("x"), most)) == ScanFormat::Jpeg);
    CHECK(valueOf(formatOfScan(pdfOf("1 0 obj"), most)) == ScanFormat::Pdf);
    for (const QByteArray &whole : {pngOf("some words"), jpegOf("some words"), pdfOf("some words")}) {
        for (qsizetype length = 0; length < whole.size() - 1; ++length) {
            INFO(length);
            CHECK(formatOfScan(whole.first(length), most).error().code == ErrorCode::Unreadable);
        }
    }
    QByteArray flipped = pngOf("some words");
    flipped[flipped.indexOf("words")] = 'W';
    CHECK(formatOfScan(flipped, most).error().code == ErrorCode::Unreadable);
    CHECK(formatOfScan(pngOf("x") + "PK\3\4", most).error().code == ErrorCode::Unreadable);
    CHECK(formatOfScan("MZ\x90", most).error().code == ErrorCode::Unreadable);
    CHECK(formatOfScan("<html>%PDF-</html>", most).error().code == ErrorCode::Unreadable);
    CHECK(formatOfScan(pngOf("x", 1000, 1001), most).error().code == ErrorCode::TooLarge);
    CHECK(formatOfScan(pngOf("x", 0xffffffffU, 0xffffffffU), most).error().code == ErrorCode::TooLarge);
    CHECK(formatOfScan(pngOf("x", 0, 5), most).error().code == ErrorCode::Unreadable);
    for (const char *harm : {"/JavaScript (app.alert)", "/Launch", "/EmbeddedFile"})
        CHECK(formatOfScan(pdfOf(harm), most).error().code == ErrorCode::Hostile);
}

TEST_CASE("the rules of attachments are read strictly", "[records][attachments]")
{
    CHECK(rules().kinds.size() >= 8);
    CHECK(rules().largestBytes == 10 * 1024 * 1024);
    CHECK(rules().kind(u"unheard_of"_s).see == core::Permission::ReadNotes);
    const auto refused = [](const QString &key, const QJsonValue &value) {
        QJsonObject object{{u"format"_s, 1},       {u"id"_s, u"x"_s},          {u"version"_s, 1},
                           {u"title"_s, u"x"_s},   {u"mark"_s, u"P"_s},        {u"largestBytes"_s, 10},
                           {u"mostPixels"_s, 10},
                           {u"kinds"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"a"_s},
                                                               {u"see"_s, u"see_alerts"_s}, {u"add"_s, u"edit_alerts"_s}}}}};
        CHECK(AttachmentRules::fromJson(QJsonDocument(object).toJson()));
        object.insert(key, value);
        return AttachmentRules::fromJson(QJsonDocument(object).toJson()).error().code;
    };
    CHECK(refused(u"format"_s, 2) == ErrorCode::NewerFormat);
    CHECK(refused(u"largestBytes"_s, 0) == ErrorCode::Invalid);
    CHECK(refused(u"size"_s, 1) == ErrorCode::Invalid);
    CHECK(refused(u"kinds"_s, QJsonArray()) == ErrorCode::Invalid);
    CHECK(refused(u"kinds"_s, QJsonArray{QJsonObject{{u"id"_s, u"a"_s}, {u"name"_s, u"a"_s}, {u"see"_s, u"everything"_s},
                                                     {u"add"_s, u"edit_alerts"_s}}})
          == ErrorCode::Invalid);
}

TEST_CASE("a scan is kept whole, opened, exported and removed, each in the journal", "[records][attachments]")
{
    ScanVault vault;
    QByteArray body;
    for (int i = 0; i < 60'000; ++i)
        body += "line " + QByteArray::number(i) + '\n';
    REQUIRE(body.size() > 600'000); // three pieces
    const Attachment made = valueOf(vault.add(scan(u"medical"_s, pdfOf(body))));
    CHECK(made.format == ScanFormat::Pdf);
    CHECK(made.by == VaultFixture::viewer().name);
    CHECK(vault.count(u"SELECT count(*) FROM attachment_piece"_s) == 3);
    // The journal carries the hash and nothing of the content.
    CHECK(vault.count(u"SELECT coalesce(max(length(v.new)), 0) FROM journal_value v JOIN journal_entry e ON e.seq = v.entry "
                      "WHERE e.record_table = 'attachment'"_s)
          < 1000);
    const auto again = vault.add(scan(u"other"_s, pdfOf(body)));
    REQUIRE_FALSE(again);
    CHECK(again.error().code == ErrorCode::AlreadyExists);

    const auto opened = valueOf(vault.as(Of::Counsellor, [=](AttachmentService &service) { return service.open(made.id); }));
    CHECK(opened.bytes == pdfOf(body));
    CHECK(vault.acts(u"viewed"_s) == 1);
    const auto giveOut = [&](const QString &reason) {
        return vault.as(Of::Counsellor, [=](AttachmentService &service) { return service.noteExport(made.id, reason); });
    };
    CHECK(giveOut(u"  "_s).error().code == ErrorCode::Invalid);
    CHECK(vault.acts(u"exported"_s) == 0);
    CHECK(valueOf(giveOut(u"转诊"_s)).bytes == pdfOf(body));
    CHECK(vault.acts(u"exported"_s) == 1);

    const auto remove = [&](qint64 revision, const QString &reason) {
        return vault.as(Of::Counsellor, [=](AttachmentService &service) { return service.remove(made.id, revision, reason); });
    };
    CHECK(remove(made.revision, {}).error().code == ErrorCode::Invalid);
    CHECK(remove(made.revision + 1, u"错了"_s).error().code == ErrorCode::Conflict);
    valueOf(remove(made.revision, u"放错了学生"_s));
    CHECK(vault.count(u"SELECT count(*) FROM attachment_piece"_s) == 0);
    CHECK(vault.acts(u"discarded"_s) == 1);
    CHECK(vault.seenBy(Of::Counsellor).isEmpty());
    CHECK(vault.checks() == QStringList());
}

TEST_CASE("a piece that is gone or changed is damage, never half a page", "[records][attachments]")
{
    ScanVault vault;
    const Attachment made = valueOf(vault.add(scan(u"other"_s, pdfOf(QByteArray(600'000, 'x')))));
    valueOf(vault.run([](core::storage::Connection &db) {
        return db.execute(u"UPDATE attachment_piece SET bytes = zeroblob(length(bytes)) WHERE place = 1"_s);
    }));
    const auto opened = vault.as(Of::Counsellor, [=](AttachmentService &service) { return service.open(made.id); });
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::Damaged);
    CHECK(vault.acts(u"viewed"_s) == 0);
}

TEST_CASE("what is given is refused where it is not whole", "[records][attachments]")
{
    ScanVault vault;
    const auto code = [&](auto change) {
        NewAttachment given = scan(u"other"_s, pngOf("x"));
        change(given);
        const auto made = vault.add(given);
        REQUIRE_FALSE(made);
        return made.error().code;
    };
    CHECK(code([](NewAttachment &one) { one.kind = u"photo"_s; }) == ErrorCode::Invalid);
    CHECK(code([](NewAttachment &one) { one.title = u"  "_s; }) == ErrorCode::Invalid);
    CHECK(code([](NewAttachment &one) { one.title = QString(201, u'x'); }) == ErrorCode::Invalid);
    CHECK(code([](NewAttachment &one) { one.day = QDate(2026, 11, 26); }) == ErrorCode::Invalid);
    CHECK(code([](NewAttachment &one) { one.content = "text"; }) == ErrorCode::Unreadable);
    CHECK(code([](NewAttachment &one) { one.content = pdfOf(QByteArray(rules().largestBytes, 'x')); })
          == ErrorCode::TooLarge);
    CHECK(code([](NewAttachment &one) { one.alert = someId<Alert>(77); }) == ErrorCode::NotFound);
    CHECK(code([](NewAttachment &one) { one.consentOf = QByteArray(); }) == ErrorCode::NotFound);
    CHECK(vault.count(u"SELECT count(*) FROM attachment_piece"_s) == 0);
}

TEST_CASE("each kind is for those whose right it is", "[records][attachments]")
{
    ScanVault vault;
    int number = 0;
    for (const AttachmentKind &kind : rules().kinds) {
        const QByteArray content = pngOf(QByteArray::number(++number));
        valueOf(vault.add(scan(kind.id, content)));
        for (const Of role : {Of::Counsellor, Of::Assistant, Of::Principal, Of::MoralDirector, Of::Auditor, Of::District}) {
            const core::Viewer who = viewerOf(role);
            INFO(kind.id.toStdString() << ' ' << core::security::roleName(role).toStdString());
            const auto added = vault.add(scan(kind.id, content + "-"), role);
            const bool may = who.may(core::Permission::SeeStudents) && who.may(kind.see) && who.may(kind.add);
            // A right that is there meets the content, which is none.
            const ErrorCode met = role == Of::Assistant ? ErrorCode::NotFound : ErrorCode::Unreadable; // no case of theirs
            CHECK(added.error().code == (may ? met : ErrorCode::Denied));
        }
    }
    const auto kindsOf = [&](Of role) {
        QStringList ids;
        for (const Attachment &one : vault.seenBy(role))
            ids.append(one.kind);
        ids.sort();
        return ids;
    };
    CHECK(kindsOf(Of::Counsellor).size() == rules().kinds.size());
    CHECK(kindsOf(Of::Principal) == QStringList{u"guard"_s, u"guardian_notice"_s, u"leave_return"_s, u"minutes"_s});
    for (const Of role : {Of::Auditor, Of::District}) {
        const auto denied = vault.as(role, [id = vault.student(0)](AttachmentService &service) { return service.list(id); });
        CHECK(denied.error().code == ErrorCode::Denied);
    }
    // No export without the right, though it may be seen.
    const core::Id<Attachment> notice = vault.seenBy(Of::Principal).first().id;
    const auto out = vault.as(Of::Principal, [=](AttachmentService &service) { return service.noteExport(notice, u"x"_s); });
    CHECK(out.error().code == ErrorCode::Denied);
    const auto hidden = valueOf(vault.as(Of::Counsellor, [id = vault.student(0)](AttachmentService &service) { return service.list(id); }));
    for (const Attachment &one : hidden) {
        const auto opened = vault.as(Of::MoralDirector, [id = one.id](AttachmentService &service) { return service.open(id); });
        if (!opened)
            CHECK(opened.error().code == ErrorCode::NotFound);
        else
            CHECK(rules().kind(one.kind).see == core::Permission::SeeAlerts);
    }
}

TEST_CASE("nothing of a student's scans is there for who is suspected", "[records][attachments]")
{
    ScanVault vault;
    valueOf(vault.service([id = vault.student(0)](AlertService &service) {
        return service.noteSignal(id, SignalKind::Observation, Tier::Class, u"身上有伤"_s);
    }));
    const Alert now = vault.only();
    NewAttachment given = scan(u"guardian_notice"_s, pngOf("x"));
    given.alert = now.id;
    const Attachment made = valueOf(vault.add(given));
    CHECK(made.alert == now.id);
    CHECK(vault.seenBy(Of::MoralDirector).size() == 1);
    valueOf(vault.service([=](AlertService &service) {
        return service.suspectHarm(now.id, now.revision, true, {{{}, u"moral_director"_s}}, {});
    }));
    CHECK(vault.seenBy(Of::MoralDirector).isEmpty());
    CHECK(vault.seenBy(Of::Principal).size() == 1);
    const auto as = [&](auto call) { return vault.as(Of::MoralDirector, call).error().code; };
    CHECK(as([=](AttachmentService &service) { return service.open(made.id); }) == ErrorCode::NotFound);
    CHECK(as([=](AttachmentService &service) { return service.remove(made.id, 1, u"x"_s); }) == ErrorCode::NotFound);
    CHECK(vault.add(scan(u"minutes"_s, pngOf("y")), Of::MoralDirector).error().code == ErrorCode::NotFound);
}
