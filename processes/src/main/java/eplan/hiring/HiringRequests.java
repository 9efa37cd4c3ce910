package eplan.hiring;

import eplan.shared.AccountId;
import eplan.shared.FiscalYear;
import eplan.shared.ProvinceId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Duty 1: แบบแสดงความประสงค์ขอลูกจ้างเหมาบริการ (enclosure 2; the title is the letter's). */
public interface HiringRequests {

    /** The form as it stands; a new one holds the present analysts as continuing. The province's officers and head, headquarters. */
    Request of(FiscalYear year, ProvinceId province);

    /**
     * Keeps the draft; officers and the head of the province.
     *
     * @param version of the form as it was read
     * @throws eplan.shared.StaleForm when somebody kept another one meanwhile
     * @throws eplan.shared.Refused when it was sent, for texts that are too long, or posts outside 0 to {@link Headcounts#MOST_POSTS}
     */
    Request keep(FiscalYear year, ProvinceId province, int version, Form form);

    /**
     * Sends it to headquarters: the step is done.
     *
     * @throws eplan.shared.Refused without signer or position; for no post, or for more than the headcount, without reasons; when more people
     *     are named than posts wanted; when it was sent
     */
    void send(FiscalYear year, ProvinceId province);

    /** Every province of the year with what it sent, or by when it is to send it; headquarters. By Thai name. */
    List<OfNation> nation(FiscalYear year);

    /** The same as XLSX, as of today; headquarters. */
    byte[] xlsx(FiscalYear year);

    /** @param reasons why, required for no post and for more than the headcount; @param signer who signs the form */
    record Form(int posts, List<Person> people, String reasons, String signer, String position) {

        /** Present analysts who are to stay. */
        public List<Person> continuing() {
            return people.stream().filter(one -> one.present() != null).toList();
        }

        /** People who are new to it. */
        public List<Person> fresh() {
            return people.stream().filter(one -> one.present() == null).toList();
        }
    }

    /**
     * Somebody the province means to hire.
     *
     * @param present the analyst who continues; null for somebody new
     */
    record Person(String name, @Nullable AccountId present, String remark) {}

    record Request(
            FiscalYear year,
            ProvinceId province,
            String provinceTh,
            int headcount,
            int version,
            Form form,
            List<Present> analysts,
            Optional<Sent> sent) {}

    /**
     * A province's request as headquarters read it.
     *
     * @param headcount in force
     * @param form null until it was sent: drafts are the province's own
     * @param step the state and date of the province's step
     */
    record OfNation(
            ProvinceId province,
            String code,
            String provinceTh,
            String provinceEn,
            int headcount,
            @Nullable Form form,
            @Nullable Sent sent,
            HiringYears.Cell step) {

        /** Posts wanted beyond the headcount, negative for fewer; null until it was sent. */
        public @Nullable Integer difference() {
            return form == null ? null : form.posts() - headcount;
        }
    }

    /** An analyst of the province of today. */
    record Present(AccountId account, String name, int laos) {}

    record Sent(String by, LocalDate on) {}
}
