package eplan.ui.hiring.province;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.hiring.HiringYears.Opening;
import eplan.hiring.HiringYears.Year;
import eplan.ui.casework.Words;
import eplan.ui.hiring.Facts;
import eplan.ui.hiring.HiringFiles;
import eplan.ui.hiring.HiringHistory;
import eplan.ui.hiring.LongStepList;

/** The year at a glance: the strip of its steps, what is next, what it rests on, every step, what happened. */
final class YearPart extends Div {
    private static final long serialVersionUID = 1L;

    YearPart(InProvince here, Year year) {
        addClassName("hiring-parts");
        add(new YearStrip(year));
        if (year.waitsForBudget()) {
            Div waiting = new Div(Words.of("hiringprovince.waits.budget"));
            waiting.addClassNames("card", "hiring-waits");
            waiting.getElement().setAttribute("role", "status");
            add(waiting);
        }
        Vacancy.of(here, year).ifPresent(this::add);
        UndecidedPenalties.of(here).ifPresent(this::add);
        if (!year.uncovered().isEmpty()) {
            add(card("hiringprovince.uncovered", uncovered(year)));
        }
        add(new RenewalsCard(here, here.year().previous()));
        add(new NextCard(here, year), card("hiringprovince.facts", facts(here, year)));
        add(new DecisionsCard(here.faces().decisions().history(here.year(), here.id())));
        add(
                year.steps().isEmpty()
                        ? new Paragraph(Words.of("hiringprovince.steps.none"))
                        : card("hiringprovince.steps", new LongStepList(year.steps())));
        add(new HiringHistory(limit -> here.faces().steps().history(here.year(), here.id(), limit), true));
    }

    private static Section card(String title, Component content) {
        Section card = new Section(new H2(Words.of(title)), content);
        card.addClassNames("card", "hiring-part");
        return card;
    }

    /** Whose account closes with the last day before the year, as contracts stand today. */
    private static Div uncovered(Year year) {
        UnorderedList names = new UnorderedList();
        year.uncovered()
                .forEach(one ->
                        names.add(new ListItem(Words.of("hiringprovince.person.present", one.name(), one.laos()))));
        return new Div(
                new Paragraph(
                        Words.of("hiringprovince.uncovered.why", year.year().first())),
                names);
    }

    private static Facts facts(InProvince here, Year year) {
        Facts facts = new Facts()
                .line(
                        Words.of("hiringprovince.posts"),
                        Words.of("hiringprovince.posts.of", year.posts(), year.signed()))
                .line(Words.of("hiringprovince.budget"), budget(year))
                .line(Words.of("hiringprovince.opened"), Words.of("hiringpage.day", year.openedOn()));
        if (year.closedOn() != null) {
            facts.line(Words.of("hiringprovince.closed"), Words.of("hiringpage.day", year.closedOn()));
        }
        here.faces().years().opening(here.year()).ifPresent(opening -> letter(here, opening, facts));
        return facts;
    }

    private static String budget(Year year) {
        if (year.budgetOn() == null) {
            return Words.of("hiringprovince.budget.none");
        }
        String on = Words.of("hiringprovince.budget.on", year.budgetOn());
        return year.budgetLetter() == null ? on : on + " · " + year.budgetLetter();
    }

    private static void letter(InProvince here, Opening opening, Facts facts) {
        facts.line(
                        Words.of("hiringprovince.letter"),
                        Words.of("hiringprovince.letter.of", opening.letter(), opening.dated()))
                .line(Words.of("hiringprovince.cutoff"), Words.of("hiringpage.day", opening.cutOff()))
                .line(
                        Words.of("hiringprovince.guidelines"),
                        HiringFiles.file(
                                opening.guidelines(), () -> here.faces().years().guidelines(here.year())));
    }
}
