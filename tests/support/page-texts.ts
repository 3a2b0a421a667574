import { loadDocumentTexts, loadPageTexts } from '@app/web/lib/i18n.ts';

// Components are shown without the router, which loads these.
await Promise.all([loadPageTexts(), loadDocumentTexts()]);
