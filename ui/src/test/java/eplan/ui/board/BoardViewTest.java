package eplan.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import eplan.cycle.RoundStanding;
import eplan.registry.LaoType;
import eplan.shared.AccountId;
import eplan.ui.component.EmptyState;
import eplan.ui.filters.FilterSelect;
import eplan.ui.testing.Fakes;
import eplan.ui.testing.ScreenTest;
import org.junit.jupiter.api.Test;

class BoardViewTest extends ScreenTest {

    private BoardView board(String query) {
        return open("board", query, BoardView.class);
    }

    private BoardGrid grid() {
        return find(BoardGrid.class).single();
    }

    @Test
    void comesBackFromTheUrlAsItWent() {
        BoardPlace place =
                new BoardPlace("30", 2554, "plan", 2L, LaoType.TAO, RoundStanding.FAR_OVERDUE, 8L, "บัว", true);

        assertThat(BoardPlace.from(QueryParameters.fromString(place.parameters().getQueryString())))
                .isEqualTo(place);
        assertThat(BoardPlace.START.parameters().getParameters()).isEmpty();
    }

    @Test
    void showsTheThreeRatesOfTheYearlyRoundThatIsOpen() {
        BoardView view = board("");

        assertThat(said(view))
                .contains(
                        "ได้รับแล้ว · ข้อบัญญัติ Q2",
                        "305",
                        "จาก 334 (91.3%)",
                        "281",
                        "(84.1%)",
                        "เกินมาก 18 · ขยายเวลา 4");
        assertThat(find(Span.class).withText("29").exists()).isTrue();
    }

    @Test
    void cellsSayTheStateInWordsAndShape() {
        board("");

        assertThat(test(grid()).getLitRendererPropertyValue(0, "plan", "word", String.class))
                .isEqualTo("เกินมาก");
        assertThat(test(grid()).getLitRendererPropertyValue(0, "plan", "shape", String.class))
                .isEqualTo("■");
        assertThat(test(grid()).getLitRendererPropertyValue(0, "plan", "says", String.class))
                .isEqualTo("แผนพัฒนา 3 ปี: เกินกำหนดมาก");
        assertThat(test(grid()).getLitRendererPropertyValue(1, "plan", "word", String.class))
                .isEqualTo("ทันกำหนด");
        assertThat(test(grid()).getLitRendererPropertyValue(1, "budget-q2", "shape", String.class))
                .isEqualTo("–");
    }

    @Test
    void everyCellLeadsToItsCase() {
        board("");

        assertThat(test(grid()).getLitRendererPropertyValue(0, "plan", "href", String.class))
                .isEqualTo("lao/1?year=2554&round=plan");
    }

    @Test
    void readsRowsByPagesOnly() {
        board("");

        assertThat(test(grid()).size()).isEqualTo(334);
        test(grid()).getRow(300);
        assertThat(fakes.board.most).isLessThanOrEqualTo(100);
    }

    @Test
    void theUrlsFilterIsAskedFor() {
        board("type=tao&standing=overdue&district=2&analyst=8&order=name&q=บัว");
        test(grid()).getRow(0);

        assertThat(fakes.board.asked.getLast())
                .isEqualTo(new eplan.status.ProvinceBoard.Query(
                        Fakes.KORAT,
                        eplan.ui.testing.FakeTimelines.YEAR,
                        2L,
                        LaoType.TAO,
                        RoundStanding.OVERDUE,
                        new AccountId(8),
                        "บัว",
                        true));
    }

    @Test
    void choosingAFilterPutsItIntoTheUrl() {
        board("q=บัว");

        @SuppressWarnings("unchecked")
        FilterSelect<RoundStanding> standing = find(FilterSelect.class).all().stream()
                .filter(select -> "แสดง".equals(select.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
        test(standing).selectItem("เกินกำหนดมาก");

        assertThat(address()).contains("standing=far_overdue", "q=");
    }

    @Test
    void saysWhenNothingMatchesAndOffersToClear() {
        fakes.board.size = 0;
        board("q=บัว&type=tao&order=name");
        EmptyState nothing = (EmptyState) grid().getEmptyStateComponent();
        assertThat(said(nothing)).contains("ไม่มี อปท. ตามตัวกรองนี้");

        ((Button) nothing.getChildren().toList().getLast()).click();

        assertThat(address()).isEqualTo("board?order=name");
    }

    @Test
    void saysWhenAProvinceHasNoRoundsYet() {
        fakes.board.size = 0;
        board("");

        assertThat(said(grid().getEmptyStateComponent())).contains("จังหวัดนี้ยังไม่มีงวดในปีงบประมาณนี้");
    }

    @Test
    void headquartersChooseTheProvince() {
        fakes.registry.headquarters = true;
        fakes.actAs(eplan.people.Role.HQ_OFFICER);

        assertThat(board("province=83").header().getElement().getTextRecursively())
                .contains("ภูเก็ต");
    }
}
