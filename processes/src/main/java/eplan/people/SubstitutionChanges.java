package eplan.people;

import eplan.people.Absences.Absence;
import eplan.people.SubstitutionRules.Stint;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.people.Substitutions.Substitution;
import eplan.shared.AccountId;
import eplan.shared.BusinessClock;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Begins and ends substitutions, within the caller's transaction. */
@Component
class SubstitutionChanges {

    private final Absences absences;
    private final SubstitutionTable table;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    SubstitutionChanges(
            Absences absences, SubstitutionTable table, BusinessClock clock, ApplicationEventPublisher events) {
        this.absences = absences;
        this.table = table;
        this.clock = clock;
        this.events = events;
    }

    void arrange(AccountId id, List<Stand> stands, String reason) {
        Absence absence = absences.of(id);
        absence.mustBeHere();
        if (stands.isEmpty()) {
            throw new Refused("refused.substitute.nobody");
        }
        if (stands.size() > Substitutions.MOST) {
            throw new Refused("refused.substitute.many", Substitutions.MOST);
        }
        String why = why(reason);
        table.oneAtATime();
        List<Stint> known = known(absence.person().province());
        for (Stand stand : stands) {
            check(absence.person(), stand, known);
            known.add(Stint.of(id, stand));
            table.add(id, stand, why, absence.by());
            events.publishEvent(new SubstitutionChanged(id, stand, false, why));
        }
    }

    private List<Stint> known(@Nullable ProvinceId office) {
        return table.still(office).stream().map(Stint::of).collect(Collectors.toCollection(ArrayList::new));
    }

    private void check(AccountView absent, Stand stand, List<Stint> known) {
        SubstitutionRules.days(stand, clock.today());
        SubstitutionRules.scope(stand.scope());
        AccountView substitute = SubstitutionRules.person(absent, stand.substitute(), absences.colleagues(absent));
        mustLieIn(absent, stand.scope());
        SubstitutionRules.together(Stint.of(absent.id(), stand), absent, substitute, known);
    }

    private void mustLieIn(AccountView absent, Scope scope) {
        Long district = scope.districtId();
        ProvinceId province = absent.province();
        if (district != null && (province == null || !table.isDistrict(district, province))) {
            throw new Refused("refused.substitute.district");
        }
    }

    void end(long id, String reason) {
        Substitution one = table.one(id).orElseThrow(() -> new NotFound("substitution " + id));
        Absence absence = absences.of(one.absent().id());
        String why = why(reason);
        if (!table.end(id, absence.by())) {
            throw new Refused("refused.substitute.ended");
        }
        Stand stand = new Stand(one.substitute().id(), one.from(), one.to(), one.scope());
        events.publishEvent(new SubstitutionChanged(one.absent().id(), stand, true, why));
    }

    private static String why(String reason) {
        return Reason.given(reason, "refused.substitute.reason", Reason.LONGEST, "refused.substitute.reason.long");
    }
}
