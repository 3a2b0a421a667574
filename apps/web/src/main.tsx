import '@kern-ux/native/dist/fonts/fira-sans.css';
import '@kern-ux/native/dist/kern.min.css';
import './app/app.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Pages } from './app/router.tsx';
import { loadLanguage } from './lib/i18n.ts';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');
await loadLanguage();
createRoot(container).render(
  <QueryClientProvider client={new QueryClient()}>
    <Pages />
  </QueryClientProvider>,
);
