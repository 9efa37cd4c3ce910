package eplan.correspondence;

import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody wrote in a thread; told in the transaction that wrote it. @param lao that the thread is about, if any */
record MessageWritten(
        ThreadId thread,
        long message,
        @Nullable LaoId lao,
        @Nullable EntryRoundId entryRound,
        AccountId author,
        Set<AccountId> mentions) {}
