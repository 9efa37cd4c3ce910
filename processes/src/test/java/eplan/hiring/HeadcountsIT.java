package eplan.hiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eplan.hiring.Headcounts.Change;
import eplan.hiring.Headcounts.Headcount;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.StaleForm;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class HeadcountsIT extends HeadcountFixture {

    @Autowired
    Headcounts headcounts;

    private @Nullable Integer posts(ProvinceId province) {
        return as(OWNER, () -> headcounts.of(YEAR, province)).posts();
    }

    private void set(ProvinceId province, int posts, @Nullable Integer seen) {
        does(OWNER, () -> headcounts.set(YEAR, province, posts, seen, WHY));
    }

    @Test
    void aChangeHasItsReasonAndALineInTheYearsHistory() {
        long year = rows.year(2604, tak);
        set(tak, 2, null);
        set(tak, 1, 2);
        List<Change> history = as(headOf(tak), () -> headcounts.history(YEAR, tak));
        assertThat(history)
                .extracting(Change::before, Change::after, Change::reason, Change::by)
                .containsExactly(tuple(2, 1, WHY, "ประภา"), tuple(null, 2, WHY, "ประภา"));
        assertThat(rows.lines(year, HiringEventType.HEADCOUNT_CHANGED))
                .containsExactly("– → 2: " + WHY, "2 → 1: " + WHY);
    }

    @Test
    void overwritesNobodysChange() {
        set(tak, 2, null);
        assertThatThrownBy(() -> set(tak, 3, null)).isInstanceOf(StaleForm.class);
        assertThat(posts(tak)).isEqualTo(2);
    }

    @Test
    void doesNotGoBelowWhatIsSigned() {
        long year = rows.year(2604, tak);
        rows.posts(2604, tak, 3);
        signed(year, "มานะ", null);
        signed(year, "ปิติ", null);
        refused("refused.headcount.signed", () -> set(tak, 1, 3));
        set(tak, 2, 3);
        Headcount now = as(headOf(tak), () -> headcounts.of(YEAR, tak));
        assertThat(now.posts()).isEqualTo(2);
        assertThat(now.signed()).isEqualTo(2);
        assertThat(now.laos()).isEqualTo(69);
    }

    @Test
    void refusesFiftyOnePostsNothingNewAndNoReason() {
        refused("refused.headcount.range", () -> set(tak, 51, null));
        refused("refused.headcount.range", () -> set(tak, -1, null));
        set(tak, 50, null);
        refused("refused.headcount.same", () -> set(tak, 50, 50));
        refused("refused.reason", () -> does(OWNER, () -> headcounts.set(YEAR, tak, 1, 50, " ")));
    }

    @Test
    void onlyTheProcessOwnerSetsThemAndAProvinceReadsItsOwn() {
        assertThatThrownBy(() -> does(OFFICER, () -> headcounts.set(YEAR, tak, 1, null, WHY)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(headOf(tak), () -> headcounts.of(YEAR, phitsanulok)))
                .isInstanceOf(NotFound.class);
        Actor analyst = new Actor(null, "มานะ", Role.ANALYST, tak, null);
        assertThatThrownBy(() -> as(analyst, () -> headcounts.of(YEAR, tak))).isInstanceOf(AccessDeniedException.class);
        assertThat(as(AUDITOR, () -> headcounts.of(YEAR)))
                .extracting(Headcount::code)
                .contains("62", "63", "65")
                .doesNotContain("10");
        assertThatThrownBy(() -> set(new ProvinceId(999_999), 1, null)).isInstanceOf(NotFound.class);
        assertThat(Objects.requireNonNullElse(posts(tak), 0)).isZero();
    }
}
