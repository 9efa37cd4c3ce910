/**
 * The embedded default, {@code ./eplan run}: a real PostgreSQL of its own with its data on disk, one folder for all that
 * is kept, and the first start's work. Everything here is for the profile {@code embedded} alone; nothing else uses it, and
 * a production jar does without the libraries that it needs ({@code docs/decisions/004-embedded-postgresql.md}).
 */
@NullMarked
package eplan.embedded;

import org.jspecify.annotations.NullMarked;
