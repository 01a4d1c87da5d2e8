// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>
#include <QVariantMap>

#include <utility>

namespace core::base {

/// What went wrong, as the caller must tell the cases apart. Core never words a message: ui/words and yicectl do.
enum class ErrorCode {
    Usage,            ///< the command line or a call is not of the documented form
    Denied,           ///< the viewer's role lacks the permission; context: permission
    ConsentMissing,   ///< refused until consent is on record
    WrongPassword,    ///< nothing was unlocked; context: attempts, waitSeconds
    TooManyAttempts,  ///< a wait is still running; context: waitSeconds
    WrongRecoveryKey, ///< context: group (1-based) when the check group tells which is wrong, else absent
    WeakPassword,     ///< context: reason (short common own_name school id_part)
    NotFound,         ///< no such record, file or id
    Invalid,          ///< a value outside the documented range; context: field
    AlreadyExists,    ///< something stands where a new thing should be made
    InputRejected,    ///< rows of a file are wrong: see Error::problems; nothing was written
    Unreadable,       ///< a file is not of the format it should be
    TooLarge,         ///< over a documented limit; context: limit
    Hostile,          ///< built to harm: bombs, traversal, external entities
    KeyringMissing,   ///< records.db without keyring.json
    KeyringDamaged,   ///< keyring.json changed or not readable
    Damaged,          ///< a stored file does not hold together; context: file, where
    Tampered,         ///< an authenticated file was changed; context: check
    BehindAnchor,     ///< the vault is older than what this PC has seen; context: have, expected
    NotForUs,         ///< sealed to other recipients
    UnknownSender,    ///< the sending unit's card is not trusted here
    KeyChanged,       ///< a known unit shows another key; context: fingerprint
    NewerFormat,      ///< written by a newer version; context: found, known
    Conflict,         ///< the record was changed since it was read (stale revision)
    NeedsDecision,    ///< a person must choose; see Error::problems
    ConditionsUnmet,  ///< a step is refused while others are open; context: open (list)
    DiskFull,
    ReadOnly,
    DiskMissing, ///< the folder or device is not there
    DiskError,
    InUse,    ///< another process holds the vault; context: host, user, since
    Cancelled,
    Internal, ///< a defect of this program
};

/// One thing wrong with an input file, at the place where a person finds it.
struct Problem {
    QString file;
    QString sheet;
    int row = 0;     ///< as Excel shows it, from 1; 0 where no row applies
    QString column;  ///< header text
    QString value;   ///< as the file has it
    QString kind;    ///< stable word from the command-line contract, such as id_checksum
    QVariantMap context; ///< for the sentence: otherRow, expected, …
    bool operator==(const Problem &) const = default;
};

/// A failure as a value. `detail` is small print for support (never a sentence for users, never a person's name);
/// `context` fills the placeholders of the translated sentence.
struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QVariantMap context;
    QList<Problem> problems;

    Error() = default;
    explicit Error(ErrorCode c, QString d = {}, QVariantMap ctx = {}) : code(c), detail(std::move(d)), context(std::move(ctx))
    {
    }
    /// The same error with one more placeholder value.
    Error with(const QString &key, const QVariant &value) const;
};

/// The stable word of the command line for a code, such as "wrong_password".
QString codeName(ErrorCode code);

/// The exit status of the command-line contract, 1 to 10.
int exitStatus(ErrorCode code);

} // namespace core::base

namespace core {
using base::Error;
using base::ErrorCode;
using base::Problem;
} // namespace core
