package eplan.integration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IcsWriterTest {

    private static final Instant AT = Instant.parse("2011-03-09T03:00:00Z");
    private static final String LONG =
            "ครบกำหนด แผนพัฒนาสามปีและการขึ้นชั้นแผน ".repeat(5).strip();

    private static String written(String summary, String description) {
        IcsEvent event = new IcsEvent("due-7@eplan", LocalDate.of(2011, 2, 28), summary, description);
        return IcsWriter.write("e-Plan กำหนดส่ง", AT, List.of(event));
    }

    private static List<String> lines(String calendar) {
        return List.of(calendar.split("\r\n"));
    }

    @Test
    void aDayIsAWholeDayOfTheCalendar() {
        assertThat(lines(written("แผน", "")))
                .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
                .endsWith("END:VEVENT", "END:VCALENDAR")
                .containsSubsequence(
                        "BEGIN:VEVENT",
                        "UID:due-7@eplan",
                        "DTSTAMP:20110309T030000Z",
                        "DTSTART;VALUE=DATE:20110228",
                        "DTEND;VALUE=DATE:20110301",
                        "SUMMARY:แผน",
                        "TRANSP:TRANSPARENT")
                .noneMatch(line -> line.startsWith("DESCRIPTION"));
    }

    @Test
    void linesEndWithBothCharactersAndNoneIsEmpty() {
        String calendar = written("แผน", "เลขที่ 2554-30-0417");

        assertThat(calendar).endsWith("\r\n");
        assertThat(calendar.replace("\r\n", "")).doesNotContain("\r", "\n");
        assertThat(lines(calendar)).noneMatch(String::isEmpty);
    }

    @Test
    void longLinesAreFoldedBetweenCharactersAtSeventyFiveOctets() {
        String calendar = written(LONG, "");

        assertThat(lines(calendar)).allSatisfy(line -> {
            byte[] octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        });
        assertThat(lines(calendar).stream().filter(line -> line.startsWith(" ")))
                .hasSizeGreaterThan(5);
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + LONG + "\r\n");
    }

    @Test
    void aCharacterOfTwoHalvesIsNotCutInTwo() {
        String calendar = written("🗓".repeat(60), "");

        assertThat(lines(calendar))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(calendar.replace("\r\n ", "")).contains("SUMMARY:" + "🗓".repeat(60));
        assertThat(new String(calendar.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @Test
    void whatMeansSomethingInACalendarIsEscaped() {
        assertThat(lines(written("ก,ข;ค\\ง", "หนึ่ง\nสอง\r\nสาม")))
                .contains("SUMMARY:ก\\,ข\\;ค\\\\ง", "DESCRIPTION:หนึ่ง\\nสอง\\nสาม");
    }

    @Test
    void wordsCannotBecomeLinesOfTheirOwn() {
        assertThat(lines(written("x\r\nEND:VCALENDAR", "")).stream().filter("END:VCALENDAR"::equals))
                .hasSize(1);
    }

    @Test
    void anEmptyCalendarIsOneAllTheSame() {
        assertThat(lines(IcsWriter.write("e-Plan", AT, List.of())))
                .startsWith("BEGIN:VCALENDAR")
                .endsWith("END:VCALENDAR");
    }
}
