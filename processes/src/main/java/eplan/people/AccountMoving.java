package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.ProvinceId;

/** Analysts who go to another province with their LAOs, as when one is carved out; for the system only, when their contract moves. */
public interface AccountMoving {

    /**
     * The account belongs to the other province from now on. What the analyst has of LAOs there stays theirs, or is theirs again; of the
     * others they have nothing any more. Publishes {@link PortfolioChanged} for both provinces. Does nothing where they are already.
     *
     * @throws eplan.shared.NotFound when there is no such analyst
     */
    void move(AccountId account, ProvinceId to, String reason);
}
