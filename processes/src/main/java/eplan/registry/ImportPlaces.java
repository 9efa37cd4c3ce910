package eplan.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Provinces and districts as an imported file may call them, on a day. */
final class ImportPlaces {

    private record Named(long id, long provinceId, String code, String th, String en) {

        boolean called(String text) {
            return code.equals(text) || th.equals(text) || en.equals(text.toLowerCase(Locale.ROOT));
        }
    }

    private final List<Dated<Named>> provinces;
    private final List<Dated<Named>> districts;

    ImportPlaces(JdbcClient jdbc) {
        provinces = jdbc.sql("""
                        select id, id as province_id, code, name_th, lower(name_en) as en, valid_from, valid_to
                          from eplan.province""").query(ImportPlaces::named).list();
        districts = jdbc.sql("""
                        select id, province_id, code, name_th, name_th as en, valid_from, valid_to
                          from eplan.district""").query(ImportPlaces::named).list();
    }

    private static Dated<Named> named(ResultSet row, int number) throws SQLException {
        Named named = new Named(
                row.getLong("id"),
                row.getLong("province_id"),
                row.getString("code"),
                row.getString("name_th"),
                row.getString("en"));
        return new Dated<>(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), named);
    }

    /** The province of that code or name, Thai or English, on that day. */
    Optional<Long> province(String text, LocalDate day) {
        return provinces.stream()
                .filter(province -> province.on(day) && province.value().called(text))
                .map(province -> province.value().id())
                .findFirst();
    }

    /** Whether there is such a province on any day. */
    boolean knowsProvince(String text) {
        return provinces.stream().anyMatch(province -> province.value().called(text));
    }

    /** The province's district of that four-digit code or Thai name on that day. */
    Optional<Long> district(long province, String text, LocalDate day) {
        return districts.stream()
                .filter(district -> district.value().provinceId() == province
                        && district.on(day)
                        && district.value().called(text))
                .map(district -> district.value().id())
                .findFirst();
    }
}
