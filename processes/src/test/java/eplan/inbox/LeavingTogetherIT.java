package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.inbox.WorkActs.Outcome;
import eplan.people.AccountOpening;
import eplan.people.Actor;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.shared.WorkItemId;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Two act at once on what somebody who leaves has, each in a transaction of their own. */
@EplanTest
@Import(OpenWork.class)
class LeavingTogetherIT {

    private static final String DONE = "DONE";

    @Autowired
    OpenWork work;

    @Autowired
    Leaving leaving;

    @Autowired
    WorkActs acts;

    @Autowired
    Substitutions substitutions;

    @Autowired
    AccountOpening opening;

    private List<EntryRoundId> rounds;

    @BeforeEach
    void oneOverdueRound() {
        rounds = work.start(1);
    }

    @AfterEach
    void theyAreGone() {
        work.jdbc.sql("delete from eplan.substitution").update();
        work.jdbc.sql("delete from eplan.notice").update();
        work.jdbc
                .sql("update eplan.account set enabled = false where username like 'together-%'")
                .update();
    }

    private Actor person(String username, Role role, @Nullable ProvinceId province) {
        AccountId id = work.actors.asSystem(
                () -> opening.open(new NewAccount(username, username, role, province, null), "password-1"));
        return new Actor(id, username, role, province, null);
    }

    private static AccountId id(Actor who) {
        return OpenWork.account(who);
    }

    private boolean enabled(Actor who) {
        return work.jdbc
                .sql("select enabled from eplan.account where id = ?")
                .param(id(who).value())
                .query(Boolean.class)
                .single();
    }

    private Supplier<String> move(Actor by, Actor leaver) {
        long stamp = work.as(by, () -> leaving.preview(id(leaver))).stamp();
        return () -> work.as(by, () -> {
            leaving.move(id(leaver), stamp, Map.of(), Map.of(), "ย้ายไปจังหวัดอื่น");
            return DONE;
        });
    }

    private static List<String> atOnce(Supplier<String> one, Supplier<String> other) throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Callable<String>> both = List.of(() -> outcome(start, one), () -> outcome(start, other));
            var asked = both.stream().map(threads::submit).toList();
            start.countDown();
            return List.of(asked.get(0).get(), asked.get(1).get());
        }
    }

    private static String outcome(CountDownLatch start, Supplier<String> act) throws InterruptedException {
        start.await();
        try {
            return act.get();
        } catch (AccessDeniedException | Refused | StaleForm no) {
            return no.getClass().getSimpleName();
        }
    }

    @Test
    void ofTwoProcessOwnersWhoLetEachOtherGoOneStays() throws Exception {
        Actor one = person("together-owner", Role.HQ_PROCESS_OWNER, null);
        Actor other = person("together-other", Role.HQ_PROCESS_OWNER, null);
        assertThat(atOnce(move(one, other), move(other, one)))
                .containsExactlyInAnyOrder(DONE, AccessDeniedException.class.getSimpleName());
        assertThat(List.of(enabled(one), enabled(other))).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void ofAMoveAndAClaimInTheLeaversPlaceOneIsDone() throws Exception {
        ProvinceId here = work.head.province();
        Actor leaver = person("together-leaver", Role.PROVINCIAL_OFFICER, here);
        Actor substitute = person("together-substitute", Role.PROVINCIAL_OFFICER, here);
        WorkItemId item = work.escalated(rounds, 1).iterator().next();
        work.as(leaver, () -> acts.claim(Set.of(item)));
        standsIn(substitute, leaver);

        List<String> outcomes = atOnce(move(work.head, leaver), claim(substitute, leaver, item));

        assertThat(outcomes).containsOnlyOnce(DONE);
        assertThat(enabled(leaver)).isNotEqualTo(DONE.equals(outcomes.getFirst()));
        assertThat(work.assignee(item)).isNotNull().isNotEqualTo(id(leaver).value());
    }

    private void standsIn(Actor substitute, Actor absent) {
        Stand stand = new Stand(id(substitute), OpenWork.TODAY, OpenWork.NEXT_MONDAY, Scope.EVERYTHING);
        work.as(work.head, () -> {
            substitutions.arrange(id(absent), List.of(stand), "ลาพักผ่อน");
            return true;
        });
    }

    private Supplier<String> claim(Actor substitute, Actor absent, WorkItemId item) {
        return () -> work.as(substitute, () -> {
            Outcome outcome = substitutions
                    .actingFor(id(absent), () -> acts.claim(Set.of(item)))
                    .results()
                    .getFirst()
                    .outcome();
            return outcome.name();
        });
    }
}
