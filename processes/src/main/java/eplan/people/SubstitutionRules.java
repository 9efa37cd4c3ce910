package eplan.people;

import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.Refused;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who may stand in for whom, and when: each no has its message. */
final class SubstitutionRules {

    private static final Set<Role> OFFICERS = Set.of(Role.PROVINCIAL_OFFICER, Role.PROVINCIAL_HEAD);
    private static final Set<Role> HEADQUARTERS = Set.of(Role.HQ_PROCESS_OWNER, Role.HQ_OFFICER);

    /** As the column has it: people does not know the inbox's kinds. */
    private static final Pattern KIND = Pattern.compile("[A-Z][A-Z_]{0,29}");

    private static final int YEARS_AHEAD = 1;

    private SubstitutionRules() {}

    /** One who is away, and who stands in on which days. */
    record Stint(AccountId absent, AccountId substitute, LocalDate from, LocalDate to, Scope scope) {

        static Stint of(Substitution known) {
            return new Stint(known.absent().id(), known.substitute().id(), known.from(), known.to(), known.scope());
        }

        static Stint of(AccountId absent, Stand stand) {
            return new Stint(absent, stand.substitute(), stand.from(), stand.to(), stand.scope());
        }

        boolean overlaps(Stint other) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }

        /** On the days that both have. */
        Stint during(Stint other) {
            LocalDate first = from.isAfter(other.from) ? from : other.from;
            LocalDate last = to.isBefore(other.to) ? to : other.to;
            return new Stint(absent, substitute, first, last, scope);
        }
    }

    /** An analyst for an analyst; officers and head for each other; process owner and officers of headquarters for each other. */
    static boolean fits(Role substitute, Role absent) {
        return (substitute == Role.ANALYST && absent == Role.ANALYST)
                || (OFFICERS.contains(substitute) && OFFICERS.contains(absent))
                || (HEADQUARTERS.contains(substitute) && HEADQUARTERS.contains(absent));
    }

    /** Somebody who takes work. */
    static boolean mayBeStoodInFor(Role role) {
        return fits(role, role);
    }

    static void days(Stand stand, LocalDate today) {
        if (stand.from().isAfter(stand.to())) {
            throw new Refused("refused.substitute.order");
        }
        if (stand.from().isBefore(today)) {
            throw new Refused("refused.substitute.past");
        }
        if (stand.to().isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new Refused("refused.substitute.far", today.plusYears(YEARS_AHEAD));
        }
    }

    static void scope(Scope scope) {
        String kind = scope.kind();
        if (kind != null && (scope.districtId() != null || !KIND.matcher(kind).matches())) {
            throw new Refused("refused.substitute.scope");
        }
    }

    /**
     * @param colleagues those of the absent person's office who may sign in
     * @return the substitute
     */
    static AccountView person(AccountView absent, AccountId substitute, Collection<AccountView> colleagues) {
        if (absent.id().equals(substitute)) {
            throw new Refused("refused.substitute.self");
        }
        AccountView found = colleagues.stream()
                .filter(one -> one.id().equals(substitute))
                .findFirst()
                .orElseThrow(() -> new Refused("refused.substitute.other-office"));
        if (!fits(found.role(), absent.role())) {
            throw new Refused("refused.substitute.role", found.displayName());
        }
        return found;
    }

    /** @param known what holds today or is to come */
    static void together(Stint wanted, AccountView absent, AccountView substitute, List<Stint> known) {
        if (known.stream().anyMatch(one -> same(one, wanted))) {
            throw new Refused("refused.substitute.already", substitute.displayName());
        }
        if (leadsBack(wanted, known, Set.of(wanted.absent()))) {
            throw new Refused("refused.substitute.circle", absent.displayName(), substitute.displayName());
        }
        Stint away = away(wanted, known);
        if (away != null) {
            throw new Refused("refused.substitute.overlap", substitute.displayName(), away.from(), away.to());
        }
    }

    private static boolean same(Stint one, Stint other) {
        return one.absent().equals(other.absent())
                && one.substitute().equals(other.substitute())
                && one.scope().equals(other.scope())
                && one.overlaps(other);
    }

    /** Whether on some day everybody along the way is away: the substitute, who stands in for them, and so on to one passed. */
    private static boolean leadsBack(Stint last, List<Stint> known, Set<AccountId> passed) {
        Set<AccountId> way = new HashSet<>(passed);
        way.add(last.substitute());
        return known.stream()
                .filter(next -> next.absent().equals(last.substitute()) && next.overlaps(last))
                .anyMatch(next -> passed.contains(next.substitute()) || leadsBack(next.during(last), known, way));
    }

    private static @Nullable Stint away(Stint wanted, List<Stint> known) {
        return known.stream()
                .filter(one -> one.absent().equals(wanted.substitute()) && one.overlaps(wanted))
                .findFirst()
                .orElse(null);
    }
}
