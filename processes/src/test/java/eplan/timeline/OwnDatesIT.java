package eplan.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.shared.LaoId;
import eplan.timeline.OwnDates.Count;
import eplan.timeline.OwnDates.OwnDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Who has another date than the round. */
class OwnDatesIT extends ExtensionsFixture {

    @Autowired
    OwnDates own;

    @Test
    void nobodyHasOneAtFirst() {
        assertThat(owner(() -> own.counts(YEAR))).isEmpty();
        assertThat(owner(() -> own.ofProvinces(plan.id()))).isEmpty();
        assertThat(owner(() -> own.ofLaos(plan.id(), 0, 10))).isEmpty();
    }

    @Test
    void provincesAndLaosAreListedWithWhoAndWhy() {
        List<LaoId> both = laosOfKorat(2);
        extend(MARCH, both.get(0), both.get(1));
        move(plan, phuket, FEBRUARY, MARCH);

        assertThat(owner(() -> own.counts(YEAR))).containsExactly(new Count(plan.id(), 1, 2));
        assertThat(owner(() -> own.ofProvinces(plan.id())))
                .singleElement()
                .satisfies(date -> assertThat(date)
                        .isEqualTo(new OwnDate(
                                null,
                                "",
                                phuket,
                                date.provinceTh(),
                                date.provinceEn(),
                                MARCH,
                                "น้ำท่วม",
                                MOVER.name())));
        assertThat(owner(() -> own.ofLaos(plan.id(), 0, 10))).hasSize(2).allSatisfy(date -> {
            assertThat(both).contains(date.lao());
            assertThat(date.province()).isEqualTo(korat);
            assertThat(date.by()).isEqualTo("Wichai");
        });
    }

    @Test
    void laosAreReadPageByPage() {
        List<LaoId> three = laosOfKorat(3);
        extend(MARCH, three.get(0), three.get(1), three.get(2));
        List<OwnDate> all = owner(() -> own.ofLaos(plan.id(), 0, 10));

        assertThat(owner(() -> own.ofLaos(plan.id(), 1, 1))).containsExactly(all.get(1));
        assertThat(owner(() -> own.ofLaos(plan.id(), 3, 10))).isEmpty();
        assertThat(owner(() -> own.ofLaos(plan.id(), -5, 1))).containsExactly(all.get(0));
    }

    @Test
    void provincesDoNotReadThem() {
        assertThatThrownBy(() -> actors.as(head(korat), () -> own.counts(YEAR)))
                .isInstanceOf(AccessDeniedException.class);
    }
}
