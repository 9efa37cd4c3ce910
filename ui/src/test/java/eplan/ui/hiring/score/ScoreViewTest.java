package eplan.ui.hiring.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.details.Details;
import org.junit.jupiter.api.Test;

@ViewPackages(classes = ScoreView.class)
class ScoreViewTest extends ScoreScreen {

    private PartCard opened(int part) {
        PartCard card = find(PartCard.class).all().get(part);
        Details details = card;
        test(details).openDetails();
        return card;
    }

    @Test
    void eachPartSaysItsPointsOfTheMost() {
        ScoreView page = page();

        assertThat(said(page)).contains("41.5 จาก 50 คะแนน", "13 จาก 15", "4.5 จาก 5", "แก้ไขจาก 5", "540 อปท.-เดือน");
    }

    @Test
    void everyPointOpensToItsStepsAndCasesAPageAtATime() {
        page();
        PartCard card = opened(0);
        assertThat(said(card))
                .contains("ได้ร้อยละ 96.2: 480.1 จาก 500", "ไม่นำมาหักคะแนน 2 รายการ", "ตั้งแต่ร้อยละ 98 ได้ 15 คะแนน")
                .contains("อบต. 49", "28 ก.พ. 2554", "แสดง 50 รายการ")
                .doesNotContain("อบต. 50");
        assertThat(links(card)).contains("lao/0?year=2553&round=plan");

        press("แสดงเพิ่ม", card);

        assertThat(said(card)).contains("อบต. 59", "แสดง 60 รายการ");
        assertThat(offers("แสดงเพิ่ม")).isFalse();
    }
}
