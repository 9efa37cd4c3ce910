package eplan.correspondence;

import eplan.people.Actor;
import eplan.shared.AccountId;
import java.util.Locale;

/** Whose daily mail is due, where it goes, and as whom its content is read. */
record Recipient(AccountId account, Actor actor, String address, Locale language) {}
