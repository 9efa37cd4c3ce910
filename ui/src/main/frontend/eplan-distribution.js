// Draws how points are spread, as bars with their figures. Hidden from screen readers: the table beside it says the same.
import { BarChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, SVGRenderer]);

const PROPERTIES = ['bars', 'pointsText', 'peopleText'];

class EplanDistribution extends HTMLElement {
  connectedCallback() {
    PROPERTIES.filter((name) => Object.hasOwn(this, name)).forEach((name) => {
      // set before this class was there
      const value = this[name];
      delete this[name];
      this[name] = value;
    });
    this.resize = new ResizeObserver(() => this.fit());
    this.resize.observe(this);
    this.draw();
  }

  disconnectedCallback() {
    this.resize.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  fit() {
    if (this.chart) {
      this.chart.resize();
    } else {
      this.draw();
    }
  }

  colour(name) {
    return getComputedStyle(this).getPropertyValue(name).trim();
  }

  draw() {
    // without a size there is nothing to draw on; the observer comes back when there is one
    if (!this.isConnected || !this.shown || !this.clientWidth || !this.clientHeight) {
      return;
    }
    this.chart ??= init(this, undefined, { renderer: 'svg' });
    const ink = this.colour('--ink2');
    const text = { color: ink, fontFamily: getComputedStyle(this).fontFamily, fontSize: 13 };
    this.chart.setOption({
      animation: false,
      grid: { left: 44, right: 12, top: 36, bottom: 52 },
      xAxis: {
        type: 'category',
        data: this.shown.map((bar) => bar.label),
        name: this.points,
        nameLocation: 'middle',
        nameGap: 28,
        nameTextStyle: text,
        axisLabel: { ...text, hideOverlap: true },
        axisTick: { show: false },
      },
      yAxis: {
        type: 'value',
        name: this.people,
        nameTextStyle: { ...text, align: 'left' },
        minInterval: 1,
        axisLabel: text,
        splitLine: { lineStyle: { color: this.colour('--line') } },
      },
      series: [
        {
          type: 'bar',
          data: this.shown.map((bar) => bar.count),
          barCategoryGap: '18%',
          itemStyle: { color: this.colour('--brand') },
          label: { show: true, position: 'top', ...text, formatter: (one) => (one.value ? `${one.value}` : '') },
          silent: true,
        },
      ],
    });
  }

  set bars(value) {
    this.shown = value;
    this.draw();
  }

  get bars() {
    return this.shown;
  }

  set pointsText(value) {
    this.points = value;
    this.draw();
  }

  get pointsText() {
    return this.points;
  }

  set peopleText(value) {
    this.people = value;
    this.draw();
  }

  get peopleText() {
    return this.people;
  }
}

customElements.define('eplan-distribution', EplanDistribution);
