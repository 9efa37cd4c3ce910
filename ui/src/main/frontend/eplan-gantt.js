// Lets the edges of the calendar's bars be dragged, by mouse, pen or finger. Snaps to days and shows the day that it would be;
// the server decides what becomes of it. The keyboard has the table below the chart.
const DAY = 86400000;
const ERA = 543;

const number = (iso) => Math.round(Date.parse(`${iso}T00:00:00Z`) / DAY);
const date = (day) => new Date(day * DAY);
const iso = (day) => date(day).toISOString().slice(0, 10);

class EplanGantt extends HTMLElement {
  constructor() {
    super();
    this.addEventListener('pointerdown', (e) => this.start(e));
    this.addEventListener('pointermove', (e) => this.move(e));
    this.addEventListener('pointerup', (e) => this.drop(e));
    this.addEventListener('pointercancel', (e) => this.cancel(e));
    this.addEventListener('lostpointercapture', (e) => this.cancel(e));
    this.escape = (e) => {
      if (e.key === 'Escape' && this.drag) {
        e.stopPropagation();
        this.clear();
      }
    };
  }

  disconnectedCallback() {
    this.clear();
  }

  start(e) {
    const handle = e.target.closest?.('.gantt-handle');
    if (!handle || e.button > 0 || this.drag) {
      return;
    }
    e.preventDefault();
    const line = handle.closest('.gantt-line');
    const first = number(this.dataset.first);
    const days = number(this.dataset.last) - first + 1;
    const day = number(handle.dataset.day);
    this.drag = {
      handle,
      line,
      pointer: e.pointerId,
      x: e.clientX,
      first,
      days,
      width: line.getBoundingClientRect().width / days,
      from: day,
      day,
      was: number(handle.dataset.was),
      least: number(handle.dataset.least),
      most: number(handle.dataset.most),
      opens: handle.dataset.edge === 'opens',
    };
    handle.setPointerCapture(e.pointerId);
    window.addEventListener('keydown', this.escape, true);
  }

  move(e) {
    const drag = this.drag;
    if (!drag || drag.sent || e.pointerId !== drag.pointer || !(drag.width > 0)) {
      return;
    }
    const wanted = drag.from + Math.round((e.clientX - drag.x) / drag.width);
    // one that already lies beyond the chart stays there until it is moved
    const day = wanted === drag.from ? wanted : Math.max(drag.least, Math.min(drag.most, wanted));
    if (day !== drag.day) {
      drag.day = day;
      this.draw(drag);
    }
  }

  drop(e) {
    const drag = this.drag;
    if (!drag || drag.sent || e.pointerId !== drag.pointer) {
      return;
    }
    const { key, edge } = drag.handle.dataset;
    if (drag.day === drag.from) {
      this.clear();
      drag.line.querySelector(`button.gantt-bar[data-key="${CSS.escape(key)}"]`)?.click();
      return;
    }
    drag.sent = true; // what is drawn stays until the server has answered
    window.removeEventListener('keydown', this.escape, true);
    const done = () => this.drag === drag && this.clear();
    this.$server.dragged(key, edge, iso(drag.day)).then(done, done);
  }

  cancel(e) {
    if (this.drag && !this.drag.sent && e.pointerId === this.drag.pointer) {
      this.clear();
    }
  }

  clear() {
    window.removeEventListener('keydown', this.escape, true);
    this.drag?.bar?.remove();
    this.drag?.flag?.remove();
    this.drag = undefined;
  }

  draw(drag) {
    if (!drag.bar) {
      drag.bar = document.createElement('span');
      drag.bar.className = 'gantt-bar proposed dragging';
      drag.flag = document.createElement('span');
      drag.flag.className = 'gantt-flag dragging';
      drag.line.append(drag.bar, drag.flag);
    }
    // a due date lasts until its night, an opening begins with its morning
    const night = drag.opens ? 0 : 1;
    const left = Math.min(drag.was, drag.day) + night;
    const right = Math.max(drag.was, drag.day) + night;
    const at = (day) => Math.max(0, Math.min(100, (100 * (day - drag.first)) / drag.days));
    drag.bar.style.left = `${at(left)}%`;
    drag.bar.style.width = `${at(right) - at(left)}%`;
    drag.flag.style.left = `${at(right)}%`;
    drag.flag.classList.toggle('before', at(right) > 70);
    drag.flag.textContent = this.words(drag.day, drag.day - drag.was);
  }

  words(day, moved) {
    const when = date(day);
    const month = (this.dataset.months || '').split('|')[when.getUTCMonth()];
    const said = `${when.getUTCDate()} ${month} ${when.getUTCFullYear() + ERA}`;
    return (this.dataset.flag || '{day}')
      .replace('{days}', moved > 0 ? `+${moved}` : `${moved}`)
      .replace('{day}', said);
  }
}

customElements.define('eplan-gantt', EplanGantt);
