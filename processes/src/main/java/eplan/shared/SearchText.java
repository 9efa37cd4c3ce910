package eplan.shared;

/** What people type into a search field, as a pattern for SQL's {@code ilike}: their %, _ and \\ stand for themselves. */
public final class SearchText {

    private SearchText() {}

    /** Matches what contains the typed text, without the blanks around it. */
    public static String containing(String typed) {
        return "%" + typed.strip().replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
