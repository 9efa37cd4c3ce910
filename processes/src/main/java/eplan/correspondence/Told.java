package eplan.correspondence;

import eplan.correspondence.Notices.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something of which people are to be told.
 *
 * @param subject the entry round, work item, extension, message, LAO, change set, hiring step, hiring year, request for a later
 *     date or score, by {@code kind}
 * @param to the account that is to be told, where the subject does not say whom
 * @param by the account that did it, which is not told; null for the system
 * @param lao whom it concerns, where the subject does not say
 * @param title what it is called, where the subject does not say
 */
record Told(
        Kind kind,
        long subject,
        @Nullable Long to,
        @Nullable Long by,
        @Nullable Long lao,
        @Nullable String title) {}
