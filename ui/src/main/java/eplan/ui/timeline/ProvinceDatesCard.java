package eplan.ui.timeline;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.timeline.RoundView;
import eplan.timeline.TimelineChanges.ProvinceDate;
import eplan.ui.casework.Words;
import java.util.List;
import java.util.stream.Collectors;

/** Which provinces have a date of their own, round by round; nothing when none has. */
final class ProvinceDatesCard extends Div {
    private static final long serialVersionUID = 1L;

    ProvinceDatesCard(List<RoundView> rounds, List<ProvinceDate> own) {
        setVisible(!own.isEmpty());
        addClassName("card");
        UnorderedList list = new UnorderedList();
        for (RoundView round : rounds) {
            String dates = own.stream()
                    .filter(date -> date.round().equals(round.id()))
                    .map(date -> Words.either(date.nameTh(), date.nameEn()) + " " + CalendarWords.day(date.dueOn()))
                    .collect(Collectors.joining(" · "));
            if (!dates.isEmpty()) {
                list.add(new ListItem(CalendarWords.name(round) + ": " + dates));
            }
        }
        add(new H2(Words.of("timeline.own-dates")), list);
    }
}
