package eplan.forms.draft;

import java.util.List;

/**
 * What two people made of one record, put together field by field.
 *
 * @param content both together
 * @param choices the fields that both changed, whatever is taken in {@code content}
 * @param taken what the other did that is new to the person, in words
 */
public record Merge<C>(C content, List<Choice> choices, List<String> taken) {
    public Merge {
        choices = List.copyOf(choices);
        taken = List.copyOf(taken);
    }

    /**
     * One field and what each made of it, in words.
     *
     * @param path names the field over later merges of the same two
     */
    public record Choice(String path, String label, String theirs, String mine) {}
}
