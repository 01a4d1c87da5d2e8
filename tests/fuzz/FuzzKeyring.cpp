// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/KeySealing.h"
#include "core/security/Keyring.h"
#include "core/security/PasswordRules.h"
#include "core/security/RecoveryKey.h"
#include "tests/fuzz/Targets.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;
using namespace core;
using namespace core::security;

namespace tests::fuzz {

namespace {

const SecureBytes &password()
{
    static const SecureBytes bytes = passwordBytes(u"four plain words here"_s);
    return bytes;
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<KeyringContent> look(const QByteArray &file)
{
    const auto content = readKeyring(file);
    if (!content)
        return std::nullopt;
    promise(writeKeyring(*content) == file, "a keyring has one spelling");
    promise(!content->people.isEmpty(), "a keyring has a founder");
    return *content;
}

/// With a checksum that fits, as anybody can make it.
QByteArray withChecksum(QJsonObject object)
{
    object.remove(u"checksum"_s);
    object.insert(u"checksum"_s, QString::fromLatin1(checksum(compact(object)).toBase64()));
    return compact(object);
}

/// A keyring of two persons, made once.
struct Made {
    QJsonObject file;
    SecureBytes vaultKey;
};

const Made &made()
{
    static const Made once = [] {
        const base::SystemClock clock;
        auto created = Keyring::create({u"aegis"_s, true, u"测试老师"_s, Role::Counsellor}, password(), TestFloor, clock);
        (void)created->keyring.addUser(created->keys, {u"助手"_s, Role::Assistant, false}, password(), TestFloor, clock);
        return Made{objectOf(created->keyring.serialize()), std::move(created->keys.vaultKey)};
    }();
    return once;
}

/// `changes` laid over `onto`, key by key and entry by entry.
QJsonValue laidOver(const QJsonValue &onto, const QJsonValue &changes, int depth)
{
    if (depth > 0 && onto.isObject() && changes.isObject()) {
        QJsonObject object = onto.toObject();
        for (const QString &key : changes.toObject().keys())
            object.insert(key, laidOver(object.value(key), changes.toObject().value(key), depth - 1));
        return object;
    }
    if (depth > 0 && onto.isArray() && changes.isArray()) {
        QJsonArray array = onto.toArray();
        const QJsonArray entries = changes.toArray();
        for (qsizetype i = 0; i < entries.size(); ++i) {
            if (i < array.size())
                array[i] = laidOver(array.at(i), entries.at(i), depth - 1);
            else
                array.append(entries.at(i));
        }
        return array;
    }
    return changes;
}

bool isCheap(const KeyringContent &content)
{
    return std::all_of(content.people.begin(), content.people.end(), [](const KeyringSlot &slot) {
        return slot.cost.memoryKib <= 64 && slot.cost.passes <= 2;
    });
}

/// As somebody who knows the vault key could change it: the MAC fits, and everything that opens a keyring runs.
void openChanged(const QJsonObject &changes)
{
    const auto changed = look(withChecksum(laidOver(made().file, changes, 4).toObject()));
    if (!changed || !isCheap(*changed))
        return;
    KeyringContent content = *changed;
    content.mac = headerMac(signedBytes(content), made().vaultKey);
    const auto keyring = Keyring::parse(writeKeyring(content));
    promise(keyring.has_value(), "what was written is read");
    const QString name = content.people.first().name;
    auto keys = keyring->unlock(name, password());
    if (!keys)
        return;
    Keyring next = *keyring;
    const base::SystemClock clock;
    (void)next.addUser(*keys, {u"新来的"_s, Role::Auditor, false}, password(), TestFloor, clock);
    (void)next.changePassword(name, password(), password(), TestFloor);
    (void)next.removeUser(*keys, content.people.last().name);
    promise(readKeyring(next.serialize()).has_value(), "a changed keyring is a keyring");
}

} // namespace

/// The file itself · with a checksum that fits · changes to a keyring that opens · a typed recovery key and password.
void readKeyringFile(const QByteArray &input)
{
    const auto [way, bytes] = choose(input, 4);
    switch (way) {
    case 0:
        (void)look(bytes);
        break;
    case 1:
        (void)look(withChecksum(objectOf(bytes)));
        break;
    case 2:
        return openChanged(objectOf(bytes));
    default:
        const QString typed = QString::fromUtf8(bytes);
        if (const auto key = readRecoveryKey(typed))
            promise(key->size() == RecoveryKeyBytes, "a recovery key has its length");
        if (const auto name = keptName(typed))
            promise(keptName(*name) == *name && sameName(*name, typed), "a kept name stays as it is");
    }
}

} // namespace tests::fuzz
