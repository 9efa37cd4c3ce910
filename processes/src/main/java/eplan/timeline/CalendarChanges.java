package eplan.timeline;

import eplan.shared.RoundId;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The record of changed opening dates, locks and holidays, by which an undo sees what is newer ({@link ChangeSetBefore}). Whoever calls
 * holds the round or the holidays.
 */
@Component
class CalendarChanges {

    private static final String OF_SET = """
            insert into eplan.calendar_change (kind, round_id, day, change_set_id)
            select case kind when 'NO_HOLIDAY' then 'HOLIDAY' else kind end, round_id, day, change_set_id
              from eplan.change_set_edit where change_set_id = ? and kind <> 'DUE'""";

    private static final String OPENING = """
            insert into eplan.calendar_change (kind, round_id) values ('OPENING', ?)""";

    private static final String HOLIDAY = """
            insert into eplan.calendar_change (kind, day) values ('HOLIDAY', ?)""";

    private static final String ROUNDS_BACK = """
            update eplan.calendar_change set put_back = true
             where change_set_id = ? and kind = ? and round_id = any(?)""";

    private static final String DAY_BACK = """
            update eplan.calendar_change set put_back = true where change_set_id = ? and day = ?""";

    private final JdbcClient jdbc;

    CalendarChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that the set's edits change, but for due dates. */
    void ofSet(long changeSet) {
        jdbc.sql(OF_SET).param(changeSet).update();
    }

    /** Of no set. */
    void opening(RoundId round) {
        jdbc.sql(OPENING).param(round.value()).update();
    }

    /** Of no set. */
    void holiday(LocalDate day) {
        jdbc.sql(HOLIDAY).param(day).update();
    }

    /** What the set changed is as it was: what came before it is the newest again. */
    void putBack(long changeSet, ChangePlan undone) {
        roundsBack(changeSet, "OPENING", undone.openings().keySet());
        roundsBack(changeSet, "LOCK", undone.locks().keySet());
    }

    void putBack(long changeSet, LocalDate holiday) {
        jdbc.sql(DAY_BACK).param(changeSet).param(holiday).update();
    }

    private void roundsBack(long changeSet, String kind, Collection<RoundId> rounds) {
        jdbc.sql(ROUNDS_BACK)
                .param(changeSet)
                .param(kind)
                .param(rounds.stream().map(RoundId::value).toArray(Long[]::new))
                .update();
    }
}
