package eplan.ui.messages;

import eplan.correspondence.Messages;
import eplan.correspondence.Support;
import eplan.cycle.EntryRounds;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Portfolios.Analyst;
import eplan.people.Portfolios.Held;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.InHand;
import eplan.registry.Registry;
import eplan.registry.Registry.DistrictView;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.ui.casework.InPlace;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The faces that the screen of messages works with, handed on as one. */
@Component
record MessagesFaces(
        Messages messages,
        Support support,
        Registry registry,
        Portfolios portfolios,
        EntryRounds rounds,
        Actors actors,
        Optional<Substitutions> substitutions) {

    /** Whether to offer writing; the service asks again. */
    boolean mayWrite() {
        return actors.current().role().mayWrite();
    }

    boolean headquarters() {
        return actors.current().role().ofHeadquarters();
    }

    /** To write with about an LAO: in the place of its analyst, where the reader stands in for that one. */
    Messages writing(@Nullable LaoId lao) {
        return placeOf(lao).map(place -> place.of(Messages.class, messages)).orElse(messages);
    }

    private Optional<InPlace> placeOf(@Nullable LaoId lao) {
        return lao == null ? Optional.empty() : substitutions.flatMap(all -> InPlace.ofAnalyst(lao, portfolios, all));
    }

    /** LAOs of a province that the actor may write about: analysts' are their own, nobody's, and those in their hands today. */
    List<Held> laos(ProvinceId province) {
        Actor actor = actors.current();
        List<Held> all = portfolios.of(province);
        return actor.role() == Role.ANALYST
                ? all.stream().filter(openTo(actor, province)).toList()
                : all;
    }

    private Predicate<Held> openTo(Actor analyst, ProvinceId province) {
        List<InHand> parts = substitutions.map(Substitutions::inHand).orElse(List.of());
        Map<Long, String> districts = parts.isEmpty()
                ? Map.of()
                : registry.districts(province).stream()
                        .collect(Collectors.toMap(DistrictView::id, DistrictView::nameTh));
        return held ->
                isTheirs(held.analyst(), analyst) || parts.stream().anyMatch(part -> isInHand(held, part, districts));
    }

    private static boolean isTheirs(@Nullable Analyst holder, Actor analyst) {
        return holder == null || analyst.account() == null || holder.id().equals(analyst.account());
    }

    private static boolean isInHand(Held held, InHand part, Map<Long, String> districts) {
        Analyst holder = held.analyst();
        Long district = part.scope().districtId();
        return holder != null
                && holder.id().equals(part.absent().account())
                && (district == null || districts.getOrDefault(district, "").equals(held.districtTh()));
    }
}
