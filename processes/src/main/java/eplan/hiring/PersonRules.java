package eplan.hiring;

import eplan.shared.Refused;

/** Words about somebody whom a province means to hire. */
final class PersonRules {

    static final int LONGEST_NAME = 200;
    private static final int LONGEST_REMARK = 500;

    private PersonRules() {}

    /** The name without spaces around it. @throws Refused without one, or when it is too long */
    static String name(String name) {
        String given = name.strip();
        if (given.isEmpty()) {
            throw new Refused("refused.hiring.person.name");
        }
        return atMost(LONGEST_NAME, given);
    }

    /** @throws Refused when it is too long */
    static String remark(String remark) {
        return atMost(LONGEST_REMARK, remark.strip());
    }

    /** The text without spaces around it. @throws Refused when it is longer */
    static String atMost(int longest, String text) {
        String given = text.strip();
        if (given.length() > longest) {
            throw new Refused("refused.hiring.text-long", longest);
        }
        return given;
    }
}
