package eplan.registry;

import eplan.registry.Contacts.Person;
import eplan.shared.Reason;
import eplan.shared.Refused;
import eplan.shared.ThaiDigits;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be kept of a contact: a name, and a number or an address under which they are reached. */
final class ContactRules {

    /** One number, and an extension behind a word of any language or a mark. */
    private static final Pattern PHONE =
            Pattern.compile("[0-9+(][0-9 ().-]{2,30}(\\s*(#|,|\\p{L}[\\p{L}\\p{M}]{0,9}\\.?)\\s*[0-9]{1,6})?");

    /** Not every address that this lets through exists, but a number or a name in the wrong field is found. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;.]+");

    private static final Pattern UNPRINTABLE = Pattern.compile("\\p{Cntrl}+");

    private ContactRules() {}

    /** @return the person as it is kept. @throws Refused as {@link Contacts#add} */
    static Person checked(Person typed) {
        String name = Reason.given(
                clean(typed.name()), "refused.contact.name", Contacts.LONGEST, "refused.contact.name.long");
        String post = clean(typed.post());
        Reason.atMost(Contacts.LONGEST, post, "refused.contact.post.long");
        Person person = new Person(name, post, phone(typed.phone()), email(typed.email()));
        if (person.phone() == null && person.email() == null) {
            throw new Refused("refused.contact.unreachable");
        }
        return person;
    }

    private static @Nullable String phone(@Nullable String typed) {
        String given = clean(typed);
        String phone = given == null ? null : ThaiDigits.toArabic(given);
        if (phone != null && !PHONE.matcher(phone).matches()) {
            throw new Refused("refused.contact.phone");
        }
        return phone;
    }

    private static @Nullable String email(@Nullable String typed) {
        String email = clean(typed);
        Reason.atMost(Contacts.LONGEST_EMAIL, email, "refused.contact.email.long");
        if (email != null && !EMAIL.matcher(email).matches()) {
            throw new Refused("refused.contact.email");
        }
        return email;
    }

    /** Without what cannot be seen and spaces around it; null when nothing is left. */
    private static @Nullable String clean(@Nullable String typed) {
        String text =
                typed == null ? "" : UNPRINTABLE.matcher(typed).replaceAll(" ").strip();
        return text.isEmpty() ? null : text;
    }
}
