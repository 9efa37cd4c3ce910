package eplan.inbox;

import eplan.inbox.InboxViewTable.Reader;
import eplan.people.Access;
import eplan.people.Actor;
import eplan.people.Actors;
import eplan.shared.AccountId;
import eplan.shared.NotFound;
import eplan.shared.ProvinceId;
import eplan.shared.Reason;
import eplan.shared.Refused;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class InboxViewsService implements InboxViews {

    private final InboxViewTable table;
    private final Actors actors;
    private final Access access;

    InboxViewsService(InboxViewTable table, Actors actors, Access access) {
        this.table = table;
        this.actors = actors;
        this.access = access;
    }

    /** LAO staff have no office whose inbox this is, the system no account. */
    private Reader reader() {
        Actor actor = actors.current();
        ProvinceId province = actor.province();
        if (province == null) {
            access.seeNation();
        } else {
            access.seeProvince(province);
        }
        AccountId account = actor.account();
        if (account == null) {
            throw new AccessDeniedException("keeps no views");
        }
        return new Reader(actor, account);
    }

    private Reader keeper() {
        Reader reader = reader();
        if (!reader.actor().role().mayWrite()) {
            throw new AccessDeniedException("auditors keep no views");
        }
        return reader;
    }

    @Override
    public List<View> mine() {
        return table.all(reader());
    }

    @Override
    @Transactional
    public View keep(String name, String query, boolean shared) {
        Reader me = keeper();
        String called = name(name);
        String kept = query.strip();
        Reason.atMost(LONGEST_QUERY, kept, "refused.view.query");
        if (table.count(me.account()) >= MOST) {
            throw new Refused("refused.view.many", MOST);
        }
        long id = table.keep(me, called, kept, shared).orElseThrow(InboxViewsService::taken);
        return view(me, id);
    }

    @Override
    @Transactional
    public void rename(long id, String name) {
        own(keeper(), id);
        try {
            table.rename(id, name(name));
        } catch (DuplicateKeyException another) {
            throw taken();
        }
    }

    @Override
    @Transactional
    public void share(long id, boolean shared) {
        Reader me = keeper();
        own(me, id);
        table.share(me, id, shared);
    }

    @Override
    @Transactional
    public void remove(long id) {
        Reader me = keeper();
        if (!view(me, id).own()) {
            mustLead(me.actor().province());
        }
        table.remove(id);
    }

    /** Who stands in for the head keeps the office's views in order where everything is in their hands. */
    private void mustLead(@Nullable ProvinceId office) {
        if (office == null) {
            access.processOwner();
        } else {
            access.decideFor(office);
        }
    }

    private View view(Reader reader, long id) {
        return table.one(reader, id).orElseThrow(() -> new NotFound("view " + id));
    }

    private void own(Reader reader, long id) {
        if (!view(reader, id).own()) {
            throw new AccessDeniedException("somebody else's view");
        }
    }

    private static String name(String typed) {
        return Reason.given(typed, "refused.view.name", LONGEST_NAME, "refused.view.name.long");
    }

    private static Refused taken() {
        return new Refused("refused.view.taken");
    }
}
