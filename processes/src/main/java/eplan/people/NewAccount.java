package eplan.people;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An account to open.
 *
 * @param username lower-case letters, digits, dot, hyphen and underscore
 * @param displayName as shown to people, in Thai
 * @param province the province of analysts, officers and heads; null otherwise
 * @param lao the LAO of LAO staff; null otherwise
 */
public record NewAccount(
        String username,
        String displayName,
        Role role,
        @Nullable ProvinceId province,
        @Nullable LaoId lao) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    public NewAccount {
        username = username.toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new IllegalArgumentException("not a username: " + username);
        }
        if (role == Role.SYSTEM) {
            throw new IllegalArgumentException("the system never signs in");
        }
        if (role.ofProvince() != (province != null) || (role == Role.LAO_STAFF) != (lao != null)) {
            throw new IllegalArgumentException("scope does not fit role " + role);
        }
    }
}
