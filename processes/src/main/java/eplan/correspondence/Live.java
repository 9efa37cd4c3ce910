package eplan.correspondence;

import eplan.people.Actor;
import eplan.shared.AccountId;
import eplan.shared.ProvinceId;
import java.util.Set;

/**
 * Tells at once, on every node, that something has changed ({@code docs/decisions/019-live-changes.md}). It never says what:
 * whoever hears asks again, with the rights they have then. Something may be told that changed nothing for the hearer, and
 * after a break of the connection everybody is told once.
 */
public interface Live {

    /** Open work at headquarters' level. */
    String INBOX_OF_HEADQUARTERS = "inbox:hq";

    /** Open work in a province, but for what its LAOs have to do. */
    static String inbox(ProvinceId province) {
        return "inbox:" + province;
    }

    /** Notices of an account. */
    static String account(AccountId account) {
        return "account:" + account;
    }

    /** What the list of open work of this person follows; nothing for LAO staff. */
    static Set<String> inboxOf(Actor actor) {
        if (actor.lao() != null) {
            return Set.of();
        }
        ProvinceId province = actor.province();
        return Set.of(province == null ? INBOX_OF_HEADQUARTERS : inbox(province));
    }

    /** @param hearer called on a thread of its own that it must not hold up; it may be called again before it has looked */
    Hearing hear(String topic, Runnable hearer);

    /** Somebody who hears, until it is closed. */
    interface Hearing extends AutoCloseable {
        @Override
        void close();
    }
}
