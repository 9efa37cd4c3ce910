package eplan.people;

import eplan.shared.LaoId;
import eplan.shared.ProvinceId;

/**
 * Who may see and do what. Every service method asks here first. What lies outside the actor's scope does not exist for
 * them ({@link eplan.shared.NotFound}); what their role may not do is refused ({@link
 * org.springframework.security.access.AccessDeniedException}). Who acts for somebody reaches what is in their hands today, and
 * decides for a province or as process owner only where that is everything. All return the actor, for the caller's record.
 */
public interface Access {

    /**
     * The actor may see this LAO today: its own staff, its province of today, headquarters, the system. Of the province's
     * analysts only the one who looks after it and who stands in for that one ({@link Substitutions}), or all while it is
     * nobody's ({@link Portfolios}).
     */
    Actor seeLao(LaoId lao);

    /** The actor sees the LAO and may record for it: its own staff, or (on behalf) an analyst of its province, or the system. */
    Actor recordFor(LaoId lao);

    /** The actor sees the LAO and may chase it: officers, head and analysts of its province, HQ (not auditors), the system. */
    Actor chase(LaoId lao);

    /** The actor may see this province: its own people, headquarters, the system. LAO staff may not. */
    Actor seeProvince(ProvinceId province);

    /**
     * The actor sees the province and may decide for it (later dates, whose LAOs are whose): its head, HQ (not auditors), the
     * system.
     */
    Actor decideFor(ProvinceId province);

    /** Headquarters of any kind, or the system. */
    Actor seeNation();

    /** HQ process owner, or the system: moves dates, imports the registry, moves the demo clock. */
    Actor processOwner();

    /** Only the system itself: what the engine and the first start call. */
    Actor system();
}
