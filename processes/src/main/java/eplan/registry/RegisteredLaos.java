package eplan.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** All LAOs with their histories, read in four queries: one file may speak of any of them. */
final class RegisteredLaos {

    private final Map<Long, RegisteredLao> byId = new HashMap<>();
    private final Map<String, RegisteredLao> byCode = new HashMap<>();

    RegisteredLaos(JdbcClient jdbc) {
        jdbc.sql("select id, size_class, clerk, phone from eplan.lao").query(row -> {
            RegisteredLao lao = new RegisteredLao(
                    row.getLong("id"),
                    SizeClass.valueOf(row.getString("size_class")),
                    row.getString("clerk"),
                    row.getString("phone"),
                    new History<>(),
                    new History<>(),
                    new History<>());
            byId.put(lao.id(), lao);
        });
        jdbc.sql("select lao_id, code, valid_from, valid_to from eplan.lao_code")
                .query(this::code);
        jdbc.sql("select lao_id, type, name_th, valid_from, valid_to from eplan.lao_name")
                .query(row -> {
                    of(row).names()
                            .add(dated(
                                    row,
                                    new TypedName(LaoType.valueOf(row.getString("type")), row.getString("name_th"))));
                });
        jdbc.sql("select lao_id, province_id, district_id, valid_from, valid_to from eplan.lao_province")
                .query(row -> {
                    of(row).places()
                            .add(dated(
                                    row,
                                    new LaoPlace(
                                            row.getLong("province_id"), row.getObject("district_id", Long.class))));
                });
    }

    private void code(ResultSet row) throws SQLException {
        RegisteredLao lao = of(row);
        lao.codes().add(dated(row, row.getString("code")));
        byCode.put(row.getString("code"), lao);
    }

    private RegisteredLao of(ResultSet row) throws SQLException {
        RegisteredLao lao = byId.get(row.getLong("lao_id"));
        if (lao == null) {
            throw new IllegalStateException("a row of no LAO: " + row.getLong("lao_id"));
        }
        return lao;
    }

    private static <T> Dated<T> dated(ResultSet row, T value) throws SQLException {
        return new Dated<>(
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class), value);
    }

    /** The LAO that has, had or will have this code. */
    Optional<RegisteredLao> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
