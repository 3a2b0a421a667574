import { fileMarkdown } from '@app/domain/file-references';
import { joinFiles, splitFiles } from '../../conversations/files/attached-files.ts';
import { useUploads } from '../../conversations/files/use-uploads.ts';

/** The field shows the words of a message, its files stand beside it; the draft keeps both as one text. */
export function useChatFiles(text: string, change: (text: string) => void) {
  const { words, files } = splitFiles(text);
  const attached = files.map(({ markdown }) => markdown);
  const uploads = useUploads((file) => change(joinFiles(words, [...attached, fileMarkdown(file)])));
  return {
    words,
    files,
    uploads,
    /** The whole message for words as the field has them. */
    withFiles: (current: string) => joinFiles(current, attached),
    changeWords: (next: string) => change(joinFiles(next, attached)),
    remove: (markdown: string) =>
      change(
        joinFiles(
          words,
          attached.filter((one) => one !== markdown),
        ),
      ),
  };
}
