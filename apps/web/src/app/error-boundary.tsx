import { Component, type ReactNode } from 'react';
import { addresses } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Alert } from '../ui/feedback.tsx';
import { Page } from '../ui/page.tsx';

interface Props {
  /** Another page deserves another try. */
  path: string;
  children: ReactNode;
}

/** When a page breaks, the frame stays and there is a way out; what was typed is in the drafts. */
export class ErrorBoundary extends Component<Props, { broken: boolean; path: string }> {
  override state = { broken: false, path: this.props.path };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  static getDerivedStateFromProps({ path }: Props, state: { path: string }) {
    return path === state.path ? null : { broken: false, path };
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    return (
      <Page>
        <h1>{t('shell.brokenTitle')}</h1>
        <Alert
          tone="danger"
          live
          actions={
            <>
              <Button small onClick={() => location.reload()}>
                {t('shell.reload')}
              </Button>
              <Button small variant="tertiary" onClick={() => location.assign(addresses.start)}>
                {t('shell.backToStart')}
              </Button>
            </>
          }
        >
          {t('shell.brokenText')}
        </Alert>
      </Page>
    );
  }
}
