package eplan.people;

import eplan.shared.AccountId;

/**
 * Closing the account of somebody who leaves. The head does it for people of the province, the process owner for those of
 * headquarters and for heads; nobody for themselves, nor while acting for somebody else. Other accounts (LAO staff, auditors)
 * do not exist here ({@link eplan.shared.NotFound}).
 */
public interface AccountClosing {

    /**
     * Somebody whom the actor may let go.
     *
     * @throws eplan.shared.Refused when it is the actor, or they have left
     */
    AccountView leaver(AccountId account);

    /**
     * Closes the account: they do not sign in any more, and where they are signed in it ends within seconds. Publishes {@link
     * AccountClosed}. What they have is moved before ({@code eplan.inbox.Leaving}), or is free the next morning.
     *
     * @throws eplan.shared.Refused as {@link #leaver}, and without a reason
     */
    void close(AccountId account, String reason);
}
