package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Whose codes those are that headquarters paste. */
@EplanTest
class LaoCodesIT {

    private static final LocalDate TODAY = LocalDate.of(2010, 10, 1);

    @Autowired
    LaoCodes codes;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Actors actors;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void load() {
        clock.set(TODAY);
        actors.asSystem(setup::loadShipped);
    }

    private Map<String, LaoId> find(Role role, Set<String> typed) {
        ProvinceId province = role.ofProvince() ? new ProvinceId(1) : null;
        return actors.as(new Actor(null, "ประภา", role, province, null), () -> codes.find(typed));
    }

    @Test
    void aCodeOfTodayIsFoundInLettersOfEitherCaseAndAnyOtherIsNotThere() {
        String code = jdbc.sql("select min(code) from eplan.lao_on(?)")
                .param(TODAY)
                .query(String.class)
                .single();
        long lao = jdbc.sql("select lao_id from eplan.lao_on(?) where code = ?")
                .params(TODAY, code)
                .query(Long.class)
                .single();
        String typed = code.toLowerCase(Locale.ROOT);

        assertThat(find(Role.HQ_OFFICER, Set.of(typed, "no such code", "a\0b", "")))
                .containsExactly(Map.entry(typed, new LaoId(lao)));
    }

    @Test
    void theyAreForHeadquarters() {
        assertThatThrownBy(() -> find(Role.PROVINCIAL_OFFICER, Set.of("LAO-000001")))
                .isInstanceOf(AccessDeniedException.class);
    }
}
