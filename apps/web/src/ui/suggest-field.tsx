import { type ComponentProps, useId } from 'react';
import { TextField } from './fields.tsx';

/** A text field with the browser's own list of suggestions: anything may be typed, and every device knows it. */
export function SuggestField({
  suggestions,
  ...field
}: Omit<ComponentProps<typeof TextField>, 'list'> & { suggestions: readonly string[] }) {
  const id = useId();
  return (
    <>
      <TextField {...field} list={id} autoComplete="off" />
      <datalist id={id}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion}>
            {suggestion}
          </option>
        ))}
      </datalist>
    </>
  );
}
