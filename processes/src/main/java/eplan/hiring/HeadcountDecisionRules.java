package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.HeadcountScene.SignedContract;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What may be decided on headcounts. */
final class HeadcountDecisionRules {

    private HeadcountDecisionRules() {}

    /**
     * @throws Refused for nothing at all, a province twice, posts out of range, and an end that is no possible last day of its contract
     * @throws NotFound for a province without LAOs, another province's contract, or somebody who is no analyst there
     */
    static void mustBePossible(List<Decision> decisions, HeadcountScene scene) {
        if (decisions.isEmpty()) {
            throw new Refused("refused.decision.nothing");
        }
        Set<ProvinceId> decided = new HashSet<>();
        for (Decision decision : decisions) {
            String province = scene.headcount(decision.province()).provinceTh();
            if (!decided.add(decision.province())) {
                throw new Refused("refused.decision.twice", province);
            }
            HeadcountsService.mustBePossible(decision.posts());
            mustBeAnalysts(decision, scene);
            decision.ends().forEach((contract, day) -> mustBeLastDay(signed(decision, contract, scene), day, scene));
        }
    }

    private static void mustBeAnalysts(Decision decision, HeadcountScene scene) {
        Set<AccountId> here = scene.analysts(decision.province()).stream()
                .map(Present::account)
                .collect(Collectors.toSet());
        for (AccountId account : decision.verdicts().keySet()) {
            if (!here.contains(account)) {
                throw new NotFound("analyst " + account + " in province " + decision.province());
            }
        }
    }

    private static SignedContract signed(Decision decision, ContractId contract, HeadcountScene scene) {
        return Stream.concat(scene.contracts(decision.province()).stream(), scene.before(decision.province()).stream())
                .filter(one -> one.id().equals(contract))
                .findFirst()
                .orElseThrow(() -> new NotFound("contract " + contract + " in province " + decision.province()));
    }

    /** From today, and from the contract's first day, up to the day before its own last one. */
    private static void mustBeLastDay(SignedContract contract, LocalDate day, HeadcountScene scene) {
        LocalDate first = contract.from().isAfter(scene.today()) ? contract.from() : scene.today();
        if (day.isBefore(first) || !day.isBefore(contract.lastDay())) {
            throw new Refused("refused.decision.end", contract.contractor(), first, contract.lastDay());
        }
    }

    /**
     * @throws Refused when somebody is touched of whom nothing was said
     * @throws StaleForm when something else was said than would happen now
     */
    static void mustBeAsSeen(List<Consequence> seen, List<Consequence> now) {
        Set<ContractId> told = seen.stream().map(Consequence::contract).collect(Collectors.toSet());
        for (Consequence one : now) {
            if (!told.contains(one.contract())) {
                throw new Refused("refused.decision.unsaid", one.provinceTh(), one.contractor());
            }
        }
        if (!new HashSet<>(seen).equals(new HashSet<>(now))) {
            throw new StaleForm("decisions on headcounts");
        }
    }
}
