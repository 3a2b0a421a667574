/** The routes of documents; see rights-table.ts. The document there was begun by the lead who is the author. */
export const documentRows = {
  'GET spaces/:spaceId/documents': {
    closed: 'n n + + + + n n',
    network: 'n + + + + + + +',
    public: '+ + + + + + + +',
  },
  'POST spaces/:spaceId/documents': { closed: 'u n f + + + n n', network: 'u f f + + + f f' },
  'GET documents/:documentId': {
    closed: 'n n + + + + n n',
    network: 'n + + + + + + +',
    public: '+ + + + + + + +',
  },
  'PATCH documents/:documentId': { closed: 'u n f + + + n n', network: 'u f f + + + f f' },
  'GET document-templates': { closed: 'u + + + + + + +' },
  'GET me/favourite-documents': { closed: 'u + + + + + + +' },
  'PUT documents/:documentId/favourite': { closed: 'u n + + + + n n', network: 'u + + + + + + +' },
  'DELETE documents/:documentId/favourite': { closed: 'u + + + + + + +' },
  'GET documents/:documentId/attention': { closed: 'u n + + + + n n', network: 'u + + + + + + +' },
  'PUT documents/:documentId/attention': { closed: 'u n + + + + n n', network: 'u + + + + + + +' },
  'GET documents/:documentId/access': { closed: 'u n f f + + n n', network: 'u f f f + + f f' },
  'PUT documents/:documentId/access': { closed: 'u n f f + + n n', network: 'u f f f + + f f' },
  'PUT documents/:documentId/place': { closed: 'u n f + + + n n', network: 'u f f + + + f f' },
  'POST documents/:documentId/copies': { closed: 'u n f + + + n n', network: 'u f f + + + f f' },
  'DELETE documents/:documentId': { closed: 'u n f f + + n n', network: 'u f f f + + f f' },
  'POST documents/:documentId/restore': { closed: 'u n f f + + n n', network: 'u f f f + + f f' },
  'DELETE documents/:documentId/trash': { closed: 'u n f f + + n n', network: 'u f f f + + f f' },
  'GET spaces/:spaceId/documents/trash': { closed: 'u n + + + + n n', network: 'u + + + + + + +' },
  'POST spaces/:spaceId/documents/import': { closed: 'u n f + + + n n', network: 'u f f + + + f f' },
  'GET documents/:documentId/export': {
    closed: 'n n + + + + n n',
    network: 'n + + + + + + +',
    public: '+ + + + + + + +',
  },
  'POST spaces/:spaceId/documents/exports': { closed: 'u n + + + + n n', network: 'u + + + + + + +' },
  // Only one's own: there is no other.
  'GET document-exports/:exportId': { closed: 'u n n n n n n n' },
  'GET document-exports/:exportId/file': { closed: 'u n n n n n n n' },
};
