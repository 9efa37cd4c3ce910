package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.RoundId;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.Touched;
import eplan.timeline.Holidays.Holiday;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Change sets of two process owners over the calendar of {@link MovesFixture}; each move of a date touches three cases. */
abstract class ChangeSetFixture extends MovesFixture {

    static final Actor OTHER = new Actor(new AccountId(2), "Wichai", Role.HQ_PROCESS_OWNER, null, null);
    static final Actor OFFICER = new Actor(new AccountId(3), "Anong", Role.HQ_OFFICER, null, null);
    static final LocalDate ORDINARY = LocalDate.of(2015, 3, 20);
    static final String WHY = "น้ำท่วม";

    @Autowired
    ScheduledChanges scheduled;

    @Autowired
    Holidays holidays;

    @BeforeEach
    void cases() {
        beans.registerSingleton("casesOfSets", new Cases());
    }

    @AfterEach
    void forgetSets() {
        beans.destroySingleton("casesOfSets");
        jdbc.sql("update eplan.timeline_change set change_set_id = null").update();
        jdbc.sql("delete from eplan.change_set").update();
        jdbc.sql("delete from eplan.notice where kind in ('DATES_MOVED', 'DATES_PUT_BACK', 'DATES_NOT_MOVED')")
                .update();
        jdbc.sql("update eplan.timeline_setting set four_eyes = false").update();
        jdbc.sql("delete from eplan.holiday where day = ?").param(ORDINARY).update();
        jdbc.sql("update eplan.round set shift = 'NONE' where id = ?")
                .param(plan.id().value())
                .update();
        jdbc.sql("update eplan.deadline set set_on = null where round_id = ?")
                .param(plan.id().value())
                .update();
        jdbc.sql("update eplan.round set opens_on = ?, retired = false where id = ?")
                .params(LocalDate.of(2015, 3, 1), round("budget-q2").id().value())
                .update();
        jdbc.sql("update eplan.deadline set due_on = ?, lock_on = null, set_on = null where round_id = ?")
                .params(LocalDate.of(2015, 4, 30), round("budget-q2").id().value())
                .update();
    }

    <T> T other(Supplier<T> work) {
        return actors.as(OTHER, work);
    }

    ChangeSet draft() {
        return owner(() -> sets.draft(YEAR));
    }

    /** Puts edits into the owner's own draft. */
    ChangeSet drafted(Edit... edits) {
        ChangeSet draft = draft();
        for (Edit edit : edits) {
            draft = put(draft, edit);
        }
        return draft;
    }

    ChangeSet put(ChangeSet draft, Edit edit) {
        return owner(() -> sets.put(draft.id(), draft.version(), edit));
    }

    ChangeSet drop(ChangeSet draft, Line line) {
        return owner(() -> sets.drop(draft.id(), draft.version(), line.id()));
    }

    ChangeSet now(ChangeSet set) {
        return owner(() -> sets.get(set.id()));
    }

    Preview preview(ChangeSet set) {
        return owner(() -> sets.preview(set.id()));
    }

    ChangeSet apply(ChangeSet draft) {
        return owner(() -> sets.apply(draft.id(), preview(draft).stamp(), WHY, "มท 0810.5/ว 0312"));
    }

    ChangeSet schedule(ChangeSet draft, LocalDate day) {
        return owner(() -> sets.schedule(draft.id(), preview(draft).stamp(), day, WHY, null));
    }

    ChangeSet submit(ChangeSet draft) {
        return owner(() -> sets.submit(draft.id(), draft.version(), WHY, null));
    }

    /** What the clock does at the start of a day. */
    void startDay(LocalDate day) {
        clock.set(day);
        actors.asSystem(() -> {
            scheduled.startDay(day);
            return day;
        });
    }

    Edit due(LocalDate to) {
        return new Edit.DueOn(plan.id(), null, to);
    }

    Edit due(@Nullable ProvinceId province, LocalDate to) {
        return new Edit.DueOn(plan.id(), province, to);
    }

    void putHoliday(Holiday holiday) {
        owner(() -> {
            holidays.put(holiday, WHY);
            return 0;
        });
    }

    static Holiday holiday(LocalDate day) {
        return new Holiday(day, "วันหยุดพิเศษ", "Special holiday", Holidays.Kind.SPECIAL, "มติ ครม.", "");
    }

    void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    long audited(String action, ChangeSet set) {
        return jdbc.sql("select count(*) from eplan.audit_entry where action = ? and subject = ?")
                .params(action, "changeset:" + set.id())
                .query(Long.class)
                .single();
    }

    /** Two cases of Nakhon Ratchasima and one of Phuket hang on every due date, the latter on opening dates and locks as well. */
    private final class Cases implements DeadlineDependants {
        @Override
        public void moved(DeadlineMove move) {}

        @Override
        public void foresee(PlannedChange change, Effects effects) {
            for (DeadlineMove move : change.moves()) {
                effects.add(Effect.MOVED, touched(1, phuket, "ราไวย์", move.round()));
                effects.add(Effect.MOVED, touched(2, korat, "เสิงสาง", move.round()));
                effects.add(Effect.MOVED, touched(3, korat, "กฤษณา", move.round()));
            }
            for (RoundId round : change.openings().keySet()) {
                effects.add(Effect.TIMER, touched(1, phuket, "ราไวย์", round));
            }
            for (RoundId round : change.locks().keySet()) {
                effects.add(Effect.LOCK, touched(1, phuket, "ราไวย์", round));
            }
        }

        private static Touched touched(long entryRound, ProvinceId province, String lao, RoundId round) {
            return new Touched(
                    entryRound, new LaoId(entryRound), lao, province, round, "plan", "2558-30-000" + entryRound);
        }
    }
}
