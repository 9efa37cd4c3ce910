package eplan.ui.absences;

import eplan.registry.Registry.ProvinceView;
import eplan.shared.ProvinceId;
import eplan.ui.casework.Words;
import org.jspecify.annotations.Nullable;

/** Whose people the screen shows: a province's, or (without one) headquarters'. */
record Office(@Nullable ProvinceView province) {

    static final Office HEADQUARTERS = new Office(null);

    @Nullable
    ProvinceId id() {
        return province == null ? null : province.id();
    }

    /** As the URL has it; null for headquarters. */
    @Nullable
    String code() {
        return province == null ? null : province.code();
    }

    String name() {
        return province == null
                ? Words.of("absence.office.hq")
                : Words.of("absence.office", Words.either(province.nameTh(), province.nameEn()));
    }
}
