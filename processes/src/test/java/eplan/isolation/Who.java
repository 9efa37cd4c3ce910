package eplan.isolation;

import eplan.people.Role;
import java.util.EnumSet;
import java.util.Set;

/** Everybody there is, seen from one LAO of Trat. */
enum Who {
    OWN_STAFF(Role.LAO_STAFF),
    OWN_ANALYST(Role.ANALYST),
    OWN_OFFICER(Role.PROVINCIAL_OFFICER),
    OWN_HEAD(Role.PROVINCIAL_HEAD),
    NEIGHBOUR_STAFF(Role.LAO_STAFF),
    FOREIGN_STAFF(Role.LAO_STAFF),
    FOREIGN_ANALYST(Role.ANALYST),
    FOREIGN_OFFICER(Role.PROVINCIAL_OFFICER),
    FOREIGN_HEAD(Role.PROVINCIAL_HEAD),
    HQ_OWNER(Role.HQ_PROCESS_OWNER),
    HQ_OFFICER(Role.HQ_OFFICER),
    AUDITOR(Role.AUDITOR),
    SYSTEM(Role.SYSTEM);

    static final Set<Who> ALL = EnumSet.allOf(Who.class);
    static final Set<Who> OWN_PROVINCE = EnumSet.of(OWN_ANALYST, OWN_OFFICER, OWN_HEAD);
    static final Set<Who> NATION = EnumSet.of(HQ_OWNER, HQ_OFFICER, AUDITOR, SYSTEM);
    static final Set<Who> PROCESS_OWNER = EnumSet.of(HQ_OWNER, SYSTEM);
    static final Set<Who> SEE_PROVINCE = plus(OWN_PROVINCE, NATION.toArray(Who[]::new));
    static final Set<Who> SEE_LAO = plus(SEE_PROVINCE, OWN_STAFF);
    static final Set<Who> RECORD = EnumSet.of(OWN_STAFF, OWN_ANALYST, SYSTEM);
    static final Set<Who> CHASE = plus(OWN_PROVINCE, HQ_OWNER, HQ_OFFICER, SYSTEM);
    static final Set<Who> ONLY_SYSTEM = EnumSet.of(SYSTEM);

    final Role role;

    Who(Role role) {
        this.role = role;
    }

    boolean foreign() {
        return name().startsWith("FOREIGN");
    }

    static Set<Who> plus(Set<Who> some, Who... more) {
        Set<Who> all = EnumSet.copyOf(some);
        all.addAll(Set.of(more));
        return all;
    }
}
