package eplan.correspondence;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where and when a person wants the daily mail (สรุปประจำวัน). Everybody with an account has their own, auditors too. */
public interface MailSettings {

    /** No address is longer, in characters. */
    int LONGEST = 254;

    Mine mine();

    /**
     * From the next mail on; one that was sent today stays the only one of today.
     *
     * @throws eplan.shared.Refused for what is no address, an hour that a day does not have, and for an hour without an address
     */
    void change(Settings wanted);

    /**
     * @param address null for none
     * @param hour from which full hour on of a working day, Asia/Bangkok; null for no daily mail
     * @param language of mails and of the calendar: Thai or English
     */
    record Settings(@Nullable String address, @Nullable Integer hour, Locale language) {}

    /**
     * @param possible whether a mail server is set at all
     * @param last what became of the last daily mail; null when there was none
     */
    record Mine(
            Settings settings, boolean possible, @Nullable Last last) {}

    /** @param on the business day */
    record Last(LocalDate on, State state) {}

    /** What became of a daily mail; text key {@code mine.last.<name>}. */
    enum State {
        /** It is being written. */
        TAKEN,
        SENDING,
        /** The server could not take it yet; it is tried again on the same day. */
        LATER,
        SENT,
        /** There was nothing to tell. */
        NOTHING,
        /** The server refused it, as it does with an address that does not exist. */
        REFUSED,
        /** The server did not say whether it took it over; it is not sent again. */
        UNCERTAIN,
        /** The day passed before a server took it. */
        GIVEN_UP
    }
}
