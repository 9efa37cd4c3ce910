package eplan.people;

import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import org.jspecify.annotations.Nullable;

/** An account as others see it; the scope as in {@link Actor}. */
public record AccountView(
        AccountId id,
        String username,
        String displayName,
        Role role,
        @Nullable ProvinceId province,
        @Nullable LaoId lao) {}
