package eplan.ui.settings;

import eplan.correspondence.MailSettings;
import eplan.shared.BuddhistDates;
import eplan.shared.Refused;
import org.jspecify.annotations.Nullable;

/** One person's settings in memory; an address needs an @, as the rules say. */
final class FakeMailSettings implements MailSettings {

    Settings settings = new Settings(null, null, BuddhistDates.THAI);
    boolean possible = true;

    @Nullable
    Last last;

    @Override
    public Mine mine() {
        return new Mine(settings, possible, last);
    }

    @Override
    public void change(Settings wanted) {
        String address = wanted.address();
        if (address == null || address.isBlank()) {
            throw new Refused("refused.mail.no-address");
        }
        if (!address.contains("@")) {
            throw new Refused("refused.mail.address");
        }
        settings = wanted;
    }
}
