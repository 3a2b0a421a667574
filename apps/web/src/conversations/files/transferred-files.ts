/** Files of a paste. Word and Excel lay a picture of the text beside the text: then the text is meant. */
export function pastedFiles(data: DataTransfer | null): File[] {
  if (!data || (data.types.includes('text/plain') && data.types.includes('text/html'))) return [];
  return [...data.files].map(named);
}

export const droppedFiles = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

export const carriesFiles = (data: DataTransfer | null): boolean => data?.types.includes('Files') ?? false;

/** Browsers call every picture of the clipboard image.png. */
function named(file: File): File {
  const [, ending] = /^image\.(\w+)$/.exec(file.name) ?? [];
  if (!ending) return file;
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  const name = `Bildschirmfoto ${day} ${two(now.getHours())}-${two(now.getMinutes())}-${two(now.getSeconds())}.${ending}`;
  return new File([file], name, { type: file.type });
}
