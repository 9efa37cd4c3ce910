package eplan.ui.hiring.province;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ProvinceEvaluations.Line;
import eplan.hiring.ProvinceEvaluations.Sheet;
import eplan.hiring.ProvinceEvaluations.Undecided;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Confirm;
import eplan.ui.hiring.HiringFiles;
import java.util.List;
import java.util.function.Supplier;

/** How far the evaluation is, what the summary still waits for, and sending it; the papers once it was sent. */
final class SummaryCard extends Section {
    private static final long serialVersionUID = 1L;

    private final transient InProvince here;
    private final transient Supplier<List<String>> unsaved;
    private final RefusalLine refusal = new RefusalLine();

    /**
     * @param objecting whose objections wait for headquarters' answer
     * @param undecided who may still object to the score or accept it
     * @param unsaved in whose cards something is typed and not kept
     */
    SummaryCard(
            InProvince here,
            Sheet sheet,
            List<String> objecting,
            List<Undecided> undecided,
            Supplier<List<String>> unsaved) {
        this.here = here;
        this.unsaved = unsaved;
        addClassNames("card", "hiring-part");
        add(new H3(Words.of("hiringprovince.summary")), refusal, state(sheet));
        if (sheet.sentOn() == null) {
            UnorderedList missing = missing(sheet, objecting);
            undecided.forEach(one -> missing.add(
                    new ListItem(Words.of("hiringprovince.summary.missing.undecided", one.name(), one.until()))));
            missing.setVisible(missing.getComponentCount() > 0);
            add(missing, acts());
        } else {
            add(papers());
        }
    }

    private static Paragraph state(Sheet sheet) {
        if (sheet.sentOn() != null) {
            String by = sheet.sentBy();
            return new Paragraph(Words.of("hiringprovince.summary.sent", sheet.sentOn(), by == null ? "" : by));
        }
        long all = sheet.lines().stream().filter(line -> line.leftOn() == null).count();
        long done = sheet.lines().stream().filter(SummaryCard::evaluated).count();
        return new Paragraph(Words.of("hiringprovince.summary.far", done, all));
    }

    private static boolean evaluated(Line line) {
        return line.leftOn() == null && line.province() != null;
    }

    private static UnorderedList missing(Sheet sheet, List<String> objecting) {
        UnorderedList missing = new UnorderedList();
        missing.addClassName("hiring-missing");
        for (Line line : sheet.lines()) {
            if (line.leftOn() == null && line.province() == null) {
                missing.add(new ListItem(Words.of("hiringprovince.summary.missing.half", line.name())));
            }
            if (line.leftOn() == null && line.system() == null) {
                missing.add(new ListItem(Words.of("hiringprovince.summary.missing.system", line.name())));
            }
        }
        objecting.forEach(
                name -> missing.add(new ListItem(Words.of("hiringprovince.summary.missing.objection", name))));
        return missing;
    }

    private Div acts() {
        Div acts = new Div();
        acts.addClassName("hiring-acts");
        if (here.reader().decidesForProvince()) {
            Button send = new Button(Words.of("hiringprovince.summary.send"), press -> ask());
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            acts.add(send);
        } else if (here.reader().writesForProvince()) {
            Paragraph head = new Paragraph(Words.of("hiringprovince.summary.head"));
            head.addClassName("muted");
            acts.add(head);
        }
        return acts;
    }

    private void ask() {
        refusal.clear();
        List<String> typed = unsaved.get();
        if (!typed.isEmpty()) {
            refusal.say(Words.of("hiringprovince.summary.unsaved", String.join(", ", typed)));
            return;
        }
        String send = Words.of("hiringprovince.summary.send");
        Confirm.ask(send, Words.of("hiringprovince.summary.send.why"), send, this::send);
    }

    private void send() {
        ProvinceEvaluations evaluations =
                here.reader().deciding(ProvinceEvaluations.class, here.forms().evaluations());
        if (Attempt.to(() -> evaluations.sendSummary(here.year(), here.id()), refusal::say, here::stale)) {
            here.done(Words.of("hiringprovince.summary.send.done"));
        }
    }

    private Div papers() {
        ProvinceEvaluations evaluations = here.forms().evaluations();
        Anchor pdf = HiringFiles.pdf(
                Words.of("hiringprovince.summary.pdf"),
                here.file("summary"),
                () -> evaluations.summaryPdf(here.year(), here.id()));
        Anchor xlsx = HiringFiles.xlsx(
                Words.of("hiringprovince.summary.xlsx"),
                here.file("evaluation"),
                () -> evaluations.xlsx(here.year(), here.id()));
        Div papers = new Div(pdf, xlsx);
        papers.addClassName("hiring-acts");
        return papers;
    }
}
