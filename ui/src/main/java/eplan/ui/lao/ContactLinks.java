package eplan.ui.lao;

import com.vaadin.flow.component.html.Anchor;
import eplan.ui.casework.Words;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Links that call, and links that write a mail. */
final class ContactLinks {

    /** A number, and an extension behind a word or a mark if there is one. */
    private static final Pattern NUMBER = Pattern.compile("([0-9+() .-]+)(?:[^0-9]*([0-9]+))?.*");

    private ContactLinks() {}

    /** @param whose said to those who hear the link out of its line */
    static Anchor call(String phone, String whose) {
        Anchor call = new Anchor(number(phone), phone);
        call.addClassName("call");
        call.getElement().setAttribute("aria-label", Words.of("case.call", whose, phone));
        return call;
    }

    static Anchor mail(String email, String whose) {
        Anchor mail = new Anchor("mailto:" + email, email);
        mail.addClassName("mail");
        mail.getElement().setAttribute("aria-label", Words.of("case.mail", whose, email));
        return mail;
    }

    /** Such as {@code tel:044123456;ext=12}; of several numbers the first. */
    static String number(String phone) {
        Matcher parts = NUMBER.matcher(phone.strip());
        if (!parts.matches()) {
            return "tel:" + phone.replaceAll("[^0-9+]", "");
        }
        String extension = parts.group(2);
        String number = "tel:" + parts.group(1).replaceAll("[^0-9+]", "");
        return extension == null || phone.contains(",") ? number : number + ";ext=" + extension;
    }
}
