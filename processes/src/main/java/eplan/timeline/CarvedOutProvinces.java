package eplan.timeline;

import eplan.audit.Audit;
import eplan.registry.LaosChangedProvince;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A date that a province was given holds for those of its LAOs that are carved out of it (Bueng Kan, 23 March 2554): the
 * new province starts with the other's dates. So nobody's deadline moves because a border does.
 */
@Component
class CarvedOutProvinces {

    /** Only provinces that begin on the day: an LAO that moves to an older one follows the dates given to that one. */
    private static final String COPY = """
            insert into eplan.deadline (round_id, province_id, due_on, set_on, lock_on, reason, changed_by)
            select distinct d.round_id, new.id, d.due_on, d.set_on, d.lock_on, d.reason, d.changed_by
              from eplan.province new
              join eplan.lao_province now on now.province_id = new.id and now.valid_from = new.valid_from
              join eplan.lao_province was on was.lao_id = now.lao_id and was.valid_to = now.valid_from - 1
              join eplan.deadline d on d.province_id = was.province_id
             where new.valid_from = ?
            on conflict on constraint deadline_scope do nothing""";

    private final JdbcClient jdbc;
    private final Audit audit;

    CarvedOutProvinces(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** Before those who follow a deadline look at it. Holds the defaults, as every move does. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @Transactional
    void on(LaosChangedProvince event) {
        LocalDate day = event.day();
        jdbc.sql("""
                        select id from eplan.deadline
                         where province_id is null and lao_id is null
                           and round_id in (select round_id from eplan.deadline where province_id is not null)
                         order by id for update""").query(Long.class).list();
        int copied = jdbc.sql(COPY).param(day).update();
        if (copied > 0) {
            audit.record("deadline.inherited", "day:" + day, null, copied + " dates of the former province");
        }
    }
}
