package eplan.ui.extensions;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import eplan.cycle.Extensions.Many;
import eplan.cycle.Extensions.Reason;
import eplan.people.Role;
import eplan.registry.Registry.DistrictView;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.FiscalYear;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.timeline.RoundView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which round, whose LAOs, until when and why. */
final class ManyForm extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_LETTER = 200;

    private final transient ExtensionFaces faces;
    private final transient @Nullable ProvinceId own;
    private final ComboBox<ProvinceView> province = new ComboBox<>();
    private final ComboBox<DistrictView> district = new ComboBox<>();
    private final Select<RoundView> round = new Select<>();
    private final WhyFields why = new WhyFields();
    private final TextField letter = new TextField();

    /** @param changed told when what is previewed is not what would be done any more */
    /** Of this year, and of the year before: closing it is overdue in October and can still be extended. */
    private List<RoundView> rounds() {
        FiscalYear year = FiscalYear.of(faces.clock().today());
        return Stream.of(year, year.previous())
                .flatMap(one -> faces.timelines().rounds(one).stream())
                .filter(one -> !one.retired())
                .distinct()
                .toList();
    }

    ManyForm(ExtensionFaces faces, Runnable changed) {
        this.faces = faces;
        this.own = faces.actors().current().province();
        addClassName("many-form");
        askWhere();
        round.setLabel(Words.of("inbox.round"));
        round.setItems(rounds());
        round.setItemLabelGenerator(
                one -> Words.either(one.nameTh(), one.nameEn()) + " · " + Words.of("deadline.due", one.dueOn()));
        letter.setLabel(Words.of("extensions.many.letter"));
        letter.setMaxLength(LONGEST_LETTER);
        letter.setVisible(faces.role() != Role.PROVINCIAL_OFFICER);
        province.addValueChangeListener(change -> changed.run());
        district.addValueChangeListener(change -> changed.run());
        round.addValueChangeListener(change -> changed.run());
        why.onDay(changed);
        add(round, province, district, why, letter);
    }

    private void askWhere() {
        province.setLabel(Words.of("board.province"));
        province.setItems(faces.registry().provinces());
        province.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        province.setVisible(own == null);
        province.addValueChangeListener(change -> offerDistricts());
        district.setLabel(Words.of("inbox.district"));
        district.setPlaceholder(Words.of("extensions.many.whole"));
        district.setClearButtonVisible(true);
        district.setItemLabelGenerator(DistrictView::nameTh);
        offerDistricts();
    }

    private void offerDistricts() {
        ProvinceId where = where();
        List<DistrictView> districts =
                where == null ? List.of() : faces.registry().districts(where);
        district.clear();
        district.setItems(districts);
    }

    private @Nullable ProvinceId where() {
        ProvinceView chosen = province.getValue();
        return chosen == null ? own : chosen.id();
    }

    /** What is asked for, once nothing is missing; what is says so. */
    Optional<Many> many(Set<LaoId> without) {
        ProvinceId where = where();
        RoundView which = round.getValue();
        province.setErrorMessage(where == null ? Words.of("extensions.many.province.missing") : "");
        province.setInvalid(where == null);
        round.setErrorMessage(which == null ? Words.of("extensions.many.round.missing") : "");
        round.setInvalid(which == null);
        boolean complete = why.complete();
        LocalDate day = why.day();
        if (where == null || which == null || !complete || day == null) {
            return Optional.empty();
        }
        DistrictView part = district.getValue();
        return Optional.of(new Many(which.id(), where, part == null ? null : part.id(), without, day));
    }

    String text() {
        return why.text();
    }

    /** Where a letter has no place of its own. */
    String textWithLetter() {
        String restsOn = letter();
        return restsOn == null ? text() : text() + "\n" + Words.of("extension.letter", restsOn);
    }

    Reason reason() {
        return why.reason();
    }

    @Nullable
    String letter() {
        return letter.getValue().isBlank() ? null : letter.getValue().strip();
    }
}
