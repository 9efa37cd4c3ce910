package eplan.ui.checks;

import eplan.people.Portfolios.Held;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.InPlace;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Parts what was chosen: what is of LAOs of an analyst for whom the reader stands in is done in that one's place. */
record PartedChecks(ChecksFaces faces, ProvinceId province) {

    /** @param faces to do it with */
    record Part<K>(ChecksFaces faces, Set<K> chosen) {}

    /** The reader's own part first. @param lao whose it is */
    <K> List<Part<K>> of(Set<K> chosen, Function<K, LaoId> lao) {
        Map<LaoId, InPlace> places = places();
        Set<K> own = new LinkedHashSet<>();
        Map<InPlace, Set<K>> others = new LinkedHashMap<>();
        for (K one : chosen) {
            InPlace place = places.get(lao.apply(one));
            if (place == null) {
                own.add(one);
            } else {
                others.computeIfAbsent(place, first -> new LinkedHashSet<>()).add(one);
            }
        }
        List<Part<K>> parts = new ArrayList<>();
        if (!own.isEmpty()) {
            parts.add(new Part<>(faces, own));
        }
        others.forEach((place, some) -> parts.add(new Part<>(faces.in(place), some)));
        return parts;
    }

    private Map<LaoId, InPlace> places() {
        Map<AccountId, InPlace> absent = faces.substitutions().map(InPlace::all).orElse(Map.of());
        Map<LaoId, InPlace> places = new HashMap<>();
        if (!absent.isEmpty()) {
            held().forEach(one -> Optional.ofNullable(one.analyst())
                    .flatMap(analyst -> Optional.ofNullable(absent.get(analyst.id())))
                    .ifPresent(place -> places.put(one.lao(), place)));
        }
        return places;
    }

    private List<Held> held() {
        return faces.portfolios().map(all -> all.of(province)).orElse(List.of());
    }
}
