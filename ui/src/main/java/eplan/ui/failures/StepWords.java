package eplan.ui.failures;

import eplan.ui.casework.Words;
import eplan.ui.i18n.MessageBundles;

/** Names of the models' steps and processes; one that has no name yet is told by its id. */
record StepWords(MessageBundles texts) {

    String step(String activity) {
        return named("activity." + activity, activity);
    }

    String process(String key) {
        return named("process." + key, key);
    }

    private String named(String text, String id) {
        return texts.has(text) ? Words.of(text) : id;
    }
}
