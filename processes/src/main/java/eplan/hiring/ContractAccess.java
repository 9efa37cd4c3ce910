package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.ContractId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * Who may do what with a contract: the province's officers and head, its analyst, headquarters. What lies outside does not exist. Whoever
 * changes something holds the contract until the transaction ends.
 */
@Component
class ContractAccess {

    private final HiringAccess access;
    private final Actors actors;
    private final ContractTable contracts;

    ContractAccess(HiringAccess access, Actors actors, ContractTable contracts) {
        this.access = access;
        this.actors = actors;
        this.contracts = contracts;
    }

    /** A contract, and who reached it. */
    record Reached(ContractRow contract, Actor by) {}

    /** Whoever has a part in hiring: not LAO staff. */
    Actor anybody() {
        Actor actor = actors.current();
        if (actor.role() == Role.LAO_STAFF) {
            throw HiringAccess.denied(actor, "see contracts");
        }
        return actor;
    }

    /** Officers and head of the province, headquarters of any kind, the system. */
    Actor province(ProvinceId province) {
        return access.see(province);
    }

    /** Officers and head of its province, its own analyst, headquarters of any kind, the system. */
    Reached see(ContractId id) {
        anybody();
        return reach(contracts.require(id), this::reader);
    }

    /** Whoever sees it but auditors: its documents bear the ID number, which they do not read ({@link #personalData}) and need for nothing. */
    Reached documents(ContractId id) {
        Reached reached = see(id);
        if (reached.by().role() == Role.AUDITOR) {
            throw HiringAccess.denied(reached.by(), "read documents that bear an ID number");
        }
        return reached;
    }

    /** Officers and head of its province. */
    Reached write(ContractId id) {
        return held(id, contract -> access.writeFor(contract.province()));
    }

    /** Its own analyst, and officers and head of its province in the analyst's place. */
    Reached deliver(ContractId id) {
        return held(id, contract -> {
            Actor actor = reader(contract);
            return actor.role() == Role.ANALYST ? actor : access.writeFor(contract.province());
        });
    }

    /** The head of its province. */
    Reached decide(ContractId id) {
        return held(id, contract -> access.decideFor(contract.province()));
    }

    /** The head of its province; headquarters, not auditors. */
    Reached end(ContractId id) {
        return held(id, contract -> ofHeadquarters() ? access.headquarters() : access.decideFor(contract.province()));
    }

    /** Who may end it, and the province's officers; nothing is held. */
    Reached endings(ContractId id) {
        anybody();
        return reach(
                contracts.require(id),
                contract -> ofHeadquarters() ? access.headquarters() : access.writeFor(contract.province()));
    }

    /** Officers and head of its province, HQ process owners; nothing is held. */
    Reached personalData(ContractId id) {
        anybody();
        return reach(
                contracts.require(id),
                contract -> ofHeadquarters() ? access.processOwner() : access.writeFor(contract.province()));
    }

    /** Headquarters, not auditors. */
    Reached headquarters(ContractId id) {
        Actor by = access.headquarters();
        return new Reached(contracts.hold(id), by);
    }

    /** HQ process owners; nothing is held. */
    Reached processOwner(ContractId id) {
        Actor by = access.processOwner();
        return new Reached(contracts.require(id), by);
    }

    private boolean ofHeadquarters() {
        return actors.current().role().ofHeadquarters();
    }

    private Reached held(ContractId id, Function<ContractRow, Actor> right) {
        anybody();
        Reached first = reach(contracts.require(id), right);
        ContractRow held = contracts.hold(id);
        return held.province().equals(first.contract().province()) ? new Reached(held, first.by()) : reach(held, right);
    }

    private static Reached reach(ContractRow contract, Function<ContractRow, Actor> right) {
        return new Reached(contract, right.apply(contract));
    }

    private Actor reader(ContractRow contract) {
        Actor actor = actors.current();
        if (actor.role() != Role.ANALYST) {
            return access.see(contract.province());
        }
        boolean own = contract.account() != null && contract.account().equals(actor.account());
        if (!own || actor.standsFor() != null) {
            throw new NotFound("contract " + contract.id());
        }
        return actor;
    }
}
