package eplan.ui.absences;

import eplan.people.AccountView;
import eplan.people.Substitutions;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.shared.Refused;
import eplan.ui.testing.Fakes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** Who of the office stands in for whom, in memory; says no when a test wants it to. */
final class FakeSubstitutions implements Substitutions {

    final List<Substitution> known = new ArrayList<>();
    final List<String> done = new ArrayList<>();
    final List<Stand> stands = new ArrayList<>();

    @Nullable
    Refused no;

    private final FakePeople people;

    FakeSubstitutions(FakePeople people) {
        this.people = people;
    }

    /** With everything, for a reason, as it was written on 8 March. */
    Substitution add(AccountId absent, AccountId substitute, LocalDate from, LocalDate to) {
        Substitution one = stint(known.size() + 1L, absent, substitute, from, to, Scope.EVERYTHING, null, null);
        known.add(one);
        return one;
    }

    Substitution stint(
            long id,
            AccountId absent,
            AccountId substitute,
            LocalDate from,
            LocalDate to,
            Scope scope,
            @Nullable String districtTh,
            @Nullable LocalDate endedOn) {
        return new Substitution(
                id,
                named(absent),
                named(substitute),
                from,
                to,
                scope,
                districtTh,
                "ไปอบรม",
                "หัวหน้า",
                Instant.parse("2011-03-08T03:12:00Z"),
                endedOn,
                endedOn == null ? null : "หัวหน้า");
    }

    private Person named(AccountId id) {
        return new Person(id, people.account(id).displayName());
    }

    @Override
    public List<Substitution> of(ProvinceId province) {
        return List.copyOf(known);
    }

    @Override
    public List<Substitution> ofHeadquarters() {
        return List.of();
    }

    @Override
    public List<Substitution> mine() {
        return with(Fakes.ME);
    }

    @Override
    public List<Substitution> with(AccountId person) {
        return known.stream()
                .filter(one -> one.absent().id().equals(person)
                        || one.substitute().id().equals(person))
                .filter(one -> one.endedOn() == null && !one.to().isBefore(Fakes.TODAY))
                .toList();
    }

    @Override
    public List<AccountView> candidates(AccountId absent) {
        return people.colleagues.stream()
                .filter(one -> !one.id().equals(absent))
                .toList();
    }

    @Override
    public void arrange(AccountId absent, List<Stand> wanted, String reason) {
        Refused why = no;
        if (why != null) {
            throw why;
        }
        done.add("arrange " + absent + " " + reason);
        stands.addAll(wanted);
        wanted.forEach(one -> add(absent, one.substitute(), one.from(), one.to()));
    }

    @Override
    public void end(long id, String reason) {
        done.add("end " + id + " " + reason);
        known.removeIf(one -> one.id() == id);
    }

    @Override
    public List<InHand> inHand() {
        return List.of();
    }

    @Override
    public <T> T actingFor(AccountId absent, Supplier<T> work) {
        throw new AccessDeniedException("nobody acts here");
    }
}
