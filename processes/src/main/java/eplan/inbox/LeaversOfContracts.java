package eplan.inbox;

import eplan.hiring.WorkOfLeavers;
import eplan.inbox.Leaving.Colleague;
import eplan.inbox.Leaving.Preview;
import eplan.people.Access;
import eplan.shared.AccountId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Analysts leave with their contract as anybody leaves their office, but that nobody chooses who gets what. */
@Service
class LeaversOfContracts implements WorkOfLeavers {

    private static final Going NOTHING = new Going(Map.of(), Map.of());

    private final Leaving leaving;
    private final Access access;
    private final JdbcClient jdbc;

    LeaversOfContracts(Leaving leaving, Access access, JdbcClient jdbc) {
        this.leaving = leaving;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(readOnly = true)
    public Going preview(AccountId leaver) {
        access.system();
        if (!isHere(leaver)) {
            return NOTHING;
        }
        Preview plan = leaving.preview(leaver);
        return new Going(
                counted(plan.items().stream().map(item -> name(item.to()))),
                counted(plan.laos().stream().map(lao -> name(lao.to()))));
    }

    @Override
    @Transactional
    public void move(AccountId leaver, String reason) {
        access.system();
        if (isHere(leaver)) {
            leaving.move(leaver, leaving.preview(leaver).stamp(), Map.of(), Map.of(), reason);
        }
    }

    /** Whether the account is not closed. */
    private boolean isHere(AccountId leaver) {
        return jdbc.sql("select exists (select from eplan.account where id = ? and enabled)")
                .param(leaver.value())
                .query(Boolean.class)
                .single();
    }

    private static Map<String, Integer> counted(Stream<String> names) {
        return names.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum, TreeMap::new));
    }

    private static String name(@Nullable Colleague to) {
        return to == null ? "" : to.name();
    }
}
