package eplan.registry;

import eplan.shared.LaoId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom to call or write to at an LAO, besides the chief clerk whom the registry names ({@link LaoView}). Kept by the LAO's own
 * staff and by whoever chases it: analysts, officers and head of its province, headquarters but auditors.
 */
public interface Contacts {

    /** No LAO has more. */
    int MOST = 20;

    /** No name or post is longer, in characters. */
    int LONGEST = 120;

    /** No address is longer, in characters. */
    int LONGEST_EMAIL = 200;

    /** By name; whoever may see the LAO. */
    List<Contact> of(LaoId lao);

    /**
     * Adds somebody.
     *
     * @throws eplan.shared.Refused without a name, without telephone and address, when one of them is none, when something is
     *     too long, or when the LAO has {@value #MOST} already
     */
    Contact add(LaoId lao, Person person);

    /**
     * Corrects somebody; what was said before stays on record.
     *
     * @throws eplan.shared.StaleForm when somebody else has corrected or removed them
     * @throws eplan.shared.NotFound when it is none of this LAO's
     */
    Contact correct(LaoId lao, long id, Person person);

    /** Removes somebody, who stays on record. Throws as {@link #correct}. */
    void remove(LaoId lao, long id);

    /**
     * @param post what they are at the LAO, if known
     * @param phone one number, an extension behind it if there is one; Thai digits are kept as Arabic ones
     */
    record Person(
            String name,
            @Nullable String post,
            @Nullable String phone,
            @Nullable String email) {}

    /** @param by who wrote it so, {@code forName} whom they stood in for; {@code since} the business day */
    record Contact(
            long id, Person person, String by, @Nullable String forName, LocalDate since) {}
}
