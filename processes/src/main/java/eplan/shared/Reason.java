package eplan.shared;

import org.jspecify.annotations.Nullable;

/** The reason of an act that needs one: something, and not a whole letter. Each context says in its own words what is wrong. */
public final class Reason {

    /** Characters that the reason of an act on a case or a record may have: its columns hold no more. */
    public static final int LONGEST = 500;

    private Reason() {}

    /**
     * @param missing message key when there is none
     * @param tooLong message key, with {@code longest} as {0}, when it has more characters than that
     * @return the reason without spaces around it
     * @throws Refused when it is blank or too long
     */
    public static String given(@Nullable String reason, String missing, int longest, String tooLong) {
        String given = reason == null ? "" : reason.strip();
        if (given.isEmpty()) {
            throw new Refused(missing);
        }
        atMost(longest, given, tooLong);
        return given;
    }

    /** Of a reason that may be missing. @throws Refused when it is too long, spaces around it not counted */
    public static void atMost(int longest, @Nullable String reason, String tooLong) {
        if (reason != null && reason.strip().length() > longest) {
            throw new Refused(tooLong, longest);
        }
    }
}
