package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.timeline.LaoDeadlines.ExtensionLimit;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.security.access.AccessDeniedException;

/** Later dates of single LAOs: who may give which, and what they leave alone. */
class LaoDeadlinesIT extends ExtensionsFixture {

    private LaoId lao;
    private LaoId neighbour;

    @BeforeEach
    void choose() {
        List<LaoId> both = laosOfKorat(2);
        lao = both.get(0);
        neighbour = both.get(1);
    }

    @Test
    void movesTheDateOfThatLaoAlone() {
        extend(MARCH, lao);
        assertThat(deadline(lao)).isEqualTo(new Deadline(plan.id(), MARCH, null, Deadline.Source.LAO));
        assertThat(deadline(neighbour)).isEqualTo(new Deadline(plan.id(), FEBRUARY, null, Deadline.Source.ROUND));
        assertThat(notes.moves)
                .containsExactly(
                        new DeadlineDependants.DeadlineMove(plan.id(), korat, FEBRUARY, MARCH, "น้ำท่วม", Set.of(lao)));
        assertThat(history()).isEmpty();
        assertThat(audited("deadline.extended")).isPositive();
    }

    @Test
    void theDateStandsBeforeTheDependantsFollow() {
        notes.onMoved = move -> assertThat(deadline(lao).dueOn()).isEqualTo(MARCH);
        extend(MARCH, lao);
        assertThat(notes.moves).hasSize(1);
    }

    @Test
    void dependantThatFailsLeavesNothingBehind() {
        notes.onMoved = move -> {
            throw new IllegalStateException("no");
        };
        assertThatThrownBy(() -> extend(MARCH, lao)).isInstanceOf(IllegalStateException.class);
        assertThat(deadline(lao).dueOn()).isEqualTo(FEBRUARY);
        assertThat(why(lao).changes()).isEmpty();
    }

    @Test
    void aLaterMoveOfTheNationLeavesIt() {
        extend(MARCH, lao);
        move(plan, null, FEBRUARY, APRIL);
        assertThat(deadline(lao).dueOn()).isEqualTo(MARCH);
        assertThat(deadline(neighbour).dueOn()).isEqualTo(APRIL);
    }

    @Test
    void aHeadGivesDaysUpToTheLimitAndHeadquartersMore() {
        refuses("refused.extension.beyond-province", () -> extend(LIMIT.plusDays(1), lao));
        extend(LIMIT, lao);
        extend(OFFICER_OF_HQ, plan, korat, APRIL, lao);
        assertThat(deadline(lao).dueOn()).isEqualTo(APRIL);
    }

    @Test
    void daysAreCountedFromTheCalendarNeverFromAnExtension() {
        extend(LIMIT, lao);
        refuses("refused.extension.beyond-province", () -> extend(LIMIT.plusDays(1), lao));
        move(plan, korat, FEBRUARY, MARCH);
        extend(MARCH.plusDays(15), lao);
        assertThat(deadline(lao).dueOn()).isEqualTo(LocalDate.of(2015, 3, 30));
    }

    @Test
    void headquartersSetTheLimit() {
        limit(30, 5);
        assertThat(actors.as(head(korat), () -> dates.limit())).isEqualTo(new ExtensionLimit(30, 5));
        extend(LocalDate.of(2015, 3, 30), lao);
        refuses("refused.extension.limit-province", () -> limit(366, 5));
        refuses("refused.extension.limit-province", () -> limit(-1, 5));
        refuses("refused.extension.limit-endorse", () -> limit(30, 0));
        refuses("refused.extension.limit-endorse", () -> limit(30, 31));
    }

    @Test
    void oneWrongAmongManyMovesNothing() {
        extend(MARCH, lao);
        refuses("refused.extension.not-later", () -> extend(MARCH, lao, neighbour));
        LaoId foreign = laoOf(phuket);
        assertThatThrownBy(() -> extend(MARCH, neighbour, foreign)).isInstanceOf(NotFound.class);
        assertThat(deadline(neighbour).dueOn()).isEqualTo(FEBRUARY);
        assertThat(deadline(foreign).dueOn()).isEqualTo(FEBRUARY);
        assertThat(notes.moves).hasSize(1);
    }

    @Test
    void aRefusalNamesTheLaoAndItsDate() {
        extend(MARCH, lao);
        assertThatThrownBy(() -> extend(LocalDate.of(2015, 3, 10), lao, neighbour))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.params()).contains(MARCH, name(lao)).doesNotContain(name(neighbour)));
    }

    @Test
    void refusesWhatGivesNoTime() {
        refuses("refused.extension.nobody", () -> extend(MARCH));
        refuses("refused.extension.not-later", () -> extend(FEBRUARY, lao));
        clock.set(LocalDate.of(2015, 3, 12));
        refuses("refused.extension.past", () -> extend(LocalDate.of(2015, 3, 11), lao));
        extend(LocalDate.of(2015, 3, 12), lao);
        assertThatThrownBy(() -> actors.as(head(korat), () -> {
                    dates.extend(plan.id(), korat, Set.of(lao), MARCH, " ", null);
                    return 0;
                }))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo("refused.move.no-reason"));
    }

    @Test
    void refusesWhatTheCalendarForbids() {
        refuses("refused.move.past-year", () -> extend(OFFICER_OF_HQ, plan, korat, LocalDate.of(2016, 10, 1), lao));
        RoundView previous = round("close-previous");
        clock.set(LocalDate.of(2014, 11, 5));
        refuses(
                "refused.move.after-lock",
                () -> extend(OFFICER_OF_HQ, previous, korat, LocalDate.of(2014, 12, 1), lao));
        clock.set(LocalDate.of(2014, 12, 1));
        refuses("refused.move.locked", () -> extend(OFFICER_OF_HQ, previous, korat, LocalDate.of(2014, 12, 5), lao));
    }

    @Test
    void refusesARoundThatWasRetired() {
        retired(true);
        try {
            refuses("refused.extension.retired", () -> extend(MARCH, lao));
        } finally {
            retired(false);
        }
    }

    @Test
    void whatHeadquartersGaveTheHeadDoesNotTakeBack() {
        extend(OWNER, plan, korat, FEBRUARY.plusDays(41), lao);
        refuses("refused.extension.beyond-province", () -> takeBack(lao));
        assertThat(deadline(lao).dueOn()).isEqualTo(FEBRUARY.plusDays(41));
    }

    @Test
    void takenBackItFallsToTheDateOfTheProvince() {
        move(plan, korat, FEBRUARY, MARCH);
        extend(MARCH.plusDays(10), lao);
        takeBack(lao);
        assertThat(deadline(lao)).isEqualTo(new Deadline(plan.id(), MARCH, null, Deadline.Source.PROVINCE));
        assertThat(notes.moves.getLast().laos()).containsExactly(lao);
        assertThat(notes.moves.getLast().newDue()).isEqualTo(MARCH);
        assertThat(audited("deadline.extension-taken-back")).isPositive();
        refuses("refused.extension.none-given", () -> takeBack(lao));
    }

    @Test
    void previewAsksTheDependantsAndChangesNothing() {
        var preview = actors.as(head(korat), () -> dates.preview(plan.id(), korat, Set.of(lao), MARCH));
        assertThat(preview.calendarDue()).isEqualTo(FEBRUARY);
        assertThat(preview.newDue()).isEqualTo(MARCH);
        assertThat(preview.unfinished()).isEqualTo(1);
        assertThat(preview.finished()).isZero();
        assertThat(preview.withdrawn()).as("chasing and entering on behalf").isEqualTo(2);
        assertThat(deadline(lao).dueOn()).isEqualTo(FEBRUARY);
        assertThat(notes.moves).isEmpty();
        refuses(
                "refused.extension.beyond-province",
                () -> actors.as(head(korat), () -> dates.preview(plan.id(), korat, Set.of(lao), APRIL)));
    }

    @Test
    void theStoryOfAnUntouchedDateIsTheLetter() {
        var story = why(lao);
        assertThat(story.inForce().dueOn()).isEqualTo(FEBRUARY);
        assertThat(story.legalBasis()).isEqualTo("ว 1353 ที่ 2");
        assertThat(story.changes()).isEmpty();
        assertThat(story.because()).isEmpty();
    }

    @Test
    void theStoryTellsWhoMovedTheDateWhenAndWhy() {
        move(plan, korat, FEBRUARY, MARCH);
        extend(MARCH.plusDays(10), lao);
        var story = why(lao);
        assertThat(story.calendarDue()).isEqualTo(MARCH);
        assertThat(story.latestByProvince()).isEqualTo(MARCH.plusDays(15));
        assertThat(story.because()).hasValueSatisfying(change -> {
            assertThat(change.source()).isEqualTo(Deadline.Source.LAO);
            assertThat(change.oldDue()).isEqualTo(MARCH);
            assertThat(change.reason()).isEqualTo("น้ำท่วม");
            assertThat(change.by()).isEqualTo("Wichai");
        });
        assertThat(story.changes())
                .extracting(LaoDeadlines.DateChange::source, LaoDeadlines.DateChange::letter)
                .containsExactly(tuple(Deadline.Source.LAO, null), tuple(Deadline.Source.PROVINCE, "มท 0810.5/ว 0312"));
        takeBack(lao);
        assertThat(why(lao).changes().getFirst().takenBack()).isTrue();
        assertThat(why(lao).because())
                .hasValueSatisfying(change -> assertThat(change.source()).isEqualTo(Deadline.Source.PROVINCE));
        assertThat(why(neighbour).changes()).hasSize(1);
    }

    @Test
    void theStoryNamesTheHolidaysBetweenTodayAndTheDate() {
        extend(MARCH, lao);
        assertThat(why(lao).holidays()).extracting(Holidays.Holiday::day).containsExactly(LocalDate.of(2015, 3, 4));
        clock.set(LocalDate.of(2015, 4, 20));
        assertThat(why(lao).holidays())
                .extracting(Holidays.Holiday::day)
                .containsExactly(
                        LocalDate.of(2015, 4, 6),
                        LocalDate.of(2015, 4, 13),
                        LocalDate.of(2015, 4, 14),
                        LocalDate.of(2015, 4, 15));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"LAO_STAFF", "ANALYST", "PROVINCIAL_OFFICER", "AUDITOR"})
    void onlyHeadsAndHeadquartersDecide(Role role) {
        var actor = new Actor(
                new AccountId(3), "x", role, role.ofProvince() ? korat : null, role == Role.LAO_STAFF ? lao : null);
        assertThatThrownBy(() -> extend(actor, plan, korat, MARCH, lao)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anotherProvincesHeadFindsNothing() {
        assertThatThrownBy(() -> extend(head(phuket), plan, korat, MARCH, lao)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> extend(head(phuket), plan, phuket, MARCH, lao)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> actors.as(head(phuket), () -> dates.why(plan.id(), lao)))
                .isInstanceOf(NotFound.class);
    }

    private void refuses(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    private void limit(int provinceDays, int endorseDays) {
        owner(() -> {
            dates.limit(provinceDays, endorseDays, "ลดงานที่กรม");
            return 0;
        });
    }

    private void retired(boolean retired) {
        jdbc.sql("update eplan.round set retired = ? where id = ?")
                .param(retired)
                .param(plan.id().value())
                .update();
    }

    private String name(LaoId one) {
        return jdbc.sql("select name_th from eplan.lao_on(?) where lao_id = ?")
                .param(clock.today())
                .param(one.value())
                .query(String.class)
                .single();
    }

    private long audited(String action) {
        return jdbc.sql("select count(*) from eplan.audit_entry where action = ? and subject = ?")
                .param(action)
                .param("round:" + plan.id())
                .query(Long.class)
                .single();
    }
}
