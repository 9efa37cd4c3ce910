package eplan.clock;

import eplan.hiring.Contracts;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.HandOver;
import eplan.hiring.Contracts.NewContract;
import eplan.hiring.Contracts.Signing;
import eplan.hiring.HiringApprovals;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.Renewals;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Signs with everybody who was found for the posts that are left, as whoever calls; LAOs are shared out evenly. */
@Component
@Profile("embedded")
class SimulatedSigning {

    private static final BigDecimal A_MONTH = new BigDecimal("15000.00");
    private static final BigDecimal PENALTY = new BigDecimal("0.10");

    private final Contracts contracts;
    private final HiringApprovals approvals;
    private final Renewals renewals;
    private final BusinessClock clock;

    SimulatedSigning(Contracts contracts, HiringApprovals approvals, Renewals renewals, BusinessClock clock) {
        this.contracts = contracts;
        this.approvals = approvals;
        this.renewals = renewals;
        this.clock = clock;
    }

    void sign(HiringSituation found) {
        Signing form = contracts.signing(found.year(), found.province());
        List<Found> everybody = approvals.of(found.year(), found.province()).found();
        int posts = Math.max(everybody.size(), form.left());
        int left = form.left();
        for (int seat = 1; seat <= posts && left > 0; seat++) {
            Found one = seat <= everybody.size() ? everybody.get(seat - 1) : null;
            if (one == null || !one.signed()) {
                contracts.sign(found.year(), found.province(), contract(found, form, seat, posts, one));
                left--;
            }
        }
    }

    /** Where headquarters have cut the headcount since, nobody can be signed for what was approved beyond it. */
    void giveUpRest(HiringSituation found) {
        int rest = approvals.of(found.year(), found.province()).left();
        if (rest > 0 && contracts.signing(found.year(), found.province()).left() == 0) {
            approvals.giveUp(found.year(), found.province(), rest, SimulationTexts.get("given-up"));
        }
    }

    /** For what is left of the year, from the first day of it on which it can begin. */
    private NewContract contract(HiringSituation found, Signing form, int seat, int posts, @Nullable Found candidate) {
        var who = new SimulatedContractor(found.code(), seat);
        ContractLine renewed = renewed(form, who);
        LocalDate today = clock.today();
        LocalDate from = Writing.later(found.year().first(), today);
        LocalDate to = found.year().last();
        BigDecimal amount = amount(from, to);
        return new NewContract(
                SimulationTexts.format(
                        "contract.number",
                        found.code(),
                        Integer.toString(seat),
                        found.year().toString()),
                candidate == null ? null : candidate.id(),
                who.name(),
                who.idNumber(),
                "",
                renewed == null ? null : renewed.account(),
                renewed == null ? who.username(found.year().be()) : null,
                renewed == null ? null : renewed.id(),
                today,
                from,
                to,
                amount,
                PENALTY,
                contracts.monthly(from, to, amount),
                share(form.laos(), seat, posts),
                despite(found, who.name(), renewed == null ? present(candidate) : renewed.account()));
    }

    private static @Nullable AccountId present(@Nullable Found candidate) {
        return candidate == null ? null : candidate.candidate().present();
    }

    /** Why somebody is signed whom headquarters decided not to keep; null for anybody else. */
    private @Nullable String despite(HiringSituation found, String name, @Nullable AccountId account) {
        boolean decided = renewals.notKept(found.year(), found.province()).stream()
                .anyMatch(one -> one.name().equals(name) || account != null && account.equals(one.account()));
        return decided ? SimulationTexts.get("contract.despite") : null;
    }

    /** The same person's contract of the year before. */
    private static @Nullable ContractLine renewed(Signing form, SimulatedContractor who) {
        return form.renewable().stream()
                .filter(before -> before.contractor().equals(who.name()) && before.account() != null)
                .findFirst()
                .orElse(null);
    }

    private static BigDecimal amount(LocalDate from, LocalDate to) {
        long months = from.withDayOfMonth(1).until(to.plusDays(1)).toTotalMonths();
        return A_MONTH.multiply(BigDecimal.valueOf(months));
    }

    private static Set<LaoId> share(List<HandOver> laos, int seat, int posts) {
        return IntStream.range(0, laos.size())
                .filter(i -> i % posts == seat - 1)
                .mapToObj(i -> laos.get(i).lao())
                .collect(Collectors.toSet());
    }
}
