import { useEffect, useState } from 'react';

/** Between two keys of somebody who types fast; longer would be felt. */
const pause = 120;

/** What was typed, as soon as it rests for a moment: not every letter is a question to the server. */
export function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
