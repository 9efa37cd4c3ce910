package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Single LAOs of the moved year get later dates, and lose them again. */
@TestComponent
class MovedYearExtensions {

    private static final String CANDIDATES = """
            select er.lao_id, er.round_id, p.province_id, d.due_on, d.source = 'LAO' as own
              from eplan.entry_round er
              join eplan.lao_province p
                on p.lao_id = er.lao_id and cast(:today as date) between p.valid_from and p.valid_to
             cross join lateral eplan.effective_deadline(er.round_id, er.lao_id, :today) d
             where er.state in ('PLANNED', 'OPEN', 'VERIFYING')
               and d.due_on between cast(:today as date) - 20 and cast(:today as date) + 40
             order by er.id""";

    @Autowired
    LaoDeadlines deadlines;

    @Autowired
    MovedYearRecords records;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    private record Candidate(LaoId lao, RoundId round, ProvinceId province, LocalDate due, boolean own) {}

    void extendOrTakeBack(YearState year, LocalDate today) {
        List<Candidate> all = candidates(today);
        List<Candidate> own = all.stream().filter(Candidate::own).toList();
        if (!own.isEmpty() && year.chance(0.4)) {
            takeBack(year.oneOf(own), today);
        } else if (!all.isEmpty()) {
            Candidate one = year.oneOf(all);
            LocalDate from = one.due().isAfter(today) ? one.due() : today;
            extend(one, from.plusDays(year.between(1, 20)), today);
        }
    }

    private List<Candidate> candidates(LocalDate today) {
        return jdbc.sql(CANDIDATES)
                .param("today", today)
                .query((row, n) -> new Candidate(
                        new LaoId(row.getLong("lao_id")),
                        new RoundId(row.getLong("round_id")),
                        new ProvinceId(row.getLong("province_id")),
                        row.getObject("due_on", LocalDate.class),
                        row.getBoolean("own")))
                .list();
    }

    private void extend(Candidate one, LocalDate due, LocalDate today) {
        boolean may = may(() -> deadlines.extend(one.round(), one.province(), Set.of(one.lao()), due, "ถนนขาด", null));
        assertThat(due(one, today)).isEqualTo(may ? due : one.due());
    }

    private void takeBack(Candidate one, LocalDate today) {
        boolean may = may(() -> deadlines.takeBack(one.round(), one.province(), Set.of(one.lao()), "ซ่อมแล้ว"));
        YearDates dates = records.dates(today);
        assertThat(dates.ofLao(one.round().value(), one.lao().value()).isPresent())
                .isEqualTo(!may);
    }

    private LocalDate due(Candidate one, LocalDate today) {
        return records.dates(today).due(one.round().value(), one.lao().value());
    }

    /** @return whether it was not refused: beyond a lock, or of a round that is locked */
    private boolean may(Runnable act) {
        try {
            return actors.as(MovedYearChanges.OWNER, () -> {
                act.run();
                return true;
            });
        } catch (Refused no) {
            return false;
        }
    }
}
