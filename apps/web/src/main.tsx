import './ui/base.css';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { Pages } from './app/router.tsx';
import { applyTheme } from './lib/device-settings.ts';
import { loadLanguage } from './lib/i18n.ts';

const container = document.getElementById('app');
if (!container) throw new Error('index.html has no #app');
applyTheme();
await loadLanguage();
createRoot(container).render(
  <QueryClientProvider client={new QueryClient()}>
    <Pages />
  </QueryClientProvider>,
);
