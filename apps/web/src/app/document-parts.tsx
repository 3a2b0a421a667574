import { BadgeCheck, FileDown, History } from 'lucide-react';
import { lazy } from 'react';
import type { DocumentParts } from '../features/documents/page/document-parts.ts';
import { t } from '../lib/i18n.ts';

const DownloadDialog = lazy(() =>
  import('../features/documents/exchange/download-dialog.tsx').then((module) => ({
    default: module.DownloadDialog,
  })),
);
const ApprovalPanel = lazy(() =>
  import('../features/documents/approval/approval-panel.tsx').then((module) => ({
    default: module.ApprovalPanel,
  })),
);
const ValidityNotice = lazy(() =>
  import('../features/documents/approval/validity-notice.tsx').then((module) => ({
    default: module.ValidityNotice,
  })),
);
const VersionsPanel = lazy(() =>
  import('../features/documents/versions/versions-panel.tsx').then((module) => ({
    default: module.VersionsPanel,
  })),
);

/** What a page of the documents is made of besides its title and its text; see `DocumentParts`. */
export const documentParts: DocumentParts = {
  Editor: lazy(() =>
    import('../features/documents/editor/document-editor.tsx').then(({ DocumentEditor }) => ({
      default: DocumentEditor,
    })),
  ),
  signs: [],
  actions: [],
  notices: [ValidityNotice],
  menu: [
    {
      name: 'download',
      label: () => t('documents.download.menu'),
      icon: <FileDown size={18} />,
      Dialog: DownloadDialog,
    },
  ],
  panels: [
    {
      name: 'freigabe',
      label: () => t('documentApproval.title'),
      icon: <BadgeCheck size={20} />,
      Panel: ApprovalPanel,
    },
    {
      name: 'verlauf',
      label: () => t('documentVersions.title'),
      icon: <History size={20} />,
      Panel: VersionsPanel,
      isFor: ({ can }) => can.comment,
    },
  ],
  below: [],
};
