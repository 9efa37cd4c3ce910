package eplan.forms.vision;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import eplan.forms.api.EntryForms.Opened;
import eplan.forms.draft.DraftForm;
import eplan.forms.draft.FormServices;
import eplan.forms.draft.ItemForm;
import eplan.forms.draft.Merge;
import eplan.forms.draft.Say;
import eplan.forms.draft.Store;
import eplan.plan.EntryRecords.Status;
import eplan.plan.RecordKey;
import eplan.plan.VisionMerge;
import eplan.plan.VisionStrategies;
import eplan.plan.VisionStrategies.VisionStrategy;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Vision, missions and strategies, with those of last year to start from. */
@org.springframework.stereotype.Component
@Lazy // asked for by views only
@Order(Ordered.HIGHEST_PRECEDENCE)
class VisionStrategyForm implements ItemForm {

    private final VisionStrategies visions;
    private final FormServices services;

    VisionStrategyForm(VisionStrategies visions, FormServices services) {
        this.visions = visions;
        this.services = services;
    }

    @Override
    public boolean covers(String item) {
        return VisionStrategies.ITEM.equals(item);
    }

    @Override
    public Component open(Opened opened) {
        RecordKey key = FormServices.key(opened);
        var form = new DraftForm<VisionStrategy>(opened, VisionFields::new, new Kept(visions, key), services);
        RecordKey last = new RecordKey(key.lao(), key.dataYear().previous(), key.item(), key.period());
        if (!opened.readOnly() && services.records().state(last).status() != Status.UNTOUCHED) {
            String year = last.dataYear().toString();
            form.addAct(
                    Say.text("vision.copy", year),
                    Say.text("vision.copied", year),
                    version -> visions.copyFromLastYear(key, version, opened.onBehalfReason()));
        }
        form.addComponentAsFirst(tools(key));
        return form;
    }

    /** For whoever may look, whatever the form lets them do. */
    private Div tools(RecordKey key) {
        Div tools = new Div(
                new Button(Say.text("vision.history"), press -> new VisionHistoryDialog(visions.versions(key)).open()));
        tools.addClassName("form-acts");
        return tools;
    }

    /** The record of one key. */
    private record Kept(VisionStrategies visions, RecordKey key) implements Store<VisionStrategy> {

        @Override
        public Stored<VisionStrategy> load() {
            var recorded = visions.load(key);
            return new Stored<>(recorded.content(), recorded.state());
        }

        @Override
        public long save(VisionStrategy content, long expectedVersion, @Nullable String onBehalfReason) {
            return visions.saveDraft(key, content, expectedVersion, onBehalfReason);
        }

        @Override
        public @Nullable VisionStrategy kept(long version) {
            var recorded = visions.load(key);
            return recorded.state().version() == version ? recorded.content() : null;
        }

        @Override
        public Merge<VisionStrategy> merge(
                VisionStrategy base, VisionStrategy mine, VisionStrategy theirs, Set<String> takingTheirs) {
            return VisionWords.of(VisionMerge.of(base, mine, theirs, takingTheirs));
        }
    }
}
