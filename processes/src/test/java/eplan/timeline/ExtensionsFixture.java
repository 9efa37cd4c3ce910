package eplan.timeline;

import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.LaoId;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gives LAOs of Nakhon Ratchasima later dates, and forgets them afterwards. */
abstract class ExtensionsFixture extends MovesFixture {

    /** 15 days past the end of February: as far as a head goes by default. */
    static final LocalDate LIMIT = MARCH;

    static final Actor OFFICER_OF_HQ = new Actor(new AccountId(9), "Wirat", Role.HQ_OFFICER, null, null);

    @Autowired
    LaoDeadlines dates;

    @AfterEach
    void forgetExtensions() {
        jdbc.sql("truncate eplan.lao_deadline_change").update();
        jdbc.sql("update eplan.extension_limit set province_days = 15, endorse_days = 3")
                .update();
    }

    Actor head(ProvinceId province) {
        return new Actor(new AccountId(7), "Wichai", Role.PROVINCIAL_HEAD, province, null);
    }

    void extend(Actor by, RoundView round, ProvinceId province, LocalDate newDue, LaoId... laos) {
        actors.as(by, () -> {
            dates.extend(round.id(), province, Set.of(laos), newDue, "น้ำท่วม", null);
            return 0;
        });
    }

    /** Of the round {@code plan}, by the head of Nakhon Ratchasima. */
    void extend(LocalDate newDue, LaoId... laos) {
        extend(head(korat), plan, korat, newDue, laos);
    }

    void takeBack(LaoId... laos) {
        actors.as(head(korat), () -> {
            dates.takeBack(plan.id(), korat, Set.of(laos), "น้ำลดแล้ว");
            return 0;
        });
    }

    LaoDeadlines.DateStory why(LaoId lao) {
        return actors.as(head(korat), () -> dates.why(plan.id(), lao));
    }

    /** The first of Nakhon Ratchasima. */
    List<LaoId> laosOfKorat(int many) {
        return jdbc
                .sql("select lao_id from eplan.lao_on(?) where province_id = ? order by 1 limit ?")
                .param(clock.today())
                .param(korat.value())
                .param(many)
                .query(Long.class)
                .list()
                .stream()
                .map(LaoId::new)
                .toList();
    }
}
