package eplan.isolation;

import static eplan.isolation.Who.CHASE;
import static eplan.isolation.Who.OWN_STAFF;
import static eplan.isolation.Who.SEE_LAO;
import static eplan.isolation.Who.SEE_PROVINCE;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.cycle.LaoChecks;
import eplan.cycle.LaoChecks.CheckRow;
import eplan.cycle.LaoChecks.Look;
import eplan.cycle.LaoChecks.Mode;
import eplan.cycle.LaoChecks.Weeks;
import eplan.status.LikelyLate;
import eplan.status.LikelyLate.Likely;
import eplan.status.LikelyLate.Outcome;
import eplan.status.LikelyLate.Told;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

final class CheckProbes {

    private CheckProbes() {}

    static List<Probe> all(Scene scene) {
        Set<Who> offices = EnumSet.copyOf(SEE_LAO);
        offices.remove(OWN_STAFF);
        Set<Who> chasers =
                EnumSet.complementOf(EnumSet.of(OWN_STAFF, Who.NEIGHBOUR_STAFF, Who.FOREIGN_STAFF, Who.AUDITOR));
        return List.of(
                Probe.of(
                                "LaoChecks.rows(ProvinceId, Mode)",
                                SEE_PROVINCE,
                                s -> checks(s).rows(s.home, Mode.WEEKLY))
                        .<List<CheckRow>>answering((who, rows) -> assertThat(rows)
                                .extracting(CheckRow::lao)
                                .contains(scene.lao)
                                .doesNotContain(scene.foreign)),
                Probe.of(
                        "LaoChecks.waiting(ProvinceId)",
                        SEE_PROVINCE,
                        s -> checks(s).waiting(s.home)),
                Probe.act("LaoChecks.looked(Set, String)", CHASE, s -> checks(s).looked(Set.of(s.lao), "โทรแล้ว")),
                Probe.of("LaoChecks.of(LaoId, int)", offices, s -> checks(s).of(s.lao, 10)),
                Probe.of(
                                "LaoChecks.weeks(ProvinceId, int)",
                                SEE_PROVINCE,
                                s -> checks(s).weeks(s.home, 4))
                        .<Weeks>answering(
                                (who, weeks) -> assertThat(weeks.weeks()).hasSize(4)),
                Probe.of(
                                "LaoChecks.looks(ProvinceId, LocalDate, AccountId)",
                                SEE_PROVINCE,
                                s -> checks(s).looks(s.home, Scene.TODAY, null))
                        .<List<Look>>answering((who, looks) ->
                                assertThat(looks).extracting(Look::lao).doesNotContain(scene.foreign)),
                Probe.of(
                                "LikelyLate.of(ProvinceId, FiscalYear, int)",
                                SEE_PROVINCE,
                                s -> likely(s).of(s.home, Scene.YEAR, 100))
                        .<List<Likely>>answering((who, late) ->
                                assertThat(late).extracting(Likely::lao).doesNotContain(scene.foreign)),
                Probe.of(
                        "LikelyLate.count(ProvinceId, FiscalYear)",
                        SEE_PROVINCE,
                        s -> likely(s).count(s.home, Scene.YEAR)),
                Probe.of("LikelyLate.remind(Set)", chasers, s -> likely(s).remind(Set.of(s.overdue)))
                        .<List<Told>>answering((who, told) -> assertThat(told)
                                .singleElement()
                                .satisfies(one -> assertThat(one.outcome() == Outcome.GONE)
                                        .as(who.name())
                                        .isEqualTo(!CHASE.contains(who)))));
    }

    private static LaoChecks checks(Scene scene) {
        return scene.bean(LaoChecks.class);
    }

    private static LikelyLate likely(Scene scene) {
        return scene.bean(LikelyLate.class);
    }
}
