package eplan.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Import of a registry, or of changes to it, from a CSV file ({@code docs/registry-import.md}): UTF-8 with or without a
 * byte order mark or TIS-620/Windows-874, comma or semicolon. For the HQ process owner.
 */
public interface RegistryImport {

    /** Larger files are refused unread. */
    int MAX_BYTES = 20 * 1024 * 1024;

    /** What applying the file today would do, and everything that stands against it. Changes nothing about any LAO. */
    Preview dryRun(byte[] file);

    /**
     * Applies the whole file, or nothing of it, in one transaction, and records it with the reason. Applied twice, a file
     * changes nothing the second time.
     *
     * @throws eplan.shared.Refused {@code refused.import.errors} when a dry run of today finds problems, {@code
     *     refused.import.reason} without a reason
     */
    Result apply(byte[] file, String reason);

    /**
     * @param charset how the file was read, such as {@code UTF-8}; empty when it could not be read
     * @param rows rows below the header that are not empty
     * @param problems the first {@value Problems#SHOWN} problems
     * @param problemCount all problems, shown or not
     */
    record Preview(
            String charset, int rows, int added, int changed, int unchanged, List<Problem> problems, int problemCount) {

        public boolean applicable() {
            return problemCount == 0;
        }
    }

    /**
     * What is wrong, and where.
     *
     * @param row as a spreadsheet counts, the header being 1; 0 for the file as a whole
     * @param column its header as it stands in the file, if one column is to blame
     * @param value what the file says there, shortened
     * @param key message key below {@code import.}, with its parameters
     */
    record Problem(
            int row, @Nullable String column, @Nullable String value, String key, List<Object> params) {}

    record Result(int added, int changed, int unchanged) {}
}
