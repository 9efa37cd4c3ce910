package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eplan.hiring.Instalments.Instalment;
import eplan.hiring.Instalments.Report;
import eplan.hiring.Instalments.State;
import eplan.shared.HiringStepId;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringChips;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringLinks;
import eplan.ui.hiring.HiringWords;
import java.math.BigDecimal;

/** One instalment: where it stands, and, once opened, its report, its inspection, its penalty. Read when it is opened. */
final class InstalmentCard extends Details {
    private static final long serialVersionUID = 1L;

    private final transient InContract here;
    private final transient Instalment one;
    private final Div content = new Div();

    InstalmentCard(InContract here, Instalment one) {
        super(summary(here, one));
        this.here = here;
        this.one = one;
        addClassName("instalment");
        content.addClassName("hiring-parts");
        add(content);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                fill();
            }
        });
    }

    void open() {
        fill();
        setOpened(true);
    }

    private static Component summary(InContract here, Instalment one) {
        Span name = new Span(HiringWords.instalment(one.number()));
        name.addClassName("strong");
        Span term = new Span(Words.of("hiringpage.term", one.from(), one.to()));
        Span amount = new Span(HiringWords.baht(one.amount()));
        amount.addClassName("nowrap");
        Div line = new Div(name, term, amount, HiringChips.of(one.state()));
        line.addClassName("hiring-line");
        boolean undelivered = one.state() == State.OPEN || one.state() == State.RETURNED;
        if (undelivered) {
            line.add(new Span(Words.of("hiringpage.due", one.due())));
        }
        if (undelivered && one.due().isBefore(here.reader().today())) {
            line.add(new Chip("late", "◆", Words.of("contractpage.instalment.late")));
        } else if (one.lateDays() > 0) {
            line.add(new Chip("late", "◆", Words.of("contractpage.instalment.latedays", one.lateDays())));
        }
        if (one.penaltyUndecided()) {
            line.add(new Chip("late", "◆", Words.of("contractpage.penalty.undecided")));
        }
        return line;
    }

    private void fill() {
        if (content.getComponentCount() > 0) {
            return;
        }
        content.add(facts());
        if (one.state() != State.PLANNED && one.state() != State.CANCELLED) {
            Report report = here.instalments().report(here.id(), one.number());
            content.add(report.mayWrite() ? new ReportEditor(here, report) : new ReportSheet(report));
            if (report.mayAccept()) {
                content.add(new InspectForm(here, one));
            }
        }
        Div acts = acts();
        acts.setVisible(acts.getComponentCount() > 0);
        content.add(acts);
    }

    private Facts facts() {
        Facts facts = new Facts().line(Words.of("contractpage.instalment.due"), Words.of("hiringpage.day", one.due()));
        if (one.deliveredOn() != null) {
            facts.line(Words.of("contractpage.instalment.delivered"), Words.of("hiringpage.day", one.deliveredOn()));
        }
        if (one.acceptedOn() != null) {
            facts.line(Words.of("contractpage.instalment.accepted"), Words.of("hiringpage.day", one.acceptedOn()));
        }
        facts.line(Words.of("contractpage.instalment.inspectors"), String.join(", ", one.inspectors()))
                .line(Words.of("contractpage.instalment.remark"), one.remark());
        if (one.lateDays() > 0) {
            facts.line(Words.of("contractpage.instalment.late.days"), LateDays.of(one));
            facts.line(Words.of("contractpage.penalty.proposed"), HiringWords.baht(one.proposedPenalty()));
        }
        BigDecimal penalty = one.penalty();
        return penalty == null ? facts : facts.line(Words.of("contractpage.penalty"), HiringWords.baht(penalty));
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        if (one.state() == State.ACCEPTED) {
            addRecord(acts);
            if (here.reader().decidesForProvince()) {
                acts.add(new Button(
                        Words.of("contractpage.penalty.decide"), press -> new PenaltyDialog(here, one).open()));
            }
        }
        HiringStepId step = one.step();
        if (step != null) {
            Anchor link = new Anchor(HiringLinks.step(step), Words.of("contractpage.step"));
            link.addClassNames("button-link", "quiet");
            acts.add(link);
        }
        return acts;
    }

    /** It names the sum to pay, which is not known while the penalty is undecided. */
    private void addRecord(Div acts) {
        String words = Words.of("contractpage.acceptance.pdf");
        if (one.penaltyUndecided()) {
            Button record = new Button(words);
            record.setEnabled(false);
            Span why = new Span(Words.of("contractpage.acceptance.undecided"));
            why.addClassName("muted");
            acts.add(record, why);
        } else {
            acts.add(HiringFiles.pdf(
                    words,
                    "acceptance-" + here.id() + "-" + one.number(),
                    () -> here.instalments().acceptancePdf(here.id(), one.number())));
        }
    }
}
