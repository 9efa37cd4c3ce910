package eplan.hiring;

import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.hiring.SystemScores.Verdict;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.timeline.WorkingDays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads scores with their parts and the cases behind them; callers ask for the right. */
@Component
class ScoreReading {

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;

    ScoreReading(JdbcClient jdbc, WorkingDays workingDays) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
    }

    List<Score> of(FiscalYear year, @Nullable ProvinceId province) {
        return jdbc.sql(ScoreReadSql.OF_YEAR)
                .param("year", year.be())
                .param("province", province == null ? null : province.value())
                .query(scores())
                .list();
    }

    Optional<Score> of(FiscalYear year, AccountId analyst) {
        return jdbc.sql(ScoreReadSql.OF_ANALYST)
                .param("year", year.be())
                .param("account", analyst.value())
                .query(scores())
                .optional();
    }

    /** @throws NotFound when there is none */
    Score one(long score) {
        return jdbc.sql(ScoreReadSql.ONE)
                .param("score", score)
                .query(scores())
                .optional()
                .orElseThrow(() -> new NotFound("score " + score));
    }

    List<Part> parts(long score) {
        return jdbc.sql(ScoreReadSql.PARTS)
                .param(score)
                .query((row, n) -> part(row))
                .list();
    }

    List<Case> cases(long score, ScoreCriterion criterion, LocalDate cutOff, int offset, int limit) {
        return jdbc.sql(criterion == ScoreCriterion.LOOKS ? ScoreReadSql.LOOKS : ScoreReadSql.CASES)
                .param("score", score)
                .param("criterion", criterion.name())
                .param("cutOff", cutOff)
                .param("offset", offset)
                .param("limit", limit)
                .query((row, n) -> oneCase(row))
                .list();
    }

    private RowMapper<Score> scores() {
        WorkingDays held = workingDays.held();
        return (row, n) -> score(row, held);
    }

    private static Score score(ResultSet row, WorkingDays held) throws SQLException {
        LocalDate shown = row.getObject("shown_on", LocalDate.class);
        return new Score(
                row.getLong("id"),
                new FiscalYear(row.getInt("fiscal_year")),
                new AccountId(row.getLong("account_id")),
                row.getString("display_name"),
                new ProvinceId(row.getLong("province_id")),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getBigDecimal("points"),
                row.getBigDecimal("lao_months"),
                row.getObject("left_on", LocalDate.class),
                objection(row),
                shown == null ? null : held.plus(shown, SystemScores.DAYS_TO_OBJECT),
                instant(row, "accepted_at"));
    }

    private static @Nullable Objection objection(ResultSet row) throws SQLException {
        String text = row.getString("text");
        return text == null
                ? null
                : new Objection(
                        text,
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("answer"),
                        row.getString("answered_by"),
                        instant(row, "answered_at"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                ScoreCriterion.valueOf(row.getString("criterion")),
                row.getBigDecimal("rate"),
                row.getBigDecimal("good"),
                row.getBigDecimal("counted"),
                row.getBigDecimal("points"),
                row.getBigDecimal("corrected"),
                row.getBigDecimal("most"),
                row.getInt("excused"));
    }

    private static Case oneCase(ResultSet row) throws SQLException {
        Long round = row.getObject("entry_round_id", Long.class);
        return new Case(
                new LaoId(row.getLong("lao_id")),
                row.getString("name_th"),
                round == null ? null : new EntryRoundId(round),
                row.getString("key"),
                row.getString("round_th"),
                row.getString("round_en"),
                row.getBigDecimal("weight"),
                Verdict.valueOf(row.getString("verdict")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getInt("looks"),
                row.getInt("weeks"));
    }
}
