import { useEffect, useState } from 'react';

/** What was typed, as soon as it rests for so many milliseconds: not every letter is a question to the server. */
export function useSettled(value: string, pause: number): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
