package eplan.cycle;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** LAOs of the moved year record now and then, officers take promises, analysts accept; nobody returns anything. */
@TestComponent
class MovedYearPeople {

    /** The next item of each round that waits to be recorded. */
    private static final String WAITING = """
            select er.id, er.lao_id, er.round_id, r.key, r.kind, r.opens_on, min(w.item) as item
              from eplan.work_item w
              join eplan.entry_round er on er.id = w.entry_round_id
              join eplan.round r on r.id = er.round_id
             where w.kind = 'ENTER' and w.state = 'OPEN' and w.task_id is not null
             group by er.id, r.id order by er.id""";

    private static final String CASES = """
            select er.id, p.province_id, coalesce(e.level, 0) as level
              from eplan.entry_round er
              join eplan.lao_province p
                on p.lao_id = er.lao_id and cast(:today as date) between p.valid_from and p.valid_to
              left join eplan.escalation e on e.entry_round_id = er.id and e.state = 'OPEN'
            """;

    @Autowired
    YearRecording recording;

    @Autowired
    Chasing chasing;

    @Autowired
    EntryRounds rounds;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    private record Case(EntryRoundId id, ProvinceId province, int level) {}

    void work(YearState year, LocalDate today) {
        record(year, today);
        chase(year, today);
        accept(year, today);
    }

    /** One item of a few rounds, as {@link YearRecording} does it. */
    private void record(YearState year, LocalDate today) {
        var chosen = new TreeMap<Long, YearRound>();
        for (YearRound round : jdbc.sql(WAITING).query(MovedYearPeople::waiting).list()) {
            if (year.chance(0.03)) {
                round.opens();
                round.means(today);
                chosen.put(round.facts().id(), round);
            }
        }
        recording.record(new YearState(year.dice(), year.dates(), chosen), today);
    }

    private static YearRound waiting(ResultSet row, int number) throws SQLException {
        return new YearRound(new YearRound.Facts(
                row.getLong("id"),
                row.getLong("lao_id"),
                row.getLong("round_id"),
                row.getString("key"),
                row.getString("kind"),
                row.getObject("opens_on", LocalDate.class),
                null,
                List.of(row.getString("item"))));
    }

    private void chase(YearState year, LocalDate today) {
        for (Case one : cases("where e.level is not null order by er.id", today)) {
            if (year.chance(0.05)) {
                LocalDate promised = year.chance(0.7) ? today.plusDays(year.between(0, 10)) : null;
                note(one, promised);
            }
        }
    }

    /** Nobody promises for a holiday or past the lock. */
    private void note(Case one, @Nullable LocalDate promised) {
        try {
            actors.as(chaser(one), () -> {
                chasing.note(one.id(), new ChaseNote(Channel.TELEPHONE, "ปลัด", "รับจะเร่ง", promised));
                return true;
            });
        } catch (Refused no) {
            // then nobody was called
        }
    }

    private void accept(YearState year, LocalDate today) {
        for (Case one : cases("where er.state = 'VERIFYING' order by er.id", today)) {
            if (year.chance(0.2)) {
                actors.as(ofProvince(one, Role.ANALYST), () -> {
                    rounds.accept(one.id());
                    return true;
                });
            }
        }
    }

    private List<Case> cases(String which, LocalDate today) {
        return jdbc.sql(CASES + which)
                .param("today", today)
                .query((row, n) -> new Case(
                        new EntryRoundId(row.getLong("id")),
                        new ProvinceId(row.getLong("province_id")),
                        row.getInt("level")))
                .list();
    }

    /** Whoever has it in their inbox. */
    private static Actor chaser(Case one) {
        return switch (one.level()) {
            case 1 -> ofProvince(one, Role.PROVINCIAL_OFFICER);
            case 2 -> ofProvince(one, Role.PROVINCIAL_HEAD);
            default -> new Actor(null, "วีระ", Role.HQ_OFFICER, null, null);
        };
    }

    private static Actor ofProvince(Case one, Role role) {
        return new Actor(null, "สมหญิง", role, one.province(), null);
    }
}
