// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Holder.h"

#include "core/base/platform/WholeFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QSysInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::workspace
{

namespace
{
const auto PidKey = u"pid"_s;
const auto HostKey = u"host"_s;
const auto UserKey = u"user"_s;
constexpr qint64 LargestFile = 4096;
} // namespace

void Holder::note(const Id<security::User> &user) const
{
    const QJsonObject body{{PidKey, QString::number(QCoreApplication::applicationPid())},
                           {HostKey, QSysInfo::machineHostName()},
                           {UserKey, user.toString()}};
    QSaveFile file(m_path); // whoever looks at this moment finds the whole of it or nothing
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QJsonDocument(body).toJson(QJsonDocument::Compact));
        file.commit();
    }
}

void Holder::clear() const
{
    QFile::remove(m_path);
}

Error Holder::named(const Error &inUse, const security::Keyring &keyring) const
{
    const auto bytes = base::readWholeFile(m_path, LargestFile);
    if (!bytes)
        return inUse;
    const QJsonObject body = QJsonDocument::fromJson(*bytes).object();
    const bool holds = body.value(PidKey).toString() == inUse.context.value(u"pid"_s).toString()
        && body.value(HostKey).toString() == inUse.context.value(u"host"_s).toString();
    if (!holds)
        return inUse;
    for (const security::KeyringUser &user : keyring.users()) {
        if (user.id.toString() == body.value(UserKey).toString())
            return Error(inUse).with(u"user"_s, user.name);
    }
    return inUse;
}

} // namespace core::workspace
