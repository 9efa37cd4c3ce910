package eplan.ui.lao;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.cycle.EntryRounds.EntryRoundView;
import eplan.cycle.EntryRounds.ItemView;
import eplan.plan.EntryRecords.RecordState;
import eplan.plan.EntryRecords.Status;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;

/** The round's items: how far each is, who was last at it, and the way to its form. */
final class ItemLines extends Div {
    private static final long serialVersionUID = 1L;

    ItemLines(EntryRoundView round) {
        addClassName("items");
        round.items().forEach(item -> add(line(round, item, round.mayRecord())));
        round.alongside().forEach(item -> add(line(round, item, round.mayAdd())));
    }

    private static Div line(EntryRoundView round, ItemView item, boolean may) {
        RecordState state = item.state();
        Span name = new Span(Words.of("item." + item.item()));
        name.addClassName("strong");
        Span by = new Span(lastTouched(state));
        by.addClassName("muted");
        Div texts = new Div(name, by);
        texts.addClassName("due-what");
        boolean record = may && state.status() != Status.COMPLETE;
        Anchor form =
                new Anchor("entry/" + round.id() + "/" + item.item(), Words.of(record ? "lao.record" : "lao.look"));
        form.addClassNames("button-link", record ? "primary" : "quiet");
        form.getElement().setAttribute("aria-label", form.getText() + " " + name.getText());
        Div line = new Div(texts, chip(state.status()), form);
        line.addClassName("due");
        return line;
    }

    private static String lastTouched(RecordState state) {
        if (state.by() == null || state.at() == null) {
            return "";
        }
        String when = Words.of("lao.touched", state.by(), Words.moment(state.at()));
        String reason = state.onBehalfReason();
        String behalf = reason == null ? when : when + " · " + Words.of("lao.behalf", reason);
        return state.confirmation() == null ? behalf : behalf + " · " + said(state);
    }

    /** What the LAO says of it. */
    private static String said(RecordState state) {
        String words = Words.of("confirm." + state.confirmation());
        return state.dispute() == null ? words : words + ": " + state.dispute();
    }

    private static Chip chip(Status status) {
        String words = Words.of("entry." + status);
        return switch (status) {
            case UNTOUCHED -> new Chip("mute", "○", words);
            case DRAFT -> new Chip("soon", "◐", words);
            case COMPLETE -> new Chip("ok", "✓", words);
            case RETURNED -> new Chip("ret", "↩", words);
        };
    }
}
