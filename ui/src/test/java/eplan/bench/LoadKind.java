package eplan.bench;

/** What is measured under load. */
enum LoadKind {
    SIGN_IN("HTTP: name and password", 0),
    FIRST_PAGE("HTTP: first page: document, start, inbox", 0),
    INBOX_WORST("HTTP: inbox page, worst province", 150),
    INBOX("HTTP: inbox page, other provinces", 150),
    PANEL("HTTP: case beside the list", 300),
    CASE("HTTP: case on its own page", 300),
    NOTE("HTTP: note saved, list and case read again", 0),
    KEY("Chromium: from j to the next case beside the list", 300),
    TYPED_NOTE("Chromium: from Ctrl+Enter to the note among the events", 0),
    BULK_CLAIM("Chromium: 300 taken, from c to told", 5_000),
    BULK_UNDO("Chromium: 300 given back, from u to told", 5_000),
    BULK_NOTES("Chromium: 300 notes, from their ten seconds' end to kept", 5_000),
    BULK_TOLD("Chromium: the same, to told (asked every two seconds)", 0),
    STOCK("stock: task query page and four counts, same rhythm", 0);

    private final String words;
    private final int asked;

    LoadKind(String words, int asked) {
        this.words = words;
        this.asked = asked;
    }

    String words() {
        return words;
    }

    /** Milliseconds that 95 of 100 should stay under; 0 where nothing is asked. */
    int asked() {
        return asked;
    }
}
