// Shows a BPMN model and where it stands. bpmn-js's watermark stays, as its licence asks.
import NavigatedViewer from 'bpmn-js/lib/NavigatedViewer';

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
      this.fit();
    }
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

  fit() {
    if (this.viewer?.getDefinitions() && this.clientWidth > 0) {
      const canvas = this.viewer.get('canvas');
      canvas.resized();
      canvas.zoom('fit-viewport', 'auto');
    }
  }
}

customElements.define('eplan-bpmn', EplanBpmn);
