package eplan.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eplan.inbox.InboxViews.View;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.people.Substitutions;
import eplan.people.Substitutions.Scope;
import eplan.people.Substitutions.Stand;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.testing.EplanTest;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;

/** Views of the inbox, one's own and those that the office shares. */
@EplanTest
@Import(OpenWork.class)
class InboxViewsIT {

    private static final String QUERY = "round=2&who=me_or_nobody";

    @Autowired
    OpenWork work;

    @Autowired
    InboxViews views;

    @Autowired
    Substitutions substitutions;

    @BeforeEach
    void people() {
        work.start(0);
    }

    @AfterEach
    void forget() {
        work.jdbc.sql("delete from eplan.inbox_view").update();
        work.jdbc.sql("delete from eplan.substitution").update();
    }

    private View keep(Actor who, String name, boolean shared) {
        return work.as(who, () -> views.keep(name, QUERY, shared));
    }

    private List<View> seen(Actor who) {
        return work.as(who, views::mine);
    }

    private List<String> names(Actor who) {
        return seen(who).stream().map(View::name).toList();
    }

    private void act(Actor who, Consumer<InboxViews> act) {
        work.as(who, () -> {
            act.accept(views);
            return true;
        });
    }

    private static void refuses(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(act::run)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void whatIsKeptComesBackToWhoeverKeptItOnly() {
        View kept = keep(work.officer, "  เกินกำหนดมาก  ", false);

        assertThat(kept).isEqualTo(new View(kept.id(), "เกินกำหนดมาก", QUERY, false, null, true));
        assertThat(seen(work.officer)).containsExactly(kept);
        assertThat(seen(work.otherOfficer)).isEmpty();
        assertThat(seen(work.head)).isEmpty();
    }

    @Test
    void whatIsSharedIsTheOfficesAndNobodyElses() {
        View shared = keep(work.officer, "น้ำท่วม", true);

        assertThat(seen(work.otherOfficer))
                .containsExactly(new View(shared.id(), "น้ำท่วม", QUERY, true, work.officer.name(), false));
        assertThat(names(work.analyst)).containsExactly("น้ำท่วม");
        assertThat(names(work.foreignOfficer)).isEmpty();
        assertThat(names(work.headquarters)).isEmpty();
    }

    @Test
    void headquartersShareAmongThemselves() {
        keep(work.headquarters, "ขั้น 3", true);
        Actor auditor = new Actor(OpenWork.account(work.foreignOfficer), "ผู้ตรวจ", Role.AUDITOR, null, null);

        assertThat(names(auditor)).containsExactly("ขั้น 3");
        assertThat(names(work.officer)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> keep(auditor, "ของฉัน", false));
    }

    @Test
    void onesOwnComeFirstInThaiOrder() {
        keep(work.otherOfficer, "กลุ่มของวันทนา", true);
        keep(work.officer, "เขต 2", false);
        keep(work.officer, "ขอนแก่น", true);
        keep(work.officer, "คงค้าง", false);

        assertThat(names(work.officer)).containsExactly("ขอนแก่น", "เขต 2", "คงค้าง", "กลุ่มของวันทนา");
    }

    @Test
    void aNameIsNeededAndTakenOnce() {
        keep(work.officer, "เช้า", false);
        View other = keep(work.officer, "บ่าย", false);

        refuses("refused.view.taken", () -> keep(work.officer, "เช้า ", false));
        refuses("refused.view.taken", () -> act(work.officer, all -> all.rename(other.id(), "เช้า")));
        refuses("refused.view.name", () -> keep(work.officer, " ", false));
        refuses("refused.view.name.long", () -> keep(work.officer, "ก".repeat(61), false));
        refuses("refused.view.query", () -> work.as(work.officer, () -> views.keep("ยาว", "q".repeat(1001), false)));
        assertThat(keep(work.otherOfficer, "เช้า", false).name()).isEqualTo("เช้า");
    }

    @Test
    void twentyAreEnough() {
        for (int i = 0; i < InboxViews.MOST; i++) {
            keep(work.officer, String.format(Locale.ROOT, "มุมมอง %02d", i), false);
        }

        refuses("refused.view.many", () -> keep(work.officer, "อีกหนึ่ง", false));
    }

    @Test
    void renamedSharedAndRemovedByWhoeverKeptIt() {
        View view = keep(work.officer, "เช้า", false);

        act(work.officer, all -> all.rename(view.id(), "ทุกเช้า"));
        act(work.officer, all -> all.share(view.id(), true));
        assertThat(names(work.otherOfficer)).containsExactly("ทุกเช้า");

        act(work.officer, all -> all.share(view.id(), false));
        assertThat(names(work.otherOfficer)).isEmpty();

        act(work.officer, all -> all.remove(view.id()));
        assertThat(names(work.officer)).isEmpty();
    }

    @Test
    void othersOnlyLookAndTheHeadMayRemoveWhatIsShared() {
        View view = keep(work.officer, "น้ำท่วม", true);

        for (Consumer<InboxViews> act : List.<Consumer<InboxViews>>of(
                all -> all.rename(view.id(), "อื่น"),
                all -> all.share(view.id(), false),
                all -> all.remove(view.id()))) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> act(work.otherOfficer, act));
            assertThatExceptionOfType(NotFound.class).isThrownBy(() -> act(work.foreignOfficer, act));
        }
        assertThat(seen(work.head))
                .singleElement()
                .satisfies(one -> assertThat(one.mayRemove()).isTrue());
        act(work.head, all -> all.remove(view.id()));

        assertThat(names(work.officer)).isEmpty();
    }

    @Test
    void whoStandsInForTheHeadRemovesSharedOnesOnlyWithEverythingInHand() {
        View view = keep(work.otherOfficer, "น้ำท่วม", true);
        standsInForTheHead(new Scope(null, "EXPEDITE"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> inTheHeadsPlace(view.id()));
        assertThat(names(work.otherOfficer)).containsExactly("น้ำท่วม");

        standsInForTheHead(Scope.EVERYTHING);
        inTheHeadsPlace(view.id());
        assertThat(names(work.otherOfficer)).isEmpty();
    }

    private void standsInForTheHead(Scope scope) {
        Stand stand = new Stand(OpenWork.account(work.officer), OpenWork.TODAY, OpenWork.TODAY, scope);
        work.as(work.head, () -> {
            substitutions.arrange(OpenWork.account(work.head), List.of(stand), "ไปราชการ");
            return true;
        });
    }

    private void inTheHeadsPlace(long view) {
        act(
                work.officer,
                all -> substitutions.actingFor(OpenWork.account(work.head), () -> {
                    all.remove(view);
                    return view;
                }));
    }

    @Test
    void theHeadDoesNotSeeWhatIsNotShared() {
        View view = keep(work.officer, "ของฉัน", false);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> act(work.head, all -> all.remove(view.id())));
    }
}
