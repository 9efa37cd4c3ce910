package eplan.isolation;

import static eplan.isolation.Who.ALL;
import static eplan.isolation.Who.PROCESS_OWNER;
import static eplan.isolation.Who.SEE_LAO;

import eplan.shared.RoundId;
import eplan.timeline.LaoDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

final class LaoDeadlinesProbes {

    private static final Set<Who> DECIDE = Set.of(Who.OWN_HEAD, Who.HQ_OWNER, Who.HQ_OFFICER, Who.SYSTEM);
    private static final LocalDate LATER = LocalDate.of(2011, 3, 15);

    private LaoDeadlinesProbes() {}

    static List<Probe> all(Scene scene) {
        RoundId plan = scene.round("plan").id();
        return List.of(
                Probe.of("LaoDeadlines.limit()", ALL, s -> dates(s).limit()),
                Probe.act("LaoDeadlines.limit(int, int, String)", PROCESS_OWNER, s -> dates(s).limit(20, 5, "reason")),
                Probe.act(
                        "LaoDeadlines.extend(RoundId, ProvinceId, Set, LocalDate, String, Long)",
                        DECIDE,
                        s -> dates(s).extend(plan, s.home, Set.of(s.lao), LATER, "reason", null)),
                Probe.act("LaoDeadlines.takeBack(RoundId, ProvinceId, Set, String)", DECIDE, s -> {
                    extended(s, plan);
                    dates(s).takeBack(plan, s.home, Set.of(s.lao), "reason");
                }),
                Probe.of(
                        "LaoDeadlines.preview(RoundId, ProvinceId, Set, LocalDate)",
                        DECIDE,
                        s -> dates(s).preview(plan, s.home, Set.of(s.lao), LATER)),
                Probe.of("LaoDeadlines.why(RoundId, LaoId)", SEE_LAO, s -> dates(s).why(plan, s.lao)));
    }

    /** A later date that may be taken back, gone with the probe's transaction. */
    private static void extended(Scene scene, RoundId round) {
        scene.asSystem(() -> {
            dates(scene).extend(round, scene.home, Set.of(scene.lao), LATER, "reason", null);
            return LATER;
        });
    }

    private static LaoDeadlines dates(Scene scene) {
        return scene.bean(LaoDeadlines.class);
    }
}
