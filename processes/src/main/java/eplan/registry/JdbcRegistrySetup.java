package eplan.registry;

import eplan.audit.Audit;
import eplan.people.Access;
import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class JdbcRegistrySetup implements RegistrySetup {

    private final JdbcClient jdbc;
    private final ShippedRegistry shipped;
    private final Access access;
    private final Audit audit;
    private final ApplicationEventPublisher events;

    JdbcRegistrySetup(
            JdbcClient jdbc, ShippedRegistry shipped, Access access, Audit audit, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.shipped = shipped;
        this.access = access;
        this.audit = audit;
        this.events = events;
    }

    @Override
    @Transactional
    public boolean loadShipped() {
        access.system();
        // of two nodes that start on an empty database, the second waits here and then finds it filled
        jdbc.sql("lock table eplan.lao in share row exclusive mode").update();
        boolean empty = jdbc.sql("select not exists (select from eplan.lao)")
                .query(Boolean.class)
                .single();
        if (empty) {
            shipped.load();
            audit.record("registry.shipped-loaded", "registry", null, "generated registry of FY2554");
        }
        return empty;
    }

    @Override
    @Transactional
    public void startDay(LocalDate day) {
        access.system();
        List<LaoId> changed = jdbc.sql("""
                        select now.lao_id from eplan.lao_province now join eplan.lao_province former
                            on former.lao_id = now.lao_id and former.valid_to = now.valid_from - 1
                         where now.valid_from = ? and former.province_id <> now.province_id
                         order by now.lao_id""")
                .param(day)
                .query((row, n) -> new LaoId(row.getLong(1)))
                .list();
        if (!changed.isEmpty()) {
            events.publishEvent(new LaosChangedProvince(day, changed));
        }
        events.publishEvent(new DayStarted(day));
    }
}
