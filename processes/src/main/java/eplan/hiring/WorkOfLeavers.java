package eplan.hiring;

import eplan.shared.AccountId;
import java.util.Map;

/** Port: the open work of an analyst whose contract ends, implemented by the inbox; for the system only. */
public interface WorkOfLeavers {

    /** Where everything would go today. */
    Going preview(AccountId leaver);

    /** Moves everything as {@link #preview} says, and closes the account. Does nothing for one that is closed. */
    void move(AccountId leaver, String reason);

    /** By the name of who gets it; the empty name for the office's queue, or nobody. */
    record Going(Map<String, Integer> work, Map<String, Integer> laos) {}
}
