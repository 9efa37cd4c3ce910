package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/**
 * The person (or the system) on whose account something happens, with the scope they have.
 *
 * @param account null only for the system itself
 * @param name as shown to people
 * @param province the province of analysts, officers and heads; null otherwise
 * @param lao the LAO of LAO staff; null otherwise
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        Role role,
        @Nullable ProvinceId province,
        @Nullable LaoId lao) {

    /** The system itself. */
    public static final Actor SYSTEM = new Actor(null, "e-Plan", Role.SYSTEM, null, null);

    /**
     * Whose LAOs, beside those that are nobody's, this person is kept to (decision 013), as set-based reads ask for it.
     *
     * @return the number of an analyst's own account; null for all LAOs in scope: who has no account has no LAOs to keep to
     */
    public @Nullable Long keptToLaosOf() {
        return role == Role.ANALYST && account != null ? account.value() : null;
    }
}
