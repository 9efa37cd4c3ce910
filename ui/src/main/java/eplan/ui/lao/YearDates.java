package eplan.ui.lao;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.shared.FiscalYear;
import eplan.shared.RoundId;
import eplan.timeline.RoundView;
import eplan.ui.casework.WhyThisDate;
import eplan.ui.casework.Words;
import eplan.ui.component.StandingChip;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every date of the LAO's year with why it is that one. */
final class YearDates extends UnorderedList {
    private static final long serialVersionUID = 1L;

    private final transient LaoFaces faces;

    /** @param rounds of one year, in calendar order */
    YearDates(LaoFaces faces, FiscalYear year, List<EntryRoundView> rounds) {
        this.faces = faces;
        addClassName("year-dates");
        Map<RoundId, RoundView> calendar =
                faces.timelines().rounds(year).stream().collect(Collectors.toMap(RoundView::id, Function.identity()));
        rounds.forEach(round -> add(line(round, calendar)));
    }

    private ListItem line(EntryRoundView round, Map<RoundId, RoundView> calendar) {
        Span name = new Span(Words.either(round.nameTh(), round.nameEn()));
        name.addClassName("strong");
        Span dates = new Span(dates(round));
        dates.addClassName("muted");
        Div texts = new Div(name, dates);
        texts.addClassName("due-what");
        ListItem line = new ListItem(texts, StandingChip.of(round.standing(), round.workingDaysOverdue()));
        RoundView row = calendar.get(round.round());
        if (row != null) {
            faces.extensions()
                    .ifPresent(all -> line.add(
                            new WhyThisDate(round, row, () -> all.deadlines().why(round.round(), round.lao()))));
        }
        return line;
    }

    private static String dates(EntryRoundView round) {
        LocalDate lock = round.deadline().lockOn();
        String window =
                Words.of("case.window", round.opensOn(), round.deadline().dueOn());
        return lock == null ? window : window + " · " + Words.of("deadline.lock", lock);
    }
}
