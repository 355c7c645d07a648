import { LitElement, css, html, type PropertyValues } from 'lit';
import type { EChartsType } from 'echarts/core';

interface Day {
  name: string;
  long: string;
  value: number | null;
}

/**
 * What each day brought: a line for who sees it, and always a table for who hears it. `points` is
 * `2026-11-24=12 2026-11-25=`; a day without a figure is unknown, and the line has a gap there.
 */
class TrendChart extends LitElement {
  static properties = {
    points: { type: String },
    label: { type: String },
    language: { type: String },
    dayWord: { type: String },
    unknownWord: { type: String },
    tableWord: { type: String },
    chartWord: { type: String },
    compact: { type: Boolean, reflect: true },
    asTable: { state: true },
  };

  static styles = css`
    :host {
      display: block;
      min-width: 0;
    }
    .place {
      height: var(--trend-height, 13rem);
    }
    :host([compact]) .place {
      height: var(--trend-height, 4.5rem);
    }
    .label {
      margin: 0;
      color: var(--ag-ink-soft);
      font-size: var(--ag-text-s);
      font-weight: 600;
    }
    .probe {
      display: none;
    }
    .line {
      color: var(--trend-line, var(--ag-brand));
      background: var(--trend-fill, color-mix(in srgb, var(--ag-brand) 14%, transparent));
    }
    .words {
      color: var(--ag-ink-soft);
      background: var(--ag-raised);
      border: 1px solid var(--ag-line);
    }
    .table {
      overflow: auto;
      max-height: 20rem;
    }
    .heard {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--ag-text-s);
      font-variant-numeric: tabular-nums;
    }
    caption {
      text-align: start;
      color: var(--ag-ink-soft);
    }
    th,
    td {
      padding: 0.375rem 0.25rem;
      border-bottom: 1px solid var(--ag-line);
      text-align: end;
      font-weight: inherit;
    }
    th:first-child {
      text-align: start;
    }
    thead th {
      font-weight: 650;
    }
    button {
      min-height: var(--ag-touch, 2.75rem);
      padding: 0;
      border: 0;
      background: none;
      color: var(--ag-brand);
      font: inherit;
      font-size: var(--ag-text-s);
      font-weight: 600;
      cursor: pointer;
    }
    button:hover {
      text-decoration: underline;
    }
    button:focus-visible {
      outline: 2px solid var(--ag-brand);
      outline-offset: 2px;
      border-radius: 4px;
    }
  `;

  declare points: string;
  declare label: string;
  declare language: string;
  declare dayWord: string;
  declare unknownWord: string;
  declare tableWord: string;
  declare chartWord: string;
  declare compact: boolean;
  declare asTable: boolean;

  private chart?: EChartsType;
  private size?: ResizeObserver;
  private seen?: IntersectionObserver;
  private scheme?: MutationObserver;
  private readonly dark = matchMedia('(prefers-color-scheme: dark)');
  private readonly still = matchMedia('(prefers-reduced-motion: reduce)');
  private readonly again = () => void this.draw();

  constructor() {
    super();
    this.points = '';
    this.label = '';
    this.language = 'fr-CA';
    this.compact = false;
    this.asTable = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        this.seen?.disconnect();
        void this.draw(true);
      }
    });
    this.seen.observe(this);
    this.size = new ResizeObserver(() => this.chart?.resize());
    this.size.observe(this);
    this.scheme = new MutationObserver(this.again);
    this.scheme.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    this.dark.addEventListener('change', this.again);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.seen?.disconnect();
    this.size?.disconnect();
    this.scheme?.disconnect();
    this.dark.removeEventListener('change', this.again);
    this.chart?.dispose();
    this.chart = undefined;
  }

  protected updated(changed: PropertyValues) {
    if (changed.has('points') || changed.has('language') || changed.has('asTable')) {
      void this.draw();
    }
  }

  render() {
    const days = this.days();
    return html`
      <p class="label" aria-hidden="true" ?hidden=${this.asTable}>${this.label}</p>
      <div class="place" aria-hidden="true" ?hidden=${this.asTable}></div>
      <div class=${this.asTable ? 'table' : 'heard'} tabindex=${this.asTable ? 0 : -1}>
        <table>
          <caption>
            ${this.label}
          </caption>
          <thead>
            <tr>
              <th scope="col">${this.dayWord}</th>
              <th scope="col">${this.label}</th>
            </tr>
          </thead>
          <tbody>
            ${days.map(
              (day) => html`<tr>
                <th scope="row">${day.long}</th>
                <td>${day.value === null ? this.unknownWord : this.figure(day.value)}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
      <button type="button" aria-pressed=${this.asTable} @click=${this.turn}>
        ${this.asTable ? this.chartWord : this.tableWord}
      </button>
      <span class="probe line"></span><span class="probe words"></span>
    `;
  }

  private turn() {
    this.asTable = !this.asTable;
  }

  private days(): Day[] {
    const short = new Intl.DateTimeFormat(this.language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    const long = new Intl.DateTimeFormat(this.language, { dateStyle: 'long', timeZone: 'UTC' });
    return this.points
      .split(' ')
      .filter((point) => point)
      .map((point) => {
        const [day, value] = point.split('=');
        const date = new Date(day + 'T00:00:00Z');
        return { name: short.format(date), long: long.format(date), value: value === '' ? null : Number(value) };
      });
  }

  private figure(value: number) {
    return new Intl.NumberFormat(this.language).format(value);
  }

  private async draw(first = false) {
    if ((!first && !this.chart) || this.asTable) {
      return;
    }
    const { open, draw } = await import('./trend-drawing');
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!place || !this.isConnected) {
      return;
    }
    this.chart ??= open(place);
    this.chart.resize();
    const days = this.days();
    draw(
      this.chart,
      {
        names: days.map((day) => day.name),
        values: days.map((day) => day.value),
        compact: this.compact,
        still: this.still.matches,
        tooltip: (i) => this.told(days[i]),
        figure: (value) => this.figure(value),
      },
      this.look(),
    );
  }

  private told(day: Day) {
    const value = day.value === null ? this.unknownWord : this.figure(day.value);
    return `${day.long}<br><b>${value}</b>`;
  }

  /** What the colours are now: the drawing knows neither custom properties nor schemes. */
  private look() {
    const line = getComputedStyle(this.renderRoot.querySelector('.line')!);
    const words = getComputedStyle(this.renderRoot.querySelector('.words')!);
    return {
      line: line.color,
      fill: line.backgroundColor,
      ink: words.color,
      grid: words.borderTopColor,
      ground: words.backgroundColor,
      font: words.fontFamily,
    };
  }
}

customElements.define('trend-chart', TrendChart);
