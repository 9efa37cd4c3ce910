package eplan.people;

import eplan.shared.AccountId;

/** Somebody has left. Published in the transaction that closes the account. */
public record AccountClosed(AccountId account, String reason) {}
