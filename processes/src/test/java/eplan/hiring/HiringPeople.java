package eplan.hiring;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.ProvinceId;

/** Who acts in tests of the hiring cycle; none of them has an account. */
final class HiringPeople {

    static final Actor HQ = new Actor(null, "ประภา", Role.HQ_PROCESS_OWNER, null, null);
    static final Actor HQ_OFFICER = new Actor(null, "ชูใจ", Role.HQ_OFFICER, null, null);
    static final Actor AUDITOR = new Actor(null, "วิชัย", Role.AUDITOR, null, null);

    private HiringPeople() {}

    static Actor officer(ProvinceId province) {
        return new Actor(null, "สมหญิง", Role.PROVINCIAL_OFFICER, province, null);
    }

    static Actor head(ProvinceId province) {
        return new Actor(null, "สมศักดิ์", Role.PROVINCIAL_HEAD, province, null);
    }

    static Actor analyst(ProvinceId province) {
        return new Actor(null, "มานะ", Role.ANALYST, province, null);
    }
}
