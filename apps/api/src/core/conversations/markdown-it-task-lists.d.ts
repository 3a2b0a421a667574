declare module 'markdown-it-task-lists' {
  import type MarkdownIt from 'markdown-it';
  const taskLists: (markdown: MarkdownIt, options?: { label?: boolean; enabled?: boolean }) => void;
  export default taskLists;
}
