package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.Contracts.Part;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What is looked at before a contract is signed, one rule after the other. */
class SigningIT extends ContractFixture {

    private static final FiscalYear YEAR = SignedProvince.YEAR;
    private static final LocalDate MARCH = LocalDate.of(2037, 3, 31);

    /** Signing with one thing changed. */
    private void refusedWith(String key, Consumer<ContractDraft> change) {
        ContractDraft draft = draft();
        change.accept(draft);
        refused(key, () -> sign(draft));
    }

    @Test
    void refusesBeforeTheBudget() {
        refused(
                "refused.contract.budget",
                () -> as(
                        province.officer(province.there), () -> contracts.sign(YEAR, province.there, draft().build())));
    }

    @Test
    void refusesBeforeTheApproval() {
        FiscalYear next = YEAR.next();
        province.open(next);
        province.fund(next, province.there);
        refused(
                "refused.contract.approval",
                () -> as(
                        province.officer(province.there),
                        () -> contracts.sign(
                                next, province.there, ContractDraft.of(next).build())));
    }

    @Test
    void refusesADayOfSigningThatCannotBe() {
        refusedWith("refused.contract.signed-future", draft -> draft.signed = SignedProvince.september(YEAR, 16));
        refusedWith("refused.contract.signed-before-budget", draft -> draft.signed = SignedProvince.september(YEAR, 9));
        refusedWith(
                "refused.contract.signed-before-approval", draft -> draft.signed = SignedProvince.september(YEAR, 11));
    }

    @Test
    void refusesATermOutsideTheYearOrBeforeSigning() {
        refusedWith(
                "refused.contract.term",
                draft -> draft.lasting(YEAR.first(), YEAR.last().plusDays(1)));
        refusedWith("refused.contract.term", draft -> draft.lasting(YEAR.first().minusDays(1), YEAR.last()));
        refusedWith("refused.contract.term-backwards", draft -> {
            draft.parts = List.of();
            draft.lasting(MARCH, YEAR.first());
        });
        province.clock.set(MARCH);
        refusedWith("refused.contract.begins-before-signing", draft -> draft.signed = MARCH);
    }

    @Test
    void refusesAnIdNumberThatIsNone() {
        refusedWith("refused.contract.id", draft -> draft.id = "12345");
        refusedWith("refused.contract.id-check", draft -> draft.id = "1234567890122");
    }

    @Test
    void refusesTwoContractsThatOverlapByADayAndTakesAdjacentOnes() {
        ContractDraft first = draft().lasting(YEAR.first(), MARCH);
        ContractId signed = sign(first).id();
        ContractDraft second = draft().lasting(MARCH, YEAR.last());
        second.id = first.id;
        second.account = account(signed);
        second.username = null;
        assertThatThrownBy(() -> sign(second))
                .hasMessageContaining("refused.contract.overlap")
                .hasMessageContaining(first.number)
                .hasMessageContaining(MARCH.toString());
        assertThat(sign(second.lasting(MARCH.plusDays(1), YEAR.last())).password())
                .isNull();
    }

    @Test
    void refusesInstalmentsThatDoNotCoverTheTermOrAddUp() {
        BigDecimal half = new BigDecimal("90000.00");
        Part first = new Part(YEAR.first(), MARCH, half);
        refusedWith(
                "refused.contract.instalments-gap",
                draft -> draft.parts = List.of(first, new Part(MARCH.plusDays(2), YEAR.last(), half)));
        refusedWith(
                "refused.contract.instalments-gap",
                draft -> draft.parts = List.of(first, new Part(MARCH, YEAR.last(), half)));
        refusedWith("refused.contract.instalments-end", draft -> draft.parts = List.of(first));
        refusedWith(
                "refused.contract.instalments-sum",
                draft -> draft.parts =
                        List.of(first, new Part(MARCH.plusDays(1), YEAR.last(), new BigDecimal("90000.01"))));
        refusedWith("refused.contract.amount", draft -> draft.amount = new BigDecimal("0.001"));
    }

    @Test
    void refusesAPenaltyRateOutOfRange() {
        refusedWith("refused.contract.penalty", draft -> draft.rate = new BigDecimal("1.0001"));
        refusedWith("refused.contract.penalty", draft -> draft.rate = new BigDecimal("-0.01"));
    }

    @Test
    void refusesMoreContractsThanPosts() {
        sign(draft());
        province.headcount(YEAR, here, 1);
        try {
            refusedWith("refused.contract.posts", draft -> {});
        } finally {
            province.headcount(YEAR, here, SignedProvince.POSTS);
        }
    }

    @Test
    void refusesLaosOfAnotherProvince() {
        here = province.there;
        Set<eplan.shared.LaoId> foreign = Set.copyOf(laos(1));
        here = province.here;
        refusedWith("refused.contract.laos", draft -> draft.laos = foreign);
    }

    @Test
    void refusesAUserNameThatIsTakenOrNone() {
        String taken = sign(draft()).username();
        refusedWith("refused.contract.username", draft -> draft.username = taken);
        refusedWith("refused.contract.username-form", draft -> draft.username = "ผู้ใช้");
        refusedWith("refused.contract.username-missing", draft -> draft.username = " ");
    }

    @Test
    void isForOfficersAndTheHeadOfTheProvince() {
        ContractDraft draft = draft();
        assertThatThrownBy(() -> as(HQ, () -> contracts.sign(YEAR, here, draft.build())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(province.head(province.there), () -> contracts.sign(YEAR, here, draft.build())))
                .isInstanceOf(NotFound.class);
        assertThat(as(head, () -> contracts.sign(YEAR, here, draft.build())).password())
                .hasSizeGreaterThanOrEqualTo(12);
    }

    @Test
    void theFormStartsFromWhatIsApprovedAndWhoHasWhat() {
        Contracts.Signing form = as(officer, () -> contracts.signing(YEAR, here));
        assertThat(form.approved()).isTrue();
        assertThat(form.budgetOn()).isEqualTo(SignedProvince.september(YEAR, 10));
        assertThat(form.left()).isBetween(1, SignedProvince.POSTS);
        assertThat(form.laos()).hasSizeGreaterThan(100);
    }
}
