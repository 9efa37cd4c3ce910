package eplan.timeline;

import eplan.registry.Registry;
import eplan.registry.Registry.ProvinceView;
import eplan.shared.BuddhistDates;
import eplan.shared.BusinessClock;
import eplan.shared.ProvinceId;
import eplan.timeline.ChangeSets.Effect;
import eplan.timeline.ChangeSets.Line;
import eplan.timeline.ChangeSets.Preview;
import eplan.timeline.ChangeSets.ProvinceEffects;
import eplan.timeline.ChangeSets.Touched;
import java.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a set would do, by province and case by case. */
@Component
class ChangeSetPreviews {

    private static final int MOST = 200;

    private final ChangeSetMover mover;
    private final ChangeSetLines lines;
    private final HolidayFollowers followers;
    private final Registry registry;
    private final BusinessClock clock;

    ChangeSetPreviews(
            ChangeSetMover mover,
            ChangeSetLines lines,
            HolidayFollowers followers,
            Registry registry,
            BusinessClock clock) {
        this.mover = mover;
        this.lines = lines;
        this.followers = followers;
        this.registry = registry;
        this.clock = clock;
    }

    Preview of(ChangeSetRow set) {
        List<Line> edits = lines.of(set);
        ForeseenChange foreseen = foreseen(edits);
        Effects effects = foreseen.effects();
        return new Preview(
                set.id(),
                clock.today(),
                ChangeSetStamp.of(set, clock.today(), edits).value(),
                effects.counts(),
                byProvince(effects),
                followers.of(foreseen.plan().following()),
                edits.stream().anyMatch(Line::stale));
    }

    private ForeseenChange foreseen(List<Line> lines) {
        return mover.foresee(lines.stream().map(Line::edit).toList());
    }

    /** Most moved first; alike ones in Thai order. */
    private List<ProvinceEffects> byProvince(Effects effects) {
        Map<ProvinceId, Map<Effect, Long>> counts = new HashMap<>();
        for (Effect effect : Effect.values()) {
            for (Touched touched : effects.of(effect)) {
                counts.computeIfAbsent(touched.province(), any -> new EnumMap<>(Effect.class))
                        .merge(effect, 1L, Long::sum);
            }
        }
        return registry.provinces().stream()
                .filter(province -> counts.containsKey(province.id()))
                .map(province -> new ProvinceEffects(
                        province.id(),
                        province.nameTh(),
                        province.nameEn(),
                        counts.getOrDefault(province.id(), Map.of())))
                .sorted(Comparator.comparing(ChangeSetPreviews::moved).reversed())
                .toList();
    }

    private static long moved(ProvinceEffects province) {
        return province.counts().getOrDefault(Effect.MOVED, 0L);
    }

    /** @param province null for the nation */
    List<Touched> touched(ChangeSetRow set, Effect effect, @Nullable ProvinceId province, int from, int size) {
        return foreseen(lines.of(set)).effects().of(effect).stream()
                .filter(touched -> province == null || touched.province().equals(province))
                .sorted(order())
                .skip(Math.max(0, from))
                .limit(Math.clamp(size, 0, MOST))
                .toList();
    }

    private Comparator<Touched> order() {
        Map<ProvinceId, Integer> places = new HashMap<>();
        for (ProvinceView province : registry.provinces()) {
            places.put(province.id(), places.size());
        }
        return Comparator.comparing((Touched touched) -> places.getOrDefault(touched.province(), places.size()))
                .thenComparing(Touched::laoTh, Collator.getInstance(BuddhistDates.THAI))
                .thenComparing(Touched::entryRound)
                .thenComparing(Touched::caseNumber);
    }
}
