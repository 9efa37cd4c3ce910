package eplan.clock;

import eplan.people.AccountOpening;
import eplan.people.Actors;
import eplan.people.NewAccount;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.registry.RegistrySetup;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import eplan.timeline.Timelines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Registry and calendar of FY2554, two posts for each of six provinces in hiring year 2555, and an officer of Phuket who can sign in. */
@TestComponent
class SimulatedHiringStage {

    private static final String PHUKET = "83";
    private static final String[] SOUTH = {"81", "82", PHUKET, "84", "85", "86"};

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Registry registry;

    @Autowired
    Timelines timelines;

    @Autowired
    AccountOpening opening;

    @Autowired
    JdbcClient jdbc;

    void prepare() {
        actors.asSystem(() -> {
            setup.loadShipped();
            timelines.prepare(new FiscalYear(2554));
            ProvinceId phuket = registry.provinceByCode(PHUKET).orElseThrow();
            return opening.open(
                    new NewAccount("phuket.officer", "ภูเก็ต", Role.PROVINCIAL_OFFICER, phuket, null), "password-1");
        });
        jdbc.sql("""
                        insert into eplan.hiring_headcount (fiscal_year, province_id, posts)
                        select 2555, id, 2 from eplan.province where code = any(?)""").param(SOUTH).update();
    }
}
