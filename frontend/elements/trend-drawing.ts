// Loaded when the first trend is seen: a page without one does not pay for it.
import { LineChart } from 'echarts/charts';
import { GridComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, TooltipComponent, SVGRenderer]);

export interface Look {
  line: string;
  fill: string;
  ink: string;
  grid: string;
  ground: string;
  font: string;
}

export interface Drawing {
  names: string[];
  values: (number | null)[];
  compact: boolean;
  still: boolean;
  tooltip: (index: number) => string;
  figure: (value: number) => string;
}

const STYLE = { type: 'line', smooth: 0.25, smoothMonotone: 'x', connectNulls: false } as const;

export function open(place: HTMLElement): EChartsType {
  return init(place, undefined, { renderer: 'svg' });
}

export function draw(chart: EChartsType, drawing: Drawing, look: Look) {
  const { values, names, compact } = drawing;
  const alone = values.map((value, i) => value !== null && values[i - 1] == null && values[i + 1] == null);
  const words = { color: look.ink, fontFamily: look.font, fontSize: 12 };
  chart.setOption(
    {
      animation: !drawing.still,
      animationDuration: 400,
      grid: compact
        ? { left: 2, right: 2, top: 6, bottom: 4 }
        : { left: 4, right: 16, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      tooltip: {
        trigger: 'axis',
        confine: true,
        backgroundColor: look.ground,
        borderColor: look.grid,
        textStyle: words,
        formatter: (hovered: { dataIndex: number }[]) => drawing.tooltip(hovered[0].dataIndex),
      },
      xAxis: {
        type: 'category',
        data: names,
        boundaryGap: false,
        show: !compact,
        axisLine: { lineStyle: { color: look.grid } },
        axisTick: { show: false },
        axisLabel: { ...words, hideOverlap: true },
      },
      yAxis: {
        type: 'value',
        show: !compact,
        minInterval: 1,
        splitNumber: 3,
        axisLabel: { ...words, formatter: drawing.figure },
        splitLine: { lineStyle: { color: look.grid } },
      },
      series: [
        {
          ...STYLE,
          data: values.map((value, i) => ({ value, symbol: alone[i] ? 'circle' : 'none', symbolSize: 6 })),
          lineStyle: { color: look.line, width: 2.5 },
          itemStyle: { color: look.line },
          areaStyle: { color: look.fill },
          emphasis: { disabled: true },
        },
      ],
    },
    { notMerge: true },
  );
}
