package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.CHASE;
import static eplan.isolation.Who.OWN_PROVINCE;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.RECORD;
import static eplan.isolation.Who.SEE_LAO;

import eplan.cycle.CaseDiagram;
import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.cycle.Disputes;
import eplan.cycle.EntryRounds;
import eplan.cycle.YearOpening;
import java.util.List;
import java.util.Set;

final class CycleProbes {

    private static final ChaseNote NOTE = new ChaseNote(Channel.TELEPHONE, "ปลัด", "กำลังรวบรวมเอกสาร", null);

    private CycleProbes() {}

    static List<Probe> all(Scene scene) {
        String item = scene.round("close-previous").items().getFirst();
        return List.of(
                Probe.of(
                        "EntryRounds.view(EntryRoundId)",
                        SEE_LAO,
                        s -> rounds(s).view(s.overdue)),
                Probe.of(
                        "EntryRounds.ofLao(LaoId, FiscalYear)",
                        SEE_LAO,
                        s -> rounds(s).ofLao(s.lao, Scene.YEAR)),
                Probe.of("EntryRounds.yearsOf(LaoId)", SEE_LAO, s -> rounds(s).yearsOf(s.lao)),
                Probe.act(
                        "EntryRounds.complete(EntryRoundId, String, long, String)",
                        RECORD,
                        s -> rounds(s).complete(s.overdue, item, 0, "reason")),
                Probe.act(
                        "EntryRounds.touched(EntryRoundId, String)",
                        RECORD,
                        s -> rounds(s).touched(s.overdue, item)),
                Probe.act(
                        "EntryRounds.accept(EntryRoundId)",
                        Who.plus(OWN_PROVINCE, Who.SYSTEM),
                        s -> rounds(s).accept(s.overdue)),
                Probe.act(
                        "EntryRounds.returnForCorrection(EntryRoundId, List, String)",
                        Who.plus(OWN_PROVINCE, Who.SYSTEM),
                        s -> rounds(s).returnForCorrection(s.overdue, List.of(item), "reason")),
                Probe.act(
                        "EntryRounds.sendBack(EntryRoundId, String, String)",
                        Who.plus(OWN_PROVINCE, Who.SYSTEM),
                        s -> rounds(s).sendBack(s.overdue, item, "reason")),
                Probe.act(
                        "EntryRounds.confirm(EntryRoundId, String)",
                        Set.of(Who.OWN_STAFF),
                        s -> rounds(s).confirm(s.overdue, item)),
                Probe.act(
                        "EntryRounds.dispute(EntryRoundId, String, String)",
                        Set.of(Who.OWN_STAFF),
                        s -> rounds(s).dispute(s.overdue, item, "reason")),
                Probe.act(
                        "Disputes.settle(EntryRoundId, String, String)",
                        Set.of(Who.OWN_OFFICER, Who.OWN_HEAD, Who.SYSTEM),
                        s -> s.bean(Disputes.class).settle(s.overdue, item, "remark")),
                Probe.act(
                        "EntryRounds.askOnBehalf(EntryRoundId, String)",
                        RECORD,
                        s -> rounds(s).askOnBehalf(s.overdue, "reason")),
                Probe.of(
                        "CaseHistory.of(LaoId, FiscalYear, int)",
                        SEE_LAO,
                        s -> s.bean(CaseHistory.class).of(s.lao, Scene.YEAR, 10)),
                Probe.of(
                        "CaseDiagram.of(EntryRoundId)",
                        SEE_LAO,
                        s -> s.bean(CaseDiagram.class).of(s.overdue)),
                Probe.act(
                        "Chasing.note(EntryRoundId, ChaseNote)",
                        CHASE,
                        s -> chasing(s).note(s.overdue, NOTE)),
                Probe.act(
                        "Chasing.passUp(EntryRoundId, String)",
                        CHASE,
                        s -> chasing(s).passUp(s.overdue, "reason")),
                Probe.act(
                        "Chasing.sendAnalyst(EntryRoundId, String)",
                        CHASE,
                        s -> chasing(s).sendAnalyst(s.overdue, "reason")),
                Probe.of(
                        "Chasing.notes(EntryRoundId)",
                        Who.SEE_PROVINCE,
                        s -> chasing(s).notes(s.overdue)),
                Probe.act(
                                "YearOpening.open(FiscalYear, Set)",
                                PROCESS_OWNER,
                                s -> s.bean(YearOpening.class).open(Scene.YEAR, Set.of()))
                        .deniedOnly(),
                Probe.act(
                        "YearOpening.begin(FiscalYear, Set)",
                        PROCESS_OWNER,
                        s -> s.bean(YearOpening.class).begin(Scene.YEAR, Set.of(Scene.HOME))),
                Probe.of(
                        "YearOpening.progress(FiscalYear)",
                        ALL,
                        s -> s.bean(YearOpening.class).progress(Scene.YEAR)));
    }

    private static EntryRounds rounds(Scene scene) {
        return scene.bean(EntryRounds.class);
    }

    private static Chasing chasing(Scene scene) {
        return scene.bean(Chasing.class);
    }
}
