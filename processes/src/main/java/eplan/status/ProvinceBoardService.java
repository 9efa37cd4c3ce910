package eplan.status;

import eplan.cycle.FarOverdue;
import eplan.people.Access;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.SearchText;
import eplan.timeline.RoundView;
import eplan.timeline.Timelines;
import eplan.timeline.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ProvinceBoardService implements ProvinceBoard {

    private final JdbcClient jdbc;
    private final Timelines timelines;
    private final WorkingDays workingDays;
    private final BusinessClock clock;
    private final Access access;
    private final Actors actors;

    ProvinceBoardService(
            JdbcClient jdbc,
            Timelines timelines,
            WorkingDays workingDays,
            BusinessClock clock,
            Access access,
            Actors actors) {
        this.jdbc = jdbc;
        this.timelines = timelines;
        this.workingDays = workingDays;
        this.clock = clock;
        this.access = access;
        this.actors = actors;
    }

    @Override
    public List<Column> columns(FiscalYear year) {
        actors.current();
        LocalDate today = clock.today();
        return timelines.rounds(year).stream()
                .map(round -> new Column(round, !today.isBefore(round.opensOn()) && !today.isAfter(round.dueOn())))
                .toList();
    }

    @Override
    public List<Row> rows(Query query, int offset, int limit) {
        access.seeProvince(query.province());
        Map<Long, String> keys = timelines.rounds(query.year()).stream()
                .collect(Collectors.toMap(round -> round.id().value(), RoundView::key));
        return bind(BoardQuery.ROWS, query)
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .param("byName", query.byName())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> BoardRows.row(row, keys))
                .list();
    }

    @Override
    public int count(Query query) {
        access.seeProvince(query.province());
        return bind(BoardQuery.COUNT, query)
                .param(
                        "standing",
                        query.standing() == null ? null : query.standing().name())
                .query(Integer.class)
                .single();
    }

    @Override
    public Rates rates(ProvinceId province, FiscalYear year, String roundKey) {
        access.seeProvince(province);
        RoundView round = timelines.rounds(year).stream()
                .filter(one -> one.key().equals(roundKey))
                .findFirst()
                .orElseThrow(() -> new NotFound("round " + roundKey));
        return bind(BoardQuery.RATES, new Query(province, year, null, null, null, null, null, true))
                .param("round", round.id().value())
                .query((row, n) -> BoardRows.rates(roundKey, row))
                .single();
    }

    private JdbcClient.StatementSpec bind(String sql, Query query) {
        LocalDate today = clock.today();
        return jdbc.sql(sql)
                .param("today", today)
                .param("farBefore", FarOverdue.before(today, workingDays))
                .param("province", query.province().value())
                .param("year", query.year().be())
                .param("district", query.districtId())
                .param("type", query.type() == null ? null : query.type().name())
                .param("text", like(query.text()))
                .param("viewer", actors.current().keptToLaosOf())
                .param("analyst", value(query.analyst()));
    }

    private static @Nullable Long value(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }

    private static @Nullable String like(@Nullable String text) {
        return text == null || text.isBlank() ? null : SearchText.containing(text);
    }
}
