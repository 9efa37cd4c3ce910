package eplan.ui.hiring.scores;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.hiring.ScoreRules.Rules;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import java.util.Objects;

/** Which version of the rules is shown, who set it and why, and whether it can still be changed. */
final class RulesHead extends Div {
    private static final long serialVersionUID = 1L;

    RulesHead(Rules rules, String year) {
        addClassNames("card", "hq-said");
        Div state = new Div(
                rules.frozen()
                        ? new Chip("mute", "■", Words.of("hqscore.frozen", year))
                        : new Chip("ok", "○", Words.of("hqscore.open", year)));
        state.addClassName("hq-chips");
        add(state, new Paragraph(Words.of("hqscore.rule.explained")), new Paragraph(version(rules)));
    }

    private static String version(Rules rules) {
        String by = rules.by();
        return by == null
                ? Words.of("hqscore.rule.shipped")
                : Words.of("hqscore.rule.version", rules.version(), by, Objects.requireNonNullElse(rules.reason(), ""));
    }
}
