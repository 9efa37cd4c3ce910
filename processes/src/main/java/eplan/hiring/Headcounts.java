package eplan.hiring;

import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The headcount list (บัญชีจำนวนเจ้าหน้าที่ฯ, enclosure 1): how many analysts each province may have in a hiring year. */
public interface Headcounts {

    /** Nobody has more. */
    int MOST_POSTS = 50;

    /** Every province that has LAOs, by Thai name; headquarters. */
    List<Headcount> of(FiscalYear year);

    /** One province's; its officers and head, headquarters. */
    Headcount of(FiscalYear year, ProvinceId province);

    /** An XLSX template with the provinces and what stands today; headquarters. */
    byte[] template(FiscalYear year);

    /** What the file would change; changes nothing. HQ process owners. @throws eplan.shared.Refused for a file that is none of these */
    ImportPlan check(FiscalYear year, byte[] file, String fileName);

    /**
     * Takes the file over, all or nothing. @throws eplan.shared.Refused as {@link #check}, for a file with problems, or without a reason
     */
    int importFile(FiscalYear year, byte[] file, String fileName, String reason);

    /**
     * Sets one province's headcount; HQ process owners. Where fewer are left than are signed, what becomes of whom is for {@link
     * HeadcountDecisions} to say.
     *
     * @param seen what stood there, so that nobody's change is overwritten
     * @throws eplan.shared.StaleForm when something else stands there
     * @throws eplan.shared.Refused outside 0 to {@link #MOST_POSTS}, without a reason, or below what is signed
     */
    void set(FiscalYear year, ProvinceId province, int posts, @Nullable Integer seen, String reason);

    /** Changes of one province's headcount, latest first; whoever may read it. */
    List<Change> history(FiscalYear year, ProvinceId province);

    /** @param posts null before there is one */
    record Headcount(
            ProvinceId province,
            String code,
            String provinceTh,
            String provinceEn,
            @Nullable Integer posts,
            int laos,
            int signed) {}

    /** @param problems rows of the file that cannot be taken; @param changed what would change */
    record ImportPlan(List<Line> changed, int same, List<Problem> problems) {}

    record Line(String provinceTh, @Nullable Integer before, int after) {}

    /** @param key of a text, with its parameters */
    record Problem(int line, String key, List<Object> params) {}

    record Change(@Nullable Integer before, int after, String reason, String by, Instant at) {}
}
