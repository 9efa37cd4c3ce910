package eplan.hiring;

import static eplan.hiring.Instalments.State.ACCEPTED;
import static eplan.hiring.Instalments.State.CANCELLED;
import static eplan.hiring.Instalments.State.OPEN;
import static eplan.hiring.Instalments.State.PLANNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.Contracts.EndKind;
import eplan.hiring.Contracts.State;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Contracts that end before their term. October is accepted. */
class TerminationProcessTest extends ContractWork {

    private static final LocalDate MID_NOVEMBER = LocalDate.of(2036, 11, 14);
    private static final String WHY = "ขอเลิกสัญญา";

    @Autowired
    ContractPosts posts;

    @BeforeEach
    void octoberIsAccepted() {
        inTheFirstLastWeek();
        deliver(1);
        jobs.on(LocalDate.of(2036, 10, 31), id);
        accept(1);
    }

    @Test
    void thePreviewTellsWhatItMeansAndChangesNothing() {
        jobs.on(LocalDate.of(2036, 11, 3), id);
        Ending ending = as(officer, () -> ends.previewEnd(id, MID_NOVEMBER));
        assertThat(ending.cancelled()).containsExactly(3);
        assertThat(ending.cut())
                .as("10,000 × 14 / 30")
                .isEqualTo(new Cut(2, MID_NOVEMBER, new BigDecimal("10000.00"), new BigDecimal("4666.67")));
        assertThat(ending.accountStays()).isFalse();
        assertThat(states()).containsExactly(ACCEPTED, PLANNED, PLANNED);
    }

    @Test
    void theRunningInstalmentIsCutAndTheOthersFallAway() {
        jobs.on(LocalDate.of(2036, 11, 3), id);
        does(head, () -> ends.terminate(id, MID_NOVEMBER, WHY));
        assertThat(states()).containsExactly(ACCEPTED, PLANNED, CANCELLED);
        assertThat(instalment(2).amount()).isEqualTo(new BigDecimal("4666.67"));
        assertThat(instalment(2).due()).as("five working days after it").isEqualTo(LocalDate.of(2036, 11, 21));

        jobs.on(LocalDate.of(2036, 11, 8), id);
        assertThat(instalment(2).state()).isEqualTo(OPEN);
        jobs.on(MID_NOVEMBER, id);
        deliver(2);
        accept(2);
        jobs.on(MID_NOVEMBER.plusDays(1), id);

        assertThat(line(id).state()).isEqualTo(State.ENDED);
        assertThat(maySignIn(id)).isFalse();
        var view = as(officer, () -> contracts.view(id));
        assertThat(view.ended()).isEqualTo(EndKind.TERMINATED);
        assertThat(view.lastDay()).isEqualTo(MID_NOVEMBER);
        assertThat(view.endReason()).isEqualTo(WHY);
        assertThat(history(id)).containsSubsequence("CONTRACT_TERMINATED", "CONTRACT_ENDED", "ACCOUNT_CLOSED");
    }

    @Test
    void anInstalmentThatTheCaseWaitedForIsPassedOver() {
        does(HQ, () -> ends.terminate(id, LocalDate.of(2036, 10, 31), WHY));
        jobs.run(id);
        jobs.on(NOVEMBER, id);
        assertThat(states()).containsExactly(ACCEPTED, CANCELLED, CANCELLED);
        assertThat(line(id).state()).isEqualTo(State.ENDED);
        assertThat(line(id).instalments()).isEqualTo(1);
    }

    @Test
    void oneThatIsOpenKeepsItsDateAndIsWorthItsDays() {
        LocalDate lastWeek = LocalDate.of(2036, 11, 24);
        jobs.on(lastWeek, id);
        LocalDate due = instalment(2).due();
        does(head, () -> ends.terminate(id, lastWeek, WHY));
        assertThat(instalment(2).state()).isEqualTo(OPEN);
        assertThat(instalment(2).due()).isEqualTo(due);
        assertThat(instalment(2).amount()).as("10,000 × 24 / 30").isEqualTo(new BigDecimal("8000.00"));
        deliver(2);
        accept(2);
        jobs.on(lastWeek.plusDays(1), id);
        assertThat(line(id).state()).isEqualTo(State.ENDED);
    }

    @Test
    void whoIsReplacedLeavesThePostToSomebodyElse() {
        LocalDate today = province.clock.today();
        int taken = posts.taken(province.yearId(SignedProvince.YEAR, here), NOVEMBER);
        province.headcount(SignedProvince.YEAR, here, taken);
        try {
            ContractDraft successor = draft().lasting(NOVEMBER, LAST);
            successor.signed = today;
            refused("refused.contract.posts", () -> sign(successor));
            does(head, () -> ends.replace(id, today, "เปลี่ยนผู้รับจ้าง"));
            ContractDraft early = draft().lasting(today, LAST);
            early.signed = today;
            refused("refused.contract.posts", () -> sign(early));
            assertThat(line(sign(successor).id()).state()).isEqualTo(State.SIGNED);
        } finally {
            province.headcount(SignedProvince.YEAR, here, SignedProvince.POSTS);
        }
        assertThat(as(officer, () -> contracts.view(id)).ended()).isEqualTo(EndKind.REPLACED);
    }

    @Test
    void whoIsTerminatedLeavesAVacantPostToSignFor() {
        jobs.on(LocalDate.of(2036, 11, 3), id);
        province.headcount(SignedProvince.YEAR, here, 1);
        try {
            assertThat(left()).isZero();
            does(head, () -> ends.terminate(id, MID_NOVEMBER, WHY));
            assertThat(left()).isEqualTo(1);
            ContractDraft next = draft().lasting(MID_NOVEMBER, LAST);
            refused("refused.contract.posts", () -> sign(next));
            assertThat(line(sign(next.lasting(MID_NOVEMBER.plusDays(1), LAST)).id())
                            .state())
                    .isEqualTo(State.SIGNED);
            assertThat(left()).isZero();
        } finally {
            province.headcount(SignedProvince.YEAR, here, SignedProvince.POSTS);
        }
    }

    private int left() {
        return as(officer, () -> contracts.signing(SignedProvince.YEAR, here)).left();
    }

    @Test
    void refusesDaysThatCannotBe() {
        LocalDate today = province.clock.today();
        refused("refused.contract.last-day", () -> does(head, () -> ends.terminate(id, today.minusDays(1), WHY)));
        refused("refused.contract.last-day", () -> does(head, () -> ends.terminate(id, LAST, WHY)));
        refused("refused.contract.reason", () -> does(head, () -> ends.terminate(id, MID_NOVEMBER, " ")));
        jobs.on(LAST.plusDays(1), id);
        refused("refused.contract.ended", () -> does(head, () -> ends.terminate(id, LAST, WHY)));
    }

    @Test
    void isForTheHeadAndHeadquarters() {
        assertThatThrownBy(() -> does(officer, () -> ends.terminate(id, MID_NOVEMBER, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> does(analyst(id), () -> ends.terminate(id, MID_NOVEMBER, WHY)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
