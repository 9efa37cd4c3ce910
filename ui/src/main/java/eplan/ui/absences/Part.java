package eplan.ui.absences;

import eplan.inbox.WorkKind;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Substitution;
import eplan.registry.Registry.DistrictView;
import eplan.ui.casework.Words;
import java.util.ArrayList;
import java.util.List;

/** How much of somebody's work is given to a substitute, and what to call it. */
record Part(Scope scope, String words) {

    /** Everything first, then each district of the office, then each kind of work. */
    static List<Part> all(List<DistrictView> districts) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(Scope.EVERYTHING, Words.of("absence.part.all")));
        districts.forEach(one -> parts.add(new Part(new Scope(one.id(), null), district(one.nameTh()))));
        for (WorkKind kind : WorkKind.values()) {
            parts.add(new Part(new Scope(null, kind.name()), kind(kind.name())));
        }
        return parts;
    }

    static String words(Substitution one) {
        String kind = one.scope().kind();
        String district = one.districtTh();
        if (kind != null) {
            return kind(kind);
        }
        return district == null ? Words.of("absence.part.all") : district(district);
    }

    private static String district(String name) {
        return Words.of("absence.part.district", name);
    }

    private static String kind(String name) {
        return Words.of("absence.part.kind", Words.of("work." + name));
    }
}
