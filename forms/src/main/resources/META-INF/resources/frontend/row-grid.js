// Keys and paste of a sheet's grid, and what stays in place on a phone. The server decides; this only says in which cell
// the person is.
const place = (grid, event) => {
  const context = grid.getEventContext(event);
  return [context.item?.key ?? null, context.column?._flowId ?? null];
};

const editorOf = (event) =>
  event.composedPath().find((part) => part.localName === 'input' || part.localName === 'textarea');

const overlayOpen = (event) => event.composedPath().some((part) => part.opened === true);

const keydown = (grid) => (event) => {
  const inEditor = editorOf(event);
  if (inEditor && event.key === 'Enter' && !overlayOpen(event)) {
    event.preventDefault();
    event.stopPropagation();
    inEditor.blur(); // which makes the field tell its value, as Enter itself would
    setTimeout(() => grid.$server.nextRow(event.shiftKey ? -1 : 1));
  } else if (inEditor && event.key === 'Escape' && !overlayOpen(event)) {
    event.stopPropagation();
    setTimeout(() => grid.$server.closeEditor());
  } else if (!inEditor && (event.key === 'Enter' || event.key === 'F2')) {
    const [row, column] = place(grid, event);
    if (row) {
      event.preventDefault();
      grid.$server.editCell(row, column);
    }
  }
};

const paste = (grid) => (event) => {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  const several = /[\t\n]/.test(text.replace(/\r?\n$/, ''));
  if (!text.trim() || (editorOf(event) && !several)) {
    return; // one value into one field: the browser's own
  }
  event.preventDefault();
  event.stopPropagation();
  const [row, column] = place(grid, event);
  grid.$server.pasteText(text, row, column);
};

const phone = window.matchMedia('(max-width: 600px)');
const NARROW = 100; // CSS pixels: a code or a number

// On a phone a wide column that stays in place leaves the others no room, so only a narrow first one does.
const freeze = (grid) => {
  grid.querySelectorAll('vaadin-grid-column').forEach((column) => {
    column.eplanWide ??= { frozen: Boolean(column.frozen), frozenToEnd: Boolean(column.frozenToEnd) };
    const narrow = parseInt(column.width, 10) <= NARROW;
    column.frozen = column.eplanWide.frozen && (narrow || !phone.matches);
    column.frozenToEnd = column.eplanWide.frozenToEnd && !phone.matches;
  });
};

// Above the foot that stays at the bottom of the screen, too.
const inSight = (grid, index) => {
  const row = [...grid.$.items.children].find((one) => one.index === index && !one.hidden);
  if (!row) {
    return false;
  }
  const box = row.getBoundingClientRect();
  const foot = document.querySelector('.form-foot')?.getBoundingClientRect().top ?? innerHeight;
  return box.top >= grid.$.table.getBoundingClientRect().top && box.bottom <= Math.min(foot, grid.getBoundingClientRect().bottom);
};

window.eplanRowGrid = {
  reveal(grid, index) {
    if (!inSight(grid, index)) {
      grid.scrollToIndex(index);
    }
  },
  init(grid) {
    if (grid.eplanReady) {
      return;
    }
    grid.eplanReady = true;
    grid.addEventListener('keydown', keydown(grid), true);
    grid.addEventListener('paste', paste(grid), true);
    new ResizeObserver(() => freeze(grid)).observe(grid); // now, and whenever the screen is turned
  },
};
