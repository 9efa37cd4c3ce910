package eplan.ui.hiring.score;

import static eplan.ui.hiring.HiringSamples.YEAR;

import eplan.hiring.ProvinceEvaluations;
import eplan.hiring.ScoreCriterion;
import eplan.hiring.ScoreRules;
import eplan.hiring.ScoreRules.Rules;
import eplan.hiring.ScoreRules.ScoreRow;
import eplan.hiring.SystemScores;
import eplan.hiring.SystemScores.Case;
import eplan.hiring.SystemScores.Detail;
import eplan.hiring.SystemScores.Objection;
import eplan.hiring.SystemScores.Part;
import eplan.hiring.SystemScores.Score;
import eplan.hiring.SystemScores.Verdict;
import eplan.people.Role;
import eplan.shared.AccountId;
import eplan.shared.EntryRoundId;
import eplan.shared.LaoId;
import eplan.ui.hiring.HiringScreen;
import eplan.ui.testing.Fakes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;

/** A score of two criteria with sixty cases; the analyst whose it is looks unless a test says otherwise. */
abstract class ScoreScreen extends HiringScreen {

    static final Instant AT = Instant.parse("2011-03-09T03:12:00Z");

    AccountId analyst = Fakes.ME;
    Objection objection;
    LocalDate objectUntil;
    Instant accepted;

    @Override
    protected List<Class<?>> faces() {
        return List.of(SystemScores.class, ScoreRules.class, ProvinceEvaluations.class);
    }

    @Override
    protected String scanned() {
        return "eplan.ui.hiring.score";
    }

    @BeforeEach
    void computed() {
        calls.on("SystemScores.detail", args -> detail())
                .on("SystemScores.cases", args -> cases((ScoreCriterion) args[1], (int) args[2], (int) args[3]))
                .answer(
                        "ScoreRules.of",
                        new Rules(YEAR, 1, List.of(row("0", "0"), row("98", "15"), row("95", "13")), true, null, null));
        calls.answer("ProvinceEvaluations.mine", Optional.empty());
        fakes.actAs(Role.ANALYST);
    }

    private static ScoreRow row(String from, String points) {
        return new ScoreRow(ScoreCriterion.COMPLETE, new BigDecimal(from), new BigDecimal(points));
    }

    private Detail detail() {
        Score score = new Score(
                99,
                YEAR,
                analyst,
                "กานดา <b>ดี</b>",
                Fakes.KORAT,
                "นครราชสีมา",
                "Nakhon Ratchasima",
                new BigDecimal("41.50"),
                new BigDecimal("540.0"),
                null,
                objection,
                objectUntil,
                accepted);
        return new Detail(
                score,
                LocalDate.of(2011, 3, 1),
                List.of(
                        new Part(
                                ScoreCriterion.COMPLETE,
                                new BigDecimal("96.20"),
                                new BigDecimal("480.1"),
                                new BigDecimal("500"),
                                new BigDecimal("13.00"),
                                null,
                                new BigDecimal("15"),
                                2),
                        new Part(
                                ScoreCriterion.LOOKS,
                                null,
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                new BigDecimal("5.00"),
                                new BigDecimal("4.50"),
                                new BigDecimal("5"),
                                0)));
    }

    private static List<Case> cases(ScoreCriterion criterion, int offset, int limit) {
        return IntStream.range(offset, Math.min(60, offset + limit))
                .mapToObj(n -> new Case(
                        new LaoId(n),
                        "อบต. " + n,
                        new EntryRoundId(n),
                        "plan",
                        "แผนพัฒนา 3 ปี",
                        "Three-year plan",
                        new BigDecimal("4.0000"),
                        n == 0 ? Verdict.LOST : Verdict.GOOD,
                        LocalDate.of(2011, 2, 28),
                        n == 0 ? null : LocalDate.of(2011, 2, 20),
                        0,
                        0))
                .toList();
    }

    ScoreView page() {
        return open("hiring/score/99", "", ScoreView.class);
    }
}
