package eplan.inbox;

import static eplan.inbox.OpenWork.NEXT_MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.inbox.Inbox.Filter;
import eplan.inbox.Inbox.Group;
import eplan.inbox.Inbox.WorkItemView;
import eplan.inbox.WorkRows.NewWork;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What officers write of an LAO, and do with its work, is not told to its own staff, who read the same items. */
@EplanTest
@Import(OpenWork.class)
class OfficeNotesIT {

    private static final ChaseNote NOTE = new ChaseNote(Channel.TELEPHONE, "ปลัด", "ไม่ให้ความร่วมมือ", null);

    @Autowired
    OpenWork work;

    @Autowired
    Inbox inbox;

    @Autowired
    Chasing chasing;

    private EntryRoundId round;
    private WorkItemId expedite;
    private WorkItemId enter;
    private Actor staff;

    @BeforeEach
    void theRoundWasNotedAndItsWorkHidden() {
        round = work.start(1).getFirst();
        expedite = work.escalated(List.of(round), 1).iterator().next();
        work.rows.add(new NewWork(null, WorkKind.ENTER, round.value(), null, null, null));
        enter = new WorkItemId(number("select id from eplan.work_item where entry_round_id = ? and kind = 'ENTER'"));
        LaoId lao = new LaoId(number("select lao_id from eplan.entry_round where id = ?"));
        staff = new Actor(null, "เจ้าหน้าที่ อปท.", Role.LAO_STAFF, null, lao);
        work.as(work.officer, () -> {
            chasing.note(round, NOTE);
            return true;
        });
        work.jdbc
                .sql("""
                        update eplan.work_item set last_note = ?, last_note_on = ?, asleep_until = ?, snoozed_by = ?
                        where entry_round_id = ?""")
                .params(NOTE.outcome(), OpenWork.TODAY, NEXT_MONDAY, work.officer.name(), round.value())
                .update();
    }

    private long number(String sql) {
        return work.jdbc.sql(sql).param(round.value()).query(Long.class).single();
    }

    private static void saysNothing(WorkItemView item) {
        assertThat(item.lastNote()).isNull();
        assertThat(item.lastNoteOn()).isNull();
        assertThat(item.lastNoteBy()).isNull();
        assertThat(item.lastNoteFor()).isNull();
        assertThat(item.snoozedBy()).isNull();
    }

    private <T> T asStaff(Supplier<T> read) {
        return work.as(staff, read);
    }

    @Test
    void itsOwnStaffReadNeitherNoteNorWhoHidIt() {
        WorkItemView item = asStaff(() -> inbox.item(enter));

        saysNothing(item);
        assertThat(item.asleepUntil()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void norInTheListNorOfTheRound() {
        List<WorkItemView> listed = asStaff(() -> Stream.of(Group.values())
                .flatMap(group -> inbox.page(Filter.ALL, group, null, 200).stream())
                .toList());

        assertThat(listed).singleElement().satisfies(OfficeNotesIT::saysNothing);
        assertThat(asStaff(() -> inbox.ofRound(round))).singleElement().satisfies(OfficeNotesIT::saysNothing);
    }

    @Test
    void theOfficeReadsBoth() {
        WorkItemView item = work.as(work.head, () -> inbox.item(expedite));

        assertThat(item.lastNote()).isEqualTo(NOTE.outcome());
        assertThat(item.lastNoteOn()).isEqualTo(OpenWork.TODAY);
        assertThat(item.lastNoteBy()).isEqualTo(work.officer.name());
        assertThat(item.snoozedBy()).isEqualTo(work.officer.name());
    }
}
