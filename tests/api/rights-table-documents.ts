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
};
