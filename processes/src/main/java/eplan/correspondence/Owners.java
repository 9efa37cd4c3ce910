package eplan.correspondence;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Texts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Accounts as owners of mails and calendars. */
@Component
class Owners {

    /** What {@link #actor} and {@link #language} read, of {@code a}. */
    static final String COLUMNS = "a.id, a.display_name, a.role, a.province_id, a.lao_id, a.email, a.language";

    private final Actors actors;

    Owners(Actors actors) {
        this.actors = actors;
    }

    /** Everybody has their own. @throws AccessDeniedException for who has no account */
    AccountId current() {
        AccountId account = actors.current().account();
        if (account == null) {
            throw new AccessDeniedException("no account, no settings");
        }
        return account;
    }

    static Actor actor(ResultSet row) throws SQLException {
        return new Actor(
                new AccountId(row.getLong("id")),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                Columns.id(row, "province_id", ProvinceId::new),
                Columns.id(row, "lao_id", LaoId::new));
    }

    static Locale language(ResultSet row) throws SQLException {
        return language(row.getString("language"));
    }

    static Locale language(@Nullable String kept) {
        return Texts.closest(kept == null ? null : Locale.forLanguageTag(kept));
    }
}
