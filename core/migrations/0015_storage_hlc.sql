CREATE INDEX journal_entry_by_hlc ON journal_entry (hlc)
