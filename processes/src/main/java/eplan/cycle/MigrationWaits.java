package eplan.cycle;

/** Cases of a migration wait to be moved: it was begun, or is tried again. */
record MigrationWaits(long migration) {}
