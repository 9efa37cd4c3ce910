package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Part;
import eplan.hiring.HiredYear.Person;
import eplan.shared.LaoId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed in the simulated hiring year, beside with whom.
 *
 * @param candidate of the approval; null for somebody who was found later
 */
record HiredTerms(LocalDate from, LocalDate to, @Nullable Long candidate, Set<LaoId> laos) {

    private static final BigDecimal AMOUNT = new BigDecimal("180000.00");
    private static final BigDecimal FIRST_HALF = new BigDecimal("100000.00");
    private static final BigDecimal RATE = new BigDecimal("0.10");

    NewContract with(Person person, int number, LocalDate signedOn) {
        return new NewContract(
                number + "/2606",
                candidate,
                person.name(),
                person.idNumber(),
                "",
                person.account(),
                person.account() == null ? "hired-" + number : null,
                null,
                signedOn,
                from,
                to,
                AMOUNT,
                RATE,
                parts(),
                laos,
                null);
    }

    /** By months where LAOs are handed over, else by halves of the year: there are many of these. */
    private List<Part> parts() {
        LocalDate spring = HiredYear.YEAR.first().plusMonths(6);
        if (!laos.isEmpty()) {
            return MonthlyParts.of(from, to, AMOUNT);
        }
        if (!from.isBefore(spring) || to.isBefore(spring)) {
            return List.of(new Part(from, to, AMOUNT));
        }
        return List.of(
                new Part(from, spring.minusDays(1), FIRST_HALF), new Part(spring, to, AMOUNT.subtract(FIRST_HALF)));
    }
}
