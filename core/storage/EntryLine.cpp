// SPDX-FileCopyrightText: 2026 The Yice authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/EntryLine.h"

#include "core/base/Ahead.h"
#include "core/base/Random.h"

#include <sodium.h>

namespace core::storage
{

namespace
{
constexpr qsizetype EntriesTogether = 128;
constexpr size_t BatchesAhead = 4;

using Batch = QList<OpenEntry>;

/// A new record has many columns and no history: one value instead of a row and a salt for each.
void pack(OpenEntry &open)
{
    if (!open.isNewRecord || open.changes.size() < 2)
        return;
    QList<std::pair<QString, QVariant>> values;
    values.reserve(open.changes.size());
    for (const FieldChange &change : open.changes)
        values.append({change.field, change.newValue});
    if (const auto packed = packValues(values))
        open.changes = {{PackedField, QVariant(), *packed}};
}
} // namespace

struct EntryLine::Closer {
    QByteArray key;
    QByteArray previous;
    QByteArray chain;
    QByteArray random; ///< the rest of what the system gave: asking it for each salt would cost more than the hash

    QByteArray freshSalt()
    {
        constexpr int SaltsAtOnce = 64;
        if (random.isEmpty())
            random = base::randomBytes(SaltsAtOnce * SaltSize);
        const QByteArray salt = random.last(SaltSize);
        sodium_memzero(random.data() + random.size() - SaltSize, SaltSize);
        random.chop(SaltSize);
        return salt;
    }
    void close(OpenEntry &open)
    {
        pack(open);
        QList<FieldCommitment> commitments;
        for (const FieldChange &change : std::as_const(open.changes)) {
            open.salts.append(freshSalt());
            commitments.append({change.field, commitmentOf(key, open.salts.last(), change.field, change.oldValue,
                                                           change.newValue)});
        }
        const QByteArray fields = encodeFields(commitments);
        open.entry.fields = fields.isNull() ? QByteArray("") : fields; // NOT NULL
        open.entry.previous = previous;
        open.entry.hash = previous = hashOf(open.entry);
        open.entry.chain = chain = chainOf(chain, open.entry.hash);
    }
};

struct EntryLine::Worker {
    Batch filling;
    size_t onTheirWay = 0; ///< batches
    base::Belt<Batch> open{BatchesAhead};
    base::Belt<Batch> closed{BatchesAhead};
    std::thread thread;

    explicit Worker(Closer &closer)
        : thread([this, &closer] {
              closed.end(closeAll(closer));
              open.stop();
          })
    {
    }
    Result<> closeAll(Closer &closer)
    {
        try {
            std::optional<Batch> batch;
            while (open.next(batch)) {
                for (OpenEntry &one : *batch)
                    closer.close(one);
                YICE_TRY(closed.put(*batch));
            }
        } catch (const std::exception &exception) {
            return fail(ErrorCode::Internal, QString::fromUtf8(exception.what()));
        }
        return {};
    }
    ~Worker()
    {
        closed.stop();
        open.end({});
        thread.join();
    }
    void send()
    {
        if (open.put(filling))
            ++onTheirWay;
        filling.clear(); // a used one comes back in its place
    }
    Result<> take(Batch &to)
    {
        std::optional<Batch> batch;
        if (!closed.next(batch))
            return fail(closed.outcome().error());
        to.append(std::move(*batch));
        --onTheirWay;
        return {};
    }
};

EntryLine::EntryLine() : m_closer(std::make_unique<Closer>()) {}
EntryLine::~EntryLine() = default;

void EntryLine::start(const QByteArray &key, const QByteArray &previous, const QByteArray &chain)
{
    m_closer->key = key;
    m_closer->previous = previous;
    m_closer->chain = chain;
}

void EntryLine::close(OpenEntry &open)
{
    m_closer->close(open);
}

bool EntryLine::runAhead()
{
    if (m_worker)
        return true;
    try {
        m_worker = std::make_unique<Worker>(*m_closer);
    } catch (const std::system_error &) {
        return false;
    }
    return true;
}

Result<QList<OpenEntry>> EntryLine::pass(OpenEntry open)
{
    Batch closed;
    m_worker->filling.append(std::move(open));
    if (m_worker->filling.size() < EntriesTogether)
        return closed;
    m_worker->send();
    if (m_worker->onTheirWay == BatchesAhead)
        YICE_TRY(m_worker->take(closed));
    return closed;
}

Result<QList<OpenEntry>> EntryLine::drain()
{
    Batch closed;
    const std::unique_ptr<Worker> worker = std::move(m_worker);
    if (!worker)
        return closed;
    worker->send();
    while (worker->onTheirWay > 0)
        YICE_TRY(worker->take(closed));
    return closed;
}

void EntryLine::drop()
{
    m_worker.reset();
}

} // namespace core::storage
