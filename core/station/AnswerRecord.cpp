// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/AnswerRecord.h"

#include "core/base/Random.h"
#include "core/exchange/CanonicalJson.h"
#include "core/exchange/SodiumBytes.h"
#include "core/exchange/UnitKeys.h"

#include <QJsonObject>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

constexpr qsizetype NonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype ProgressBytes = 32;
constexpr qsizetype BoxBytes = NonceBytes + ProgressBytes + crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype DayBytes = 4;
constexpr qsizetype HashBytes = 16;
constexpr qsizetype SealedBytes = RecordBytes - BoxBytes - DayBytes - HashBytes;
constexpr qsizetype StepBytes = SealedBytes - exchange::SealBytes;
constexpr qsizetype ClearBytes = BoxBytes + DayBytes;

constexpr std::array KindNames{"begin", "answer", "skip", "talk", "left", "stop", "done", "fill"};

void wipe(QByteArray &bytes)
{
    sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
}

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray seal(const Progress &progress, const security::SecureBytes &resume)
{
    QByteArray plain(ProgressBytes, '\0');
    qToLittleEndian<quint32>(static_cast<quint32>(progress.sequence), plain.data());
    qToLittleEndian<quint32>(static_cast<quint32>(progress.passed), plain.data() + 4);
    plain[8] = progress.finished ? 1 : 0;
    const QByteArray nonce = base::randomBytes(NonceBytes);
    QByteArray box(BoxBytes - NonceBytes, '\0');
    unsigned long long written = 0;
    crypto_aead_xchacha20poly1305_ietf_encrypt(exchange::writable(box), &written, exchange::readable(plain),
                                               exchange::lengthOf(plain), nullptr, 0, nullptr,
                                               exchange::readable(nonce), resume.data());
    return nonce + box;
}

QByteArray wholeness(const QByteArray &rest, const RecordPlace &place)
{
    QByteArray index(8, '\0');
    qToLittleEndian<qint64>(place.index, index.data());
    return exchange::blake2b("yice-answer-v1\n" + place.file + index + rest, HashBytes);
}

QString outsideHash(const QByteArray &clear)
{
    return hex(exchange::blake2b(clear, HashBytes));
}

} // namespace

QString stepKindName(Step::Kind kind)
{
    return QString::fromLatin1(KindNames.at(static_cast<size_t>(kind)));
}

Result<QByteArray> sealStep(const Step &step, const Progress &progress, const security::SecureBytes &resume,
                            const QByteArray &receivingKey, const RecordPlace &place)
{
    exchange::startSodium();
    const bool finished = step.kind == Step::Kind::Done;
    QByteArray record = seal(progress, resume);
    QByteArray day(DayBytes, '\0');
    qToLittleEndian<quint32>(
        finished ? static_cast<quint32>(QDate(1970, 1, 1).daysTo(step.at.toLocalTime().date())) : 0U, day.data());
    record += day;
    YICE_ASSIGN(QByteArray plain, exchange::canonicalJson({{u"at"_s, step.at.toMSecsSinceEpoch()},
                                                           {u"card"_s, step.card},
                                                           {u"file"_s, hex(place.file)},
                                                           {u"index"_s, place.index},
                                                           {u"item"_s, step.item},
                                                           {u"kind"_s, stepKindName(step.kind)},
                                                           {u"ms"_s, step.milliseconds},
                                                           {u"out"_s, outsideHash(record)},
                                                           {u"scale"_s, step.scale},
                                                           {u"seq"_s, step.sequence},
                                                           {u"value"_s, step.value},
                                                           {u"version"_s, step.version}}));
    if (plain.size() > StepBytes) {
        wipe(plain);
        return fail(ErrorCode::Invalid, u"step"_s, {{u"field"_s, u"scale"_s}});
    }
    QByteArray padded = plain.leftJustified(StepBytes, ' ');
    wipe(plain);
    const auto sealed = exchange::sealFor(receivingKey, padded);
    wipe(padded);
    if (!sealed)
        return fail(sealed.error());
    record += *sealed;
    return record + wholeness(record, place);
}

bool isWhole(const QByteArray &record, const RecordPlace &place)
{
    return record.size() == RecordBytes &&
        record.right(HashBytes) == wholeness(record.left(RecordBytes - HashBytes), place);
}

std::optional<Progress> progressOf(const QByteArray &record, const security::SecureBytes &resume)
{
    exchange::startSodium();
    std::array<unsigned char, ProgressBytes> plain{};
    unsigned long long written = 0;
    const unsigned char *bytes = exchange::readable(record);
    if (record.size() != RecordBytes ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(plain.data(), &written, nullptr, bytes + NonceBytes,
                                                   static_cast<unsigned long long>(BoxBytes - NonceBytes), nullptr, 0,
                                                   bytes, resume.data()) != 0)
        return std::nullopt;
    return Progress{static_cast<int>(qFromLittleEndian<quint32>(plain.data())),
                    static_cast<int>(qFromLittleEndian<quint32>(plain.data() + 4)), plain.at(8) != 0};
}

qint64 finishedDay(const QByteArray &record)
{
    return record.size() == RecordBytes ? qFromLittleEndian<quint32>(record.constData() + BoxBytes) : 0;
}

QByteArray sealedPart(const QByteArray &record)
{
    return record.mid(ClearBytes, SealedBytes);
}

Result<Step> stepFrom(const QByteArray &opened, const QByteArray &record, const RecordPlace &place)
{
    QByteArray json = opened;
    while (json.endsWith(' '))
        json.chop(1);
    const auto object = exchange::readCanonicalJson(json);
    const auto number = [&](const QString &key) { return object->value(key).toInteger(-1); };
    if (!object || opened.size() != StepBytes)
        return fail(ErrorCode::Damaged, u"step"_s, {{u"where"_s, u"record"_s}});
    if (object->value(u"file"_s).toString() != hex(place.file) || number(u"index"_s) != place.index)
        return fail(ErrorCode::Tampered, u"step"_s, {{u"check"_s, u"place"_s}});
    if (object->value(u"out"_s).toString() != outsideHash(record.left(ClearBytes)))
        return fail(ErrorCode::Tampered, u"step"_s, {{u"check"_s, u"record"_s}});
    Step step;
    const QByteArray kind = object->value(u"kind"_s).toString().toLatin1();
    size_t found = 0;
    while (found < KindNames.size() && kind != KindNames.at(found))
        ++found;
    if (found == KindNames.size())
        return fail(ErrorCode::Damaged, u"step"_s, {{u"where"_s, u"kind"_s}});
    step.kind = static_cast<Step::Kind>(found);
    step.card = object->value(u"card"_s).toString();
    step.scale = object->value(u"scale"_s).toString();
    step.version = static_cast<int>(number(u"version"_s));
    step.item = static_cast<int>(number(u"item"_s));
    step.value = static_cast<int>(object->value(u"value"_s).toInteger());
    step.sequence = static_cast<int>(number(u"seq"_s));
    step.at = QDateTime::fromMSecsSinceEpoch(number(u"at"_s), Qt::UTC);
    step.milliseconds = number(u"ms"_s);
    return step;
}

} // namespace core::station
