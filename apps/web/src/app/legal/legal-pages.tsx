import { useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { language } from '../../lib/i18n.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { FeedbackForm } from './feedback-form.tsx';
import styles from './legal-pages.module.css';
import { legalQuery } from './legal-texts.ts';

interface Section {
  heading: string;
  text: readonly string[];
}

const useLegal = () => useSuspenseQuery(legalQuery(language())).data;

function LegalPage({
  title,
  sections,
  children,
}: {
  title: string;
  sections: readonly Section[];
  children?: ReactNode;
}) {
  return (
    <Page>
      <PageHeader title={title} />
      <div className={styles['text']}>
        {sections.map((section) => (
          <Words key={section.heading} {...section} />
        ))}
        {children}
      </div>
    </Page>
  );
}

const Words = ({ heading, text }: Section) => (
  <section>
    <h2>{heading}</h2>
    {text.map((paragraph) => (
      <p key={paragraph}>{paragraph}</p>
    ))}
  </section>
);

export function ImprintPage() {
  return <LegalPage {...useLegal().imprint} />;
}

export function PrivacyPage() {
  return <LegalPage {...useLegal().privacy} />;
}

export function AccessibilityPage() {
  const { accessibility } = useLegal();
  return (
    <LegalPage title={accessibility.title} sections={accessibility.sections}>
      <FeedbackForm texts={accessibility} />
      <Words {...accessibility.enforcement} />
    </LegalPage>
  );
}
