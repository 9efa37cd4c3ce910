package eplan.cycle;

import static eplan.cycle.ExtensionCases.LATER;
import static eplan.cycle.ExtensionCases.PLAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.cycle.Extensions.Ask;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.Reason;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** What cannot be asked for, and what the answer says. */
@EplanTest
@Import({CycleScenario.class, RecordedItems.class})
class ExtensionRefusalsIT {

    private static final String CLOSE = "close-previous";
    private static final byte[] PDF = "%PDF-1.4".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    CycleScenario play;

    @Autowired
    Extensions extensions;

    private ExtensionCases cases;

    @BeforeEach
    void begin() {
        cases = new ExtensionCases(play, extensions);
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void datesThatNobodyCanBeGiven() {
        LaoId lao = cases.inFebruary();
        refused("refused.extension.not-later", () -> cases.asked(lao, LocalDate.of(2011, 2, 28)));
        refused("refused.extension.holiday", () -> cases.asked(lao, LocalDate.of(2011, 3, 12)));
        refused("refused.move.past-year", () -> cases.asked(lao, LocalDate.of(2012, 10, 1)));
        play.on(2011, 3, 10);
        refused("refused.extension.past", () -> cases.asked(lao, LocalDate.of(2011, 3, 9)));
    }

    @Test
    void aHolidayNamesTheNextWorkingDay() {
        LaoId lao = cases.inFebruary();
        assertThatThrownBy(() -> cases.asked(lao, LocalDate.of(2011, 3, 12)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.params()).containsExactly(LocalDate.of(2011, 3, 12), LATER));
    }

    @Test
    void nothingPastTheLockAndNothingOnceItIsLocked() {
        LaoId lao = play.opened();
        play.on(2010, 11, 22);
        refused("refused.move.after-lock", () -> cases.asked(play.staff(lao), lao, CLOSE, LocalDate.of(2010, 12, 1)));
        play.on(2010, 12, 1);
        refused("refused.extension.locked", () -> cases.asked(play.staff(lao), lao, CLOSE, LocalDate.of(2010, 12, 2)));
    }

    @Test
    void nothingForARoundThatIsComplete() {
        LaoId lao = cases.inFebruary();
        play.record(lao, PLAN);
        refused("refused.extension.finished", () -> cases.asked(lao, LATER));
        refused("refused.extension.finished", () -> cases.asked(cases.head(), lao, PLAN, LATER));
    }

    @Test
    void oneRequestOfARoundWaitsAtMost() {
        LaoId lao = cases.inFebruary();
        cases.asked(lao, LATER);
        refused("refused.extension.open", () -> cases.asked(play.officer(), lao, PLAN, LATER));
        refused("refused.extension.open", () -> cases.asked(cases.head(), lao, PLAN, LATER));
    }

    @Test
    void ofTwoWhoAskAtTheSameMomentOneIsRefused() throws Exception {
        LaoId lao = cases.inFebruary();
        var both = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            Callable<Boolean> asking = () -> {
                both.await();
                try {
                    cases.asked(lao, LATER);
                    return true;
                } catch (Refused no) {
                    assertThat(no.key()).isEqualTo("refused.extension.open");
                    return false;
                }
            };
            List<Future<Boolean>> asked = List.of(threads.submit(asking), threads.submit(asking));
            assertThat(List.of(asked.get(0).get(), asked.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(cases.running(lao)).isEqualTo(1);
    }

    @Test
    void notWithoutWordsAndNotWithoutEnd() {
        LaoId lao = cases.inFebruary();
        refused(
                "refused.extension.text",
                () -> cases.as(
                        play.staff(lao), () -> extensions.ask(play.id(lao, PLAN), new Ask(LATER, Reason.OTHER, " "))));
        refused(
                "refused.extension.text-long",
                () -> cases.as(
                        play.staff(lao),
                        () -> extensions.ask(play.id(lao, PLAN), new Ask(LATER, Reason.OTHER, "ก".repeat(1001)))));
        long id = cases.asked(lao, LATER);
        refused("refused.extension.text", () -> cases.as(play.officer(), () -> extensions.endorse(id, true, "")));
        refused("refused.extension.text", () -> cases.as(cases.head(), () -> extensions.refuse(id, "")));
    }

    @Test
    void oneOpinionAndNoneFromAnAnalyst() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        assertThatThrownBy(() -> cases.as(play.analyst(), () -> extensions.endorse(id, true, "เห็นด้วย")))
                .isInstanceOf(AccessDeniedException.class);
        cases.endorsed(id);
        refused("refused.extension.endorsed", () -> cases.endorsed(id));
    }

    @Test
    void fivePicturesOfTheFloodAreEnough() {
        LaoId lao = cases.inFebruary();
        long id = cases.asked(lao, LATER);
        refused("refused.attachment.kind", () -> attach(lao, id, "exe".getBytes(StandardCharsets.US_ASCII)));
        for (int i = 0; i < Extensions.MOST_FILES; i++) {
            attach(lao, id, PDF);
        }
        refused("refused.attachment.many", () -> attach(lao, id, PDF));
        var file = cases.seen(id).files().getFirst();
        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(play.as(play.officer(), () -> extensions.file(id, file.id())).bytes())
                .isEqualTo(PDF);
        cases.as(cases.head(), () -> extensions.refuse(id, "น้ำลดแล้ว"));
        refused("refused.extension.ended", () -> attach(lao, id, PDF));
    }

    private void attach(LaoId lao, long id, byte[] content) {
        cases.as(play.staff(lao), () -> extensions.attach(id, "น้ำท่วม.pdf", content));
    }

    @Test
    void waitingTellsEachWhatIsTheirs() {
        LaoId lao = cases.inFebruary();
        long officer = play.as(play.officer(), extensions::waitingForMe);
        long head = play.as(cases.head(), extensions::waitingForMe);
        long hq = play.as(play.hq(), extensions::waitingForMe);

        long id = cases.asked(lao, LATER);
        assertThat(play.as(play.officer(), extensions::waitingForMe)).isEqualTo(officer + 1);
        cases.endorsed(id);
        assertThat(play.as(cases.head(), extensions::waitingForMe)).isEqualTo(head + 1);
        cases.as(cases.head(), () -> extensions.passToHq(id, "ให้กรมพิจารณา"));
        assertThat(play.as(play.hq(), extensions::waitingForMe)).isEqualTo(hq + 1);
        assertThat(play.as(play.officer(), extensions::waitingForMe)).isEqualTo(officer);
        assertThat(play.as(play.staff(lao), extensions::waitingForMe)).isZero();
        assertThat(play.as(play.hq(), () -> extensions.waiting(null, 1000)))
                .extracting(Extensions.ExtensionView::id)
                .contains(id);
    }

    @Test
    void manyNeedAtLeastOneThatCanBeGivenTheDate() {
        LaoId lao = cases.inFebruary();
        var many = new Many(play.round(lao, PLAN).round(), play.province(), null, everybody(), LATER);
        refused(
                "refused.extension.none-left",
                () -> cases.as(cases.head(), () -> extensions.grantMany(many, ExtensionCases.WHY, Reason.FLOOD, null)));
    }

    private Set<LaoId> everybody() {
        return Set.copyOf(play
                .jdbc
                .sql("select lao_id from eplan.lao_on(?) where province_id = ?")
                .param(LocalDate.of(2011, 2, 21))
                .param(play.province().value())
                .query(Long.class)
                .list()
                .stream()
                .map(id -> new LaoId(Objects.requireNonNull(id)))
                .toList());
    }
}
