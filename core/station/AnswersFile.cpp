// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/station/AnswersFile.h"

#include "core/base/Random.h"
#include "core/base/platform/Disk.h"
#include "core/base/platform/WholeFile.h"
#include "core/exchange/SodiumBytes.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace core::station
{

namespace
{

constexpr qsizetype HeadBytes = RecordBytes; // so that records do not cross the blocks of a disk
constexpr qsizetype HashBytes = 16;
const QByteArray Magic = "yice-answers ";
constexpr int Format = 1;

QByteArray headOf(const AnswersHead &head)
{
    const QByteArray text = Magic + QByteArray::number(Format) + '\n' + head.station.toString().toLatin1() + '\n' +
        head.file.toHex() + '\n';
    const QByteArray padded = text.leftJustified(HeadBytes - HashBytes, ' ');
    return padded + exchange::blake2b(padded, HashBytes);
}

Result<AnswersHead> readHead(const QByteArray &bytes)
{
    if (!bytes.startsWith(Magic) || bytes.size() < HeadBytes)
        return fail(ErrorCode::Unreadable, u"no answers"_s);
    const QList<QByteArray> lines = bytes.left(HeadBytes - HashBytes).split('\n');
    const int format = lines.first().mid(Magic.size()).toInt();
    if (format > Format)
        return fail(ErrorCode::NewerFormat, {}, {{u"found"_s, format}, {u"known"_s, Format}});
    AnswersHead head;
    head.station = Id<StationRecord>::fromString(QString::fromLatin1(lines.value(1)));
    head.file = QByteArray::fromHex(lines.value(2));
    if (head.file.size() != FileIdBytes || headOf(head) != bytes.left(HeadBytes))
        return fail(ErrorCode::Damaged, u"answers"_s, {{u"where"_s, u"header"_s}});
    return head;
}

QStringList pathsBeside(const QString &base)
{
    const QFileInfo info(base);
    QStringList paths;
    const auto names = info.dir().entryList({u"*"_s + AnswersEnding}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (name.startsWith(info.fileName() + u'-'))
            paths.append(info.dir().filePath(name));
    }
    return paths;
}

} // namespace

Result<AnswersContent> readAnswers(const QByteArray &bytes)
{
    AnswersContent content;
    YICE_ASSIGN(content.head, readHead(bytes));
    for (qsizetype at = HeadBytes; at + RecordBytes <= bytes.size(); at += RecordBytes)
        content.records.append(bytes.mid(at, RecordBytes));
    return content;
}

Result<> AnswersFile::begin(const QString &path, const Id<StationRecord> &station)
{
    m_head = {station, base::randomBytes(FileIdBytes)};
    m_count = 0;
    // Whole at once: a file without its head would be no file of answers to whoever takes it in.
    YICE_TRY(base::writeWholeFile(path, headOf(m_head), base::Replace::No));
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return fail(base::writeError(path, HeadBytes));
    m_file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

Result<bool> AnswersFile::resume(const QString &path, const Id<StationRecord> &station)
{
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Unbuffered))
        return false;
    const auto head = readHead(m_file.read(HeadBytes));
    if (!head || head->station != station) {
        m_file.close();
        return false;
    }
    m_head = *head;
    m_count = (m_file.size() - HeadBytes) / RecordBytes;
    if (m_count > 0) {
        m_file.seek(HeadBytes + (m_count - 1) * RecordBytes);
        if (!isWhole(m_file.read(RecordBytes), {m_head.file, m_count - 1}))
            --m_count;
    }
    const qint64 end = HeadBytes + m_count * RecordBytes;
    if (m_file.size() != end && (!m_file.resize(end) || !base::syncToDisk(m_file)))
        return fail(base::writeError(path, RecordBytes));
    return true;
}

Result<std::unique_ptr<AnswersFile>> AnswersFile::open(const QString &base, const Id<StationRecord> &station)
{
    constexpr int Tries = 100;
    std::unique_ptr<AnswersFile> answers(new AnswersFile);
    const auto lock = [&](const QString &path) {
        answers->m_lock = std::make_unique<QLockFile>(path + u".lock"_s);
        answers->m_lock->setStaleLockTime(0); // only a process that is gone gives it up
        return answers->m_lock->tryLock(0);
    };
    for (const QString &path : pathsBeside(base)) {
        if (!lock(path))
            continue;
        YICE_ASSIGN(const bool ours, answers->resume(path, station));
        if (ours)
            return answers;
    }
    for (int i = 0; i < Tries; ++i) {
        const QString path = base + u'-' + QString::fromLatin1(base::randomBytes(3).toHex()) + AnswersEnding;
        if (QFile::exists(path))
            continue;
        if (!lock(path))
            return fail(base::writeError(path, HeadBytes));
        YICE_TRY(answers->begin(path, station));
        return answers;
    }
    return fail(ErrorCode::AlreadyExists, base, {{u"id"_s, base}});
}

Result<> AnswersFile::append(const QList<QByteArray> &records)
{
    const QByteArray bytes = records.join();
    const qint64 end = HeadBytes + m_count * RecordBytes;
    if (m_file.seek(end) && m_file.write(bytes) == bytes.size() && base::syncToDisk(m_file)) {
        m_count += records.size();
        return {};
    }
    const Error why = base::writeError(m_file.fileName(), bytes.size());
    m_file.resize(end);
    return fail(why);
}

QList<AnswersContent> answersBeside(const QString &base, const Id<StationRecord> &station)
{
    QList<AnswersContent> all;
    for (const QString &path : pathsBeside(base)) {
        const auto bytes = base::readWholeFile(path, LargestAnswersFile);
        if (!bytes)
            continue;
        const auto content = readAnswers(*bytes);
        if (content && content->head.station == station)
            all.append(*content);
    }
    return all;
}

} // namespace core::station
