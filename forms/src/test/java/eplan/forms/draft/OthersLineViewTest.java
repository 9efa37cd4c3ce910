package eplan.forms.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import eplan.forms.api.LookAgain;
import eplan.forms.testing.FormTest;
import eplan.forms.testing.Minutes;
import eplan.plan.Ordinances;
import eplan.plan.Presence;
import eplan.plan.Presence.Visitor;
import eplan.plan.RecordKey;
import eplan.plan.VisionStrategies;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** สุดา has a form open, มานะ comes and goes, and the browser asks again every half minute. */
class OthersLineViewTest extends FormTest {

    private static final UUID MANA = new UUID(2, 1);
    private static final String ALSO = "มานะ เปิดแบบนี้อยู่ด้วย";

    @Autowired
    Presence presence;

    @Autowired
    Minutes minutes;

    private Component vision() {
        return open("plan", VisionStrategies.ITEM, null);
    }

    private List<String> manaSees(RecordKey key) {
        return actors.as(analyst, () -> presence.seen(key, MANA)).stream()
                .map(Visitor::name)
                .toList();
    }

    private List<String> manaSees() {
        return manaSees(key("plan", VisionStrategies.ITEM));
    }

    /** For those who ask who is there, not for the form. */
    private void seenLongAgo() {
        jdbc.sql("update eplan.form_presence set seen_at = seen_at - interval '3 minutes'")
                .update();
    }

    private void poll() {
        minutes.pass(Duration.ofSeconds(30));
        pollAtOnce();
    }

    private static void pollAtOnce() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), false));
    }

    private static int interval() {
        return UI.getCurrent().getPollInterval();
    }

    @ParameterizedTest
    @CsvSource({"plan, " + VisionStrategies.ITEM, "budget-q2, " + Ordinances.ITEM})
    void whoKeepsAFormOpenStaysThereByPolls(String round, String item) {
        open(round, item, null);
        seenLongAgo();
        assertThat(manaSees(key(round, item))).as("no sign of life").isEmpty();
        poll();
        assertThat(manaSees(key(round, item))).containsExactly("สุดา");
    }

    @ParameterizedTest
    @CsvSource({"plan, " + VisionStrategies.ITEM, "budget-q2, " + Ordinances.ITEM})
    void whoComesLaterAndGoesIsToldByPolls(String round, String item) {
        Component form = open(round, item, null);
        manaSees(key(round, item));
        assertThat(said(form)).doesNotContain(ALSO);
        poll();
        assertThat(said(form)).contains(ALSO);
        actors.as(analyst, () -> {
            presence.left(key(round, item), MANA);
            return null;
        });
        poll();
        assertThat(said(form)).doesNotContain(ALSO);
    }

    @Test
    void whoWasThereFirstIsNamedAtOnce() {
        manaSees();
        assertThat(said(vision())).contains(ALSO);
    }

    @Test
    void whoClosesTheFormIsGoneAtOnce() {
        vision();
        assertThat(manaSees()).containsExactly("สุดา");
        UI.getCurrent().removeAll();
        assertThat(manaSees()).isEmpty();
    }

    @Test
    void theBrowserAsksOnlyWhileAFormIsOpen() {
        Component first = vision();
        vision();
        assertThat(interval()).isEqualTo(OthersLine.BEAT_MILLIS);
        UI.getCurrent().remove(first);
        assertThat(interval()).as("the other form wants it still").isEqualTo(OthersLine.BEAT_MILLIS);
        UI.getCurrent().removeAll();
        assertThat(interval()).isEqualTo(-1);
    }

    @Test
    void theMostImpatientOfThePageSaysHowOften() {
        Div other = new Div();
        UI.getCurrent().add(other);
        LookAgain others = new LookAgain(other, () -> {});
        others.every(2000);
        Component form = vision();
        assertThat(interval()).isEqualTo(2000);
        others.rest();
        assertThat(interval()).as("the form goes on").isEqualTo(OthersLine.BEAT_MILLIS);
        others.every(2000);
        UI.getCurrent().remove(form);
        assertThat(interval()).isEqualTo(2000);
        UI.getCurrent().removeAll();
        assertThat(interval()).isEqualTo(-1);
    }

    /** As the frame of the page has it polled while long work runs. */
    @Test
    void pollsEveryTwoSecondsAreNoBeatsOfTheirOwn() {
        vision();
        seenLongAgo();
        for (int polls = 0; polls < 30; polls++) {
            pollAtOnce();
        }
        assertThat(manaSees()).as("not asked again so soon").isEmpty();
        assertThat(interval()).as("nor is the window a forgotten one").isEqualTo(OthersLine.BEAT_MILLIS);
        poll();
        assertThat(manaSees()).containsExactly("สุดา");
    }

    @Test
    void aPollThatFailsIsNoMatterForThePerson() {
        manaSees();
        Component form = vision();
        SecurityContextHolder.clearContext();
        poll();
        assertThat(said(form)).doesNotContain(ALSO);
        signIn(staff);
        poll();
        assertThat(said(form)).contains(ALSO);
    }

    @Test
    void aForgottenWindowStopsAskingUntilSomethingIsTyped() {
        vision();
        for (int halfMinutes = 0; halfMinutes < 19; halfMinutes++) {
            poll();
        }
        assertThat(interval()).as("not ten minutes yet").isEqualTo(OthersLine.BEAT_MILLIS);
        poll();
        poll();
        assertThat(interval()).isEqualTo(-1);
        seenLongAgo();
        assertThat(manaSees()).isEmpty();
        test(find(TextArea.class)
                        .withCondition(area ->
                                area.getAriaLabel().filter("วิสัยทัศน์"::equals).isPresent())
                        .single())
                .setValue("เมืองน่าอยู่");
        assertThat(interval()).isEqualTo(OthersLine.BEAT_MILLIS);
        assertThat(manaSees()).containsExactly("สุดา");
    }
}
