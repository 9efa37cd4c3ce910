package eplan.people;

import eplan.people.Substitutions.InHand;
import eplan.people.Substitutions.Scope;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands in for whom today: looked up each time, never kept, so that the right ends with its day. */
@Component
class StandingIn implements Substitutes {

    private static final String COVER = """
            select exists (
                select from eplan.substitutes_on(cast(:today as date)) s
                 where s.substitute_id = :substitute and s.absent_id = :absent
                   and (s.district_id is null or s.district_id = (
                       select p.district_id from eplan.lao_province p
                        where p.lao_id = :lao and cast(:today as date) between p.valid_from and p.valid_to)))""";

    private static final String COVER_ALL = """
            select exists (
                select from eplan.substitutes_on(cast(:today as date)) s
                 where s.substitute_id = :substitute and s.absent_id = :absent and s.scope = 'ALL')""";

    private static final String IN_HAND = """
            select s.absent_id, a.display_name, a.role, s.district_id, s.kind
              from eplan.substitutes_on(cast(:today as date)) s join eplan.account a on a.id = s.absent_id
             where s.substitute_id = :substitute
             order by a.display_name collate eplan.thai, a.id""";

    private static final String ABSENT = """
            select a.display_name, a.role, a.province_id from eplan.account a
             where a.id = :absent and exists (
                 select from eplan.substitutes_on(cast(:today as date)) s
                  where s.substitute_id = :substitute and s.absent_id = :absent)""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;

    StandingIn(JdbcClient jdbc, BusinessClock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public boolean cover(AccountId substitute, AccountId absent, LaoId lao) {
        return jdbc.sql(COVER)
                .param("today", clock.today())
                .param("substitute", substitute.value())
                .param("absent", absent.value())
                .param("lao", lao.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean coverAll(AccountId substitute, AccountId absent) {
        return jdbc.sql(COVER_ALL)
                .param("today", clock.today())
                .param("substitute", substitute.value())
                .param("absent", absent.value())
                .query(Boolean.class)
                .single();
    }

    List<InHand> inHand(AccountId substitute) {
        return jdbc.sql(IN_HAND)
                .param("today", clock.today())
                .param("substitute", substitute.value())
                .query((row, n) -> new InHand(
                        new StandsFor(new AccountId(row.getLong("absent_id")), row.getString("display_name")),
                        Role.valueOf(row.getString("role")),
                        new Scope(row.getObject("district_id", Long.class), row.getString("kind"))))
                .list();
    }

    /** The substitute with the absent person's role and scope; empty when they do not stand in today. */
    Optional<Actor> acting(AccountId substitute, String name, AccountId absent) {
        return jdbc.sql(ABSENT)
                .param("today", clock.today())
                .param("substitute", substitute.value())
                .param("absent", absent.value())
                .query((row, n) -> new Actor(
                        substitute,
                        name,
                        Role.valueOf(row.getString("role")),
                        province(row.getObject("province_id", Long.class)),
                        null,
                        new StandsFor(absent, row.getString("display_name"))))
                .optional();
    }

    private static @Nullable ProvinceId province(@Nullable Long id) {
        return id == null ? null : new ProvinceId(id);
    }

    /** Also on other days. */
    boolean everStood(AccountId substitute, AccountId absent) {
        return jdbc.sql("select exists (select from eplan.substitution where substitute_id = ? and absent_id = ?)")
                .params(substitute.value(), absent.value())
                .query(Boolean.class)
                .single();
    }
}
