package eplan.registry;

import java.sql.Date;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Writes the generated registry, with what is known of Bueng Kan: its province, its districts and its LAOs have a row in
 * Nong Khai to 22 March 2554 and one of their own from the day after, so on that day nothing needs to be done to them.
 */
@Component
class ShippedRegistry {

    /** First day of FY2554: the counts are that year's. */
    static final LocalDate FIRST_DAY = LocalDate.of(2010, Month.OCTOBER, 1);
    /** The day Bueng Kan was carved out of Nong Khai ({@code design/domain.md} "Facts"). */
    static final LocalDate BUENG_KAN = LocalDate.of(2011, Month.MARCH, 23);

    private static final String BUENG_KAN_CODE = "38";
    private static final String NONG_KHAI_CODE = "43";

    private final JdbcTemplate jdbc;

    ShippedRegistry(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Loads everything; there must be no LAO yet. */
    void load() {
        ShippedPlaces places = new ShippedPlaces();
        loadPlaces(places);
        stage(new ShippedLaos(places).generate());
        unstage();
        List.of("province", "district", "lao", "lao_code", "lao_name", "lao_province")
                .forEach(table -> jdbc.execute("analyze eplan." + table));
    }

    /** Loads the provinces and districts, which are facts, if there are none: what a real registry is imported into. */
    void loadPlaces() {
        loadPlaces(new ShippedPlaces());
    }

    private void loadPlaces(ShippedPlaces places) {
        // of two nodes that start on an empty database, the second waits here and then finds it filled
        jdbc.execute("lock table eplan.province in share row exclusive mode");
        if (Boolean.TRUE.equals(jdbc.queryForObject("select exists (select from eplan.province)", Boolean.class))) {
            return;
        }
        provinces(CsvResource.read("lao-counts.csv"));
        districts(places.districts());
    }

    private void provinces(List<CSVRecord> rows) {
        jdbc.batchUpdate(
                "insert into eplan.province (code, name_th, name_en, valid_from) values (?, ?, ?, '-infinity')",
                rows.stream()
                        .map(row -> new Object[] {row.get("province_code"), row.get("name_th"), row.get("name_en")})
                        .toList());
        jdbc.update("update eplan.province set valid_from = ? where code = ?", Date.valueOf(BUENG_KAN), BUENG_KAN_CODE);
    }

    private void districts(Map<String, String> names) {
        jdbc.batchUpdate(
                """
                insert into eplan.district (code, name_th, province_id, valid_from)
                select ?, ?, id, valid_from from eplan.province where code = left(?, 2)""",
                names.entrySet().stream()
                        .map(district -> new Object[] {district.getKey(), district.getValue(), district.getKey()})
                        .toList());
        jdbc.update("""
                insert into eplan.district (code, name_th, province_id, valid_from, valid_to)
                select d.code, d.name_th, former.id, former.valid_from, d.valid_from - 1
                  from eplan.district d, eplan.province former
                 where d.code like ? and former.code = ?""", BUENG_KAN_CODE + "%", NONG_KHAI_CODE);
    }

    private void stage(List<ShippedLao> laos) {
        jdbc.execute("""
                create temporary table shipped_lao (
                    id bigint, code text, type text, name text, place text, province text, district text,
                    size text, clerk text, phone text) on commit drop""");
        jdbc.batchUpdate("""
                insert into shipped_lao values
                    (nextval(pg_get_serial_sequence('eplan.lao', 'id')), ?, ?, ?, ?, ?, ?, ?, ?, ?)""", laos.stream().map(ShippedRegistry::row).toList());
    }

    private static Object[] row(ShippedLao lao) {
        return new Object[] {
            lao.code(),
            lao.type().name(),
            lao.name(),
            lao.place(),
            lao.provinceCode(),
            lao.districtCode(),
            lao.size().name(),
            lao.clerk(),
            lao.phone()
        };
    }

    private void unstage() {
        Date first = Date.valueOf(FIRST_DAY);
        jdbc.update("insert into eplan.lao select id, size, clerk, phone, true from shipped_lao");
        jdbc.update("insert into eplan.lao_code select code, id, ? from shipped_lao", first);
        jdbc.update("insert into eplan.lao_name select id, type, name, place, ? from shipped_lao", first);
        jdbc.update("""
                insert into eplan.lao_province (lao_id, province_id, district_id, valid_from, valid_to)
                select s.id, d.province_id, d.id, greatest(d.valid_from, ?), d.valid_to
                  from shipped_lao s join eplan.district d on d.code = s.district""", first);
        paoProvinces(first);
    }

    /** A PAO lies in its province as a whole, in no district. */
    private void paoProvinces(Date first) {
        jdbc.update("""
                insert into eplan.lao_province (lao_id, province_id, valid_from)
                select s.id, p.id, greatest(p.valid_from, ?)
                  from shipped_lao s join eplan.province p on p.code = s.province where s.district is null""", first);
        jdbc.update("""
                insert into eplan.lao_province (lao_id, province_id, valid_from, valid_to)
                select s.id, former.id, ?, ?
                  from shipped_lao s, eplan.province former
                 where s.district is null and s.province = ? and former.code = ?""", first, Date.valueOf(BUENG_KAN.minusDays(1)), BUENG_KAN_CODE, NONG_KHAI_CODE);
    }
}
