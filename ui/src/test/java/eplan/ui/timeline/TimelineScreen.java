package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.EndingEscalations;
import eplan.forms.api.BuddhistDatePicker;
import eplan.people.Role;
import eplan.timeline.ChangeSets;
import eplan.timeline.ChangeSets.DateChange;
import eplan.timeline.ChangeSets.Edit;
import eplan.timeline.HolidayForesight;
import eplan.timeline.OwnDates;
import eplan.timeline.YearRequests;
import eplan.ui.testing.FakeTimelines;
import eplan.ui.testing.FakeYearRequests;
import eplan.ui.testing.ScreenTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.support.GenericApplicationContext;

/** The calendar in front of a process owner. */
abstract class TimelineScreen extends ScreenTest {

    static final LocalDate MARCH = LocalDate.of(2011, 3, 15);
    static final String PLAN = "year=2554&round=plan";
    static final Edit DUE_IN_MARCH = new Edit.DueOn(FakeTimelines.PLAN, null, MARCH);

    final FakeChangeSets sets = new FakeChangeSets();

    /** Due dates that move with whatever holiday is edited. */
    final List<DateChange> following = new ArrayList<>();

    final FakeYearRequests requests = new FakeYearRequests();
    final HeldThreads threads = new HeldThreads();

    /** How many withdrawn escalations the engine is still to end. */
    long endingEscalations;

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(ChangeSets.class, () -> sets);
        context.registerBean(YearRequests.class, () -> requests);
        context.registerBean(OwnDates.class, FakeOwnDates::new);
        context.registerBean(HolidayForesight.class, () -> edits -> List.copyOf(following));
        context.registerBean(EndingEscalations.class, () -> () -> endingEscalations);
        context.registerBean("heldThreads", ChangeThreads.class, () -> threads, held -> held.setPrimary(true));
    }

    @BeforeEach
    void atHeadquarters() {
        fakes.registry.headquarters = true;
        fakes.actAs(Role.HQ_PROCESS_OWNER);
    }

    TimelineView timeline(String query) {
        return open("timeline", query, TimelineView.class);
    }

    /** As it is on the screen now. */
    String shown() {
        return said(find(TimelineView.class).single());
    }

    /** Of the dialog that was opened last. */
    String dialog() {
        return said(find(Dialog.class).all().getLast());
    }

    Button button(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    boolean offers(String text) {
        return find(Button.class).withText(text).exists();
    }

    NativeButton link(String text) {
        return find(NativeButton.class).withText(text).all().getFirst();
    }

    BuddhistDatePicker date(String label) {
        return find(BuddhistDatePicker.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    TextField field(String label) {
        return find(TextField.class)
                .withCondition(field -> label.equals(field.getLabel()))
                .single();
    }

    void type(String label, LocalDate day) {
        test(date(label)).setValue(day);
    }

    void giveReason(String why) {
        test(field("เหตุผล (จำเป็น)")).setValue(why);
    }
}
