// Shows a BPMN model and where it stands, or how many stand at its elements. bpmn-js's watermark stays, as its licence asks.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

// Around the drawing, for figures that stand a little outside their elements.
const ROOM = 24;

class EplanBpmn extends HTMLElement {
  constructor() {
    super();
    // the wheel scrolls the page past the drawing; with Ctrl it zooms
    this.addEventListener('wheel', (e) => e.ctrlKey || e.metaKey || e.stopPropagation(), { capture: true });
  }

  connectedCallback() {
    if (Object.hasOwn(this, 'xml')) {
      // set before this class was there
      this.model = this.xml;
      delete this.xml;
    }
    if (Object.hasOwn(this, 'figures')) {
      this.shown = this.figures;
      delete this.figures;
    }
    this.resize = new ResizeObserver(() => this.fit());
    this.resize.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.resize.disconnect();
    this.viewer?.destroy();
    this.viewer = undefined;
  }

  set xml(value) {
    this.model = value;
    this.draw();
  }

  get xml() {
    return this.model;
  }

  // [{element, count, late, age, label}]: a button at each element, which fires figure-chosen
  set figures(value) {
    this.shown = value;
    this.drawFigures();
  }

  get figures() {
    return this.shown;
  }

  async draw() {
    if (!this.isConnected || !this.model) {
      return;
    }
    this.viewer?.destroy();
    this.viewer = new NavigatedViewer({ container: this });
    const viewer = this.viewer;
    try {
      await viewer.importXML(this.model);
    } catch (e) {
      console.error('the model cannot be drawn', e);
      this.textContent = this.failedText || '';
      return;
    }
    if (viewer === this.viewer) {
      const canvas = viewer.get('canvas');
      const known = viewer.get('elementRegistry');
      const active = (this.activeIds || []).filter((id) => known.get(id));
      active.forEach((id) => canvas.addMarker(id, 'stands-here'));
      this.tell(active.map((id) => known.get(id).businessObject?.name).filter((name) => name));
      this.drawFigures();
      this.fit();
    }
  }

  drawFigures() {
    if (!this.viewer?.getDefinitions()) {
      return;
    }
    const overlays = this.viewer.get('overlays');
    const known = this.viewer.get('elementRegistry');
    overlays.remove({ type: 'figure' });
    (this.shown || [])
      .filter((figure) => known.get(figure.element))
      .forEach((figure) =>
        overlays.add(figure.element, 'figure', {
          position: { top: -15, left: -6 },
          scale: { min: 0.7, max: 1.2 },
          html: this.button(figure),
        })
      );
  }

  button(figure) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = figure.late ? 'bpmn-figure late' : 'bpmn-figure';
    button.setAttribute('aria-label', figure.label);
    button.title = figure.label;
    ['count', 'late', 'age']
      .filter((part) => figure[part])
      .forEach((part) => {
        const text = document.createElement('span');
        text.className = `bpmn-figure-${part}`;
        text.textContent = figure[part];
        button.append(text);
      });
    button.addEventListener('click', () =>
      this.dispatchEvent(new CustomEvent('figure-chosen', { detail: { element: figure.element } }))
    );
    return button;
  }

  // Says in words what the markers show: as a line on the drawing, and to screen readers as part of its label.
  tell(names) {
    this.plainLabel ??= this.getAttribute('aria-label') || '';
    this.querySelector(':scope > .bpmn-stands')?.remove();
    if (names.length === 0) {
      this.setAttribute('aria-label', this.plainLabel);
      return;
    }
    const words = `${this.hereText || ''} ${[...new Set(names)].join(', ')}`.trim();
    this.setAttribute('aria-label', `${this.plainLabel}. ${words}`);
    const line = document.createElement('p');
    line.className = 'bpmn-stands';
    line.textContent = words;
    this.append(line);
  }

  // With figures the drawing is as wide as there is room, so that names and figures can be read; the page scrolls past it.
  grow(canvas) {
    const { inner } = canvas.viewbox();
    const scale = Math.max(0.45, Math.min(1, this.clientWidth / (inner.width + 2 * ROOM)));
    this.style.height = `${Math.ceil((inner.height + 2 * ROOM) * scale)}px`;
  }

  fit() {
    if (this.viewer?.getDefinitions() && this.clientWidth > 0) {
      const canvas = this.viewer.get('canvas');
      if (this.figures) {
        this.grow(canvas);
      }
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    }
  }
}

customElements.define('eplan-bpmn', EplanBpmn);
