import type { DemoChat } from '../shapes.ts';
import { agenciesFirstWeeks } from './agencies-first-weeks.ts';
import { agenciesRecentWeeks } from './agencies-recent-weeks.ts';

export const agenciesExchange: DemoChat = {
  space: 'freiwilligenagenturen',
  channel: 'austausch',
  messages: [...agenciesFirstWeeks, ...agenciesRecentWeeks],
};
