package eplan.timeline;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import eplan.timeline.YearDrafts.Scope;
import eplan.timeline.YearRequests.Request;
import eplan.timeline.YearRequests.Special;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A published year that needs four eyes, in September before it begins; nothing of it opens before October. */
abstract class YearRequestsFixture extends DraftsFixture {

    static final Actor THIRD = new Actor(new AccountId(4), "Malee", Role.HQ_PROCESS_OWNER, null, null);

    @Autowired
    YearRequests requests;

    @BeforeEach
    void publishedWithFourEyes() {
        published();
        fourEyes(true);
    }

    @AfterEach
    void withoutRequests() {
        jdbc.sql("delete from eplan.year_request where fiscal_year in (2587, 2588)")
                .update();
    }

    void fourEyes(boolean on) {
        jdbc.sql("update eplan.timeline_setting set four_eyes = ?").param(on).update();
    }

    ProvinceId province(String code) {
        return new ProvinceId(jdbc.sql("select id from eplan.province where code = ?")
                .param(code)
                .query(Long.class)
                .single());
    }

    /** For the PAOs of two provinces, in January. */
    Special floodOfTwo() {
        Scope scope = new Scope(Set.of("PAO"), Set.of(province("23"), province("39")), Set.of());
        return new Special("flood", flood("2044-01-10", "2044-01-31"), scope);
    }

    long askForFlood() {
        Special special = floodOfTwo();
        return owner(() -> requests.special(YEAR, special, "น้ำท่วม"));
    }

    /** For the three-year plan to be taken out; it opens on 1 November. */
    long askForNoPlan() {
        return owner(() -> requests.retire(round("plan").id(), true, "ยกเลิก", "มท 1"));
    }

    Request seen(Actor by, long id) {
        return actors.as(by, () -> requests.of(YEAR)).stream()
                .filter(request -> request.id() == id)
                .findFirst()
                .orElseThrow();
    }
}
