package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** A substitution is ended before its last day. */
@EplanTest
@Import(OpenWork.class)
class GivenBackIT {

    @Autowired
    OpenWork work;

    @Autowired
    WorkActs acts;

    @Autowired
    Substitutions substitutions;

    @AfterEach
    void theHeadIsBack() {
        work.jdbc.sql("delete from eplan.substitution").update();
    }

    private void begins() {
        Stand stand = new Stand(OpenWork.account(work.officer), OpenWork.TODAY, OpenWork.NEXT_MONDAY, Scope.EVERYTHING);
        work.as(work.head, () -> {
            substitutions.arrange(OpenWork.account(work.head), List.of(stand), "ไปราชการ");
            return true;
        });
    }

    private void ends() {
        work.as(work.head, () -> {
            substitutions.end(substitutions.mine().getFirst().id(), "กลับมาก่อน");
            return true;
        });
    }

    /** What does not fit with others waits for the morning: a head's click does not go through the whole nation's work. */
    @Test
    void whatTheSubstituteTookIsFreeAtOnceAndNothingElseIsTouched() {
        List<WorkItemId> climbed = List.copyOf(work.escalated(work.start(2), 2));
        begins();
        work.as(
                work.officer,
                () -> substitutions.actingFor(
                        OpenWork.account(work.head), () -> acts.claim(Set.of(climbed.getFirst()))));
        work.jdbc
                .sql("update eplan.work_item set assignee_id = ? where id = ?")
                .params(
                        OpenWork.account(work.otherOfficer).value(),
                        climbed.getLast().value())
                .update();
        assertThat(work.assignee(climbed.getFirst()))
                .isEqualTo(OpenWork.account(work.officer).value());

        ends();

        assertThat(work.assignee(climbed.getFirst())).isNull();
        assertThat(work.assignee(climbed.getLast()))
                .isEqualTo(OpenWork.account(work.otherOfficer).value());
    }
}
