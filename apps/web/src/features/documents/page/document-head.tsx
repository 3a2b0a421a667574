import type { Document } from '@app/contracts/documents';
import { PencilLine, Star } from 'lucide-react';
import { Suspense, useState } from 'react';
import { Link } from 'wouter';
import { AttentionMenu } from '../../../conversations/attention-menu.tsx';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { usePerson } from '../../../lib/session.ts';
import { IconButton, LinkButton } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { PageHeader } from '../../../ui/page.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import { useFavour } from '../tree/use-page-actions.ts';
import type { DocumentParts, PartProps } from './document-parts.ts';
import styles from './document-page.module.css';
import { type PartDialog, PageMenu } from './page-menu.tsx';
import type { OpenPanel } from './panel.tsx';
import { TitleField } from './title-field.tsx';

interface Props extends PartProps {
  parts: DocumentParts;
  panel: OpenPanel;
  isEditing: boolean;
}

/** Where a page stands, its title, who changed it last, and what can be done with it. */
export function DocumentHead({ document, space, parts, panel, isEditing }: Props) {
  const of = { document, space };
  const [chosen, setChosen] = useState<{ Dialog: PartDialog }>();
  return (
    <div className={styles['head']}>
      <PageHeader
        title={document.title}
        field={isEditing && document.can.edit ? <TitleField document={document} /> : undefined}
        preline={<Path {...of} />}
        actions={
          <Actions {...of} {...{ parts, panel, isEditing }} open={(Dialog) => setChosen({ Dialog })} />
        }
      />
      <div className={styles['signs']}>
        <span>
          {t('documents.changed')} <DateTime at={document.changedAt} />
          {document.changedBy && (
            <>
              {', '}
              <PersonLine person={document.changedBy} />
            </>
          )}
        </span>
        {document.copiedFrom && (
          <span>
            {t('documents.copy.of')}{' '}
            <Link href={addresses.documentLink(document.copiedFrom.id)}>{document.copiedFrom.title}</Link>
          </span>
        )}
        <Suspense>
          {parts.signs.map((Sign, index) => (
            <Sign key={index} {...of} />
          ))}
        </Suspense>
      </div>
      {chosen && (
        <Suspense>
          <chosen.Dialog {...of} onClose={() => setChosen(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

function Actions({ parts, panel, isEditing, open, ...of }: Props & { open: (dialog: PartDialog) => void }) {
  const { document, space } = of;
  return (
    <>
      <Suspense>
        {parts.actions.map((Action, index) => (
          <Action key={index} {...of} />
        ))}
      </Suspense>
      {parts.Editor && document.can.edit && !isEditing && (
        <LinkButton
          variant="primary"
          small
          href={addresses.editDocument(space.slug, document.id)}
          icon={<PencilLine size={18} aria-hidden />}
        >
          {t('documents.edit')}
        </LinkButton>
      )}
      {panel.all.map(({ name, label, icon }) => (
        <IconButton
          key={name}
          label={label()}
          icon={icon}
          align="end"
          aria-pressed={panel.open?.name === name}
          onClick={() => panel.toggle(name)}
        />
      ))}
      <FavourButton document={document} />
      <AttentionMenu place={{ document: document.id }} align="end" />
      <PageMenu {...of} parts={parts.menu} open={open} />
    </>
  );
}

function FavourButton({ document }: { document: Document }) {
  const favour = useFavour();
  if (usePerson() === null) return null;
  return (
    <IconButton
      label={t(document.favourite ? 'documents.favourite.remove' : 'documents.favourite.add')}
      icon={<Star size={20} {...(document.favourite && { fill: 'currentColor' })} />}
      align="end"
      aria-pressed={document.favourite}
      onClick={() => favour.mutate(document)}
    />
  );
}

function Path({ document, space }: PartProps) {
  return (
    <nav aria-label={t('documents.breadcrumb')} className={styles['path']}>
      <Link href={addresses.documents(space.slug)}>{t('documents.title')}</Link>
      {document.path.map(({ id, title }) => (
        <span key={id}>
          {' '}
          › <Link href={addresses.document(space.slug, id)}>{title}</Link>
        </span>
      ))}
    </nav>
  );
}
