package eplan.correspondence;

import eplan.correspondence.Support.State;
import eplan.shared.EntryRoundId;
import org.jspecify.annotations.Nullable;

/** A thread as it is stored, as far as rules ask. @param lastMessage 0 before the first */
record ThreadRow(
        ThreadId id,
        Place place,
        @Nullable EntryRoundId entryRound,
        @Nullable State support,
        long lastMessage,
        int version) {}
