package eplan.ui.ladder;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eplan.cycle.Ladder.Place;
import eplan.cycle.Ladder.Shift;
import eplan.cycle.Ladder.Trial;
import eplan.cycle.Ladder.TrialRow;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Chip;
import eplan.ui.filters.FilterSelect;
import java.time.LocalDate;
import java.util.List;

/** What the table as it stands would do to a province's LAOs today, beside the ladder in force. */
final class TrialPane extends Section {
    private static final long serialVersionUID = 1L;

    private static final int LISTED = 100;

    private final transient LadderFaces faces;
    private final transient LadderDraft draft;
    private final FilterSelect<ProvinceView> province = new FilterSelect<>(
            Words.of("ladder.try.province"), one -> Words.either(one.nameTh(), one.nameEn()), one -> tryOut());
    private final RefusalLine refusal = new RefusalLine();
    private final Div found = new Div();

    TrialPane(LadderFaces faces, LadderDraft draft) {
        this.faces = faces;
        this.draft = draft;
        addClassNames("card", "ladder-trial");
        List<ProvinceView> provinces = faces.registry().provinces();
        province.choices(provinces);
        provinces.stream().findFirst().ifPresent(province::show);
        Paragraph what = new Paragraph(Words.of("ladder.try.what"));
        what.addClassName("muted");
        Div asking = new Div(province, new Button(Words.of("ladder.try"), press -> tryOut()));
        asking.addClassName("ladder-asking");
        found.getElement().setAttribute("aria-live", "polite");
        add(new H2(Words.of("ladder.try.title")), what, asking, refusal, found);
    }

    private void tryOut() {
        ProvinceView in = province.getValue();
        refusal.clear();
        found.removeAll();
        if (in != null) {
            Attempt.to(
                    () -> show(faces.ladder().tryOut(draft.rows(), in.id(), LISTED)),
                    refusal::say,
                    () -> refusal.say(Words.of("error.stale")));
        }
    }

    private void show(Trial trial) {
        if (trial.shifts().isEmpty()) {
            found.add(new Paragraph(Words.of("ladder.try.none")));
            return;
        }
        UnorderedList counts = new UnorderedList();
        counts.addClassName("ladder-shifts");
        trial.shifts().forEach(shift -> counts.add(new ListItem(counted(shift))));
        long changing = trial.shifts().stream()
                .filter(Shift::changes)
                .mapToLong(Shift::rounds)
                .sum();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("ladder-tried");
        trial.rows().forEach(row -> rows.add(line(row)));
        found.add(
                new H3(Words.of("ladder.try.changing", changing)),
                counts,
                new H3(Words.of("ladder.try.rounds", trial.rows().size())),
                rows);
    }

    private static Component counted(Shift shift) {
        String rungs = shift.changes()
                ? Words.of("ladder.try.shift", LadderWords.rung(shift.now()), LadderWords.rung(shift.then()))
                : Words.of("ladder.try.stays", LadderWords.rung(shift.now()));
        Div counted = new Div(
                new Chip(shift.changes() ? "late" : "mute", shift.changes() ? "◆" : "○", rungs),
                new Span(Words.of("ladder.try.count", shift.rounds())));
        counted.addClassName("ladder-shift");
        return counted;
    }

    private static ListItem line(TrialRow row) {
        Anchor lao =
                new Anchor("lao/" + row.lao() + "?year=" + row.year().be() + "&round=" + row.roundKey(), row.laoTh());
        lao.addClassName("strong");
        String late = row.workingDaysOver() == 0
                ? Words.of("ladder.try.due", row.dueOn())
                : Words.of("ladder.try.over", row.workingDaysOver());
        Span round = new Span(Words.either(row.roundTh(), row.roundEn()) + " · " + late);
        round.addClassName("muted");
        Div who = new Div(lao, round);
        who.addClassName("ladder-who");
        ListItem line = new ListItem(who, place("ladder.try.now", row.now()), place("ladder.try.then", row.then()));
        line.setClassName("changes", row.changes());
        return line;
    }

    private static Component place(String key, Place place) {
        String rung = place.audience() == null
                ? LadderWords.rung(place.rung())
                : LadderWords.rung(place.rung()) + " · " + LadderWords.audience(place.audience());
        LocalDate day = place.next();
        Span next = new Span(day == null ? Words.of("ladder.try.never") : Words.of("ladder.try.next", day));
        next.addClassName("muted");
        Div both = new Div(new Span(Words.of(key, rung)), next);
        both.addClassName("ladder-place");
        return both;
    }
}
