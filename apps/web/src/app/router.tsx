import { lazy, Suspense } from 'react';
import { Route, Switch } from 'wouter';
import { t } from '../lib/i18n.ts';

const StartPage = lazy(() => import('./start-page.tsx').then((module) => ({ default: module.StartPage })));

/** Every view has an address of its own; a page is loaded when somebody goes there. */
export function Pages() {
  return (
    <Suspense fallback={<output>{t('common.loading')}</output>}>
      <Switch>
        <Route path="/" component={StartPage} />
      </Switch>
    </Suspense>
  );
}
