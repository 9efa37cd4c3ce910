package eplan.ui.messages;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.RouterLink;
import eplan.people.Role;
import eplan.ui.lao.LaoCaseView;
import eplan.ui.testing.FakeRegistry;
import eplan.ui.testing.FakeRounds;
import eplan.ui.testing.FakeTimelines;
import org.junit.jupiter.api.Test;

class CaseThreadsTest extends MessagesScreen {

    private CaseThreads shown() {
        open("lao/417", "round=plan", LaoCaseView.class);
        return find(CaseThreads.class).single();
    }

    @Test
    void theCaseShowsItsThreadsAndAWayToWrite() {
        messages.add(FakeRegistry.NONGBUA, "ยอดไม่ตรง", null, "โปรดตรวจ");
        messages.add(FakeRegistry.PHOKLANG, "ของที่อื่น", null, "ไม่เกี่ยว");

        CaseThreads threads = shown();

        assertThat(said(threads)).contains("ยอดไม่ตรง", "โปรดตรวจ", "ใหม่").doesNotContain("ของที่อื่น");
        assertThat(find(RouterLink.class, threads).all())
                .extracting(RouterLink::getHref)
                .hasSize(2)
                .contains("messages?thread=1")
                .anySatisfy(href -> assertThat(href)
                        .contains("write=about", "lao=417")
                        .contains("round=" + FakeRounds.of(FakeRegistry.NONGBUA, FakeTimelines.PLAN)));
    }

    @Test
    void theRestComesWhenItIsAskedFor() {
        for (int i = 0; i < CaseThreads.FEW + 2; i++) {
            messages.add(FakeRegistry.NONGBUA, "เรื่อง " + i, null, "ข้อความ");
        }
        CaseThreads threads = shown();
        assertThat(find(ThreadLine.class, threads).all()).hasSize(CaseThreads.FEW);

        test(button("แสดงอีก", threads)).click();

        assertThat(find(ThreadLine.class, threads).all()).hasSize(CaseThreads.FEW + 2);
    }

    @Test
    void saysWhenThereIsNoneAndOffersAuditorsNoWriting() {
        fakes.actAs(Role.AUDITOR);

        CaseThreads threads = shown();

        assertThat(said(threads)).contains("ยังไม่มีข้อความเกี่ยวกับ อปท. นี้");
        assertThat(find(RouterLink.class, threads).exists()).isFalse();
    }
}
