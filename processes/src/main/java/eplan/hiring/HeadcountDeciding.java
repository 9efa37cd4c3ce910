package eplan.hiring;

import eplan.hiring.HeadcountDecisionTable.Said;
import eplan.hiring.HeadcountDecisions.Consequence;
import eplan.hiring.HeadcountDecisions.Decision;
import eplan.hiring.HeadcountDecisions.Verdict;
import eplan.hiring.HeadcountScene.Present;
import eplan.hiring.Headcounts.Headcount;
import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Decides on many provinces at once, in the caller's transaction, which holds all of them. */
@Component
class HeadcountDeciding {

    private final HeadcountReading reading;
    private final HeadcountRule rule;
    private final HeadcountWriter writer;
    private final HeadcountRecord record;
    private final ContractEnds ends;
    private final ApplicationEventPublisher publisher;

    HeadcountDeciding(
            HeadcountReading reading,
            HeadcountRule rule,
            HeadcountWriter writer,
            HeadcountRecord record,
            ContractEnds ends,
            ApplicationEventPublisher publisher) {
        this.reading = reading;
        this.rule = rule;
        this.writer = writer;
        this.record = record;
        this.ends = ends;
        this.publisher = publisher;
    }

    List<Consequence> foresee(FiscalYear year, List<Decision> decisions) {
        HeadcountScene scene = reading.of(year);
        HeadcountDecisionRules.mustBePossible(decisions, scene);
        return consequences(decisions, scene);
    }

    void decide(FiscalYear year, List<Decision> decisions, List<Consequence> seen, String why, Actor by) {
        writer.hold(year, decisions.stream().map(Decision::province).toList());
        HeadcountScene scene = reading.of(year);
        HeadcountDecisionRules.mustBePossible(decisions, scene);
        HeadcountDecisionRules.mustBeAsSeen(seen, consequences(decisions, scene));
        List<Decision> ordered = decisions.stream()
                .sorted(Comparator.comparingLong(one -> one.province().value()))
                .toList();
        ordered.forEach(decision -> decideOne(year, decision, scene, why, by));
        ordered.forEach(decision -> decision.ends().forEach((contract, day) -> ends.terminate(contract, day, why)));
        List<ProvinceId> provinces = ordered.stream().map(Decision::province).toList();
        publisher.publishEvent(new HiringEvents.HeadcountDecided(year, provinces));
    }

    private void decideOne(FiscalYear year, Decision decision, HeadcountScene scene, String why, Actor by) {
        Headcount headcount = scene.headcount(decision.province());
        record.decided(
                year,
                headcount,
                decision.posts(),
                new HeadcountDecisionTable.Words(
                        why, by, said(headcount, decision, scene), consequences(decision, scene)));
    }

    private List<Said> said(Headcount headcount, Decision decision, HeadcountScene scene) {
        List<Present> analysts = scene.analysts(decision.province());
        Map<AccountId, Verdict> proposed = ProposedVerdicts.of(headcount, analysts, scene.aims(), rule);
        return analysts.stream()
                .map(analyst -> {
                    Verdict first = proposed.getOrDefault(analyst.account(), Verdict.KEEP);
                    Verdict decided = decision.verdicts().getOrDefault(analyst.account(), first);
                    return new Said(analyst.account(), analyst.points(), first, decided);
                })
                .toList();
    }

    private Map<AccountId, Verdict> verdicts(Headcount headcount, Decision decision, HeadcountScene scene) {
        return said(headcount, decision, scene).stream().collect(Collectors.toMap(Said::account, Said::decided));
    }

    private List<Consequence> consequences(List<Decision> decisions, HeadcountScene scene) {
        return decisions.stream()
                .flatMap(decision -> consequences(decision, scene).stream())
                .toList();
    }

    private List<Consequence> consequences(Decision decision, HeadcountScene scene) {
        ProvinceId province = decision.province();
        Headcount headcount = scene.headcount(province);
        return Stream.concat(
                        HeadcountFates.of(headcount, decision, scene.contracts(province)).stream(),
                        HeadcountFates.ofYearBefore(
                                headcount, decision, verdicts(headcount, decision, scene), scene.before(province))
                                .stream())
                .toList();
    }
}
