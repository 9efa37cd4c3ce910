package eplan.registry;

import eplan.shared.LaoId;
import java.util.Map;
import java.util.Set;

/** Which LAOs codes stand for today, for lists that headquarters type or paste. */
public interface LaoCodes {

    /**
     * HQ of any kind.
     *
     * @param codes such as {@code LAO-000123}, in letters of either case
     * @return the LAOs by code as it was given; one that no LAO has today is not there
     */
    Map<String, LaoId> find(Set<String> codes);
}
