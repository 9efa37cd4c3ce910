package eplan.clock;

import eplan.hiring.StepKind;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An open step of the hiring cycle as the simulated people of its province find it today.
 *
 * @param code of the province
 * @param turn 1, and one more each time it was returned
 * @param account of the contract's analyst
 * @param contractor their name
 * @param lastDay of the contract
 */
record HiringSituation(
        FiscalYear year,
        ProvinceId province,
        String code,
        StepKind kind,
        @Nullable ContractId contract,
        @Nullable Integer instalment,
        int turn,
        LocalDate opened,
        LocalDate due,
        @Nullable AccountId account,
        @Nullable String contractor,
        @Nullable LocalDate lastDay) {

    private static final long MANY = 1_000;

    /** The same for the same step every time. @param question sets one question about it apart from another */
    double roll(int question) {
        long which = year.be() * MANY + kind.ordinal();
        which = which * MANY + (contract == null ? 0 : contract.value());
        which = which * MANY + (instalment == null ? 0 : instalment);
        return Dice.roll(province.value(), which * MANY + turn, question);
    }

    /** @throws NullPointerException of a step of the province's year */
    ContractId ofContract() {
        return Objects.requireNonNull(contract, "contract");
    }

    /** @throws NullPointerException of a step that is about no instalment */
    int number() {
        return Objects.requireNonNull(instalment, "instalment");
    }

    Actor officer() {
        return new Actor(null, SimulationTexts.get("officer"), Role.PROVINCIAL_OFFICER, province, null);
    }

    Actor head() {
        return new Actor(null, SimulationTexts.get("head"), Role.PROVINCIAL_HEAD, province, null);
    }

    /** The contractor; after the contract's last day, and without an account, the office does it for them. */
    Actor deliverer(LocalDate today) {
        if (account == null || contractor == null || lastDay == null || today.isAfter(lastDay)) {
            return officer();
        }
        return new Actor(account, contractor, Role.ANALYST, province, null);
    }
}
