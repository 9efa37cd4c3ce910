package eplan.ui.hiring.contract;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ContractEnds.Cut;
import eplan.hiring.ContractEnds.Ending;
import eplan.hiring.ContractEnds.Over;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.HiringWords;
import java.util.Map;
import java.util.stream.Collectors;

/** What ending a contract on a day means: instalments that fall away, become shorter or were accepted beyond it, and where work and LAOs go. */
final class EndingCard extends Section {
    private static final long serialVersionUID = 1L;

    private final UnorderedList lines = new UnorderedList();

    EndingCard(Ending ending) {
        addClassNames("card", "hiring-part");
        lines.addClassName("hiring-missing");
        if (!ending.cancelled().isEmpty()) {
            say(Words.of(
                    "contractpage.ending.cancelled",
                    ending.cancelled().stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        Cut cut = ending.cut();
        if (cut != null) {
            say(Words.of(
                    "contractpage.ending.cut",
                    cut.instalment(),
                    cut.to(),
                    HiringWords.baht(cut.before()),
                    HiringWords.baht(cut.after())));
        }
        going("contractpage.ending.work", "contractpage.ending.queue", ending.work());
        going("contractpage.ending.laos", "contractpage.ending.nobody", ending.laos());
        say(Words.of(ending.accountStays() ? "contractpage.ending.stays" : "contractpage.ending.closes"));
        add(new H3(Words.of("contractpage.ending", ending.lastDay())));
        ending.over().forEach(one -> add(warning(one)));
        add(lines);
    }

    private static Div warning(Over one) {
        Span words = new Span(Words.of(
                "contractpage.ending.over",
                one.instalment(),
                HiringWords.baht(one.amount()),
                one.days(),
                HiringWords.baht(one.worth())));
        Div line = new Div(new Chip("late", "▲", Words.of("contractpage.ending.over.chip")), words);
        line.addClassName("hiring-line");
        return line;
    }

    /** @param nobody key of the name of who has none */
    private void going(String key, String nobody, Map<String, Integer> to) {
        to.forEach((name, count) -> say(Words.of(key, count, name.isEmpty() ? Words.of(nobody) : name)));
    }

    private void say(String words) {
        lines.add(new ListItem(words));
    }
}
