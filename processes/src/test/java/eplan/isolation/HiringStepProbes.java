package eplan.isolation;

import static eplan.isolation.ContractProbes.OFFICE;
import static eplan.isolation.ContractProbes.READ;
import static eplan.isolation.ContractProbes.READ_ONE;
import static eplan.isolation.Who.HQ_OFFICER;
import static eplan.isolation.Who.HQ_OWNER;
import static eplan.isolation.Who.NATION;
import static eplan.isolation.Who.OWN_HEAD;
import static eplan.isolation.Who.OWN_OFFICER;
import static eplan.isolation.Who.SYSTEM;

import eplan.cycle.Chasing.Channel;
import eplan.cycle.Chasing.ChaseNote;
import eplan.hiring.HiringChases;
import eplan.hiring.HiringExtensions;
import eplan.hiring.HiringSteps;
import eplan.shared.ContractId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Steps of the hiring cycle: the province sees its own, its analyst what is of the own contract; neither chases themselves. */
final class HiringStepProbes {

    private static final Set<Who> HEADQUARTERS = EnumSet.of(HQ_OWNER, HQ_OFFICER, SYSTEM);
    private static final Set<Who> CHASE_PROVINCE = Who.plus(HEADQUARTERS, OWN_HEAD);
    private static final Set<Who> CHASE_CONTRACTOR = Who.plus(CHASE_PROVINCE, OWN_OFFICER);
    private static final ChaseNote NOTE = new ChaseNote(Channel.TELEPHONE, null, "outcome", null);

    private HiringStepProbes() {}

    static List<Probe> all(Scene scene) {
        ContractId contract = ContractScene.of(scene).contract;
        return Stream.of(steps(contract), chases(), later())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Probe> steps(ContractId contract) {
        return List.of(
                Probe.of("HiringSteps.view(HiringStepId)", READ, s -> steps(s).view(HiringScene.request(s))),
                Probe.of("HiringSteps.view(HiringStepId)", READ_ONE, s -> steps(s).view(HiringScene.delivery(s))),
                Probe.of(
                        "HiringSteps.ofYear(FiscalYear, ProvinceId)",
                        READ,
                        s -> steps(s).ofYear(HiringScene.YEAR, s.home)),
                Probe.of("HiringSteps.ofContract(ContractId)", READ_ONE, s -> steps(s).ofContract(contract)),
                Probe.of(
                        "HiringSteps.history(FiscalYear, ProvinceId, int)",
                        READ,
                        s -> steps(s).history(HiringScene.YEAR, s.home, 10)),
                Probe.of("HiringSteps.history(ContractId, int)", READ_ONE, s -> steps(s).history(contract, 10)));
    }

    private static List<Probe> chases() {
        return List.of(
                Probe.act(
                        "HiringChases.note(HiringStepId, ChaseNote)",
                        CHASE_PROVINCE,
                        s -> chases(s).note(HiringScene.request(s), NOTE)),
                Probe.act(
                        "HiringChases.note(HiringStepId, ChaseNote)",
                        CHASE_CONTRACTOR,
                        s -> chases(s).note(HiringScene.delivery(s), NOTE)),
                Probe.act(
                        "HiringChases.passUp(HiringStepId, String)",
                        CHASE_CONTRACTOR,
                        s -> chases(s).passUp(HiringScene.delivery(s), "reason")),
                Probe.of(
                        "HiringChases.remind(HiringStepId)",
                        CHASE_CONTRACTOR,
                        s -> chases(s).remind(HiringScene.delivery(s))),
                Probe.of(
                        "HiringChases.notes(HiringStepId)", READ, s -> chases(s).notes(HiringScene.delivery(s))));
    }

    private static List<Probe> later() {
        return List.of(
                Probe.of(
                        "HiringExtensions.ask(HiringStepId, LocalDate, String)",
                        OFFICE,
                        s -> later(s).ask(HiringScene.delivery(s), Scene.TODAY, "reason")),
                Probe.act("HiringExtensions.withdraw(long)", OFFICE, s -> later(s).withdraw(HiringScene.takenBack(s))),
                Probe.act(
                        "HiringExtensions.grant(long, LocalDate, String)",
                        HEADQUARTERS,
                        s -> later(s).grant(HiringScene.takenBack(s), Scene.TODAY, null)),
                Probe.act(
                        "HiringExtensions.refuse(long, String)",
                        HEADQUARTERS,
                        s -> later(s).refuse(HiringScene.takenBack(s), "reason")),
                Probe.of("HiringExtensions.of(HiringStepId)", READ_ONE, s -> later(s).of(HiringScene.delivery(s))),
                Probe.of("HiringExtensions.waiting(int)", NATION, s -> later(s).waiting(10)));
    }

    private static HiringSteps steps(Scene scene) {
        return scene.bean(HiringSteps.class);
    }

    private static HiringChases chases(Scene scene) {
        return scene.bean(HiringChases.class);
    }

    private static HiringExtensions later(Scene scene) {
        return scene.bean(HiringExtensions.class);
    }
}
