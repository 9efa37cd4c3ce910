package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.people.AccountMoving;
import eplan.people.AccountOpening;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The accounts of contractors: one that continues, or one that signing opens. What they may do follows their contracts. */
@Component
class ContractAccounts {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,99}");

    private final AccountOpening opening;
    private final AccountMoving moving;
    private final Actors actors;
    private final JdbcClient jdbc;

    ContractAccounts(AccountOpening opening, AccountMoving moving, Actors actors, JdbcClient jdbc) {
        this.opening = opening;
        this.moving = moving;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** @param username and password of a new account, to be told once; null for one that was there */
    record Holder(
            AccountId id,
            @Nullable String username,
            @Nullable String password) {

        /** Secrets do not get into logs. */
        @Override
        public String toString() {
            return "account " + id;
        }
    }

    /** @param begun whether the first day has come: a new account is open from then on */
    Holder of(ProvinceId province, NewContract wanted, long contractor, boolean begun) {
        AccountId continuing = wanted.account();
        return continuing == null
                ? opened(province, wanted, begun)
                : new Holder(mustContinue(continuing, province, wanted.candidate(), contractor), null, null);
    }

    private Holder opened(ProvinceId province, NewContract wanted, boolean begun) {
        String typed = wanted.username();
        if (typed == null || typed.isBlank()) {
            throw new Refused("refused.contract.username-missing");
        }
        String username = typed.strip().toLowerCase(Locale.ROOT);
        if (!USERNAME.matcher(username).matches()) {
            throw new Refused("refused.contract.username-form");
        }
        String password = FirstPassword.next();
        var account = new NewAccount(username, wanted.contractor().strip(), Role.ANALYST, province, null);
        return actors.asSystem(() -> {
            if (opening.exists(username)) {
                throw new Refused("refused.contract.username", username);
            }
            return new Holder(opening.open(account, password, begun), username, password);
        });
    }

    /** An analyst of the province who works there, whose former contract it was, or whom the province found; nobody else's account. */
    private AccountId mustContinue(AccountId account, ProvinceId province, @Nullable Long candidate, long contractor) {
        Known known = jdbc.sql("""
                        select a.role, a.display_name,
                               a.enabled or exists (select from eplan.hiring_candidate d
                                        where d.id = cast(? as bigint) and d.account_id = a.id) as known,
                               exists (select from eplan.contract c
                                        where c.account_id = a.id and c.contractor_id = ?) as theirs,
                               exists (select from eplan.contract c
                                        where c.account_id = a.id and c.contractor_id <> ?) as anothers
                          from eplan.account a where a.id = ? and a.province_id = ?""")
                .param(candidate)
                .param(contractor)
                .param(contractor)
                .param(account.value())
                .param(province.value())
                .query((row, n) -> new Known(
                        row.getString("role").equals(Role.ANALYST.name()),
                        row.getBoolean("known"),
                        row.getBoolean("theirs"),
                        row.getBoolean("anothers"),
                        row.getString("display_name")))
                .optional()
                .orElseThrow(() -> new NotFound("account " + account + " in province " + province));
        if (!known.analyst() || known.anothers() || !(known.known() || known.theirs())) {
            throw new Refused("refused.contract.account", known.name());
        }
        return account;
    }

    /** @param known works in the province, or is the candidate who is signed */
    private record Known(boolean analyst, boolean known, boolean theirs, boolean anothers, String name) {}

    boolean enabled(AccountId account) {
        return jdbc.sql("select enabled from eplan.account where id = ?")
                .param(account.value())
                .query(Boolean.class)
                .single();
    }

    /** As the system. */
    void enable(AccountId account) {
        actors.asSystem(() -> {
            opening.enable(account);
            return account;
        });
    }

    /** As the system: whoever moves the contract has the right to. */
    void move(AccountId account, ProvinceId to, String reason) {
        actors.asSystem(() -> {
            moving.move(account, to, reason);
            return account;
        });
    }
}
