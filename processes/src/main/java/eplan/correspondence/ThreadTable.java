package eplan.correspondence;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Support.State;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of {@code thread}. */
@Component
class ThreadTable {

    private static final String FIND = "select * from eplan.thread where id = ?";

    /** What waits for the office is what an LAO or headquarters began, unless it asks headquarters. */
    private static final String ADD = """
            insert into eplan.thread (lao_id, province_id, entry_round_id, fiscal_year, audience, subject, support,
                waits_for_office, opened_by, opened_at, last_at)
            values (:lao, :province, :round, :year, :audience, :subject, :support,
                cast(:lao as bigint) is not null and cast(:support as text) is null and not :office, :me, :at, :at)
            returning *""";

    /** A question that was answered is open again when its asker's side writes. */
    private static final String WRITTEN = """
            update eplan.thread
               set last_id = :message, last_at = :at, messages = messages + 1, version = version + 1,
                   waits_for_office = waits_for_office and not :office,
                   support = case when support = 'ANSWERED' and :asks then 'OPEN' else support end,
                   support_account = case when support = 'ANSWERED' and :asks then null else support_account end
             where id = :id""";

    private static final String SUPPORT = """
            update eplan.thread set support = ?, support_account = ?, version = version + 1 where id = ?""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ThreadTable(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<ThreadRow> find(ThreadId id) {
        return jdbc.sql(FIND).param(id.value()).query((row, n) -> thread(row)).optional();
    }

    /** Held until the transaction ends: a thread's messages come one after another. */
    Optional<ThreadRow> lock(ThreadId id) {
        return jdbc.sql(FIND + " for update")
                .param(id.value())
                .query((row, n) -> thread(row))
                .optional();
    }

    /** The fiscal year of a round of this LAO; empty when it is none of the LAO's. */
    Optional<FiscalYear> yearOf(EntryRoundId round, @Nullable LaoId lao) {
        return jdbc.sql("select fiscal_year from eplan.entry_round where id = ? and lao_id = ?")
                .param(round.value())
                .param(lao == null ? null : lao.value())
                .query((row, n) -> new FiscalYear(row.getInt(1)))
                .optional();
    }

    /** @param year null for the one that the business day is in */
    record NewRow(
            Place place,
            @Nullable EntryRoundId round,
            @Nullable FiscalYear year,
            String subject,
            boolean support) {}

    ThreadRow add(NewRow row, Writer by) {
        Place place = row.place();
        FiscalYear year = row.year() == null ? FiscalYear.of(clock.today()) : row.year();
        return jdbc.sql(ADD)
                .param("lao", place.lao() == null ? null : place.lao().value())
                .param(
                        "province",
                        place.province() == null ? null : place.province().value())
                .param("round", row.round() == null ? null : row.round().value())
                .param("year", year.be())
                .param("audience", place.audience().name())
                .param("subject", row.subject())
                .param("support", row.support() ? State.OPEN.name() : null)
                .param("office", by.actor().role().ofProvince())
                .param("me", by.account().value())
                .param("at", now())
                .query((stored, n) -> thread(stored))
                .single();
    }

    void written(ThreadId id, long message, Writer by) {
        jdbc.sql(WRITTEN)
                .param("message", message)
                .param("at", now())
                .param("office", by.actor().role().ofProvince())
                .param("asks", !by.actor().role().ofHeadquarters())
                .param("id", id.value())
                .update();
    }

    void support(ThreadId id, State state, AccountId by) {
        jdbc.sql(SUPPORT).params(state.name(), by.value(), id.value()).update();
    }

    private OffsetDateTime now() {
        return clock.now().atZone(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static ThreadRow thread(ResultSet row) throws SQLException {
        return new ThreadRow(
                new ThreadId(row.getLong("id")),
                new Place(
                        Columns.id(row, "lao_id", LaoId::new),
                        Columns.id(row, "province_id", ProvinceId::new),
                        Audience.valueOf(row.getString("audience"))),
                Columns.id(row, "entry_round_id", EntryRoundId::new),
                state(row),
                row.getLong("last_id"),
                row.getInt("version"));
    }

    static @Nullable State state(ResultSet row) throws SQLException {
        String state = row.getString("support");
        return state == null ? null : State.valueOf(state);
    }
}
