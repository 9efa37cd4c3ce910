package eplan.people;

import eplan.shared.AccountId;

/** Whom somebody stands in for, as it is put on record: "B for A". */
public record StandsFor(AccountId account, String name) {}
