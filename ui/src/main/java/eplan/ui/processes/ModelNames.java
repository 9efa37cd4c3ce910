package eplan.ui.processes;

import eplan.cycle.ModelVersions.Version;
import eplan.ui.casework.Words;
import java.util.List;

/** The models' names; one that no version is known of is told by its id. */
record ModelNames(List<Version> versions) {

    String of(String model) {
        return versions.stream()
                .filter(one -> one.model().equals(model))
                .findFirst()
                .map(Version::nameTh)
                .orElse(model);
    }

    /** Such as {@code LAO year, version 1}. */
    static String of(Version version) {
        return Words.of("processes.version.of", version.nameTh(), version.version());
    }
}
