package eplan.hiring;

import static eplan.hiring.HiringScenario.YEAR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.hiring.HiringYears.Released;
import eplan.hiring.HiringYears.Terms;
import eplan.shared.FiscalYear;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Headquarters say that the budget is allocated, by one act for many; and within how many days things are to be done. */
@EplanTest
@Import(HiringScenario.class)
class BudgetIT {

    private static final LocalDate NEXT_DAY = HiringScenario.OPENING.plusDays(1);
    private static final LocalDate THIRD_DAY = HiringScenario.OPENING.plusDays(2);

    @Autowired
    HiringScenario play;

    @Autowired
    HiringYears years;

    @Autowired
    JdbcClient jdbc;

    @Test
    void releasedTwiceTheSecondTimeIsRefusedAndSaysSinceWhen() {
        ProvinceId province = play.opened();
        play.on(NEXT_DAY);
        assertThat(preview(Set.of(province)).provincesTh()).containsExactly(name(province));
        play.release(province);
        play.on(THIRD_DAY);

        assertThatThrownBy(() -> play.release(province)).isInstanceOfSatisfying(Refused.class, refused -> {
            assertThat(refused.key()).isEqualTo("refused.hiring.budget-already");
            assertThat(refused.params()).containsExactly("2588", NEXT_DAY);
        });
        assertThat(budgetOn(province)).isEqualTo(NEXT_DAY);
    }

    @Test
    void whoHasItAlreadyKeepsItAndIsNamed() {
        ProvinceId first = play.opened();
        ProvinceId second = play.opened();
        play.on(NEXT_DAY);
        play.release(first);
        play.on(THIRD_DAY);

        Released released = play.as(HiringPeople.HQ, () -> years.releaseBudget(YEAR, Set.of(first, second), "ว 10"));

        assertThat(released.provincesTh()).containsExactly(name(second));
        assertThat(released.already()).isEqualTo(Map.of(name(first), NEXT_DAY));
        assertThat(budgetOn(first)).isEqualTo(NEXT_DAY);
        assertThat(budgetOn(second)).isEqualTo(THIRD_DAY);
    }

    @Test
    void refusesWithoutALetterForAYearThatIsNotOpenAndForAProvinceWithoutACase() {
        ProvinceId province = play.opened();
        refused(() -> years.releaseBudget(YEAR, Set.of(province), "  "), "refused.hiring.letter");
        refused(() -> years.releaseBudget(new FiscalYear(2699), Set.of(), "ว 9"), "refused.hiring.not-open");
        assertThatThrownBy(() ->
                        play.run(HiringPeople.HQ, () -> years.releaseBudget(YEAR, Set.of(new ProvinceId(-1)), "ว 9")))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void isHeadquartersToSayAndNotAuditorsOrTheProvinces() {
        ProvinceId province = play.opened();
        for (var actor : Set.of(HiringPeople.AUDITOR, HiringPeople.head(province), HiringPeople.analyst(province))) {
            assertThatThrownBy(() -> play.run(actor, () -> years.releaseBudget(YEAR, Set.of(province), "ว 9")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(budgetOn(province)).isNull();
    }

    @Test
    void termsHoldForWhatOpensFromNowOn() {
        Terms before = play.as(HiringPeople.HQ, years::terms);
        play.run(HiringPeople.HQ, () -> years.terms(new Terms(7, 10, 5, 5), "ทดลอง"));
        try {
            ProvinceId province = play.opened();
            play.approve(province, 1);
            play.release(province);
            assertThat(play.step(province, StepKind.SIGNING).dueOn())
                    .as("seven working days")
                    .isEqualTo(LocalDate.of(2044, 7, 27));
        } finally {
            play.run(HiringPeople.HQ, () -> years.terms(before, "คืนค่าเดิม"));
        }
        refused(() -> years.terms(new Terms(0, 10, 5, 5), "ผิด"), "refused.hiring.terms");
        refused(() -> years.terms(new Terms(10, 61, 5, 5), "ผิด"), "refused.hiring.terms");
        refused(() -> years.terms(before, " "), "refused.reason");
        assertThatThrownBy(() -> play.run(HiringPeople.HQ_OFFICER, () -> years.terms(before, "ไม่ใช่เจ้าของ")))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Released preview(Set<ProvinceId> provinces) {
        return play.as(HiringPeople.HQ, () -> years.previewBudget(YEAR, provinces));
    }

    private void refused(Runnable act, String key) {
        assertThatThrownBy(() -> play.run(HiringPeople.HQ, act))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(key);
    }

    private String name(ProvinceId province) {
        return jdbc.sql("select name_th from eplan.province where id = ?")
                .param(province.value())
                .query(String.class)
                .single();
    }

    private LocalDate budgetOn(ProvinceId province) {
        return play.as(HiringPeople.HQ, () -> years.of(YEAR, province)).budgetOn();
    }
}
