package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actors;
import eplan.plan.EntryRecords.Status;
import eplan.plan.EntrySheets.RowEdit;
import eplan.registry.RegistrySetup;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The analyst checks a quarter 2 whose round ended without its data. */
@EplanTest
class ClosedQuarterIT {

    private static final String REMARK = "อปท. ไม่ส่งข้อมูลจนปิดรับ";

    @Autowired
    EntrySheets sheets;

    @Autowired
    EntryRecords records;

    @Autowired
    Actors actors;

    @Autowired
    RegistrySetup setup;

    @Autowired
    Timelines timelines;

    @Autowired
    SettableClock clock;

    @Autowired
    JdbcClient jdbc;

    private Offices offices;
    private RecordKey check;

    @BeforeEach
    void nothingOfTheQuarterIsRecorded() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        check = offices.key(Verifications.ITEM, "verify-q2");
    }

    @AfterEach
    void theRoundAsItWas() {
        stands("OPEN");
    }

    private void stands(String state) {
        jdbc.sql("""
                        update eplan.entry_round set state = ?
                         where lao_id = ? and round_id in (select id from eplan.round where key = 'budget-q2')""").params(state, offices.lao().value()).update();
    }

    private void checked(@Nullable String remark) {
        offices.asAnalyst(doing(() -> {
            Row before = sheets.fields(check, Verifications.HEAD);
            Row after = before.with(Verifications.CHECKED_ON, clock.today()).with(Verifications.REMARK, remark);
            sheets.save(check, List.of(new RowEdit(Verifications.HEAD, before, after)), null);
        }));
    }

    private void complete() {
        offices.asAnalyst(
                doing(() -> records.complete(check, records.state(check).version(), null)));
    }

    private List<String> found() {
        return offices.asAnalyst(() -> Found.in(records.problems(check)));
    }

    @Test
    void noRemarkHelpsAsLongAsTheQuarterCanBeRecorded() {
        checked(REMARK);
        assertThat(found())
                .containsExactly(
                        "item:ordinance problem.verify.incomplete", "item:spending-q2 problem.verify.incomplete");
        assertThatThrownBy(this::complete).isInstanceOf(Refused.class);
    }

    @Test
    void aQuarterThatWasNotReceivedIsNotVerifiedWithoutARemark() {
        stands("NOT_RECEIVED");
        checked(null);
        assertThat(found()).hasSize(2).allMatch(one -> one.endsWith(":remark problem.verify.remark"));
        assertThatThrownBy(this::complete).isInstanceOf(Refused.class);
    }

    @Test
    void notReceivedIsTheResultOfTheCheckWithTheAnalystsRemark() {
        stands("NOT_RECEIVED");
        checked(REMARK);
        assertThat(found())
                .containsExactly(
                        "item:ordinance problem.verify.not-received ?",
                        "item:spending-q2 problem.verify.not-received ?");
        complete();
        Status status = offices.asAnalyst(() -> records.state(check).status());
        assertThat(status).isEqualTo(Status.COMPLETE);
    }
}
