package eplan.hiring;

import eplan.hiring.Contracts.NewContract;
import eplan.shared.BusinessClock;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What must be so before a contract is signed, in the order in which {@link Contracts#sign} names it. */
@Component
class SigningRules {

    private final ContractPosts posts;
    private final Contractors contractors;
    private final HandOvers handOvers;
    private final ContractorKey key;
    private final SigningPeople people;
    private final BusinessClock clock;

    SigningRules(
            ContractPosts posts,
            Contractors contractors,
            HandOvers handOvers,
            ContractorKey key,
            SigningPeople people,
            BusinessClock clock) {
        this.posts = posts;
        this.contractors = contractors;
        this.handOvers = handOvers;
        this.key = key;
        this.people = people;
        this.clock = clock;
    }

    /** @return key of the contractor, held until the transaction ends. @throws Refused for the first rule that says no */
    long check(HiringCase year, NewContract wanted) {
        LocalDate budgetOn = year.budgetOn();
        if (budgetOn == null) {
            throw new Refused("refused.contract.budget");
        }
        var approved = posts.approved(year.id()).orElseThrow(() -> new Refused("refused.contract.approval"));
        SigningDates.signed(wanted.signedOn(), clock.today(), budgetOn, approved.dated());
        SigningDates.term(year.year(), wanted);
        ThaiId id = ThaiId.of(wanted.idNumber());
        key.mustBeThere();
        long contractor = contractors.hold(id);
        people.mustNotOverlap(year, contractor, wanted);
        SigningParts.instalments(wanted);
        SigningParts.penaltyRate(wanted.penaltyRate());
        mustHaveAPost(year, wanted, approved.posts());
        mustLieHere(year, wanted);
        SigningParts.texts(wanted);
        people.candidate(year, wanted);
        people.renewal(year, wanted, contractor);
        people.decided(year, wanted, contractor);
        return contractor;
    }

    /** Whether the first day has come. */
    boolean begun(NewContract wanted) {
        return !wanted.from().isAfter(clock.today());
    }

    private void mustHaveAPost(HiringCase year, NewContract wanted, int most) {
        int taken = posts.taken(year.id(), wanted.from());
        if (taken >= most) {
            throw new Refused("refused.contract.posts", most, taken);
        }
        LocalDate letter = posts.letter(year.id(), taken + 1);
        if (wanted.signedOn().isBefore(letter)) {
            throw new Refused("refused.contract.signed-before-approval", letter);
        }
    }

    private void mustLieHere(HiringCase year, NewContract wanted) {
        int elsewhere = handOvers.elsewhere(year.province(), wanted.laos(), clock.today());
        if (elsewhere > 0) {
            throw new Refused("refused.contract.laos", elsewhere);
        }
    }
}
