package eplan.integration.accounts;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.people.AccountSetup;
import eplan.people.Actors;
import eplan.people.HasActor;
import eplan.people.People;
import eplan.people.Role;
import eplan.registry.Registry;
import eplan.registry.RegistrySetup;
import eplan.testing.EplanTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@EplanTest
@ActiveProfiles("embedded")
class EmbeddedAccountsIT {

    @TempDir
    static Path data;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry properties) {
        properties.add("eplan.embedded.data", data::toString);
    }

    @BeforeAll
    static void theFirstStart(
            @Autowired AccountSetup setup, @Autowired RegistrySetup registry, @Autowired Actors actors) {
        setup.prepareOffices();
        actors.asSystem(registry::loadShipped);
        setup.prepareOffices();
        setup.prepareLaoStaff();
    }

    @Autowired
    AccountSetup setup;

    @Autowired
    Actors actors;

    @Autowired
    Registry registry;

    @Autowired
    AuthenticationProvider signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    People people;

    private static List<String[]> lines() throws IOException {
        return Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .toList();
    }

    @Test
    void makesHeadquartersTwoProvincesAndStaffOfSixLaos() throws IOException {
        Map<String, List<String[]>> byRole = lines().stream().collect(groupingBy(line -> line[2]));
        assertThat(byRole.get("HQ_PROCESS_OWNER")).hasSize(1);
        assertThat(byRole.get("PROVINCIAL_HEAD")).hasSize(2);
        assertThat(byRole.get("PROVINCIAL_OFFICER")).hasSize(4);
        assertThat(byRole.get("ANALYST")).hasSize(4);
        assertThat(byRole.get("LAO_STAFF")).hasSize(6);
    }

    @Test
    void everyAccountSignsInWithThePasswordOfTheFile() throws IOException {
        for (String[] line : lines()) {
            var signedIn = signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(line[0], line[1]));
            var actor = ((HasActor) signedIn.getPrincipal()).actor();
            assertThat(actor.role()).isEqualTo(Role.valueOf(line[2]));
            assertThat(actor.name()).isEqualTo(line[3]);
        }
    }

    @Test
    void theDatabaseKeepsHashesOnly() throws IOException {
        String stored = String.join(
                "\n",
                jdbc.sql("select account::text from eplan.account")
                        .query(String.class)
                        .list());
        for (String[] line : lines()) {
            assertThat(stored).doesNotContain(line[1]).contains("{bcrypt}");
        }
    }

    @Test
    void aSecondStartChangesNothing() throws IOException {
        String before = Files.readString(data.resolve("accounts.txt"));
        setup.prepareOffices();
        setup.prepareLaoStaff();
        assertThat(Files.readString(data.resolve("accounts.txt"))).isEqualTo(before);
    }

    @Test
    void staffOfKoratBelongToKorat() {
        var korat = registry.provinceByCode("30").orElseThrow();
        var provinces = jdbc.sql("""
                        select l.province_id from eplan.account a join eplan.lao_on('2010-10-01') l using (lao_id)
                        where a.username like 'korat.lao%'""").query(Long.class).list();
        assertThat(provinces).hasSize(3).containsOnly(korat.value());
    }

    @Test
    void peopleOfOneProvinceDoNotSeeThoseOfTheOther() throws IOException {
        var officer = actor("korat.officer1");
        var ids = jdbc.sql("select id from eplan.account").query(Long.class).list().stream()
                .map(eplan.shared.AccountId::new)
                .toList();
        var names = actors.as(officer, () -> people.names(ids));
        assertThat(names.values())
                .as("five of the office, three of headquarters, staff of three LAOs")
                .hasSize(11);
        var staff = actor("phuket.lao1");
        assertThat(actors.as(staff, () -> people.names(ids)).values())
                .as("five of the office, three of headquarters, itself")
                .hasSize(9);
        assertThat(actors.as(actor("auditor"), () -> people.names(ids)).values())
                .hasSameSizeAs(lines());
    }

    private eplan.people.Actor actor(String username) throws IOException {
        String password = lines().stream()
                .filter(line -> line[0].equals(username))
                .findFirst()
                .orElseThrow()[1];
        var signedIn = signIn.authenticate(UsernamePasswordAuthenticationToken.unauthenticated(username, password));
        return ((HasActor) signedIn.getPrincipal()).actor();
    }
}
