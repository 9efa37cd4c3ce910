package eplan.plan;

import static eplan.plan.Offices.doing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.people.Actor;
import eplan.people.Actors;
import eplan.people.Role;
import eplan.plan.WaitingDrafts.Left;
import eplan.plan.WaitingDrafts.Waiting;
import eplan.registry.RegistrySetup;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import eplan.testing.SettableClock;
import eplan.timeline.Timelines;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What Suda typed waits for her choice, and is nobody else's. */
@EplanTest
class WaitingDraftsIT {

    private static final Waiting TYPED = new Waiting("{\"vision\":\"ก\"}", "{\"vision\":\"ข\"}");

    private static final Waiting OTHER = new Waiting(TYPED.base(), "{\"vision\":\"ง\"}");

    @Autowired
    WaitingDrafts waiting;

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
    private RecordKey key;
    private UUID stamp;

    @BeforeEach
    void sudaTyped() {
        offices = Offices.of(actors, setup, timelines, clock, jdbc);
        nothingWaits();
        key = offices.key(VisionStrategies.ITEM, "plan");
        stamp = suda(null, TYPED);
    }

    @AfterEach
    void nothingWaits() {
        jdbc.sql("delete from eplan.waiting_draft").update();
    }

    private UUID suda(@Nullable UUID last, Waiting typed) {
        return offices.asStaff(() -> waiting.keep(key, last, typed));
    }

    private void sudaDrops(UUID last) {
        offices.asStaff(doing(() -> waiting.drop(key, last)));
    }

    private List<Waiting> sudas() {
        return offices.asStaff(() -> waiting.mine(key)).stream()
                .map(Left::waiting)
                .toList();
    }

    private Actor colleague() {
        return new Actor(new AccountId(2), "Wanida", Role.LAO_STAFF, null, offices.lao());
    }

    @Test
    void itIsThereAgainAsItWasTyped() {
        assertThat(sudas()).containsExactly(TYPED);
        Waiting more = new Waiting(TYPED.base(), "{\"vision\":\"ค\\u0000\"}");
        suda(stamp, more);
        assertThat(sudas()).containsExactly(more);
    }

    @Test
    void twoFormsOfOneAccountWriteBesideEachOther() {
        UUID other = suda(null, OTHER);
        assertThat(sudas()).containsExactly(TYPED, OTHER);
        sudaDrops(other);
        assertThat(sudas()).containsExactly(TYPED);
    }

    @Test
    void whatWasWrittenAnewSinceIsNeitherOverwrittenNorDropped() {
        suda(stamp, OTHER);
        sudaDrops(stamp);
        assertThat(sudas()).containsExactly(OTHER);
        suda(stamp, TYPED);
        assertThat(sudas()).containsExactly(OTHER, TYPED);
    }

    @Test
    void whatWasDroppedSinceIsKeptAgain() {
        sudaDrops(stamp);
        suda(stamp, OTHER);
        assertThat(sudas()).containsExactly(OTHER);
    }

    @Test
    void itWaitsForTheRecordWhicheverRoundAsks() {
        RecordKey asked = new RecordKey(key.lao(), key.dataYear(), key.item(), "special-1");
        assertThat(offices.asStaff(() -> waiting.mine(asked))).containsExactly(new Left(stamp, TYPED));
    }

    @Test
    void anotherAccountSeesAndDropsItsOwnOnly() {
        assertThat(actors.as(colleague(), () -> waiting.mine(key))).isEmpty();
        actors.as(colleague(), doing(() -> waiting.drop(key, stamp)));
        actors.as(colleague(), () -> waiting.keep(key, stamp, OTHER));
        assertThat(sudas()).containsExactly(TYPED);
    }

    @Test
    void whoHasChosenIsNotAskedAgain() {
        sudaDrops(stamp);
        assertThat(sudas()).isEmpty();
        sudaDrops(stamp);
    }

    @Test
    void whoMayNotRecordHasNothingToKeep() {
        assertThatThrownBy(() -> offices.asForeignAnalyst(() -> waiting.mine(key)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> offices.asOfficer(doing(() -> waiting.keep(key, null, TYPED))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatNoRecordCanNeedIsRefused() {
        Waiting endless = new Waiting("", "x".repeat(WaitingDrafts.LONGEST + 1));
        assertThatThrownBy(() -> suda(stamp, endless))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("refused.record.too-long");
        assertThat(sudas()).containsExactly(TYPED);
    }

    @Test
    void whatNobodyChoseInNinetyDaysIsForgotten() {
        new OldWaitingDrafts(jdbc).forget();
        assertThat(sudas()).containsExactly(TYPED);
        jdbc.sql("update eplan.waiting_draft set at = at - interval '91 days'").update();
        new OldWaitingDrafts(jdbc).forget();
        assertThat(sudas()).isEmpty();
    }

    @Test
    void theSystemKeepsNothing() {
        actors.asSystem(doing(() -> waiting.keep(key, null, TYPED)));
        assertThat(actors.asSystem(() -> waiting.mine(key))).isEmpty();
    }
}
