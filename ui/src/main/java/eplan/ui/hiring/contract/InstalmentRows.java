package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Contracts;
import eplan.hiring.Contracts.Part;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The instalments of a contract that is being signed: months of the term until somebody changes them, and whether they add up. */
final class InstalmentRows extends Div {
    private static final long serialVersionUID = 1L;

    private final transient List<InstalmentRow> rows = new ArrayList<>();
    private final RefusalLine refusal = new RefusalLine();
    private final Div lines = new Div();
    private final Span sum = new Span();
    private final Button another = new Button(Words.of("signpage.instalments.add"), press -> addAnother());
    private transient @Nullable BigDecimal wanted;
    private boolean changedByHand;

    /** @param divide makes months of the term anew */
    InstalmentRows(Runnable divide) {
        addClassName("hiring-part");
        Paragraph hint = new Paragraph(Words.of("signpage.instalments.hint"));
        hint.addClassName("muted");
        sum.addClassName("strong");
        sum.getElement().setAttribute("role", "status");
        Button months = new Button(Words.of("signpage.instalments.months"), press -> {
            changedByHand = false;
            divide.run();
        });
        Div acts = new Div(months, another);
        acts.addClassName("hiring-acts");
        add(hint, refusal, lines, sum, acts);
        showSum(null);
    }

    /** Whether nobody changed what was proposed. */
    boolean untouched() {
        return !changedByHand;
    }

    /** Shows what is proposed in the place of what was there. */
    void show(List<Part> parts) {
        refusal.clear();
        rows.clear();
        lines.removeAll();
        parts.forEach(this::row);
        number();
    }

    void refuse(String why) {
        refusal.say(why);
    }

    private void row(@Nullable Part part) {
        InstalmentRow row = new InstalmentRow(part, this::changed, this::remove);
        rows.add(row);
        lines.add(row);
    }

    private void changed() {
        changedByHand = true;
        showSum(wanted);
    }

    private void addAnother() {
        row(null);
        number();
        changed();
        rows.getLast().first().focus();
    }

    private void remove(InstalmentRow row) {
        rows.remove(row);
        lines.remove(row);
        number();
        changed();
        another.focus();
    }

    private void number() {
        for (int at = 0; at < rows.size(); at++) {
            rows.get(at).number(at + 1);
        }
        another.setEnabled(rows.size() < Contracts.MOST_INSTALMENTS);
    }

    private BigDecimal all() {
        return rows.stream().map(InstalmentRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** @param amount of the contract; null while it is not known */
    void showSum(@Nullable BigDecimal amount) {
        wanted = amount;
        String all = HiringWords.baht(all());
        if (amount == null) {
            sum.setText(Words.of("signpage.instalments.sum", rows.size(), all));
        } else {
            boolean right = all().compareTo(amount) == 0;
            sum.setText(Words.of(
                    right ? "signpage.instalments.sum.right" : "signpage.instalments.sum.wrong",
                    rows.size(),
                    all,
                    HiringWords.baht(amount)));
        }
    }

    void check(FormMistakes mistakes, @Nullable BigDecimal amount) {
        if (rows.isEmpty()) {
            mistakes.lead(Words.of("signpage.instalments.missing"), another);
        }
        rows.forEach(row -> row.check(mistakes));
        if (amount != null && !rows.isEmpty() && all().compareTo(amount) != 0) {
            mistakes.lead(
                    Words.of(
                            "signpage.instalments.sum.wrong",
                            rows.size(),
                            HiringWords.baht(all()),
                            HiringWords.baht(amount)),
                    first());
        }
    }

    List<Part> parts() {
        return rows.stream().map(InstalmentRow::part).flatMap(Optional::stream).toList();
    }

    /** Where the cursor goes when something is wrong with them all. */
    Focusable<?> first() {
        return rows.isEmpty() ? another : rows.getFirst().first();
    }
}
