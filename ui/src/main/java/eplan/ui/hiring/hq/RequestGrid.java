package eplan.ui.hiring.hq;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.HiringRequests.Form;
import eplan.hiring.HiringRequests.OfNation;
import eplan.hiring.HiringRequests.Person;
import eplan.hiring.HiringRequests.Sent;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.component.StandingChip;
import eplan.ui.hiring.HiringLinks;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Provinces with what they ask for; each leads to its request form. */
final class RequestGrid extends HqGrid<OfNation> {
    private static final long serialVersionUID = 1L;

    private final transient HqScope scope;

    RequestGrid(HqScope scope, List<OfNation> rows) {
        super(GridVariant.LUMO_WRAP_CELL_CONTENT);
        this.scope = scope;
        first(addComponentColumn(this::province), "board.province", "min(10rem, 34vw)")
                .setFlexGrow(0);
        addFigures();
        addComponentColumn(RequestGrid::people)
                .setHeader(Words.of("hiringhq.requests.whom"))
                .setWidth("13rem")
                .setFlexGrow(3);
        addColumn(one -> one.form() == null ? "" : one.form().reasons())
                .setHeader(Words.of("hiringhq.requests.reasons"))
                .setWidth("9rem")
                .setFlexGrow(2);
        addComponentColumn(RequestGrid::signer)
                .setHeader(Words.of("hiringhq.requests.signer"))
                .setWidth("9rem")
                .setFlexGrow(1);
        addComponentColumn(RequestGrid::state)
                .setHeader(Words.of("hiringhq.requests.state"))
                .setWidth("10rem")
                .setFlexGrow(1);
        rows(rows);
    }

    private void addFigures() {
        figure(
                "hiringhq.requests.headcount",
                one -> Figure.of(one.headcount()),
                Comparator.comparingInt(OfNation::headcount),
                "5rem");
        figure(
                "hiringhq.wanted",
                one -> one.form() == null ? Figure.NONE : Figure.of(one.form().posts()),
                Comparator.comparingInt(
                        one -> one.form() == null ? -1 : one.form().posts()),
                "4.5rem");
        addComponentColumn(RequestGrid::difference)
                .setHeader(Words.of("hiringhq.requests.difference"))
                .setComparator(Comparator.comparingInt(RequestGrid::sorted))
                .setWidth("8rem")
                .setFlexGrow(0);
    }

    /** What was not sent stands before all others. */
    private static int sorted(OfNation one) {
        Integer difference = one.difference();
        return difference == null ? Integer.MIN_VALUE : difference;
    }

    private Component province(OfNation one) {
        return new Anchor(
                HiringLinks.province(one.code(), scope.year(), "request"),
                Words.either(one.provinceTh(), one.provinceEn()));
    }

    private static Component difference(OfNation one) {
        Integer difference = one.difference();
        if (difference == null) {
            return new Span(Figure.NONE);
        }
        if (difference == 0) {
            return new Span(Words.of("hiringhq.requests.same"));
        }
        return difference > 0
                ? new Chip("late", "▲", Words.of("hiringhq.requests.more", difference))
                : new Chip("soon", "▼", Words.of("hiringhq.requests.fewer", -difference));
    }

    private static Component people(OfNation one) {
        Form form = one.form();
        return form == null
                ? stack(null, null)
                : stack(
                        named("hiringhq.requests.continuing", form.continuing()),
                        named("hiringhq.requests.new", form.fresh()));
    }

    private static @Nullable String named(String key, List<Person> people) {
        return people.isEmpty()
                ? null
                : Words.of(key, people.size(), people.stream().map(Person::name).collect(joining(", ")));
    }

    private static Component signer(OfNation one) {
        Form form = one.form();
        return form == null ? stack(null, null) : stack(form.signer(), form.position());
    }

    private static Div stack(@Nullable String above, @Nullable String below) {
        Div both = new Div();
        both.addClassName("hq-stack");
        if (above != null) {
            both.add(new Span(above));
        }
        if (below != null) {
            both.add(new Span(below));
        }
        return both;
    }

    /** When it was sent; else by when it is to be, and how late it is. */
    private static Component state(OfNation one) {
        Sent sent = one.sent();
        LocalDate due = one.step().dueOn();
        Div state = new Div(StandingChip.of(one.step().standing(), one.step().workingDaysOverdue()));
        state.addClassName("hq-chips");
        if (sent != null) {
            state.add(new Span(Words.of("hiringhq.requests.sent-on", sent.on())));
        } else if (due != null) {
            state.add(new Span(Words.of("deadline.due", due)));
        }
        return state;
    }
}
