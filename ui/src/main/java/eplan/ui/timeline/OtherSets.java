package eplan.ui.timeline;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.ChangeSets.ChangeSet;
import eplan.timeline.ChangeSets.State;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** What else waits in the year, so that two owners see each other: others' drafts, and what is submitted, scheduled or failed. */
final class OtherSets extends Div {
    private static final long serialVersionUID = 1L;

    /** A failed one is shown here so many days, afterwards in the history only. */
    private static final int DAYS_FAILED = 14;

    private final transient Consumer<Long> view;

    /** @param view told the number of the set that a person wants to see */
    OtherSets(Consumer<Long> view) {
        this.view = view;
        addClassNames("card", "other-sets");
    }

    void show(YearShown year) {
        removeAll();
        List<ChangeSet> waiting =
                year.sets().stream().filter(set -> waits(set, year)).toList();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        UnorderedList list = new UnorderedList();
        waiting.forEach(set -> list.add(line(set, set.equals(year.shown()))));
        add(new H2(Words.of("changeset.others")), list);
    }

    private static boolean waits(ChangeSet set, YearShown year) {
        return switch (set.state()) {
            case DRAFT -> !set.mine() && !set.lines().isEmpty();
            case SUBMITTED, SCHEDULED -> true;
            case FAILED -> recent(set, year.today());
            case APPLIED, UNDONE -> false;
        };
    }

    private static boolean recent(ChangeSet set, LocalDate today) {
        LocalDate day = set.scheduledOn();
        return day != null && !day.plusDays(DAYS_FAILED).isBefore(today);
    }

    private ListItem line(ChangeSet set, boolean shown) {
        Button look = new Button(Words.of("changeset.look"), press -> view.accept(set.id()));
        look.addThemeVariants(ButtonVariant.LUMO_SMALL);
        look.setAriaLabel(Words.of("changeset.look.at", set.by(), Words.of("changeset.state." + set.state())));
        look.setVisible(!shown);
        ListItem item = new ListItem(new SetHead(set), look);
        item.addClassName("change");
        item.setClassName("failed", set.state() == State.FAILED);
        return item;
    }
}
