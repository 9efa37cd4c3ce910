package eplan.hiring;

import static eplan.hiring.Instalments.State.CANCELLED;
import static eplan.hiring.Instalments.State.OPEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.Contracts.ContractView;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.State;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.shared.ContractId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Headquarters take a post away in mid-year, and with it the contract of one of two analysts, in the week of the first delivery. */
class HeadcountTerminationIT extends ContractWork {

    private static final LocalDate END = OCTOBER.plusDays(27);
    private static final String WHY = "ลดกรอบอัตรา";

    @Autowired
    HeadcountDecisions decisions;

    private ContractId other;

    @BeforeEach
    void atWork() {
        other = id;
        ContractDraft draft = draft().lasting(OCTOBER, LAST);
        draft.laos = Set.copyOf(laos(2));
        id = sign(draft).id();
        inTheFirstLastWeek();
    }

    @AfterEach
    void postsAsBefore() {
        province.headcount(SignedProvince.YEAR, here, SignedProvince.POSTS);
    }

    private void decideThatItEnds() {
        List<Decision> cut = List.of(new Decision(here, SignedProvince.POSTS - 1, Map.of(), Map.of(id, END)));
        List<Consequence> seen = as(HQ, () -> decisions.preview(SignedProvince.YEAR, cut));
        assertThat(seen)
                .extracting(Consequence::contract, Consequence::fate, Consequence::lastDay)
                .containsExactly(tuple(other, Fate.STAYS, LAST), tuple(id, Fate.ENDS, END));
        does(HQ, () -> decisions.decide(SignedProvince.YEAR, cut, seen, WHY));
    }

    /** Whose the open delivery is: an account, or the office's. */
    private List<String> delivery() {
        return jdbc.sql("""
                        select coalesce(cast(w.assignee_id as text), 'office')
                          from eplan.work_item w join eplan.hiring_step s on s.id = w.hiring_step_id
                         where s.contract_id = ? and s.kind = 'DELIVERY' and w.kind = 'HIRING' and w.state = 'OPEN'""").param(id.value()).query(String.class).list();
    }

    private long laosFrom(LocalDate day) {
        return jdbc.sql("select count(*) from eplan.portfolio where account_id = ? and valid_to >= ?")
                .params(account(id).value(), day)
                .query(Long.class)
                .single();
    }

    @Test
    void untilItsLastDayTheAnalystGoesOn() {
        decideThatItEnds();
        jobs.on(END, id);
        assertThat(line(id).state()).isEqualTo(State.RUNNING);
        assertThat(maySignIn(id)).isTrue();
        assertThat(laosFrom(END)).isEqualTo(2);
        assertThat(delivery()).containsExactly(account(id).toString());
        assertThat(states()).containsExactly(OPEN, CANCELLED, CANCELLED);
    }

    @Test
    void theNightAfterTheAccountIsClosedAndItsWorkGoesOn() {
        decideThatItEnds();
        jobs.on(END.plusDays(1), id);
        assertThat(line(id).state()).isEqualTo(State.SETTLING);
        assertThat(maySignIn(id)).isFalse();
        assertThat(laosFrom(END.plusDays(1))).isZero();
        assertThat(delivery()).containsExactly("office");
        assertThat(history(id)).containsSubsequence("CONTRACT_TERMINATED", "CONTRACT_ENDED", "ACCOUNT_CLOSED");

        deliver(officer, 1, END.plusDays(1));
        accept(1);
        assertThat(line(id).state()).isEqualTo(State.ENDED);
    }

    @Test
    void theContractTellsWhyAndTheOtherOneStays() {
        decideThatItEnds();
        assertThat(as(officer, () -> contracts.view(id)))
                .returns(EndKind.TERMINATED, ContractView::ended)
                .returns(END, ContractView::lastDay)
                .returns(WHY, ContractView::endReason);
        assertThat(as(officer, () -> contracts.view(other)))
                .returns(null, ContractView::ended)
                .returns(LAST, ContractView::lastDay);
    }
}
