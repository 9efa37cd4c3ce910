package eplan.cycle;

import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Opens the simulated year on its first day, and reads where its LAOs lie. */
@TestComponent
class YearBeginning {

    static final FiscalYear YEAR = new FiscalYear(2554);

    private static final int LOT = 100;

    /** Nong Khai, a part of which becomes Bueng Kan in March; the largest; and Trat to make up the number. */
    private static final String[] PROVINCES = {"43", "30", "23"};

    private static final String[] RETIRED = {
        "monthly-11", "monthly-01", "monthly-03", "monthly-05", "monthly-07", "monthly-09"
    };

    @Autowired
    SettableClock clock;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup registry;

    @Autowired
    Timelines timelines;

    @Autowired
    YearOpeningBatch opening;

    @Autowired
    JdbcClient jdbc;

    /**
     * The months have one menu each here instead of three: a third of the tasks, and nothing that the ladder asks for. Of every
     * second month headquarters retire the round, which passes straight through: half of the rounds are months, all alike.
     */
    YearState open(long seed, int many) {
        clock.set(YEAR.first());
        actors.asSystem(() -> {
            registry.loadShipped();
            timelines.prepare(YEAR);
            jdbc.sql("update eplan.round set items = items[1:1] where fiscal_year = ? and kind = 'MONTHLY'")
                    .param(YEAR.be())
                    .update();
            jdbc.sql("update eplan.round set retired = true where fiscal_year = ? and key = any(?)")
                    .param(YEAR.be())
                    .param(RETIRED)
                    .update();
            List<Long> laos = laos(many);
            for (int from = 0; from < laos.size(); from += LOT) {
                opening.open(YEAR, laos.subList(from, Math.min(from + LOT, laos.size())));
            }
            return true;
        });
        return state(seed);
    }

    private List<Long> laos(int many) {
        return jdbc.sql("""
                        select l.lao_id from eplan.lao_on(:day) l join eplan.province p on p.id = l.province_id
                         where p.code = any(:codes)
                         order by array_position(cast(:codes as text[]), cast(p.code as text)), l.lao_id
                         limit :many""")
                .param("day", YEAR.first())
                .param("codes", PROVINCES)
                .param("many", many)
                .query(Long.class)
                .list();
    }

    /** The province of each LAO of the year on that day. */
    Map<Long, Long> provinces(LocalDate day) {
        Map<Long, Long> found = new HashMap<>();
        jdbc.sql("""
                        select w.lao_id, w.province_id from eplan.lao_province w
                          join eplan.lao_year y on y.lao_id = w.lao_id
                         where cast(? as date) between w.valid_from and w.valid_to""").param(day).query(row -> {
            found.put(row.getLong("lao_id"), row.getLong("province_id"));
        });
        return found;
    }

    private YearState state(long seed) {
        var dates = new YearDates(jdbc.sql("select day from eplan.holiday where kind <> 'REGIONAL' and not removed")
                .query(LocalDate.class)
                .list());
        var rounds = new TreeMap<Long, YearRound>();
        jdbc.sql("""
                        select er.id, er.lao_id, er.round_id, r.key, r.kind, r.opens_on, r.items, d.due_on, d.lock_on
                          from eplan.entry_round er
                          join eplan.round r on r.id = er.round_id
                          join eplan.deadline d
                            on d.round_id = r.id and d.province_id is null and d.lao_id is null
                         where not r.retired""").query(row -> {
            dates.moveNation(row.getLong("round_id"), row.getObject("due_on", LocalDate.class));
            rounds.put(row.getLong("id"), new YearRound(facts(row)));
        });
        return new YearState(new SplittableRandom(seed), dates, rounds);
    }

    private static YearRound.Facts facts(ResultSet row) throws SQLException {
        return new YearRound.Facts(
                row.getLong("id"),
                row.getLong("lao_id"),
                row.getLong("round_id"),
                row.getString("key"),
                row.getString("kind"),
                row.getObject("opens_on", LocalDate.class),
                row.getObject("lock_on", LocalDate.class),
                List.of((String[]) row.getArray("items").getArray()));
    }
}
