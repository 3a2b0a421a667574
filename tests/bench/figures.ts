/** One line of the table; `met` compares `ratio` (against the baseline of the same run) or `value` with `reach`. */
export interface Figure {
  scenario: string;
  figure: string;
  value: number;
  baseline: number | null;
  ratio: number | null;
  reach: string;
  met: boolean;
}

type Rule = { atLeast: number } | { atMost: number };

const holds = (number: number, rule: Rule) =>
  'atLeast' in rule ? number >= rule.atLeast : number <= rule.atMost;
const inWords = (rule: Rule, unit: string) =>
  'atLeast' in rule ? `≥ ${rule.atLeast}${unit}` : `≤ ${rule.atMost}${unit}`;

const rounded = (value: number) => (value >= 100 ? Math.round(value) : Math.round(value * 100) / 100);

/** Judged by how it compares with the baseline. */
export function compared(
  scenario: string,
  figure: string,
  values: { value: number; baseline: number },
  rule: Rule,
): Figure {
  const ratio = values.value / values.baseline;
  return {
    scenario,
    figure,
    value: rounded(values.value),
    baseline: rounded(values.baseline),
    ratio: Math.round(ratio * 100) / 100,
    reach: inWords(rule, ' ×'),
    met: holds(ratio, rule),
  };
}

/** Judged by itself. */
export const absolute = (scenario: string, figure: string, value: number, rule: Rule): Figure => ({
  scenario,
  figure,
  value: rounded(value),
  baseline: null,
  ratio: null,
  reach: inWords(rule, ''),
  met: holds(value, rule),
});

export function percentile(values: Float64Array | number[], share: number): number {
  const sorted = Float64Array.from(values).toSorted();
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function printTable(figures: Figure[]): void {
  const head = ['scenario', 'figure', 'value', 'baseline', 'ratio', 'reach', 'met'];
  const rows = figures.map(({ scenario, figure, value, baseline, ratio, reach, met }) => [
    scenario,
    figure,
    value.toLocaleString('en'),
    baseline?.toLocaleString('en') ?? '–',
    ratio?.toFixed(2) ?? '–',
    reach,
    met ? 'yes' : 'NO',
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  for (const row of [head, widths.map((width) => '-'.repeat(width)), ...rows])
    process.stdout.write(`| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |\n`);
}
