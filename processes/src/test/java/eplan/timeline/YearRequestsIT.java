package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.RoundId;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests.Act;
import eplan.timeline.YearRequests.Decision;
import eplan.timeline.YearRequests.InProvince;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.Special;
import eplan.timeline.YearRequests.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** With four eyes a published year's rounds come and go as one process owner asks and another approves. */
@RecordApplicationEvents
class YearRequestsIT extends YearRequestsFixture {

    @Autowired
    ApplicationEvents events;

    private String audited(String action, String subject) {
        return jdbc.sql("""
                        select actor_name || '|' || coalesce(reason, '') || '|' || detail from eplan.audit_entry
                         where action = ? and subject = ? order by id desc limit 1""").params(action, subject).query(String.class).single();
    }

    @Test
    void nobodyDoesItAlone() {
        Special flood = floodOfTwo();
        refuses(
                "refused.year.four-eyes",
                () -> drafts.special(YEAR, flood.key(), flood.plan(), flood.scope(), "น้ำท่วม"));
        refuses("refused.year.four-eyes", () -> drafts.retire(round("plan").id(), true, "ยกเลิก"));
        act(() -> drafts.begin(NEXT, null));
        RoundId ofDraft = round(NEXT, "plan").id();
        act(() -> drafts.retire(ofDraft, true, "ยังเป็นร่าง"));
        refuses("refused.request.draft", () -> requests.retire(ofDraft, false, "นำกลับ", null));
        fourEyes(false);
        act(() -> drafts.retire(round("plan").id(), true, "ยกเลิก"));
        assertThat(round("plan").retired()).isTrue();
    }

    @Test
    void aSpecialRoundIsKeptAsItWasAskedForAndIsNotThereYet() {
        long id = askForFlood();
        assertThat(rounds(YEAR)).extracting(RoundView::key).doesNotContain("flood");
        assertThat(events.stream(RoundAdded.class)).isEmpty();
        assertThat(seen(OFFICER, id))
                .returns(Act.SPECIAL, Request::act)
                .returns(State.WAITING, Request::state)
                .returns("รายงานน้ำท่วม", Request::nameTh)
                .returns(floodOfTwo(), Request::special)
                .returns("น้ำท่วม", Request::reason)
                .returns("ว 312", Request::letter)
                .returns("Prapha", Request::by)
                .returns(false, Request::mine)
                .returns(null, Request::decision);
        assertThat(seen(OWNER, id).mine()).isTrue();
        assertThat(audited("year-request.asked", "year-request:" + id)).startsWith("Prapha|น้ำท่วม|");
    }

    @Test
    void tellsForHowManyInWhichProvinces() {
        long flood = askForFlood();
        List<InProvince> two = actors.as(OFFICER, () -> requests.foresee(flood));
        assertThat(two).extracting(InProvince::province).containsExactly(province("23"), province("39"));
        assertThat(two).extracting(InProvince::laos).containsExactly(1L, 1L);
        long noPlan = askForNoPlan();
        List<InProvince> nation = owner(() -> requests.foresee(noPlan));
        Scope all = new Scope(Set.of(), Set.of(), Set.of());
        assertThat(nation).hasSizeGreaterThan(70);
        assertThat(nation.stream().mapToLong(InProvince::laos).sum())
                .isEqualTo(owner(() -> drafts.count(all, YEAR.first())));
    }

    @Test
    void whatAnotherApprovesHappensAndTheRecordNamesBoth() {
        long id = askForFlood();
        act(COLLEAGUE, () -> requests.approve(id));
        RoundId flood = round("flood").id();
        assertThat(events.stream(RoundAdded.class)).containsExactly(new RoundAdded(flood));
        assertThat(seen(OWNER, id)).returns(State.APPROVED, Request::state).returns(flood, Request::round);
        assertThat(decision(id).by()).isEqualTo("Somchai");
        assertThat(audited("round.special", "round:" + flood))
                .startsWith("Somchai|น้ำท่วม|flood, 2 LAOs")
                .contains("Prapha", "year-request:" + id);
    }

    private Decision decision(long id) {
        return Objects.requireNonNull(seen(OWNER, id).decision());
    }

    @Test
    void aRoundGoesAndComesBackAsApproved() {
        long out = askForNoPlan();
        assertThat(seen(OFFICER, out)).returns(Act.RETIRE, Request::act).returns("มท 1", Request::letter);
        assertThat(round("plan").retired()).isFalse();
        act(COLLEAGUE, () -> requests.approve(out));
        assertThat(round("plan").retired()).isTrue();
        assertThat(audited("round.retired", "round:" + round("plan").id()))
                .startsWith("Somchai|ยกเลิก|plan")
                .contains("Prapha");
        long back = actors.as(COLLEAGUE, () -> requests.retire(round("plan").id(), false, "ยังต้องใช้", " "));
        assertThat(seen(OFFICER, back)).returns(Act.TAKE_BACK, Request::act).returns(null, Request::letter);
        act(() -> requests.approve(back));
        assertThat(round("plan").retired()).isFalse();
    }

    @Test
    void whoAskedNeverDecides() {
        long id = askForNoPlan();
        refuses("refused.request.own", () -> requests.approve(id));
        refuses("refused.request.own", () -> requests.refuse(id, "ไม่"));
        fourEyes(false);
        refuses("refused.request.own", () -> requests.approve(id));
        assertThat(seen(OWNER, id).state()).isEqualTo(State.WAITING);
    }

    @Test
    void isRefusedWithAReason() {
        long id = askForNoPlan();
        refuses("refused.move.no-reason", COLLEAGUE, () -> requests.refuse(id, " "));
        act(COLLEAGUE, () -> requests.refuse(id, "ยังต้องใช้"));
        assertThat(seen(OWNER, id).state()).isEqualTo(State.REFUSED);
        assertThat(decision(id)).returns("Somchai", Decision::by).returns("ยังต้องใช้", Decision::reason);
        assertThat(round("plan").retired()).isFalse();
        refuses("refused.request.decided", THIRD, () -> requests.approve(id));
        refuses("refused.request.decided", () -> requests.withdraw(id));
    }

    @Test
    void onlyWhoAskedTakesItBack() {
        long id = askForNoPlan();
        refuses("refused.request.not-yours", COLLEAGUE, () -> requests.withdraw(id));
        act(() -> requests.withdraw(id));
        assertThat(seen(OWNER, id).state()).isEqualTo(State.WITHDRAWN);
        refuses("refused.request.withdrawn", COLLEAGUE, () -> requests.approve(id));
        askForNoPlan();
    }

    @Test
    void theSameIsAskedForOnceAtATime() {
        askForNoPlan();
        askForFlood();
        Special flood = floodOfTwo();
        refuses(
                "refused.request.waits",
                COLLEAGUE,
                () -> requests.retire(round("plan").id(), true, "ยกเลิก", null));
        refuses("refused.request.waits", COLLEAGUE, () -> requests.special(YEAR, flood, "น้ำท่วม"));
    }

    @Test
    void whatCouldNotBeDoneIsNotAskedFor() {
        Special flood = floodOfTwo();
        Special past = new Special("past", flood("2043-08-01", "2043-08-31"), flood.scope());
        Special taken = new Special("plan", flood.plan(), flood.scope());
        Special nobody = new Special("nobody", flood.plan(), new Scope(Set.of("TEA"), Set.of(), Set.of()));
        refuses("refused.year.special-past", () -> requests.special(YEAR, past, "น้ำท่วม"));
        refuses("refused.year.key-taken", () -> requests.special(YEAR, taken, "น้ำท่วม"));
        refuses("refused.year.no-laos", () -> requests.special(YEAR, nobody, "น้ำท่วม"));
        refuses("refused.move.no-reason", () -> requests.special(YEAR, flood, " "));
        refuses("refused.year.is-used", () -> requests.retire(round("plan").id(), false, "นำกลับ", null));
        assertThatThrownBy(() -> owner(() -> requests.retire(new RoundId(-1), true, "ยกเลิก", null)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> act(() -> requests.approve(-1))).isInstanceOf(NotFound.class);
    }

    @Test
    void aRoundThatHasOpenedMeanwhileStays() {
        long id = askForNoPlan();
        clock.set(LocalDate.of(2043, 11, 1));
        refuses("refused.year.has-opened", COLLEAGUE, () -> requests.approve(id));
        assertThat(round("plan").retired()).isFalse();
        act(COLLEAGUE, () -> requests.refuse(id, "เปิดไปแล้ว"));
        assertThat(seen(OWNER, id).state()).isEqualTo(State.REFUSED);
    }

    @Test
    void aSpecialRoundThatIsThereMeanwhileOrTooLateIsRefused() {
        long id = askForFlood();
        fourEyes(false);
        Special flood = floodOfTwo();
        RoundId done = owner(() -> drafts.special(YEAR, flood.key(), flood.plan(), flood.scope(), "ด่วน"));
        refuses("refused.year.key-taken", COLLEAGUE, () -> requests.approve(id));
        act(() -> requests.withdraw(id));
        long drought =
                owner(() -> requests.special(YEAR, new Special("drought", flood.plan(), flood.scope()), "ภัยแล้ง"));
        clock.set(LocalDate.of(2044, 1, 11));
        refuses("refused.year.special-past", COLLEAGUE, () -> requests.approve(drought));
        assertThat(rounds(YEAR))
                .filteredOn(RoundView::added)
                .extracting(RoundView::id)
                .containsExactly(done);
    }

    @Test
    void provincesSeeNothingAndOfficersDecideNothing() {
        long id = askForNoPlan();
        var head = new Actor(new AccountId(5), "Anan", Role.PROVINCIAL_HEAD, province("23"), null);
        List<Runnable> all = List.of(
                () -> requests.of(YEAR),
                () -> requests.foresee(id),
                () -> requests.approve(id),
                () -> requests.refuse(id, "ไม่"),
                () -> requests.withdraw(id));
        all.forEach(call -> assertThatThrownBy(() -> act(head, call)).isInstanceOf(AccessDeniedException.class));
        all.subList(2, all.size())
                .forEach(
                        call -> assertThatThrownBy(() -> act(OFFICER, call)).isInstanceOf(AccessDeniedException.class));
    }
}
