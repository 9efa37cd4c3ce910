package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actors;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The registry that a new installation begins with, as it stands in the database. */
@EplanTest
class ShippedRegistryIT {

    private static final List<String> TYPES =
            List.of("pao", "city", "town", "subdistrict_municipality", "tao", "special");

    @Autowired
    RegistrySetup setup;

    @Autowired
    Registry registry;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        long start = System.nanoTime();
        if (actors.asSystem(setup::loadShipped)) {
            assertThat(System.nanoTime() - start)
                    .as("nanoseconds to load the nation")
                    .isLessThan(15_000_000_000L);
        }
    }

    @Test
    void holdsExactlyTheCountsOfTheYearWithBuengKanWithinNongKhai() {
        Map<String, Integer> expected = new TreeMap<>();
        for (CSVRecord row : CsvResource.read("lao-counts.csv")) {
            String province = row.get("province_code").equals("38") ? "43" : row.get("province_code");
            TYPES.forEach(type -> count(expected, province, type, row));
        }
        assertThat(countsOn(LocalDate.of(2010, 10, 1))).isEqualTo(expected);
        assertThat(countsOn(LocalDate.of(2011, 3, 22))).isEqualTo(expected);
        assertThat(total(expected)).isEqualTo(7852);
    }

    @Test
    void holdsExactlyTheCountsOfTheYearOnceBuengKanExists() {
        Map<String, Integer> expected = new TreeMap<>();
        for (CSVRecord row : CsvResource.read("lao-counts.csv")) {
            TYPES.forEach(type -> count(expected, row.get("province_code"), type, row));
        }
        assertThat(countsOn(LocalDate.of(2011, 3, 23))).isEqualTo(expected);
        assertThat(total(expected)).isEqualTo(7852);
    }

    @Test
    void isLoadedOnceOnly() {
        assertThat(actors.asSystem(setup::loadShipped)).isFalse();
        assertThat(actors.<Long>asSystem(() -> registry.count(LocalDate.of(2010, 10, 1))))
                .isEqualTo(7852);
    }

    @Test
    void sortsByPlaceInThaiOrder() {
        List<String> names = jdbc.sql("""
                        select distinct l.sort_name from eplan.lao_on(date '2010-10-01') l
                          join eplan.province p on p.id = l.province_id where p.code = '30' order by l.sort_name""").query(String.class).list();
        var thai = java.text.Collator.getInstance(java.util.Locale.of("th", "TH"));
        assertThat(names).isSortedAccordingTo(thai::compare);
        assertThat(names).isNotEqualTo(names.stream().sorted().toList());
    }

    @Test
    void marksEveryLaoAsFictional() {
        assertThat(jdbc.sql("select count(*) from eplan.lao where fictional and clerk is not null")
                        .query(Long.class)
                        .single())
                .isGreaterThanOrEqualTo(7852);
    }

    private static void count(Map<String, Integer> into, String province, String type, CSVRecord row) {
        int laos = Integer.parseInt(row.get("fy2554_" + type));
        if (laos > 0) {
            into.merge(province + " " + type, laos, Integer::sum);
        }
    }

    private static int total(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Integer> countsOn(LocalDate day) {
        Map<String, Integer> counts = new TreeMap<>();
        jdbc.sql("""
                        select p.code || ' ' || lower(l.type) as cell, count(*) as laos from eplan.lao_on(?) l
                          join eplan.province p on p.id = l.province_id
                          join eplan.lao on lao.id = l.lao_id and lao.fictional group by 1""").param(day).query(row -> {
            counts.put(row.getString("cell"), row.getInt("laos"));
        });
        return counts;
    }
}
