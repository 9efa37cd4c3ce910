package eplan.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.popover.Popover;
import eplan.correspondence.Live;
import eplan.correspondence.Notices;
import eplan.correspondence.Notices.Kind;
import eplan.shared.WorkItemId;
import eplan.ui.board.BoardView;
import eplan.ui.i18n.Languages;
import eplan.ui.inbox.InboxView;
import eplan.ui.testing.ScreenTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.support.GenericApplicationContext;

class BellViewTest extends ScreenTest {

    private static final String MINE = "account:7";

    private final FakeNotices notices = new FakeNotices();
    private final FakeLive live = new FakeLive();
    private final List<Runnable> later = new ArrayList<>();

    @Override
    protected void register(GenericApplicationContext context) {
        context.registerBean(Notices.class, () -> notices);
        context.registerBean(Live.class, () -> live);
        context.registerBean("liveThreads", LiveTimer.class, () -> (millis, work) -> later.add(work));
    }

    private Bell bell() {
        open("", "", InboxView.class);
        return find(Bell.class).single();
    }

    /** What was put off is due. */
    private void timePasses() {
        List<Runnable> due = List.copyOf(later);
        later.clear();
        due.forEach(Runnable::run);
        MockVaadin.runUIQueue();
    }

    private NoticeList unfolded(Bell bell) {
        Popover popover = bell.popover();
        popover.setOpened(true);
        ComponentUtil.fireEvent(popover, new Popover.OpenedChangeEvent(popover, true));
        return below(popover, NoticeList.class).getFirst();
    }

    private static <T extends Component> List<T> below(Component from, Class<T> type) {
        return all(from).filter(type::isInstance).map(type::cast).toList();
    }

    private static Stream<Component> all(Component from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(BellViewTest::all));
    }

    private static String name(Bell bell) {
        return below(bell, NativeButton.class).getFirst().getElement().getAttribute("aria-label");
    }

    @Test
    void saysHowManyAreUnread() {
        notices.add(Kind.ASSIGNED, 3);
        notices.add(Kind.MESSAGE, 1);
        Bell bell = bell();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 2 รายการ");
        assertThat(said(bell)).contains("2");
    }

    @Test
    void standsInTheHeaderOfEveryScreenAndHearsOnce() {
        Bell bell = bell();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ไม่มีรายการใหม่");
        open("board", "", BoardView.class);
        assertThat(find(Bell.class).single()).isSameAs(bell);
        assertThat(live.hearers(MINE)).isEqualTo(1);
        open("", "", InboxView.class);
        assertThat(live.hearers(MINE)).isEqualTo(1);
        assertThat(live.hearers("account:8")).isZero();
    }

    @Test
    void aNewNoticeIsShownAndSaidWithoutAReload() {
        Bell bell = bell();
        notices.add(Kind.ESCALATED, 1);
        live.tell(MINE);
        timePasses();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 1 รายการ");
        assertThat(said(bell)).contains("มีการแจ้งเตือนใหม่ ยังไม่อ่าน 1 รายการ");
    }

    @Test
    void howeverOftenItIsToldItAsksOnce() {
        bell();
        int before = notices.asked;
        live.tell(MINE);
        live.tell(MINE);
        live.tell(MINE);
        assertThat(later).hasSize(1);
        timePasses();
        assertThat(notices.asked).isEqualTo(before + 1);
        live.tell(MINE);
        assertThat(later).hasSize(1);
    }

    @Test
    void unfoldsTheLatestEachWithAWayToItsPlace() {
        notices.add(Kind.REMINDED, 1, null);
        notices.add(Kind.MESSAGE, 2);
        notices.add(Kind.ASSIGNED, 1);
        notices.add(Kind.ESCALATED, 5);
        NoticeList list = unfolded(bell());
        assertThat(said(list))
                .contains(
                        "งาน 5 เรื่องขึ้นมาถึงท่าน",
                        "ท่านได้รับมอบหมายงานของ อบต.หนองบัว · ข้อบัญญัติ",
                        "ข้อความใหม่ 2 ข้อความใน “เอกสารแนบ” ล่าสุดจาก มานะ ขยัน",
                        "เตือนให้บันทึก ข้อบัญญัติ ของ อบต.หนองบัว ให้ทันกำหนด",
                        "9 มี.ค. 10.12",
                        "ใหม่");
        assertThat(below(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly(
                        "./?kind=expedite", "./?item=903", "messages?thread=72", "lao/417?year=2554&round=budget-q2");
    }

    @Test
    void saysForWhomWhoStandsInHasIt() {
        notices.instead = "วิชัย";
        notices.add(Kind.EXTENSION_ASKED, 1);
        notices.instead = null;
        notices.add(Kind.ESCALATED, 5);
        assertThat(said(unfolded(bell())))
                .contains("อบต.หนองบัว ขอขยายเวลา ข้อบัญญัติ รอท่านพิจารณา (แทน วิชัย)", "งาน 5 เรื่องขึ้นมาถึงท่าน")
                .doesNotContain("ขึ้นมาถึงท่าน (แทน");
    }

    @Test
    void whoFollowsOneHasReadIt() {
        notices.add(Kind.ASSIGNED, 1);
        notices.add(Kind.MESSAGE, 1);
        Bell bell = bell();
        NoticeLine latest = below(unfolded(bell), NoticeLine.class).getFirst();
        ComponentUtil.fireEvent(latest, new ClickEvent<>(latest));
        assertThat(notices.all.getFirst().read()).isTrue();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 1 รายการ");
        assertThat(bell.popover().isOpened()).isFalse();
    }

    @Test
    void allThatIsShownCanBeReadAtOnce() {
        notices.add(Kind.ASSIGNED, 1);
        notices.add(Kind.MESSAGE, 1);
        Bell bell = bell();
        NoticeList list = unfolded(bell);
        Button readAll = below(list, Button.class).getFirst();
        assertThat(readAll.getText()).isEqualTo("อ่านแล้วทั้งหมด");
        notices.add(Kind.RETURNED, 1);
        readAll.click();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 1 รายการ");
        below(list, Button.class).getFirst().click();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ไม่มีรายการใหม่");
        assertThat(readAll.isEnabled()).isFalse();
    }

    @Test
    void saysSoWhenThereIsNone() {
        assertThat(said(unfolded(bell()))).contains("ยังไม่มีการแจ้งเตือน");
    }

    @Test
    void whatCameToOneSinceItWasShownIsNotRead() {
        notices.add(Kind.ESCALATED, 2);
        Bell bell = bell();
        NoticeLine shown = below(unfolded(bell), NoticeLine.class).getFirst();
        notices.more(1);
        ComponentUtil.fireEvent(shown, new ClickEvent<>(shown));
        assertThat(notices.all.getFirst().read()).isFalse();
        assertThat(name(bell)).isEqualTo("การแจ้งเตือน ยังไม่อ่าน 1 รายการ");
    }

    @Test
    void analystsAreRemindedOfTheirManyLaosAtOnceAndFindThemInTheirInbox() {
        notices.add(Kind.REMINDED, 90, new WorkItemId(9));
        notices.add(Kind.REMINDED, 1, new WorkItemId(9));
        notices.add(Kind.REMINDED, 2, null);
        NoticeList list = unfolded(bell());
        assertThat(said(list)).contains("เตือนให้ทำ ข้อบัญญัติ ให้ทันกำหนด 90 อปท.", "ให้ทันกำหนด (2 ครั้ง)");
        assertThat(below(list, Anchor.class))
                .extracting(Anchor::getHref)
                .containsExactly("lao/417?year=2554&round=budget-q2", "./?item=9", "./?kind=enter");
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindHasWordsForOneAndForMany(Kind kind) {
        for (var language : Languages.ALL) {
            UI.getCurrent().setLocale(language);
            notices.all.clear();
            notices.add(kind, 1);
            notices.add(kind, 12);
            assertThat(notices.all)
                    .extracting(NoticeWords::of)
                    .doesNotHaveDuplicates()
                    .allSatisfy(words -> assertThat(words).doesNotContain("notice.", "{"));
        }
    }
}
