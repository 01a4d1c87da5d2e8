// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/station/AnswerRecord.h"
#include "core/station/StationFile.h"

#include <QFile>
#include <QList>
#include <QLockFile>
#include <QString>

#include <memory>

namespace core::station
{

/// What a file of answers is, by its first 512 bytes.
struct AnswersHead {
    Id<StationRecord> station;
    QByteArray file; ///< FileIdBytes, random
};

/// The whole records of a file, in their order; a torn tail is left out. Unreadable: no file of answers; NewerFormat.
struct AnswersContent {
    AnswersHead head;
    QList<QByteArray> records; ///< each RecordBytes long, whether or not it is whole
};
Result<AnswersContent> readAnswers(const QByteArray &bytes);

constexpr qint64 LargestAnswersFile = 512LL * 1024 * 1024;
inline const QString AnswersEnding = QStringLiteral(".answers");

/// The one file that this process appends to, beside the station file. Every process has one of its own, so that a
/// folder shared by many PCs works; whoever comes later goes on in one that nobody has open.
class AnswersFile
{
public:
    /// `base` is the path of the station file without its ending. A tail that was torn is cut off: nothing in it was
    /// ever acknowledged. DiskFull, ReadOnly, DiskMissing, DiskError.
    static Result<std::unique_ptr<AnswersFile>> open(const QString &base, const Id<StationRecord> &station);

    RecordPlace nextPlace() const { return {m_head.file, m_count}; }
    /// Returns when all are on the disk; after an error none of them counts, and what was written of them is cut off.
    Result<> append(const QList<QByteArray> &records);
    QString path() const { return m_file.fileName(); }

private:
    AnswersFile() = default;
    Result<> begin(const QString &path, const Id<StationRecord> &station);
    Result<bool> resume(const QString &path, const Id<StationRecord> &station);

    QFile m_file;
    std::unique_ptr<QLockFile> m_lock;
    AnswersHead m_head;
    qint64 m_count = 0;
};

/// Every file of answers of `station` that lies beside `base`, this process's own among them.
QList<AnswersContent> answersBeside(const QString &base, const Id<StationRecord> &station);

} // namespace core::station
