package eplan.forms.attestation;

import com.vaadin.flow.component.Component;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.DraftForm;
import eplan.forms.draft.FormServices;
import eplan.forms.draft.ItemForm;
import eplan.forms.draft.Store;
import eplan.plan.Attestations;
import eplan.plan.Attestations.Attestation;
import eplan.plan.RecordKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** For every item that has no form of its own. */
@org.springframework.stereotype.Component
@Lazy // asked for by views only
@Order(Ordered.LOWEST_PRECEDENCE)
class AttestationForm implements ItemForm {

    private final Attestations attestations;
    private final FormServices services;

    AttestationForm(Attestations attestations, FormServices services) {
        this.attestations = attestations;
        this.services = services;
    }

    @Override
    public boolean covers(String item) {
        return true;
    }

    @Override
    public Component open(Opened opened) {
        boolean monthly = Attestations.MONTHLY_ITEMS.contains(opened.item());
        return new DraftForm<Attestation>(
                opened,
                () -> new AttestationFields(monthly, services.clock().today()),
                new Kept(attestations, FormServices.key(opened)),
                services);
    }

    /** The record of one key. */
    private record Kept(Attestations attestations, RecordKey key) implements Store<Attestation> {

        @Override
        public Stored<Attestation> load() {
            var recorded = attestations.load(key);
            return new Stored<>(recorded.content(), recorded.state());
        }

        @Override
        public long save(Attestation content, long expectedVersion, @Nullable String onBehalfReason) {
            return attestations.saveDraft(key, content, expectedVersion, onBehalfReason);
        }
    }
}
