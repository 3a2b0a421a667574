export const common = {
  productName: 'Kommunen-Netzwerk',
  loading: 'Wird geladen …',
  retry: 'Noch einmal versuchen',
} as const;
