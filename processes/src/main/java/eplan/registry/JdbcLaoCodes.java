package eplan.registry;

import eplan.people.Access;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JdbcLaoCodes implements LaoCodes {

    private static final String HAVE = """
            select upper(c.code) as code, c.lao_id
              from eplan.lao_code c
             where upper(c.code) = any(?) and ? between c.valid_from and c.valid_to
               and exists (select 1 from eplan.lao_name n
                            where n.lao_id = c.lao_id and ? between n.valid_from and n.valid_to)
            """;

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Access access;

    JdbcLaoCodes(JdbcClient jdbc, BusinessClock clock, Access access) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.access = access;
    }

    @Override
    public Map<String, LaoId> find(Set<String> codes) {
        access.seeNation();
        Map<String, LaoId> known = new HashMap<>();
        jdbc.sql(HAVE)
                .params(
                        codes.stream()
                                .filter(code -> code.indexOf('\0') < 0) // which text in the database may not hold
                                .map(JdbcLaoCodes::upper)
                                .distinct()
                                .toArray(String[]::new),
                        clock.today(),
                        clock.today())
                .query(row -> {
                    known.put(row.getString("code"), new LaoId(row.getLong("lao_id")));
                });
        Map<String, LaoId> found = new HashMap<>();
        codes.forEach(code -> {
            LaoId lao = known.get(upper(code));
            if (lao != null) {
                found.put(code, lao);
            }
        });
        return found;
    }

    private static String upper(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }
}
