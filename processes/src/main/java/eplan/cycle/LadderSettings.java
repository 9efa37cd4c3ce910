package eplan.cycle;

import eplan.audit.Audit;
import eplan.cycle.Ladder.ProvinceSetting;
import eplan.people.Actor;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How strictly HQ has each province chased. */
@Component
class LadderSettings {

    private static final String ALL = """
            select p.id, p.name_th, p.name_en, coalesce(s.setting, 'NORMAL') as setting,
                   s.changed_by, s.on_day, s.reason
            from eplan.province p left join eplan.ladder_setting s on s.province_id = p.id
            where :today between p.valid_from and p.valid_to
            order by p.name_th""";

    private final JdbcClient jdbc;
    private final BusinessClock clock;
    private final Audit audit;

    LadderSettings(JdbcClient jdbc, BusinessClock clock, Audit audit) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.audit = audit;
    }

    List<ProvinceSetting> all() {
        return jdbc.sql(ALL)
                .param("today", clock.today())
                .query((row, n) -> new ProvinceSetting(
                        new ProvinceId(row.getLong("id")),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        LadderSetting.valueOf(row.getString("setting")),
                        row.getString("changed_by"),
                        row.getObject("on_day", LocalDate.class),
                        row.getString("reason")))
                .list();
    }

    LadderSetting of(ProvinceId province) {
        return all().stream()
                .filter(one -> one.province().equals(province))
                .map(ProvinceSetting::setting)
                .findFirst()
                .orElseThrow(() -> new NotFound("province " + province));
    }

    void put(ProvinceId province, LadderSetting setting, String reason, Actor by) {
        jdbc.sql("""
                        insert into eplan.ladder_setting (province_id, setting, changed_by, reason, on_day)
                        values (?, ?, ?, ?, ?)
                        on conflict (province_id) do update set setting = excluded.setting,
                            changed_by = excluded.changed_by, reason = excluded.reason, on_day = excluded.on_day""")
                .param(province.value())
                .param(setting.name())
                .param(by.name())
                .param(reason)
                .param(clock.today())
                .update();
        audit.record("ladder.setting", "province:" + province.value(), reason, setting.name());
    }
}
