package eplan.ui.lao;

import eplan.cycle.CaseDiagram;
import eplan.cycle.CaseHistory;
import eplan.cycle.Chasing;
import eplan.cycle.EntryRounds;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.people.Substitutions;
import eplan.plan.Sums;
import eplan.registry.Registry;
import eplan.shared.BusinessClock;
import eplan.shared.LaoId;
import eplan.timeline.Timelines;
import eplan.ui.casework.InPlace;
import eplan.ui.extensions.ExtensionFaces;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The faces that a case's page works with, handed on as one. */
@Component
record LaoFaces(
        Registry registry,
        EntryRounds rounds,
        Chasing chasing,
        CaseHistory history,
        CaseDiagram diagram,
        Timelines timelines,
        Sums sums,
        Actors actors,
        BusinessClock clock,
        Optional<ExtensionFaces> extensions,
        CaseParts parts) {

    /** In whose place the reader acts on what is the LAO's: its analyst's, where they stand in for that one. */
    Optional<InPlace> placeOf(LaoId lao) {
        Substitutions substitutions = parts.substitutions().getIfAvailable();
        Portfolios portfolios = parts.portfolios().getIfAvailable();
        return substitutions == null || portfolios == null
                ? Optional.empty()
                : InPlace.ofAnalyst(lao, portfolios, substitutions);
    }

    /** The same, to act in somebody's place. */
    LaoFaces in(InPlace place) {
        return new LaoFaces(
                registry,
                place.of(EntryRounds.class, rounds),
                place.of(Chasing.class, chasing),
                history,
                diagram,
                timelines,
                sums,
                actors,
                clock,
                extensions.map(own -> own.in(place)),
                parts);
    }
}
