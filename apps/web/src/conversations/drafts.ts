/** Text that was begun and not sent, per person and conversation, across reloads. */
const keyOf = (personId: string, conversation: string) => `draft:${personId}:${conversation}`;

export function readDraft(personId: string, conversation: string): string {
  try {
    return localStorage.getItem(keyOf(personId, conversation)) ?? '';
  } catch {
    return ''; // a browser that forbids storage
  }
}

export function writeDraft(personId: string, conversation: string, text: string): void {
  try {
    if (text === '') localStorage.removeItem(keyOf(personId, conversation));
    else localStorage.setItem(keyOf(personId, conversation), text);
  } catch {
    // full or forbidden: the text stays on the screen
  }
}
