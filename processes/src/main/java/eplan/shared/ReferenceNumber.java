package eplan.shared;

import java.util.UUID;

/** Numbers under which a failure is logged, short enough to be read out on the telephone. */
public final class ReferenceNumber {

    private static final int DIGITS = 8;

    private ReferenceNumber() {}

    /** Eight hexadecimal digits that nobody can guess. */
    public static String next() {
        return UUID.randomUUID().toString().substring(0, DIGITS);
    }
}
