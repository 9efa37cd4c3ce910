package eplan.ui.hiring;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.Fakes;
import org.junit.jupiter.api.Test;

class HiringNavigationTest {

    private final FakeRegistry registry = new FakeRegistry();

    private static Actor actor(Role role) {
        return new Actor(Fakes.ME, "สมหญิง ใจดี", role, role.ofProvince() ? Fakes.KORAT : null, null);
    }

    @Test
    void everybodyButLaoStaffFindIt() {
        for (Role role : Role.values()) {
            boolean there = role.ofProvince() || role.ofHeadquarters();
            assertThat(new HiringNavigation().of(actor(role))).as(role.name()).hasSize(there ? 1 : 0);
        }
    }

    @Test
    void leadsEachRoleToItsOwnPage() {
        assertThat(HiringView.target(actor(Role.HQ_OFFICER), registry)).isEqualTo("hiring/hq");
        assertThat(HiringView.target(actor(Role.AUDITOR), registry)).isEqualTo("hiring/hq");
        assertThat(HiringView.target(actor(Role.PROVINCIAL_OFFICER), registry)).isEqualTo("hiring/province/30");
        assertThat(HiringView.target(actor(Role.PROVINCIAL_HEAD), registry)).isEqualTo("hiring/province/30");
        assertThat(HiringView.target(actor(Role.ANALYST), registry)).isEqualTo("hiring/mine");
    }
}
