package eplan.ui.lao;

import eplan.registry.Contacts;
import eplan.shared.LaoId;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import eplan.ui.testing.Fakes;
import java.util.ArrayList;
import java.util.List;

/** Contacts of one LAO in memory; refuses who cannot be reached, as the rules do. */
final class FakeContacts implements Contacts {

    final List<Contact> all = new ArrayList<>();
    boolean stale;
    private long last;

    @Override
    public List<Contact> of(LaoId lao) {
        return List.copyOf(all);
    }

    @Override
    public Contact add(LaoId lao, Person person) {
        if (person.phone() == null || person.phone().isBlank()) {
            throw new Refused("refused.contact.unreachable");
        }
        Contact added = new Contact(++last, person, "สมหญิง ใจดี", null, Fakes.TODAY);
        all.add(added);
        return added;
    }

    @Override
    public Contact correct(LaoId lao, long id, Person person) {
        remove(lao, id);
        return add(lao, person);
    }

    @Override
    public void remove(LaoId lao, long id) {
        if (stale) {
            throw new StaleForm("contact " + id);
        }
        all.removeIf(contact -> contact.id() == id);
    }
}
