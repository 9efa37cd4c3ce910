package eplan.ui.processes;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eplan.cycle.ModelVersions;
import eplan.cycle.ModelVersions.Chosen;
import eplan.cycle.ModelVersions.Version;
import eplan.registry.Registry.ProvinceView;
import eplan.ui.casework.Attempt;
import eplan.ui.casework.RefusalLine;
import eplan.ui.casework.Words;
import eplan.ui.component.Notify;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Moves cases of one version to the newest: first what stands against it; if nothing does, of which provinces, how many and why. */
final class MigrateDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final transient ModelVersions versions;
    private final transient Version from;
    private final transient Runnable begun;
    private final MultiSelectComboBox<ProvinceView> provinces =
            new MultiSelectComboBox<>(Words.of("processes.migrate.provinces"));
    private final IntegerField most = new IntegerField(Words.of("processes.migrate.most"));
    private final TextArea reason = new TextArea(Words.of("reason.label"));
    private final RefusalLine refusal = new RefusalLine();

    /** @param begun after it began */
    MigrateDialog(ProcessesFaces faces, Version from, Runnable begun) {
        this.versions = faces.versions();
        this.from = from;
        this.begun = begun;
        addClassName("migrate-dialog");
        provinces.setItems(faces.registry().provinces());
        setWidth("560px");
        setHeaderTitle(Words.of("processes.migrate.of", ModelNames.of(from)));
        getFooter().add(new Button(Words.of("reason.cancel"), press -> close()));
        add(refusal);
        Attempt.to(
                () -> show(versions.check(from.model(), from.version())),
                refusal::say,
                () -> refusal.say(Words.of("error.gone")));
    }

    private void show(List<String> against) {
        if (against.isEmpty()) {
            askHowMany();
            return;
        }
        UnorderedList list = new UnorderedList();
        against.forEach(one -> list.add(new ListItem(one)));
        add(new Paragraph(Words.of("processes.migrate.against")), list);
    }

    private void askHowMany() {
        provinces.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        provinces.setHelperText(Words.of("processes.migrate.provinces.hint"));
        provinces.setWidthFull();
        most.setMin(1);
        most.setStepButtonsVisible(false);
        most.setHelperText(Words.of("processes.migrate.most.hint", from.running()));
        reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
        reason.setRequiredIndicatorVisible(true);
        reason.setWidthFull();
        add(new Paragraph(Words.of("processes.migrate.checked")), provinces, most, reason);
        Button begin = new Button(Words.of("processes.migrate.begin"), press -> begin());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(begin);
    }

    private void begin() {
        refusal.clear();
        @Nullable Integer many = most.getValue();
        boolean number = !most.isInvalid() && (many == null || many > 0);
        most.setErrorMessage(number ? "" : Words.of("processes.migrate.most.wrong"));
        most.setInvalid(!number);
        boolean why = !reason.getValue().isBlank();
        reason.setErrorMessage(Words.of("reason.missing"));
        reason.setInvalid(!why);
        if (!number) {
            most.focus();
        } else if (!why) {
            reason.focus();
        } else {
            begin(many == null ? 0 : many);
        }
    }

    private void begin(int many) {
        if (Attempt.to(
                () -> versions.begin(
                        from.model(),
                        from.version(),
                        chosen(many),
                        reason.getValue().strip()),
                refusal::say,
                () -> refusal.say(Words.of("error.stale")))) {
            Notify.done(Words.of("processes.migrate.begun", ModelNames.of(from)));
            close();
            begun.run();
        }
    }

    private Chosen chosen(int many) {
        return new Chosen(
                provinces.getValue().stream().map(ProvinceView::id).collect(Collectors.toUnmodifiableSet()), many);
    }
}
