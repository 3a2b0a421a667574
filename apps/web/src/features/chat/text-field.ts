/** The text with the selected part between two marks, and the selection kept on it. */
export function wrapSelection(field: HTMLTextAreaElement, mark: string): string {
  const { value, selectionStart: start, selectionEnd: end } = field;
  select(field, start + mark.length, end + mark.length);
  return value.slice(0, start) + mark + value.slice(start, end) + mark + value.slice(end);
}

/** The text with something in place of the selection, and the caret behind it. */
export function insertAtCaret(field: HTMLTextAreaElement, inserted: string): string {
  const { value, selectionStart: start, selectionEnd: end } = field;
  const caret = start + inserted.length;
  select(field, caret, caret);
  return value.slice(0, start) + inserted + value.slice(end);
}

/** After React has put the new text in. */
function select(field: HTMLTextAreaElement, start: number, end: number): void {
  requestAnimationFrame(() => {
    field.focus();
    field.setSelectionRange(start, end);
  });
}

/** As high as its text; the style sheet says where it begins to scroll. */
export function growWithText(field: HTMLTextAreaElement | null): void {
  if (!field) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight}px`;
}
