package eplan.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Extensions.Fate;
import eplan.cycle.Extensions.May;
import eplan.cycle.Extensions.State;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.timeline.WorkingDays;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

class ExtensionRequestRulesTest {

    private static final WorkingDays MONDAY_TO_FRIDAY =
            day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;

    @ParameterizedTest
    @CsvSource({
        "VERIFYING, refused.extension.finished",
        "ACCEPTED, refused.extension.finished",
        "NOT_RECEIVED, refused.extension.locked",
        "RETIRED, refused.extension.retired"
    })
    void aRoundThatEndedNeedsNoTime(RoundState state, String key) {
        assertThatThrownBy(() -> ExtensionRequestRules.mustBeUnfinished(state))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @ParameterizedTest
    @EnumSource(names = {"PLANNED", "OPEN", "RETURNED"})
    void aRoundThatWaitsMayGetTime(RoundState state) {
        assertThatCode(() -> ExtensionRequestRules.mustBeUnfinished(state)).doesNotThrowAnyException();
    }

    @Test
    void aSaturdayIsAnsweredWithTheMonday() {
        LocalDate saturday = LocalDate.of(2011, 3, 12);
        assertThatThrownBy(() -> ExtensionRequestRules.mustBeWorkingDay(saturday, MONDAY_TO_FRIDAY))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.params()).containsExactly(saturday, LocalDate.of(2011, 3, 14)));
    }

    @ParameterizedTest
    @EnumSource(names = {"LAO_STAFF", "ANALYST", "PROVINCIAL_OFFICER", "PROVINCIAL_HEAD"})
    void theProvinceAndItsLaosAsk(Role role) {
        assertThat(ExtensionRequestRules.mayAsk(actor(role)).role()).isEqualTo(role);
    }

    @ParameterizedTest
    @EnumSource(names = {"HQ_PROCESS_OWNER", "HQ_OFFICER", "AUDITOR", "SYSTEM"})
    void othersDoNotAsk(Role role) {
        assertThatThrownBy(() -> ExtensionRequestRules.mayAsk(actor(role))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRemarkMayBeMissing() {
        assertThat(ExtensionRequestRules.remark(null)).isNull();
        assertThat(ExtensionRequestRules.remark(" ")).isNull();
        assertThat(ExtensionRequestRules.remark(" ได้ ")).isEqualTo("ได้");
        assertThatThrownBy(() -> ExtensionRequestRules.letter("ก".repeat(201))).isInstanceOf(Refused.class);
    }

    @Test
    void whoseTurnItIsMayAct() {
        assertThat(may(State.ASKED, Role.PROVINCIAL_OFFICER)).containsExactly(May.ENDORSE);
        assertThat(may(State.ENDORSED, Role.PROVINCIAL_HEAD))
                .containsExactlyInAnyOrder(May.ENDORSE, May.GRANT, May.REFUSE, May.PASS_TO_HQ);
        assertThat(may(State.WITH_HQ, Role.PROVINCIAL_HEAD)).containsExactly(May.ENDORSE);
        assertThat(may(State.WITH_HQ, Role.HQ_OFFICER)).containsExactlyInAnyOrder(May.GRANT, May.REFUSE);
        assertThat(may(State.WITH_HQ, Role.AUDITOR)).isEmpty();
        assertThat(may(State.GRANTED, Role.HQ_OFFICER)).isEmpty();
        assertThat(ExtensionRow.may(State.ASKED, true, true, actor(Role.LAO_STAFF)))
                .containsExactlyInAnyOrder(May.ATTACH, May.WITHDRAW);
    }

    private static Set<May> may(State state, Role role) {
        return ExtensionRow.may(state, false, true, actor(role));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, true, false, INCLUDED",
        "PLANNED, true, false, INCLUDED",
        "RETURNED, true, false, INCLUDED",
        "OPEN, false, false, LATER_ALREADY",
        "OPEN, true, true, ASKED_ALREADY",
        "OPEN, false, true, LATER_ALREADY",
        "VERIFYING, true, false, FINISHED",
        "ACCEPTED, true, false, FINISHED",
        "NOT_RECEIVED, true, true, FINISHED",
        "RETIRED, true, false, FINISHED"
    })
    void ofManyEachIsToldApart(RoundState state, boolean later, boolean asked, Fate fate) {
        assertThat(ManyLaos.fate(state, later, asked)).isEqualTo(fate);
    }

    private static Actor actor(Role role) {
        return new Actor(null, "ผู้ทดสอบ", role, new ProvinceId(1), null);
    }
}
