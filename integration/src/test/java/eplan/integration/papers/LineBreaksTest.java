package eplan.integration.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {

    private static final String LETTER =
            "กรมส่งเสริมการปกครองท้องถิ่นขอเรียนว่า ขณะนี้สัญญาในการจ้างเหมาบริการดังกล่าวจะสิ้นสุดลงในเดือนกันยายน"
                    + " ๒๕๕๓ แต่เนื่องจากระบบ e-Plan ที่ดำเนินการต่อเนื่องในปี พ.ศ. ๒๕๕๔"
                    + " จำเป็นต้องจ้างเหมาบริการเจ้าหน้าที่วิเคราะห์และ"
                    + "ติดตามประเมินผลแผนพัฒนาท้องถิ่นอย่างต่อเนื่องและเพื่อให้เกิดประโยชน์ต่อทางราชการ";

    /** Vowels and marks that belong to the letter before them. */
    private static final String NEVER_FIRST =
            "\u0e30\u0e31\u0e32\u0e33\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e45\u0e46\u0e47"
                    + "\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d";

    private static List<String> broken(String text, float most, float indent) {
        return LineBreaks.of(text, ThaiFonts.REGULAR, Paper.SIZE, most, indent);
    }

    private static float width(String line) {
        return ThaiFonts.REGULAR.getWidthPoint(line, Paper.SIZE);
    }

    @Test
    void longThaiTextStaysBetweenTheMargins() {
        List<String> lines = broken(LETTER, Paper.WIDTH, 70);
        assertThat(lines).hasSizeGreaterThan(3).allMatch(line -> width(line) <= Paper.WIDTH);
        assertThat(width(lines.getFirst())).isLessThanOrEqualTo(Paper.WIDTH - 70);
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(LETTER.replace(" ", ""));
    }

    @Test
    void breaksBetweenWordsAndPartsNoMarkFromItsLetter() {
        assertThat(broken(LETTER, Paper.WIDTH, 0)).allMatch(line -> NEVER_FIRST.indexOf(line.charAt(0)) < 0);
        assertThat(broken(LETTER, 12, 0)).allMatch(line -> !isMark(line.charAt(0)));
    }

    private static boolean isMark(char first) {
        return Character.getType(first) == Character.NON_SPACING_MARK;
    }

    @Test
    void linesOfTheirOwnStayApart() {
        assertThat(broken("หนึ่ง\nสอง", 400, 0)).containsExactly("หนึ่ง", "สอง");
        assertThat(broken("", 400, 0)).isEmpty();
    }
}
