package eplan.correspondence;

import static eplan.correspondence.Correspondents.id;
import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.Notices.Kind;
import eplan.correspondence.Notices.Notice;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Portfolios;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Analysts hear of new LAOs of their own: once, however many. */
@EplanTest
class NoticesOfPortfoliosIT {

    @Autowired
    Portfolios portfolios;

    @Autowired
    Notices notices;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Correspondents people;
    private ProvinceId trang;

    @BeforeEach
    void everyLaoIsNobodys() {
        people = new Correspondents(actors, setup, clock, jdbc);
        trang = Objects.requireNonNull(people.head.province());
        jdbc.sql("delete from eplan.notice").update();
    }

    @AfterEach
    void forget() {
        people.forget();
        jdbc.sql("delete from eplan.notice").update();
    }

    private void give(Map<LaoId, AccountId> to) {
        people.doing(people.head, () -> portfolios.assign(trang, to, "รับผิดชอบพื้นที่"));
    }

    private List<Notice> latest(Actor of) {
        return people.as(of, () -> notices.latest(10));
    }

    @Test
    void manyAreOneNoticeWithACount() {
        give(Map.of(people.lao, id(people.analyst), people.neighbour, id(people.analyst)));
        assertThat(latest(people.analyst)).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Kind.PORTFOLIO);
            assertThat(notice.many()).isEqualTo(2);
            assertThat(notice.on()).isEqualTo(Correspondents.TODAY);
        });
        assertThat(latest(people.colleague)).isEmpty();
        assertThat(latest(people.head)).isEmpty();
    }

    @Test
    void oneIsNamedAndToldToWhoHasItNow() {
        give(Map.of(people.lao, id(people.analyst)));
        give(Map.of(people.lao, id(people.colleague)));
        assertThat(latest(people.colleague)).singleElement().satisfies(notice -> {
            assertThat(notice.many()).isEqualTo(1);
            assertThat(notice.about().lao()).isEqualTo(people.lao);
            assertThat(notice.about().laoTh()).isNotBlank();
        });
        assertThat(latest(people.analyst)).hasSize(1);
    }

    @Test
    void whatBecomesNobodysIsToldToNobody() {
        give(Map.of(people.lao, id(people.analyst)));
        jdbc.sql("delete from eplan.notice").update();
        people.doing(people.head, () -> portfolios.release(trang, Set.of(people.lao), "รอผู้รับผิดชอบใหม่"));
        assertThat(latest(people.analyst)).isEmpty();
    }
}
