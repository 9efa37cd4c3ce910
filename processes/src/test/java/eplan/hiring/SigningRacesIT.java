package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.hiring.Contracts.ContractLine;
import eplan.people.Actor;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Two officers who sign at once what only one of them may. */
class SigningRacesIT extends ContractFixture {

    /** Both provinces have their budget for it. */
    private static final FiscalYear LATER = SignedProvince.YEAR.next().next();

    private static final LocalDate MARCH = LATER.last().withMonth(3).withDayOfMonth(31);

    @Autowired
    TransactionTemplate transaction;

    private TwoAtOnce officers;

    @BeforeEach
    void begin() {
        officers = new TwoAtOnce(transaction, jdbc);
    }

    @AfterEach
    void end() {
        officers.close();
        province.headcount(SignedProvince.YEAR, here, SignedProvince.POSTS);
    }

    @Test
    void theLastPostIsSignedForOnce() throws Exception {
        province.headcount(SignedProvince.YEAR, here, 1);
        ContractDraft first = draft();
        ContractDraft second = draft();

        Refused no = officers.theSecondIsRefused(() -> sign(first), () -> sign(second));

        assertThat(no.key()).isEqualTo("refused.contract.posts");
        assertThat(numbers(officer, SignedProvince.YEAR, here)).containsExactly(first.number);
    }

    /** In two provinces, so that it is not the hiring year that the second waits for. */
    @Test
    void onePersonIsNotSignedWithTwiceForTheSameDay() throws Exception {
        province.bothMaySign(LATER);
        ContractDraft first = ContractDraft.of(LATER).lasting(LATER.first(), MARCH);
        ContractDraft second = ContractDraft.of(LATER).lasting(MARCH, LATER.last());
        second.id = first.id;
        Actor colleague = province.officer(province.there);

        Refused no = officers.theSecondIsRefused(
                () -> as(officer, () -> contracts.sign(LATER, here, first.build())),
                () -> as(colleague, () -> contracts.sign(LATER, province.there, second.build())));

        assertThat(no.key()).isEqualTo("refused.contract.overlap-elsewhere");
        assertThat(no.params()).containsExactly(MARCH);
        assertThat(numbers(officer, LATER, here)).containsExactly(first.number);
        assertThat(numbers(colleague, LATER, province.there)).isEmpty();
    }

    private List<String> numbers(Actor who, FiscalYear year, ProvinceId where) {
        return as(who, () -> contracts.of(year, where)).stream()
                .map(ContractLine::number)
                .toList();
    }
}
