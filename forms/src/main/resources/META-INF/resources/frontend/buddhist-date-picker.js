// Buddhist-era years for Vaadin's date picker: in the field, in the months' titles, in the year list and for screen readers.
import '@vaadin/date-picker/src/vaadin-date-picker.js';

const ERA = 543;

/** The business day, which the layout writes on the document; the real day where it has not. */
function today() {
  const iso = document.documentElement.dataset.businessDay;
  const [year, month, day] = (iso || '').split('-').map(Number);
  const real = new Date();
  return iso ? new Date(year, month - 1, day) : new Date(real.getFullYear(), real.getMonth(), real.getDate());
}

function commonEra(typed) {
  const year = Number(typed);
  if (typed.length === 2) {
    return year + 2500 - ERA;
  }
  return year >= 2400 ? year - ERA : year;
}

function real(year, month, day) {
  const date = new Date(year, month, day);
  return date.getMonth() === month && date.getDate() === day ? { year, month, day } : undefined;
}

const arabic = (text) => text.replace(/[\u0E50-\u0E59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50));
const bare = (name) => name.toLowerCase().replace(/[.\s]/g, '');

function parse(text, longNames, shortNames) {
  const typed = arabic(text).trim();
  let m = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (m) {
    return real(commonEra(m[1]), Number(m[2]) - 1, Number(m[3]));
  }
  m =
    /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(typed) ||
    /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})\s*[/.\-\s]\s*(\d{4}|\d{2})$/.exec(typed);
  if (m) {
    return real(commonEra(m[3]), Number(m[2]) - 1, Number(m[1]));
  }
  m = /^(\d{1,2})\s*([^\d]+?)\s*(\d{4}|\d{2})$/.exec(typed);
  if (!m) {
    return undefined;
  }
  const name = bare(m[2]);
  const month = [...Array(12).keys()].find((i) => bare(longNames[i]) === name || bare(shortNames[i]) === name);
  return month === undefined ? undefined : real(commonEra(m[3]), month, Number(m[1]));
}

function buddhist(i18n, shortNames) {
  return {
    ...i18n,
    formatDate: (d) => `${d.day} ${shortNames[d.month]} ${Number(d.year) + ERA}`,
    parseDate: (text) => parse(text, i18n.monthNames, shortNames),
    formatTitle: (monthName, year) => `${monthName} ${year + ERA}`,
  };
}

customElements.whenDefined('vaadin-date-picker-year').then((year) => {
  const plain = year.prototype.render;
  year.prototype.render = function render() {
    const shown = this.year;
    const era = Object.create(this, { year: { value: shown === undefined ? shown : Number(shown) + ERA } });
    return plain.call(era);
  };
});

customElements.whenDefined('vaadin-month-calendar').then((calendar) => {
  calendar.prototype._isToday = function isToday(date) {
    return Boolean(date) && date.toDateString() === today().toDateString();
  };
  const plain = calendar.prototype.__computeDayAriaLabel;
  calendar.prototype.__computeDayAriaLabel = function ariaLabel(date) {
    const label = plain.call(this, date);
    return date ? label.replace(String(date.getFullYear()), String(date.getFullYear() + ERA)) : label;
  };
});

customElements.whenDefined('vaadin-date-picker-overlay-content').then((content) => {
  content.prototype._getTodayMidnight = today;
});

/**
 * Where there is a mouse, the calendar opens by its button or the arrow keys, not while somebody types: an open calendar takes
 * Tab to itself and tells the typed date only when it has closed, which is after Ctrl+Enter was sent. By finger a tap opens it.
 */
const typing = window.matchMedia('(pointer: fine)');

window.eplanBuddhistDates = {
  init(picker, shortMonths) {
    picker.autoOpenDisabled = typing.matches;
    const shortNames = shortMonths.split(' ');
    const dress = (i18n) => {
      picker.i18n = buddhist(i18n, shortNames);
    };
    picker.$connector.updateI18n = (_locale, i18n) => dress(i18n);
    dress(picker.i18n);
    if (!picker.initialPosition) {
      const day = today();
      const two = (n) => String(n).padStart(2, '0');
      picker.initialPosition = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
    }
  },
};
