import type { DemoOrganization } from './shapes.ts';

export const organizations: DemoOrganization[] = [
  {
    key: 'koordinierungsstelle',
    kind: 'carrier',
    name: 'Koordinierungsstelle Kommunen-Netzwerk',
    seat: '05111000',
  },
  {
    key: 'bezirksregierung-arnsberg',
    kind: 'bezirksregierung',
    name: 'Bezirksregierung Arnsberg',
    seat: '05958004',
  },
  {
    key: 'freiwilligenzentrum-westmuensterland',
    kind: 'carrier',
    name: 'Freiwilligenzentrum Westmünsterland',
    seat: '05554004',
  },
];
