package eplan.hiring;

import eplan.hiring.HiringYears.Letter;
import eplan.shared.BusinessClock;
import eplan.shared.FileKind;
import eplan.shared.FiscalYear;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a hiring year needs before it can be opened. */
@Component
class OpeningRules {

    private static final int LONGEST_LETTER = 200;
    private static final int MEGABYTE = 1024 * 1024;

    private final HiringOpenings openings;
    private final BusinessClock clock;
    private final JdbcClient jdbc;

    OpeningRules(HiringOpenings openings, BusinessClock clock, JdbcClient jdbc) {
        this.openings = openings;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** @throws Refused as {@link HiringYears#open} says */
    void check(FiscalYear year, Letter letter) {
        openings.find(year).ifPresent(open -> {
            throw new Refused("refused.hiring.open", year.toString());
        });
        FiscalYear before = year.previous();
        if (!calendar(before)) {
            throw new Refused("refused.hiring.calendar", before.toString());
        }
        LocalDate cutOff = letter.cutOff();
        if (cutOff.isAfter(clock.today()) || !before.contains(cutOff)) {
            throw new Refused("refused.hiring.cut-off", before.first(), last(before));
        }
        if (!headcounts(year)) {
            throw new Refused("refused.hiring.headcount", year.toString());
        }
        letter(letter.number());
        if (letter.dated().isAfter(clock.today())) {
            throw new Refused("refused.hiring.letter-future");
        }
        guidelines(letter.guidelines());
    }

    /** The last day that can be a cut-off day. */
    private LocalDate last(FiscalYear before) {
        LocalDate today = clock.today();
        return today.isBefore(before.last()) ? today : before.last();
    }

    /** The calendar of the year before is in force, with the three duties. */
    private boolean calendar(FiscalYear before) {
        return jdbc.sql("""
                        select exists (select from eplan.timeline_year y
                                         join eplan.round r on r.fiscal_year = y.fiscal_year and r.kind = 'HIRING'
                                        where y.fiscal_year = ? and y.published)""").param(before.be()).query(Boolean.class).single();
    }

    private boolean headcounts(FiscalYear year) {
        return jdbc.sql("select exists (select from eplan.hiring_headcount where fiscal_year = ?)")
                .param(year.be())
                .query(Boolean.class)
                .single();
    }

    /** The number of a letter as it is kept. @throws Refused without one, or when it is too long */
    static String letter(String number) {
        return Reason.given(number, "refused.hiring.letter", LONGEST_LETTER, "refused.hiring.letter-long");
    }

    /** @throws Refused for what is no PDF, by its content, or too large */
    private static void guidelines(byte[] content) {
        if (content.length > HiringFile.LARGEST) {
            throw new Refused("refused.hiring.file-large", HiringFile.LARGEST / MEGABYTE);
        }
        if (!pdf(content)) {
            throw new Refused("refused.hiring.pdf");
        }
    }

    private static boolean pdf(byte[] content) {
        try {
            return FileKind.of(content) == FileKind.PDF;
        } catch (Refused unknown) {
            return false;
        }
    }
}
