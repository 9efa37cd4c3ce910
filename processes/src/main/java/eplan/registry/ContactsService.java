package eplan.registry;

import eplan.audit.Audit;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Role;
import eplan.shared.LaoId;
import eplan.shared.NotFound;
import eplan.shared.Refused;
import eplan.shared.StaleForm;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class ContactsService implements Contacts {

    private final Access access;
    private final ContactTable table;
    private final Audit audit;

    ContactsService(Access access, ContactTable table, Audit audit) {
        this.access = access;
        this.table = table;
        this.audit = audit;
    }

    @Override
    public List<Contact> of(LaoId lao) {
        access.seeLao(lao);
        return table.of(lao);
    }

    @Override
    @Transactional
    public Contact add(LaoId lao, Person person) {
        Actor by = keeper(lao);
        Person kept = ContactRules.checked(person);
        table.lock(lao);
        if (table.of(lao).size() >= MOST) {
            throw new Refused("refused.contact.many", MOST);
        }
        Contact added = table.add(lao, kept, by, null);
        tell("contact.added", lao, added.id(), kept.name());
        return added;
    }

    @Override
    @Transactional
    public Contact correct(LaoId lao, long id, Person person) {
        Actor by = keeper(lao);
        Person kept = ContactRules.checked(person);
        take(lao, id, by);
        Contact corrected = table.add(lao, kept, by, id);
        tell("contact.corrected", lao, corrected.id(), kept.name());
        return corrected;
    }

    @Override
    @Transactional
    public void remove(LaoId lao, long id) {
        take(lao, id, keeper(lao));
        tell("contact.removed", lao, id, "");
    }

    /** The LAO's own staff, and whoever may chase it. */
    private Actor keeper(LaoId lao) {
        boolean own = access.seeLao(lao).role() == Role.LAO_STAFF;
        return own ? access.recordFor(lao) : access.chase(lao);
    }

    private void take(LaoId lao, long id, Actor by) {
        if (table.gone(lao, id, by)) {
            return;
        }
        if (table.known(lao, id)) {
            throw new StaleForm("contact " + id + " is gone");
        }
        throw new NotFound("contact " + id);
    }

    private void tell(String action, LaoId lao, long id, String name) {
        audit.record(action, "lao:" + lao.value(), null, (id + " " + name).strip());
    }
}
