package eplan.hiring;

import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Fate;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountScene.SignedContract;
import eplan.hiring.Headcounts.Headcount;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a decision means for whom. Where fewer posts are left than contracts are signed, those that end early make room first; then those
 * with the lowest points lose their post and run to their term without being renewed, unless headquarters said of somebody else that
 * they go, or of them that they stay. Nobody loses a post for want of a score while there is somebody with one. A contract of the year
 * before, with somebody who is to go, runs to its term as it stands and is not renewed.
 */
final class HeadcountFates {

    private HeadcountFates() {}

    /** In the order of signing; empty where nothing happens to anybody. */
    static List<Consequence> of(Headcount headcount, Decision decision, List<SignedContract> signed) {
        int ending = (int) signed.stream()
                .filter(contract -> decision.ends().containsKey(contract.id()))
                .count();
        if (signed.size() <= decision.posts() && ending == 0) {
            return List.of();
        }
        int going = Math.max(0, signed.size() - ending - decision.posts());
        Set<ContractId> notRenewed = signed.stream()
                .filter(contract -> !decision.ends().containsKey(contract.id()))
                .sorted(firstToGo(decision))
                .limit(going)
                .map(SignedContract::id)
                .collect(Collectors.toSet());
        return signed.stream()
                .map(contract -> fate(headcount, decision, contract, notRenewed.contains(contract.id())))
                .toList();
    }

    /** Of contracts of the year before; nothing where nobody of them is to go. @param verdicts of all analysts */
    static List<Consequence> ofYearBefore(
            Headcount headcount, Decision decision, Map<AccountId, Verdict> verdicts, List<SignedContract> before) {
        return before.stream()
                .filter(contract -> decision.ends().containsKey(contract.id()) || goes(contract, verdicts))
                .map(contract -> fate(headcount, decision, contract, true))
                .toList();
    }

    private static boolean goes(SignedContract contract, Map<AccountId, Verdict> verdicts) {
        AccountId account = contract.account();
        return account != null && verdicts.getOrDefault(account, Verdict.KEEP) != Verdict.KEEP;
    }

    private static Consequence fate(
            Headcount headcount, Decision decision, SignedContract contract, boolean notRenewed) {
        LocalDate ends = decision.ends().get(contract.id());
        Fate otherwise = notRenewed ? Fate.NOT_RENEWED : Fate.STAYS;
        return new Consequence(
                headcount.province(),
                headcount.provinceTh(),
                contract.id(),
                contract.contractor(),
                contract.points(),
                ends == null ? otherwise : Fate.ENDS,
                ends == null ? contract.lastDay() : ends);
    }

    /** What was said, then points, then who signed last. */
    private static Comparator<SignedContract> firstToGo(Decision decision) {
        return Comparator.comparingInt((SignedContract contract) -> said(decision, contract))
                .thenComparing(contract -> HeadcountScores.toSort(contract.points()))
                .thenComparingLong(contract -> -contract.id().value());
    }

    private static int said(Decision decision, SignedContract contract) {
        AccountId account = contract.account();
        Verdict verdict = account == null ? null : decision.verdicts().get(account);
        if (verdict == null) {
            return 1;
        }
        return switch (verdict) {
            case REDUCE, REPLACE -> 0;
            case KEEP -> 2;
        };
    }
}
