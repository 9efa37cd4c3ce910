package eplan.hiring;

import eplan.hiring.ScoreYears.ScoreYear;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who is scored: every analyst who had LAOs on some day of the scored year up to the cut-off, or else worked on what is nobody's; those
 * who have left among them.
 */
@Component
class ScoredAnalysts {

    private final JdbcClient jdbc;

    ScoredAnalysts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param leftOn the last day of somebody who left before the cut-off; null for who was there then */
    record Scored(AccountId analyst, @Nullable LocalDate leftOn) {}

    /** By account. @param province whose analysts; null for the nation */
    List<Scored> of(ScoreYear year, @Nullable ProvinceId province) {
        return jdbc.sql(ScoreHeldSql.ANALYSTS)
                .param("first", year.scored().first())
                .param("cutOff", Objects.requireNonNull(year.cutOff()))
                .param("accounts", null)
                .param("province", province == null ? null : province.value())
                .query((row, n) ->
                        new Scored(new AccountId(row.getLong("account_id")), row.getObject("left_on", LocalDate.class)))
                .list();
    }
}
