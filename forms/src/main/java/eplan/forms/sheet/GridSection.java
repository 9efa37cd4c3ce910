package eplan.forms.sheet;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.editor.Editor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.DataProvider;
import eplan.forms.api.RowGrid;
import eplan.plan.Column;
import eplan.plan.EntryRecords.Problem;
import eplan.plan.EntryRecords.Severity;
import eplan.plan.EntrySheets.Filter;
import eplan.plan.EntrySheets.Option;
import eplan.plan.EntrySheets.RowEdit;
import eplan.plan.Row;
import eplan.plan.Sheet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A sheet of many rows, as a grid that is edited in place and pasted into; rows are read a page at a time. */
final class GridSection extends Div implements Section {
    private static final long serialVersionUID = 1L;

    private static final int PAGE = 100;
    private static final int SHORT = 12;

    private final transient Desk desk;
    private final transient Sheet sheet;
    private final RowGrid grid = new RowGrid();
    private final GridTools tools;
    private final TotalsLine totals;
    private final PasteReport report = new PasteReport();
    private final transient Map<String, CellEditor> editors = new LinkedHashMap<>();
    private final transient Map<String, Problem> marks = new HashMap<>();
    private final transient CallbackDataProvider<Row, Void> rows;
    private transient Map<String, List<Option>> options;
    private transient Filter filter = Filter.ALL;
    private transient Row editing = Row.NEW;

    GridSection(Desk desk, Sheet sheet) {
        this.desk = desk;
        this.sheet = sheet;
        this.options = desk.services().sheets().options(desk.key(), sheet);
        this.tools = new GridTools(desk, sheet, this);
        this.totals = new TotalsLine(desk, sheet);
        this.rows =
                DataProvider.fromFilteringCallbacks(
                        query -> desk
                                .services()
                                .sheets()
                                .rows(desk.key(), sheet, filter, query.getOffset(), query.getLimit())
                                .stream(),
                        query -> desk.services()
                                .sheets()
                                .totals(desk.key(), sheet, filter)
                                .count());
        addClassNames("card", "sheet-section");
        Div head = new Div(new H2(CellWords.title(sheet)), totals);
        head.addClassName("sheet-head");
        add(head, tools, report, grid);
        columns();
        listen();
        changed();
        desk.onChange(this::changed);
    }

    private void columns() {
        sheet.typed().forEach(this::column);
        grid.addComponentColumn(row -> tools.rowActs(row))
                .setKey("acts")
                .setWidth("84px")
                .setFlexGrow(0)
                .setFrozenToEnd(true);
        grid.setPageSize(PAGE);
        Editor<Row> editor = grid.getEditor();
        editor.setBinder(new Binder<>());
        editor.addCloseListener(closed -> {
            editing = Row.NEW;
            grid.getDataProvider().refreshAll();
        });
        grid.setDataProvider(new RowsById(rows));
    }

    private void column(Column<?> column) {
        String heading = CellWords.heading(sheet, column, desk.key().dataYear());
        CellEditor editor = CellEditor.of(column, heading, () -> options.getOrDefault(column.key(), List.of()), true);
        editors.put(column.key(), editor);
        editor.onChange(value -> keep(column, editor, value));
        Look look = Look.of(column);
        Grid.Column<Row> made = grid.addColumn(row -> CellWords.of(row, column, options))
                .setKey(column.key())
                .setHeader(heading)
                .setEditorComponent(editor.component())
                .setWidth(look.width())
                .setFlexGrow(look.grow())
                .setResizable(true)
                .setPartNameGenerator(row -> part(row, column))
                .setTooltipGenerator(row -> tooltip(row, column));
        made.setTextAlign(look.align());
        if (column.equals(sheet.naming())) {
            made.setFrozen(true);
        }
    }

    private @Nullable String part(Row row, Column<?> column) {
        Problem problem = marks.get(sheet.field(row.id(), column));
        if (problem == null) {
            return null;
        }
        return problem.severity() == Severity.ERROR ? "cell-error" : "cell-warning";
    }

    private @Nullable String tooltip(Row row, Column<?> column) {
        Problem problem = marks.get(sheet.field(row.id(), column));
        return problem == null ? null : CellWords.problem(problem);
    }

    private void listen() {
        grid.addItemClickListener(click -> {
            if (click.getColumn() != null && !"acts".equals(click.getColumn().getKey())) {
                edit(click.getItem(), click.getColumn().getKey());
            }
        });
        grid.listen(new RowGrid.Listener() {
            @Override
            public void edit(@Nullable Row row, @Nullable String column) {
                if (row != null) {
                    GridSection.this.edit(row, column);
                }
            }

            @Override
            public void next(int by) {
                nextRow(by);
            }

            @Override
            public void close() {
                grid.getEditor().closeEditor();
                grid.getElement().executeJs("this.focus()");
            }

            @Override
            public void paste(String text, @Nullable Row row, @Nullable String column) {
                GridSection.this.paste(text, row == null && editing.id() != 0 ? editing : row, column);
            }
        });
    }

    private void edit(Row row, @Nullable String column) {
        if (desk.readOnly(sheet) || row.id() == editing.id()) {
            return;
        }
        grid.getEditor().closeEditor();
        editing = asKept(row);
        fill(editing);
        grid.getEditor().editItem(editing);
        lastColumn = column != null && editors.containsKey(column) ? column : lastColumn;
        editors.getOrDefault(lastColumn, editors.values().iterator().next()).focus();
    }

    /** The row as it is kept now, which the grid may not show yet. */
    private Row asKept(Row row) {
        Filter one = new Filter("", null, null, Set.of(row.id()));
        return desk.services().sheets().rows(desk.key(), sheet, one, 0, 1).stream()
                .findFirst()
                .orElse(row);
    }

    private void fill(Row row) {
        editors.values().forEach(editor -> editor.show(row.get(editor.column())));
        mark();
    }

    private String lastColumn = "";

    private void nextRow(int by) {
        List<Row> shown = shown();
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == editing.id()) {
                int to = i + by;
                if (to >= 0 && to < shown.size()) {
                    Row next = shown.get(to);
                    grid.scrollToIndex(to);
                    edit(next, lastColumn);
                } else if (to == shown.size()) {
                    addRow();
                }
                return;
            }
        }
    }

    private List<Row> shown() {
        return desk.services().sheets().rows(desk.key(), sheet, filter, 0, Integer.MAX_VALUE);
    }

    private void keep(Column<?> column, CellEditor editor, @Nullable Object value) {
        lastColumn = column.key();
        Row before = editing;
        Row after = Follow.with(before, column, value, options);
        desk.keep(List.of(new RowEdit(sheet, before, after)), editor::say)
                .map(saved -> Objects.requireNonNull(saved.rows().getFirst()))
                .ifPresentOrElse(
                        now -> {
                            editing = now;
                            editors.values().stream()
                                    .filter(one -> one != editor && !one.unread())
                                    .forEach(one -> one.show(now.get(one.column())));
                            mark();
                        },
                        editor::notKept);
    }

    void addRow() {
        show(Filter.ALL);
        tools.clear();
        Row fresh = Follow.fresh(sheet, shown());
        desk.keep(List.of(new RowEdit(sheet, Row.NEW, fresh)), report::say)
                .map(saved -> Objects.requireNonNull(saved.rows().getFirst()))
                .ifPresent(now -> {
                    grid.getDataProvider().refreshAll();
                    grid.scrollToEnd();
                    edit(now, Follow.firstToType(sheet));
                });
    }

    /** Asks first: what is removed does not come back by itself. */
    void remove(Row row) {
        grid.getEditor().closeEditor();
        new RemoveDialog(
                        CellWords.of(row, sheet.naming(), options),
                        () -> desk.keep(List.of(new RowEdit(sheet, row, null)), report::say)
                                .ifPresent(saved -> grid.getDataProvider().refreshAll()))
                .open();
    }

    void paste(String text, @Nullable Row onto, @Nullable String column) {
        if (desk.readOnly(sheet)) {
            return;
        }
        List<Row> below = List.of();
        if (onto != null) {
            List<Row> shown = shown();
            int from = shown.stream().map(Row::id).toList().indexOf(onto.id());
            below = from < 0 ? List.of() : shown.subList(from, shown.size());
        }
        Column<?> first = Optional.ofNullable(column)
                .flatMap(sheet::column)
                .orElse(sheet.typed().getFirst());
        grid.getEditor().closeEditor();
        Pasting.paste(desk, sheet, text, below, first, report);
        grid.getDataProvider().refreshAll();
    }

    void show(Filter wanted) {
        filter = wanted;
        grid.getEditor().closeEditor();
        grid.getDataProvider().refreshAll();
        totals.show(filter);
    }

    Filter filter() {
        return filter;
    }

    /** Rows in which a rule found something. */
    Set<Long> problemRows() {
        return desk.problems().stream()
                .filter(Problem::blocks)
                .map(one -> one.field().split(":"))
                .filter(parts -> parts.length == 3 && parts[0].equals(sheet.key()))
                .map(parts -> Long.valueOf(parts[1]))
                .collect(Collectors.toSet());
    }

    private void changed() {
        options = desk.services().sheets().options(desk.key(), sheet);
        marks.clear();
        desk.problems().stream().filter(Problem::blocks).forEach(one -> marks.putIfAbsent(one.field(), one));
        totals.show(filter);
        tools.refresh(desk.readOnly(sheet));
        int count = totals.count();
        grid.setAllRowsVisible(count <= SHORT);
        if (editing.id() == 0) {
            grid.getDataProvider().refreshAll();
        } else {
            mark();
        }
    }

    /** Says beside the fields of the row that is edited what is wrong with them. */
    private void mark() {
        editors.forEach((key, editor) -> {
            Problem problem = marks.get(sheet.field(editing.id(), editor.column()));
            if (!editor.unread()) {
                editor.say(problem == null ? "" : CellWords.problem(problem));
            }
        });
    }

    @Override
    public void reread() {
        if (editing.id() != 0) {
            editing = asKept(editing);
            fill(editing);
        } else {
            grid.getDataProvider().refreshAll();
        }
    }

    @Override
    public Sheet sheet() {
        return sheet;
    }

    @Override
    public boolean focus(Problem problem) {
        String[] parts = problem.field().split(":");
        if (!parts[0].equals(sheet.key())) {
            return false;
        }
        if (parts.length == 3) {
            show(Filter.ALL);
            tools.clear();
            List<Row> shown = shown();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).id() == Long.parseLong(parts[1])) {
                    grid.scrollToIndex(i);
                    edit(shown.get(i), parts[2]);
                }
            }
        } else {
            getElement().executeJs("this.scrollIntoView({block: 'nearest'})");
        }
        return true;
    }

    @Override
    public boolean allKept() {
        return editing.id() == 0 || editors.values().stream().noneMatch(CellEditor::unread);
    }

    @Override
    public Div component() {
        return this;
    }
}
