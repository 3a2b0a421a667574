import type { DocumentTemplate } from '@app/contracts/document-tree';
import { htmlOf } from '@app/editor/html';
import type { Block, Template } from './blocks.ts';
import { strategy, volunteerConcept } from './concepts.ts';
import { councilPaper } from './council.ts';
import { agenda, minutes } from './meetings.ts';
import { practice } from './practice.ts';

const templates: readonly Template[] = [minutes, agenda, councilPaper, practice, volunteerConcept, strategy];

/** The text of a template, for the schema of documents. */
export const templateText = (name: string): { type: 'doc'; content: Block[] } | null => {
  const found = templates.find((template) => template.name === name);
  return found ? { type: 'doc', content: found.content } : null;
};

export const presentTemplates = (): DocumentTemplate[] =>
  templates.map(({ name, title, description, content }) => ({
    name,
    title,
    description,
    html: htmlOf({ type: 'doc', content }),
  }));
