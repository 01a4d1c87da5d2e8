// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/security/SecureBytes.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace core::station
{

/// One thing that a student did. Whatever it is, it becomes a record of the same size.
struct Step {
    enum class Kind {
        Begin,
        Answer,
        Skip, ///< does not want to answer this item
        Talk, ///< wants to talk with somebody
        Left, ///< the window lost the focus
        Stop, ///< stopped before the end
        Done, ///< went through to the end
        Fill, ///< nothing: so that the number of records does not tell of the others
    };
    Kind kind = Kind::Begin;
    QString card; ///< clean code
    QString scale;
    int version = 0;
    int item = 0; ///< from 1
    int value = 0;
    int sequence = 0;        ///< from 1, of this card
    QDateTime at;            ///< UTC
    qint64 milliseconds = 0; ///< that the item stood on the screen
};

QString stepKindName(Step::Kind kind);

/// How far a card has come. Readable only with the card's code, and says nothing of any answer.
struct Progress {
    int sequence = 0;
    int passed = 0; ///< items that were answered or skipped, from the first on
    bool finished = false;
};

/// The place of a record: it fits nowhere else.
struct RecordPlace {
    QByteArray file; ///< FileIdBytes
    qint64 index = 0;
};

constexpr qsizetype FileIdBytes = 16;
constexpr qsizetype RecordBytes = 512;

/// A record is: how far the card has come, under a key that its code gives (72 bytes); the day since 1970 on which a
/// student finished with it, else 0 (4 bytes, little endian), for the teacher's count; the step in JSON of fixed length,
/// sealed to the school (420 bytes: libsodium sealed box); an unkeyed hash that finds what was torn (16 bytes). Inside
/// the seal stand the record's place and a hash of what lies outside. Invalid: a step that does not fit.
Result<QByteArray> sealStep(const Step &step, const Progress &progress, const security::SecureBytes &resume,
                            const QByteArray &receivingKey, const RecordPlace &place);

/// Whether the record was written whole in this place. Proves nothing against a person.
bool isWhole(const QByteArray &record, const RecordPlace &place);
/// None: another card's record.
std::optional<Progress> progressOf(const QByteArray &record, const security::SecureBytes &resume);
qint64 finishedDay(const QByteArray &record);

/// What the school opens.
QByteArray sealedPart(const QByteArray &record);
/// `opened` is what sealedPart() held. Tampered (check): `place` for a record of another place, `record` for one that
/// was changed outside the seal. Damaged: not the form of a step.
Result<Step> stepFrom(const QByteArray &opened, const QByteArray &record, const RecordPlace &place);

} // namespace core::station
