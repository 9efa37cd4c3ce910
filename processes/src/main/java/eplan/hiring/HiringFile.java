package eplan.hiring;

import java.time.Instant;

/**
 * A file of the hiring cycle, without its content.
 *
 * @param size in bytes
 * @param at the business instant
 */
public record HiringFile(long id, String name, String mediaType, int size, String by, Instant at) {

    /** No file is larger, in bytes. */
    public static final int LARGEST = 20 * 1024 * 1024;

    /** A file and its bytes. */
    public record Content(HiringFile file, byte[] bytes) {}
}
