package eplan.ui.hiring;

import eplan.people.Actors;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.shared.BusinessClock;
import eplan.ui.casework.InPlace;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who reads a page of the hiring cycle, and what to offer them. What it says a person may do the services ask again. */
@Component
@Lazy // asked for by views only
public record HiringReader(Actors actors, BusinessClock clock, Optional<Substitutions> substitutions) {

    public Role role() {
        return actors.current().role();
    }

    public LocalDate today() {
        return clock.today();
    }

    /** Officers and the head of the province. */
    public boolean writesForProvince() {
        Role role = role();
        return role == Role.PROVINCIAL_OFFICER || role == Role.PROVINCIAL_HEAD;
    }

    /** The head of the province, and an officer who stands in for the head with everything. */
    public boolean decidesForProvince() {
        return role() == Role.PROVINCIAL_HEAD || inPlaceOfHead().isPresent();
    }

    /** Headquarters, not auditors. */
    public boolean headquarters() {
        Role role = role();
        return role.ofHeadquarters() && role.mayWrite();
    }

    /** Whoever sees a contract but auditors: its documents bear the ID number. */
    public boolean readsDocuments() {
        return role() != Role.AUDITOR;
    }

    public boolean analyst() {
        return role() == Role.ANALYST;
    }

    /** In whose place an officer acts who stands in for the head. */
    public Optional<InPlace> inPlaceOfHead() {
        return substitutions.flatMap(all -> InPlace.ofHead(actors, all));
    }

    /** A face for what the head decides: in the head's place for who stands in, else as it is. */
    public <T> T deciding(Class<T> face, T own) {
        return inPlaceOfHead().map(place -> place.of(face, own)).orElse(own);
    }
}
