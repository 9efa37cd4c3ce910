package eplan.ui.hiring.contract;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import eplan.hiring.Contracts.ContractLine;
import eplan.hiring.Contracts.Former;
import eplan.hiring.Contracts.Signing;
import eplan.hiring.HiringApprovals.Candidate;
import eplan.hiring.HiringApprovals.Found;
import eplan.hiring.Renewals.NotKept;
import eplan.shared.AccountId;
import eplan.shared.ContractId;
import eplan.shared.ThaiDigits;
import eplan.ui.casework.Words;
import eplan.ui.hiring.FormMistakes;
import eplan.ui.hiring.NotKeptLine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** With whom the contract is: somebody who was found, or somebody else; their ID number, which is not shown again; their account. */
final class WhoFields extends Div {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_PHONE = 60;
    private static final int LONGEST_ID = 30;
    private static final String ID = "\\d{13}";

    private final transient List<Continuing> people;
    private final transient List<Former> calledOff;
    private final Select<Found> candidate = new Select<>();
    private final TextField name = field("signpage.name", LONGEST_NAME);
    private final TextField id = field("signpage.id", LONGEST_ID);
    private final TextField telephone = field("signpage.telephone", LONGEST_PHONE);
    private final Select<Continuing> account = new Select<>();
    private final TextField username = field("signpage.username", LONGEST_PHONE);
    private final Select<ContractLine> renews = new Select<>();
    private final transient List<NotKept> notKept;
    private final DespiteField despite = new DespiteField();

    /** @param notKept whom headquarters decided not to keep */
    WhoFields(Signing signing, List<NotKept> notKept) {
        this.notKept = notKept;
        addClassNames("hiring-form", "two-columns");
        people = Continuing.of(signing);
        calledOff = signing.calledOff();
        askWho(signing.candidates().stream().filter(one -> !one.signed()).toList());
        askAccount();
        askRenews(signing.renewable());
        name.setRequiredIndicatorVisible(true);
        id.setRequiredIndicatorVisible(true);
        id.setHelperText(Words.of("signpage.id.hint"));
        id.setAutocomplete(Autocomplete.OFF);
        id.getElement().setAttribute("inputmode", "numeric");
        username.setRequiredIndicatorVisible(true);
        username.setHelperText(Words.of("signpage.username.hint"));
        username.setAutocomplete(Autocomplete.OFF);
        add(candidate, name, id, telephone, account, username, renews, despite);
    }

    private static TextField field(String key, int longest) {
        TextField field = new TextField(Words.of(key));
        field.setMaxLength(longest);
        return field;
    }

    private void askWho(List<Found> candidates) {
        ask(
                candidate,
                "signpage.candidate",
                "signpage.candidate.other",
                candidates,
                one -> one.candidate().name());
        candidate.addValueChangeListener(change -> {
            Found one = change.getValue();
            // of whom was chosen before neither name nor account nor number goes along
            if (change.getOldValue() != null) {
                id.clear();
            }
            name.setValue(one == null ? "" : one.candidate().name());
            account.setValue(one == null ? null : continuing(accountOf(one.candidate())));
            showDecided();
        });
    }

    private void askAccount() {
        ask(
                account,
                "signpage.account",
                "signpage.account.new",
                people,
                one -> Words.of("signpage.account.of", one.name()));
        account.addValueChangeListener(change -> {
            Continuing one = change.getValue();
            username.setVisible(one == null);
            renews.setValue(one == null ? null : renewed(one.account()));
            showDecided();
        });
    }

    private void askRenews(List<ContractLine> renewable) {
        ask(renews, "signpage.renews", "signpage.renews.none", renewable, this::renewal);
        renews.setVisible(!renewable.isEmpty());
    }

    /** Whom headquarters do not keep the list says too. */
    private String renewal(ContractLine one) {
        String line = one.number() + " · " + one.contractor();
        return NotKeptLine.of(notKept, one.account())
                .map(said -> line + " · " + Words.of("hiring.notkept." + said.word()))
                .orElse(line);
    }

    /** Of whoever continues, with the account or as one of those found. */
    private void showDecided() {
        Found found = candidate.getValue();
        AccountId present = found == null ? null : found.candidate().present();
        AccountId chosen = account();
        despite.show(NotKeptLine.of(notKept, chosen == null ? present : chosen));
    }

    /** Fills in who goes on from this contract; nothing where it cannot be renewed. */
    void renew(ContractId before) {
        renews.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(before))
                .findFirst()
                .ifPresent(this::renew);
    }

    private void renew(ContractLine before) {
        AccountId goesOn = before.account();
        Optional<Found> found = candidate
                .getListDataView()
                .getItems()
                .filter(one -> goesOn != null && goesOn.equals(one.candidate().present()))
                .findFirst();
        found.ifPresent(candidate::setValue);
        if (found.isEmpty()) {
            name.setValue(before.contractor());
            account.setValue(continuing(goesOn));
        }
        renews.setValue(before);
    }

    /** @param none key of what choosing nothing means */
    private static <T> void ask(Select<T> field, String label, String none, List<T> items, Function<T, String> name) {
        field.setLabel(Words.of(label));
        field.setItems(items);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Words.of(none));
        field.setItemLabelGenerator(one -> one == null ? Words.of(none) : name.apply(one));
    }

    /** The own one, or that of the only one of this name whose contract was called off: signing asks whether the ID number is the same. */
    private @Nullable AccountId accountOf(Candidate candidate) {
        if (candidate.present() != null) {
            return candidate.present();
        }
        List<Former> same = calledOff.stream()
                .filter(one -> one.contractor().equals(candidate.name()))
                .toList();
        return same.size() == 1 ? same.getFirst().account() : null;
    }

    private @Nullable Continuing continuing(@Nullable AccountId wanted) {
        return people.stream()
                .filter(one -> one.account().equals(wanted))
                .findFirst()
                .orElse(null);
    }

    private @Nullable ContractLine renewed(AccountId wanted) {
        return renews.getListDataView()
                .getItems()
                .filter(one -> wanted.equals(one.account()))
                .findFirst()
                .orElse(null);
    }

    void check(FormMistakes mistakes) {
        mistakes.given(name, !name.getValue().isBlank(), Words.of("signpage.name.missing"));
        mistakes.given(id, digits().matches(ID), Words.of("signpage.id.wrong"));
        boolean named = account.getValue() != null || !username.getValue().isBlank();
        mistakes.given(username, named, Words.of("signpage.username.missing"));
        despite.check(mistakes);
    }

    private String digits() {
        return ThaiDigits.ungrouped(id.getValue());
    }

    @Nullable
    Long candidate() {
        Found one = candidate.getValue();
        return one == null ? null : one.id();
    }

    String contractor() {
        return name.getValue().strip();
    }

    String idNumber() {
        return digits();
    }

    String telephone() {
        return telephone.getValue().strip();
    }

    @Nullable
    AccountId account() {
        Continuing one = account.getValue();
        return one == null ? null : one.account();
    }

    @Nullable
    String username() {
        return account.getValue() == null ? username.getValue().strip() : null;
    }

    @Nullable
    ContractId renews() {
        ContractLine one = renews.getValue();
        return one == null ? null : one.id();
    }

    /** Why, although headquarters decided otherwise; null where they did not. */
    @Nullable
    String despite() {
        return despite.reason();
    }

    /** The field that a rule is about; null for none of them. */
    @Nullable
    Focusable<?> fieldOf(String rule) {
        return switch (rule) {
            case "refused.contract.name" -> name;
            case "refused.contract.id",
                    "refused.contract.id-check",
                    "refused.contract.overlap",
                    "refused.contract.overlap-elsewhere" -> id;
            case "refused.contract.telephone" -> telephone;
            case "refused.contract.account" -> account;
            case "refused.contract.decided" -> despite.ask();
            case "refused.contract.username", "refused.contract.username-form" -> username;
            default -> null;
        };
    }
}
