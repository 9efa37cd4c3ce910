package eplan.registry;

import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.LaoProvinces;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class JdbcRegistry implements Registry {

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Access access;
    private final Actors actors;
    private final LaoProvinces laoProvinces;

    JdbcRegistry(JdbcClient jdbc, BusinessClock clock, Access access, Actors actors, LaoProvinces laoProvinces) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.access = access;
        this.actors = actors;
        this.laoProvinces = laoProvinces;
    }

    @Override
    public LaoView lao(LaoId id) {
        access.seeLao(id);
        return jdbc.sql("""
                        select l.*, p.name_th as province_th, p.name_en as province_en, lao.fictional
                          from eplan.lao_on(?) l
                          join eplan.province p on p.id = l.province_id
                          join eplan.lao on lao.id = l.lao_id
                         where l.lao_id = ?""")
                .param(clock.today())
                .param(id.value())
                .query(RegistryRows::lao)
                .optional()
                .orElseThrow(() -> new NotFound("lao " + id));
    }

    @Override
    public List<ProvinceView> provinces() {
        Actor actor = actors.current();
        boolean nation = !actor.role().ofProvince() && actor.lao() == null;
        return provinces(nation ? null : own(actor), true);
    }

    /** The province of the actor; of LAO staff, that of their LAO today. -1, which nothing has, when there is none. */
    private ProvinceId own(Actor actor) {
        if (actor.province() != null) {
            return actor.province();
        }
        return Optional.ofNullable(actor.lao())
                .flatMap(laoProvinces::provinceToday)
                .orElse(new ProvinceId(-1));
    }

    @Override
    public ProvinceView province(ProvinceId id) {
        access.seeProvince(id);
        return provinces(id, false).stream().findFirst().orElseThrow(() -> new NotFound("province " + id));
    }

    private List<ProvinceView> provinces(@Nullable ProvinceId only, boolean existing) {
        return jdbc.sql("""
                        select p.id, p.code, p.name_th, p.name_en,
                               (select count(*) from eplan.lao_province l
                                 where l.province_id = p.id and :day between l.valid_from and l.valid_to) as laos
                          from eplan.province p
                         where (cast(:only as bigint) is null or p.id = :only)
                           and (not :existing or :day between p.valid_from and p.valid_to)
                         order by p.name_th""")
                .param("day", clock.today())
                .param("only", only == null ? null : only.value())
                .param("existing", existing)
                .query(RegistryRows::province)
                .list();
    }

    @Override
    public Optional<ProvinceId> provinceByCode(String code) {
        return jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query((row, n) -> new ProvinceId(row.getLong(1)))
                .optional();
    }

    @Override
    public List<DistrictView> districts(ProvinceId province) {
        access.seeProvince(province);
        return jdbc.sql("""
                        select id, name_th from eplan.district
                         where province_id = ? and ? between valid_from and valid_to order by name_th""")
                .param(province.value())
                .param(clock.today())
                .query((row, n) -> new DistrictView(row.getLong("id"), row.getString("name_th")))
                .list();
    }

    @Override
    public long count(LocalDate day) {
        access.seeNation();
        return jdbc.sql("select count(*) from eplan.lao_on(?)")
                .param(day)
                .query(Long.class)
                .single();
    }
}
