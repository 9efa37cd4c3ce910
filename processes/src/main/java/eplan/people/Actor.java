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
 * @param role their own; of who acts for somebody ({@link Substitutions#actingFor}), that person's
 * @param province the province of analysts, officers and heads; null otherwise
 * @param lao the LAO of LAO staff; null otherwise
 * @param standsFor for whom they act; null for themselves
 */
public record Actor(
        @Nullable AccountId account,
        String name,
        Role role,
        @Nullable ProvinceId province,
        @Nullable LaoId lao,
        @Nullable StandsFor standsFor) {

    /** The system itself. */
    public static final Actor SYSTEM = new Actor(null, "e-Plan", Role.SYSTEM, null, null);

    /** Somebody who acts for themselves. */
    public Actor(
            @Nullable AccountId account, String name, Role role, @Nullable ProvinceId province, @Nullable LaoId lao) {
        this(account, name, role, province, lao, null);
    }

    /**
     * Whose LAOs, beside those that are nobody's, this person is kept to (decision 013), as set-based reads ask for it. They
     * see those of whom they stand in for as well: reads join the SQL function {@code eplan.portfolios_open_to(viewer, day)}.
     *
     * @return the number of an analyst's own account; null for all LAOs in scope: who has no account has no LAOs to keep to
     */
    public @Nullable Long keptToLaosOf() {
        return role == Role.ANALYST && account != null ? account.value() : null;
    }

    /** The name of the one for whom they act, for the record beside their own; null for themselves. */
    public @Nullable String forName() {
        return standsFor == null ? null : standsFor.name();
    }
}
