import { useEffect, useState } from 'react';
import { dateText, dayText, fullText, nearText, timeText, untilStale } from '../lib/dates.ts';

const texts = { near: nearText, full: fullText, day: dayText, time: timeText, date: dateText };

/**
 * A point in time. `near` is relative under a day, else the date, with the full date in the tooltip; `full` is
 * "Di., 3. März 2026, 14:05 Uhr"; `time` is "14:05"; `day` is for separators; `date` is
 * "3. März 2026".
 */
export function DateTime({ at, show = 'near' }: { at: string; show?: keyof typeof texts }) {
  const date = new Date(at);
  const [, refresh] = useState(0);
  useEffect(() => {
    const wait = show === 'near' ? untilStale(new Date(at)) : Number.POSITIVE_INFINITY;
    if (!Number.isFinite(wait)) return;
    const timer = setInterval(() => refresh((count) => count + 1), Math.max(wait, 5_000));
    return () => clearInterval(timer);
  }, [at, show]);
  return (
    <time dateTime={at} title={show === 'full' ? undefined : fullText(date)}>
      {texts[show](date)}
    </time>
  );
}
