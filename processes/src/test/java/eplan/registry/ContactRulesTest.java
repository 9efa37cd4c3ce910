package eplan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eplan.registry.Contacts.Person;
import eplan.shared.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactRulesTest {

    private static final String PHONE = "044 123 456";

    private static Person person(@Nullable String phone, @Nullable String email) {
        return new Person("นางสาวมาลี", "นักวิเคราะห์นโยบายและแผน", phone, email);
    }

    private static void refused(Person person, String key) {
        assertThatThrownBy(() -> ContactRules.checked(person))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.key()).isEqualTo(key));
    }

    @Test
    void spacesAroundWhatWasTypedAndEmptyFieldsAreNotKept() {
        Person kept = ContactRules.checked(new Person("  นางสาวมาลี\n", " ", " " + PHONE, ""));

        assertThat(kept).isEqualTo(new Person("นางสาวมาลี", null, PHONE, null));
    }

    @ParameterizedTest
    @CsvSource({
        "๐๔๔ ๑๒๓ ๔๕๖, 044 123 456",
        "044-123456 ต่อ ๑๒, 044-123456 ต่อ 12",
        "081-2345678, 081-2345678",
        "+66 44 123 456, +66 44 123 456",
        "(044) 123456 ext. 7, (044) 123456 ext. 7",
        "1567, 1567"
    })
    void numbersAsPeopleWriteThemAreKeptWithArabicDigits(String typed, String kept) {
        assertThat(ContactRules.checked(person(typed, null)).phone()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "โทรศัพท์", "044123456, 044123457", "044123456<script>", "saraban@example.go.th"})
    void whatIsNoNumberIsRefused(String typed) {
        refused(person(typed, null), "refused.contact.phone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"saraban", "a@b", "a b@example.go.th", "a@example.go.th, b@example.go.th", "<a@b.c>"})
    void whatIsNoAddressIsRefused(String typed) {
        refused(person(PHONE, typed), "refused.contact.email");
    }

    @Test
    void whoCannotBeReachedIsRefused() {
        refused(person(" ", null), "refused.contact.unreachable");
    }

    @Test
    void withoutANameNobodyIsKept() {
        refused(new Person(" ", null, PHONE, null), "refused.contact.name");
    }

    @Test
    void whatIsTooLongIsRefusedByItsField() {
        String longest = "ก".repeat(Contacts.LONGEST);
        assertThat(ContactRules.checked(new Person(longest, longest, PHONE, null))
                        .name())
                .isEqualTo(longest);
        refused(new Person(longest + "ก", null, PHONE, null), "refused.contact.name.long");
        refused(new Person("ก", longest + "ก", PHONE, null), "refused.contact.post.long");
        refused(person(null, "a".repeat(Contacts.LONGEST_EMAIL) + "@b.th"), "refused.contact.email.long");
    }
}
