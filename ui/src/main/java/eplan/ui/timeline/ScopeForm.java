package eplan.ui.timeline;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eplan.forms.api.BuddhistDatePicker;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** For whom, and to which day. */
final class ScopeForm extends Div {
    private static final long serialVersionUID = 1L;

    /** Told what is proposed whenever the person changes it. */
    interface Changed {
        void to(@Nullable ProvinceView province, @Nullable LocalDate day);
    }

    private final Paragraph now = new Paragraph();
    private final ComboBox<ProvinceView> province = new ComboBox<>();
    private final BuddhistDatePicker day = new BuddhistDatePicker();

    ScopeForm(Changed changed) {
        addClassName("move-scope");
        now.addClassName("muted");
        province.setLabel(Words.of("timeline.scope"));
        province.setPlaceholder(Words.of("timeline.scope.nation"));
        province.setClearButtonVisible(true);
        province.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        day.setLabel(Words.of("timeline.new-due"));
        province.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.to(change.getValue(), day.getValue());
            }
        });
        day.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.to(province.getValue(), change.getValue());
            }
        });
        add(now, province, day);
    }

    void show(Proposal proposal, List<ProvinceView> provinces) {
        now.setText(
                Words.of("timeline.now-due", proposal.due(), proposal.round().legalBasis()));
        province.setItems(provinces);
        province.setValue(proposal.province());
        day.setInitialPosition(proposal.due());
        day.setMin(proposal.round().opensOn());
        day.setMax(proposal.round().lockOn());
        day.setValue(proposal.to());
    }
}
