package eplan.integration.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eplan.correspondence.CalendarFeeds;
import eplan.correspondence.DigestProperties;
import eplan.shared.NotFound;
import eplan.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

class FeedControllerTest {

    private static final String LINK = "https://eplan.example.go.th";

    private final Feeds feeds = new Feeds();
    private final FeedText text = new FeedText(
            new Texts(new PathMatchingResourcePatternResolver()),
            new DigestProperties("", LINK),
            () -> LocalDate.of(2011, 3, 9));
    private final FeedController controller = new FeedController(feeds, text);

    private String body() {
        return new String(controller.feed("right").getBody(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    @Test
    void anLaosOwnDateSaysWhichCase() {
        assertThat(body())
                .contains("X-WR-CALNAME:e-Plan กำหนดส่ง", "UID:due-7@eplan", "SUMMARY:ครบกำหนด แผนพัฒนา 3 ปี\r\n")
                .contains("DESCRIPTION:เลขที่ 2554-30-0417\\n" + LINK)
                .contains(
                        "SUMMARY:ครบกำหนด แผนพัฒนา 3 ปี: 12 เรื่อง", "SUMMARY:พักไว้ถึงวันนี้ แผนพัฒนา 3 ปี: 3 เรื่อง");
    }

    @Test
    void speaksEnglishToWhoWantsIt() {
        feeds.language = Locale.ENGLISH;

        assertThat(body()).contains("SUMMARY:Due: Three-year plan (12)");
    }

    @Test
    void isForOnePersonsCalendarAlone() {
        ResponseEntity<byte[]> answer = controller.feed("right");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.OK);
        assertThat(answer.getHeaders().getContentType()).hasToString("text/calendar;charset=UTF-8");
        assertThat(answer.getHeaders().getCacheControl()).contains("private");
    }

    @Test
    void aLinkThatIsNoneIsNotFoundAndSaysNoMore() {
        ResponseEntity<byte[]> answer = controller.feed("wrong");

        assertThat(answer.getStatusCode()).isEqualTo(HttpStatus.NOT_FOUND);
        assertThat(answer.getBody()).isNull();
    }

    @Test
    void whileTheDatabaseIsAwayACalendarIsToldToComeBack() {
        feeds.away = true;

        assertThat(controller.feed("right").getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static final class Feeds implements CalendarFeeds {

        private Locale language = Locale.forLanguageTag("th");
        private boolean away;

        @Override
        public Feed read(String token) {
            if (away) {
                throw new DataAccessResourceFailureException("away");
            }
            if (!"right".equals(token)) {
                throw new NotFound("calendar");
            }
            return new Feed(
                    language, List.of(entry(Kind.DUE, 7, 1), entry(Kind.WORK, 8, 12), entry(Kind.ASLEEP, 9, 3)));
        }

        private static Entry entry(Kind kind, int key, long many) {
            String number = kind == Kind.DUE ? "2554-30-0417" : null;
            LocalDate day = LocalDate.of(2011, 2, 28);
            return new Entry("due-" + key, kind, day, "แผนพัฒนา 3 ปี", "Three-year plan", many, number);
        }

        @Override
        public String make() {
            throw new UnsupportedOperationException();
        }

        @Override
        public void revoke() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Link> link() {
            return Optional.empty();
        }
    }
}
