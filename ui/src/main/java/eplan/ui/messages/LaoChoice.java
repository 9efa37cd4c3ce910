package eplan.ui.messages;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import eplan.people.Portfolios.Held;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which LAO it is about: of one's own province, or of one that headquarters chooses first. */
final class LaoChoice extends Div {
    private static final long serialVersionUID = 1L;

    /** Told what is chosen. */
    interface Chosen {
        void lao(@Nullable LaoId lao);
    }

    private final transient MessagesFaces faces;
    private final ComboBox<Held> lao = new ComboBox<>(Words.of("messages.lao"));

    /** @param must whether there has to be one */
    LaoChoice(MessagesFaces faces, boolean must, Chosen chosen) {
        this.faces = faces;
        addClassName("lao-choice");
        lao.setItemLabelGenerator(LaoChoice::name);
        lao.setRequiredIndicatorVisible(must);
        lao.setClearButtonVisible(true);
        if (!must) {
            lao.setHelperText(Words.of("messages.lao.optional"));
        }
        lao.addValueChangeListener(change -> chosen.lao(idOf(change.getValue())));
        ProvinceId own = faces.actors().current().province();
        if (own == null) {
            add(province());
        } else {
            lao.setItems(faces.laos(own));
        }
        add(lao);
    }

    private ComboBox<ProvinceView> province() {
        ComboBox<ProvinceView> province = new ComboBox<>(Words.of("messages.province"));
        province.setItems(faces.registry().provinces());
        province.setItemLabelGenerator(one -> Words.either(one.nameTh(), one.nameEn()));
        lao.setItems(List.of());
        lao.setEnabled(false);
        province.addValueChangeListener(change -> show(change.getValue()));
        return province;
    }

    private void show(@Nullable ProvinceView province) {
        lao.clear();
        lao.setItems(province == null ? List.of() : faces.laos(province.id()));
        lao.setEnabled(province != null);
    }

    private static String name(Held one) {
        return one.districtTh() == null ? one.laoTh() : one.laoTh() + " · " + one.districtTh();
    }

    private static @Nullable LaoId idOf(@Nullable Held one) {
        return one == null ? null : one.lao();
    }
}
