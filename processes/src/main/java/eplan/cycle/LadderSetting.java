package eplan.cycle;

/** How strictly HQ has a province chased; text key {@code ladder.setting.<name>}. A province that HQ said nothing of is NORMAL. */
public enum LadderSetting {
    NORMAL,
    STRICT
}
