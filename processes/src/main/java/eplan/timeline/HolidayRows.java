package eplan.timeline;

import eplan.audit.Audit;
import eplan.people.Actor;
import eplan.shared.Refused;
import eplan.timeline.Holidays.Holiday;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes holidays, each with its line in the audit; whoever calls lets those follow who count working days. */
@Component
class HolidayRows {

    private final JdbcClient jdbc;
    private final Audit audit;

    HolidayRows(JdbcClient jdbc, Audit audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** As it is kept. @throws Refused without a name or a source */
    static Holiday checked(Holiday holiday) {
        String name = holiday.nameTh().strip();
        String source = holiday.source().strip();
        if (name.isEmpty()) {
            throw new Refused("refused.holiday.no-name");
        }
        if (source.isEmpty()) {
            throw new Refused("refused.holiday.no-source");
        }
        String english = holiday.nameEn().isBlank() ? name : holiday.nameEn().strip();
        return new Holiday(
                holiday.day(),
                name,
                english,
                holiday.kind(),
                source,
                holiday.note().strip());
    }

    /** @return the name, for people */
    String put(Holiday holiday, String reason, Actor by) {
        Holiday kept = checked(holiday);
        jdbc.sql("""
                        insert into eplan.holiday (day, name_th, name_en, kind, source, note, edited_by)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (day) do update set
                            name_th = excluded.name_th, name_en = excluded.name_en, kind = excluded.kind,
                            source = excluded.source, note = excluded.note, removed = false,
                            edited_by = excluded.edited_by""")
                .param(kept.day())
                .param(kept.nameTh())
                .param(kept.nameEn())
                .param(kept.kind().name())
                .param(kept.source())
                .param(kept.note())
                .param(by.name())
                .update();
        audit.record("holiday.put", "day:" + kept.day(), reason, kept.kind() + ", " + kept.nameTh());
        return kept.nameTh();
    }

    /** @return the name that it had; empty when it was none */
    Optional<String> remove(LocalDate day, String reason, Actor by) {
        Optional<String> name =
                jdbc.sql("""
                        update eplan.holiday set removed = true, edited_by = ? where day = ? and not removed
                        returning name_th""").param(by.name()).param(day).query(String.class).optional();
        name.ifPresent(gone -> audit.record("holiday.removed", "day:" + day, reason, gone));
        return name;
    }

    /** What cases show: which holiday it is about, and why headquarters changed it. */
    static String shown(String name, String why) {
        return name + " · " + why;
    }
}
