package eplan.people;

import eplan.people.PortfolioChanged.Move;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class AnalystMoves implements AccountMoving {

    /** What the rows of today name, whether or not they count where the LAO lies. */
    private static final String NAMED = """
            select f.lao_id, l.province_id
              from eplan.portfolio f
              join eplan.lao_province l on l.lao_id = f.lao_id and :today between l.valid_from and l.valid_to
             where f.account_id = :account and :today between f.valid_from and f.valid_to""";

    private final Access access;
    private final PortfolioMoves portfolios;
    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    AnalystMoves(
            Access access,
            PortfolioMoves portfolios,
            JdbcClient jdbc,
            BusinessClock clock,
            ApplicationEventPublisher events) {
        this.access = access;
        this.portfolios = portfolios;
        this.jdbc = jdbc;
        this.clock = clock;
        this.events = events;
    }

    @Override
    @Transactional
    public void move(AccountId account, ProvinceId to, String reason) {
        Actor by = access.system();
        ProvinceId from = province(account);
        if (from.equals(to)) {
            return;
        }
        Map<LaoId, ProvinceId> named = named(account);
        Set<LaoId> left = named.keySet().stream()
                .filter(lao -> !to.equals(named.get(lao)))
                .collect(Collectors.toSet());
        portfolios.make(from, left, Map.of(), by, reason);
        jdbc.sql("update eplan.account set province_id = ?, version = version + 1 where id = ?")
                .param(to.value())
                .param(account.value())
                .update();
        tell(account, to, named, reason);
    }

    /** Held until the transaction ends. */
    private ProvinceId province(AccountId account) {
        return jdbc.sql("select province_id from eplan.account where id = ? and role = 'ANALYST' for no key update")
                .param(account.value())
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .optional()
                .orElseThrow(() -> new NotFound("analyst " + account));
    }

    private Map<LaoId, ProvinceId> named(AccountId account) {
        Map<LaoId, ProvinceId> named = new HashMap<>();
        jdbc.sql(NAMED)
                .param("today", clock.today())
                .param("account", account.value())
                .query(row -> {
                    named.put(new LaoId(row.getLong("lao_id")), new ProvinceId(row.getLong("province_id")));
                });
        return named;
    }

    /** Of the LAOs that came along nothing is written anew: they count again, and what is open there follows. */
    private void tell(AccountId account, ProvinceId to, Map<LaoId, ProvinceId> named, String reason) {
        List<Move> along = named.entrySet().stream()
                .filter(one -> one.getValue().equals(to))
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparingLong(LaoId::value))
                .map(lao -> new Move(lao, null, account))
                .toList();
        if (!along.isEmpty()) {
            events.publishEvent(new PortfolioChanged(to, along, reason));
        }
    }
}
