// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeyringFormat.h"

#include "core/base/JsonReader.h"
#include "core/security/KeySealing.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace core::security
{

namespace
{

using base::JsonReader;

constexpr qsizetype MostBytes = 1024 * 1024; // over a thousand slots
constexpr qsizetype MostNameCharacters = 64;
const QString Kind = u"yice-keyring"_s;

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QJsonObject sealedObject(const SealedKeys &keys)
{
    QJsonObject object{{u"publicKey"_s, base64(keys.publicKey)}, {u"vaultKey"_s, base64(keys.vaultKey)}};
    if (!keys.notesKey.isEmpty())
        object.insert(u"notesKey"_s, base64(keys.notesKey));
    return object;
}

QJsonObject slotObject(const KeyringSlot &slot)
{
    return {{u"id"_s, slot.user.toString()},
            {u"name"_s, slot.name},
            {u"role"_s, roleName(slot.role)},
            {u"founder"_s, slot.founder},
            {u"kdf"_s, QJsonObject{{u"memoryKib"_s, slot.cost.memoryKib}, {u"passes"_s, slot.cost.passes}}},
            {u"salt"_s, base64(slot.salt)},
            {u"secretKey"_s, base64(slot.secretKey)},
            {u"keys"_s, sealedObject(slot.keys)}};
}

QJsonObject signedObject(const KeyringContent &content)
{
    QJsonArray entries;
    for (const KeyringSlot &slot : content.people)
        entries.append(slotObject(slot));
    return {{u"kind"_s, Kind},
            {u"format"_s, KeyringFormat},
            {u"vaultId"_s, content.vaultId.toString(QUuid::WithoutBraces)},
            {u"test"_s, content.test},
            {u"cipher"_s, content.cipher},
            {u"recovery"_s, sealedObject(content.recovery)},
            {u"slots"_s, entries}};
}

/// Qt keeps keys sorted and writes compact JSON without choices; names hold nothing that could be escaped in two ways.
QByteArray canonical(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bytesAt(JsonReader &reader, const QString &key, qsizetype size)
{
    const auto decoded =
        QByteArray::fromBase64Encoding(reader.text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.size() != size)
        reader.refuse(key);
    return decoded.decoded;
}

SealedKeys readSealed(JsonReader reader, JsonReader &parent)
{
    reader.allowOnly({u"publicKey"_s, u"vaultKey"_s, u"notesKey"_s});
    SealedKeys keys;
    keys.publicKey = bytesAt(reader, u"publicKey"_s, KeyBytes);
    keys.vaultKey = bytesAt(reader, u"vaultKey"_s, SealedBytes);
    if (reader.has(u"notesKey"_s))
        keys.notesKey = bytesAt(reader, u"notesKey"_s, SealedBytes);
    parent.adopt(reader);
    return keys;
}

KdfCost readCost(JsonReader reader, JsonReader &parent)
{
    reader.allowOnly({u"memoryKib"_s, u"passes"_s});
    const KdfCost cost{reader.number(u"memoryKib"_s, TestFloor.memoryKib, Ceiling.memoryKib),
                       reader.number(u"passes"_s, TestFloor.passes, Ceiling.passes)};
    parent.adopt(reader);
    return cost;
}

KeyringSlot readSlot(JsonReader reader, JsonReader &parent)
{
    reader.allowOnly({u"id"_s, u"name"_s, u"role"_s, u"founder"_s, u"kdf"_s, u"salt"_s, u"secretKey"_s, u"keys"_s});
    KeyringSlot slot;
    slot.user = Id<User>::fromString(reader.text(u"id"_s));
    slot.name = reader.text(u"name"_s);
    if (const Result<Role> role = roleFromName(reader.text(u"role"_s)))
        slot.role = *role;
    else
        reader.refuse(u"role"_s);
    slot.founder = reader.flag(u"founder"_s);
    slot.cost = readCost(reader.object(u"kdf"_s), reader);
    slot.salt = bytesAt(reader, u"salt"_s, KdfSaltBytes);
    slot.secretKey = bytesAt(reader, u"secretKey"_s, WrappedBytes);
    slot.keys = readSealed(reader.object(u"keys"_s), reader);
    parent.adopt(reader);
    return slot;
}

/// A unit's vault has a founder and nobody who holds a kit; a kit has its holder and nobody else.
bool hasItsPeople(const QList<KeyringSlot> &entries)
{
    const auto isHolder = [](const KeyringSlot &slot) { return slot.role == Role::KitHolder; };
    if (std::any_of(entries.begin(), entries.end(), isHolder))
        return entries.size() == 1 && !entries.first().founder;
    return std::any_of(entries.begin(), entries.end(), [](const KeyringSlot &slot) { return slot.founder; });
}

bool holdsTogether(const KeyringContent &content)
{
    const QList<KeyringSlot> &entries = content.people;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const KeyringSlot &slot = entries.at(i);
        const Result<QString> name = keptName(slot.name);
        if (slot.user.isNull() || !name || *name != slot.name || !isAllowed(slot.cost, content.use()) ||
            slot.viewer().may(Permission::ReadNotes) == slot.keys.notesKey.isEmpty())
            return false;
        for (qsizetype j = 0; j < i; ++j) {
            if (entries.at(j).user == slot.user || sameName(entries.at(j).name, slot.name))
                return false;
        }
    }
    return !content.vaultId.isNull() && isCipherName(content.cipher) && !content.recovery.notesKey.isEmpty() && hasItsPeople(entries);
}

tl::unexpected<Error> damaged(const QString &where)
{
    return fail(ErrorCode::KeyringDamaged, where, {{u"where"_s, where}});
}

} // namespace

QByteArray signedBytes(const KeyringContent &content)
{
    return canonical(signedObject(content));
}

QByteArray writeKeyring(const KeyringContent &content)
{
    QJsonObject object = signedObject(content);
    object.insert(u"mac"_s, base64(content.mac));
    object.insert(u"checksum"_s, base64(checksum(canonical(object))));
    return canonical(object);
}

Result<KeyringContent> readKeyring(const QByteArray &bytes)
{
    if (bytes.size() > MostBytes)
        return damaged(u"size"_s);
    const Result<JsonReader> parsed = JsonReader::parse(bytes);
    if (!parsed)
        return damaged(u"json"_s);
    JsonReader reader = *parsed;
    const QString kind = reader.text(u"kind"_s);
    const int format = reader.number(u"format"_s, 1, std::numeric_limits<int>::max());
    if (!reader.outcome() || kind != Kind)
        return damaged(u"kind"_s);
    if (format > KeyringFormat)
        return fail(ErrorCode::NewerFormat, u"keyring"_s, {{u"found"_s, format}, {u"known"_s, KeyringFormat}});

    reader.allowOnly({u"kind"_s, u"format"_s, u"vaultId"_s, u"test"_s, u"cipher"_s, u"recovery"_s, u"slots"_s, u"mac"_s,
                      u"checksum"_s});
    KeyringContent content;
    content.vaultId = QUuid::fromString(reader.text(u"vaultId"_s));
    content.test = reader.flag(u"test"_s);
    content.cipher = reader.text(u"cipher"_s);
    content.recovery = readSealed(reader.object(u"recovery"_s), reader);
    for (const JsonReader &slot : reader.objects(u"slots"_s))
        content.people.append(readSlot(slot, reader));
    content.mac = bytesAt(reader, u"mac"_s, DigestBytes);
    bytesAt(reader, u"checksum"_s, DigestBytes);
    if (const Result<> outcome = reader.outcome(); !outcome)
        return damaged(outcome.error().detail);
    if (!holdsTogether(content))
        return damaged(u"slots"_s);
    // Refuses at once a second spelling, a key given twice and a checksum that does not fit.
    if (writeKeyring(content) != bytes)
        return damaged(u"checksum"_s);
    return content;
}

Result<QString> keptName(const QString &typed)
{
    const QString name = typed.normalized(QString::NormalizationForm_C).simplified();
    const QList<uint> characters = name.toUcs4();
    bool visible = name.isValidUtf16() && !name.isEmpty() && characters.size() <= MostNameCharacters;
    for (const uint character : characters)
        visible = visible && (character == U' ' || (QChar::isPrint(character) && !QChar::isSpace(character)));
    if (!visible)
        return fail(ErrorCode::Invalid, u"user name"_s, {{u"field"_s, u"user"_s}});
    return name;
}

bool sameName(const QString &a, const QString &b)
{
    const auto folded = [](const QString &name) {
        return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    };
    return folded(a) == folded(b);
}

bool isCipherName(const QString &name)
{
    return !name.isEmpty() && name.size() <= 32 && std::all_of(name.begin(), name.end(), [](QChar character) {
        return (character >= u'a' && character <= u'z') || (character >= u'0' && character <= u'9') ||
               character == u'-';
    });
}

} // namespace core::security
