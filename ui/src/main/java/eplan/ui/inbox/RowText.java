package eplan.ui.inbox;

/** What one line of the inbox says, ready for the browser. Empty strings show nothing. */
record RowText(
        String kind,
        String key,
        String title,
        String sub,
        String tone,
        String shape,
        String late,
        String levelTone,
        String level,
        String who,
        String contact,
        boolean mine) {

    static RowText heading(String key, String tone, String shape, String title, String sub) {
        return new RowText("heading", key, title, sub, tone, shape, "", "", "", "", "", false);
    }

    static RowText more(String key, String title) {
        return new RowText("more", key, title, "", "", "", "", "", "", "", "", false);
    }
}
