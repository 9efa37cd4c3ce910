package eplan.ui.years;

import com.vaadin.flow.component.html.Div;
import eplan.shared.FiscalYear;
import eplan.timeline.RoundItemKeys;
import eplan.timeline.RoundKind;
import eplan.timeline.YearDrafts.RoundPlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Everything of a round that may be shaped. */
final class RoundForm extends Div {
    private static final long serialVersionUID = 1L;

    /** @param key of a round that is new; otherwise what it was */
    record Filled(String key, RoundPlan plan) {}

    private final long version;
    private final KeyField key;
    private final NameFields names;
    private final DateFields dates;
    private final WhatFields what;
    private final ReminderFields reminders;

    /** A round that is there already. */
    static RoundForm changing(FiscalYear year, RoundPlan plan) {
        RoundForm form = new RoundForm(year, plan, plan.version(), new KeyField(""), RoundItemKeys.all());
        form.key.setVisible(false);
        return form;
    }

    /** A new round; {@code key} is proposed. */
    static RoundForm adding(FiscalYear year, String key) {
        return new RoundForm(year, null, 0, new KeyField(key), RoundItemKeys.all());
    }

    /** A new round that gets some of the items of {@code plan}. */
    static RoundForm splitting(FiscalYear year, RoundPlan plan, String key) {
        RoundForm form = new RoundForm(year, plan, 0, new KeyField(key), plan.items());
        form.what.chooseNone();
        return form;
    }

    private RoundForm(FiscalYear year, @Nullable RoundPlan plan, long version, KeyField key, List<String> items) {
        this.version = version;
        this.key = key;
        this.names = new NameFields(plan);
        this.dates = new DateFields(year, plan);
        this.what = new WhatFields(year, plan, items);
        this.reminders = new ReminderFields(plan == null ? null : plan.reminders());
        // the steps of hiring are reminded by the ladder alone
        reminders.setVisible(plan == null || plan.kind() != RoundKind.HIRING);
        addClassName("round-form");
        add(key, names, dates, what, reminders);
    }

    /** What was typed, once nothing is missing; what is says so. */
    Optional<Filled> filled() {
        List<FormPart> wrong = Stream.of(key, names, dates, what, reminders)
                .filter(part -> !part.given())
                .toList();
        LocalDate opens = dates.opens();
        LocalDate due = dates.due();
        if (!wrong.isEmpty() || opens == null || due == null) {
            wrong.stream().findFirst().ifPresent(FormPart::showWrong);
            return Optional.empty();
        }
        return Optional.of(new Filled(key.key(), plan(opens, due)));
    }

    private RoundPlan plan(LocalDate opens, LocalDate due) {
        return new RoundPlan(
                version,
                names.nameTh(),
                names.nameEn(),
                names.shortTh(),
                names.shortEn(),
                what.kind(),
                what.responsible(),
                what.dataYear(),
                opens,
                due,
                dates.lock(),
                dates.shift(),
                reminders.days(),
                what.items(),
                what.legalBasis());
    }
}
