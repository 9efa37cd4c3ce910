package eplan.forms.sheet;

import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProviderWrapper;
import com.vaadin.flow.data.provider.Query;
import eplan.plan.Row;
import org.jspecify.annotations.Nullable;

/** A row is the same row whatever its values are now. */
final class RowsById extends DataProviderWrapper<Row, Void, Void> {
    private static final long serialVersionUID = 1L;

    RowsById(CallbackDataProvider<Row, Void> rows) {
        super(rows);
    }

    @Override
    public Object getId(Row row) {
        return row.id();
    }

    @Override
    protected @Nullable Void getFilter(Query<Row, Void> query) {
        return null;
    }
}
