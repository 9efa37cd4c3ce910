package eplan.integration.accounts;

import eplan.people.NewAccount;

/** An account that was just made, with the password that is told once. */
record Credential(NewAccount account, String password) {

    /** {@code username TAB password TAB role TAB display name}. */
    String line() {
        return String.join("\t", account.username(), password, account.role().name(), account.displayName());
    }
}
