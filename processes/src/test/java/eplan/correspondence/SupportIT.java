package eplan.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.correspondence.Messages.Audience;
import eplan.correspondence.Messages.NewMessage;
import eplan.correspondence.Messages.NewThread;
import eplan.correspondence.Messages.ThreadView;
import eplan.correspondence.Support.State;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.registry.RegistrySetup;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Questions to headquarters: who takes them, and when they come back. */
@EplanTest
class SupportIT {

    @Autowired
    Messages messages;

    @Autowired
    Support support;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Correspondents people;

    @BeforeEach
    void noMessages() {
        people = new Correspondents(actors, setup, clock, jdbc);
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    private ThreadView asked(Actor by) {
        var wanted = new NewThread(null, null, Audience.ALL, true, "เข้าระบบไม่ได้", new NewMessage("ช่วยด้วย"));
        return people.as(by, () -> messages.open(wanted));
    }

    private ThreadView view(ThreadView thread) {
        return people.as(people.hq, () -> messages.view(thread.id()));
    }

    private List<ThreadId> queue() {
        return queue(people.helper).stream().map(ThreadView::id).toList();
    }

    private List<ThreadView> queue(Actor by) {
        return people.as(by, () -> support.queue());
    }

    private long unread(Actor by) {
        return people.as(by, () -> messages.unread());
    }

    private void written(Actor by, ThreadView thread) {
        people.as(by, () -> messages.write(thread.id(), new NewMessage("ข้อความ")));
    }

    @Test
    void whatNobodyHasTakenComesFirst() {
        ThreadView first = asked(people.officer);
        ThreadView second = asked(people.staff);
        assertThat(queue()).containsExactlyInAnyOrder(first.id(), second.id());
        people.doing(people.helper, () -> support.take(first.id(), first.version()));
        assertThat(queue()).containsExactly(second.id(), first.id());
        assertThat(view(first).support()).isEqualTo(State.TAKEN);
        assertThat(view(first).supportBy()).isEqualTo("msg-helper");
    }

    @Test
    void whoTakesTheSameQuestionAtOnceIsToldThatItChanged() {
        ThreadView question = asked(people.officer);
        people.doing(people.helper, () -> support.take(question.id(), question.version()));
        assertThatThrownBy(() -> people.doing(people.hq, () -> support.take(question.id(), question.version())))
                .isInstanceOf(StaleForm.class);
        int seen = view(question).version();
        people.doing(people.hq, () -> support.take(question.id(), seen));
        assertThat(view(question).supportBy()).isEqualTo("msg-hq");
    }

    @Test
    void anAnswerDoesNotPassOverWhatWasWrittenMeanwhile() {
        ThreadView question = asked(people.officer);
        written(people.officer, question);
        assertThatThrownBy(() -> people.doing(people.helper, () -> support.answered(question.id(), question.version())))
                .isInstanceOf(StaleForm.class);
    }

    @Test
    void answeredLeavesTheQueueUntilTheAskerWritesAgain() {
        ThreadView question = asked(people.officer);
        written(people.helper, question);
        int seen = view(question).version();
        people.doing(people.helper, () -> support.answered(question.id(), seen));
        assertThat(queue()).isEmpty();
        written(people.helper, question);
        assertThat(queue()).isEmpty();
        int now = view(question).version();
        assertThatThrownBy(() -> people.doing(people.hq, () -> support.take(question.id(), now)))
                .isInstanceOf(Refused.class)
                .extracting("key")
                .isEqualTo("refused.support.answered");
        written(people.officer, question);
        assertThat(queue()).containsExactly(question.id());
        assertThat(view(question).support()).isEqualTo(State.OPEN);
        assertThat(view(question).supportBy()).isNull();
    }

    @Test
    void theHelperWhoTookItIsTheOneWhomItConcerns() {
        ThreadView question = asked(people.officer);
        people.doing(people.helper, () -> support.take(question.id(), question.version()));
        assertThat(unread(people.helper)).isEqualTo(1);
        assertThat(unread(people.hq)).isZero();
    }

    @Test
    void anAuditorLooksOnAndTheOthersDoNotEvenLook() {
        ThreadView question = asked(people.officer);
        assertThat(queue(people.auditor)).hasSize(1);
        assertThatThrownBy(() -> people.doing(people.auditor, () -> support.take(question.id(), question.version())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> queue(people.officer)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aThreadThatIsNoQuestionIsNotFound() {
        var wanted = new NewThread(people.lao, null, Audience.ALL, false, "แผน", new NewMessage("แผน"));
        ThreadView thread = people.as(people.officer, () -> messages.open(wanted));
        assertThatThrownBy(() -> people.doing(people.hq, () -> support.take(thread.id(), thread.version())))
                .isInstanceOf(NotFound.class);
    }
}
