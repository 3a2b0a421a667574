import './ui/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { applyTheme } from './lib/device-settings.ts';
import { loadLanguage } from './lib/i18n.ts';
import { createQueryClient } from './lib/query-client.ts';
import { sessionQuery } from './lib/session.ts';
import { showToast } from './ui/toasts.ts';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');
applyTheme();
const client = createQueryClient((message) => showToast(message, { tone: 'danger' }));
void client.prefetchQuery(sessionQuery); // asked while the language and the first page load
await loadLanguage();
createRoot(container).render(<App client={client} />);
