package eplan.integration.accounts;

import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which accounts the embedded default has: two lists beside this class. */
@Component
@Profile("embedded")
class ShippedAccounts {

    /** The first LAO of a type in a province, by code: the same on every machine. */
    private static final String FIRST_OF_TYPE = """
            select lao_id, name_th from eplan.lao_on(:day)
            where province_id = :province and type = :type order by code limit 1""";

    private final Registry registry;
    private final JdbcClient jdbc;
    private final BusinessClock clock;

    ShippedAccounts(Registry registry, JdbcClient jdbc, BusinessClock clock) {
        this.registry = registry;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Offices; without those whose province is not in the registry (yet). */
    List<NewAccount> offices() {
        return read("offices.csv").stream().flatMap(this::office).toList();
    }

    private Stream<NewAccount> office(CSVRecord row) {
        Role role = Role.valueOf(row.get("role"));
        String name = row.get("display_name");
        if (!role.ofProvince()) {
            return Stream.of(new NewAccount(row.get("username"), name, role, null, null));
        }
        return registry.provinceByCode(row.get("province")).stream()
                .map(province -> new NewAccount(row.get("username"), name, role, province, null));
    }

    /** Staff of LAOs; without those whose LAO is not in the registry (yet). */
    List<NewAccount> laoStaff() {
        return read("lao-staff.csv").stream().flatMap(this::staff).toList();
    }

    private Stream<NewAccount> staff(CSVRecord row) {
        return registry.provinceByCode(row.get("province")).stream()
                .flatMap(province -> jdbc
                        .sql(FIRST_OF_TYPE)
                        .param("day", clock.today())
                        .param("province", province.value())
                        .param("type", row.get("lao_type"))
                        .query((lao, i) -> new NewAccount(
                                row.get("username"),
                                lao.getString("name_th"),
                                Role.LAO_STAFF,
                                null,
                                new LaoId(lao.getLong("lao_id"))))
                        .stream());
    }

    private static List<CSVRecord> read(String name) {
        var stream = Objects.requireNonNull(ShippedAccounts.class.getResourceAsStream(name), name);
        try (var rows = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
