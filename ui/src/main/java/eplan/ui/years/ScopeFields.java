package eplan.ui.years;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.registry.LaoType;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.ProvinceId;
import eplan.timeline.YearDrafts.Scope;
import eplan.ui.casework.Words;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** For which LAOs: of some types, in some provinces, or those of a list; says how many they are whenever it changes. */
final class ScopeFields extends FormPart {
    private static final long serialVersionUID = 1L;

    private static final int SAID = 5;

    /** How the LAOs are named; text key {@code years.scope.how.<name>}. */
    private enum How {
        PLACES,
        LIST
    }

    private final transient YearsFaces faces;
    private final RadioButtonGroup<How> how = new RadioButtonGroup<>(Words.of("years.scope"));
    private final CheckboxGroup<LaoType> types = new CheckboxGroup<>(Words.of("years.scope.types"));
    private final MultiSelectComboBox<ProvinceView> provinces =
            new MultiSelectComboBox<>(Words.of("years.scope.provinces"));
    private final TextArea codes = new TextArea(Words.of("years.scope.codes"));
    private final Span count = new Span();
    private transient CodeList list = CodeList.NONE;
    private long laos;

    ScopeFields(YearsFaces faces) {
        this.faces = faces;
        addClassName("scope-fields");
        how.setItems(How.values());
        how.setItemLabelGenerator(one -> Words.of("years.scope.how." + one));
        how.setValue(How.PLACES);
        types.setItems(LaoType.values());
        types.setItemLabelGenerator(type -> Words.of("laotype." + type));
        types.setHelperText(Words.of("years.scope.types.hint"));
        provinces.setItems(faces.registry().provinces());
        provinces.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        provinces.setHelperText(Words.of("years.scope.provinces.hint"));
        codes.setHelperText(Words.of("years.scope.codes.hint"));
        codes.setValueChangeMode(ValueChangeMode.ON_BLUR);
        codes.setMinRows(3);
        count.addClassNames("strong", "scope-count");
        count.getElement().setAttribute("role", "status");
        how.addValueChangeListener(change -> look());
        types.addValueChangeListener(change -> look());
        provinces.addValueChangeListener(change -> look());
        codes.addValueChangeListener(change -> read());
        add(how, types, provinces, codes, count);
        look();
    }

    private boolean byPlace() {
        return how.getValue() != How.LIST;
    }

    private void read() {
        list = CodeList.read(codes.getValue(), faces.codes());
        look();
    }

    private void look() {
        types.setVisible(byPlace());
        provinces.setVisible(byPlace());
        codes.setVisible(!byPlace());
        laos = byPlace() || !list.laos().isEmpty()
                ? faces.drafts().count(scope(), faces.clock().today())
                : 0;
        count.setText(Words.of("years.scope.count", laos));
        if (!byPlace() && !list.unknown().isEmpty()) {
            check();
        } else {
            codes.setInvalid(false);
            provinces.setInvalid(false);
        }
    }

    @Override
    void check() {
        if (byPlace()) {
            say(provinces, laos > 0, Words.of("years.scope.nobody"));
        } else if (list.unknown().isEmpty()) {
            say(codes, !list.laos().isEmpty(), Words.of("years.scope.codes.missing"));
        } else {
            say(codes, false, unknown(list.unknown()));
        }
    }

    private static String unknown(List<String> all) {
        return Words.of(
                "years.scope.codes.unknown",
                all.size(),
                all.stream().limit(SAID).collect(Collectors.joining(", ")));
    }

    /** What was chosen; for the chosen way of naming LAOs only. */
    Scope scope() {
        if (!byPlace()) {
            return new Scope(Set.of(), Set.of(), new HashSet<>(list.laos()));
        }
        Set<String> names = types.getValue().stream().map(LaoType::name).collect(Collectors.toSet());
        Set<ProvinceId> where =
                provinces.getValue().stream().map(ProvinceView::id).collect(Collectors.toSet());
        return new Scope(names, where, Set.of());
    }

    /** How many they are today. */
    long laos() {
        return laos;
    }
}
