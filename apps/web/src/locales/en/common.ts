export const common = {
  productName: 'Kommunen-Netzwerk',
  loading: 'Loading …',
  retry: 'Try again',
} as const;
