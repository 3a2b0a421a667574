import type { MembershipAction, MembershipState } from '@app/contracts/memberships';
import type { DirectoryEntry } from '@app/contracts/organizations';
import { filterDirectory } from '@app/domain/directory-filter';
import { membershipActions, type MembershipFacts } from '@app/domain/membership-rights';
import { kilometersBetween, similarityOf } from '@app/domain/similarity';
import type { Asker } from '@app/domain/space-rights';
import { describe, expect, test } from '@jest/globals';

const entry = (values: Partial<DirectoryEntry> & { displayName: string }): DirectoryEntry => ({
  id: values.displayName,
  key: '05999999',
  kind: 'municipality',
  municipalityKind: 'stadt',
  name: values.displayName,
  formerNames: [],
  district: null,
  region: null,
  population: null,
  place: null,
  state: null,
  ...values,
});

describe('filtering the directory', () => {
  const koeln = entry({
    displayName: 'Stadt Köln',
    key: '05315000',
    municipalityKind: 'kreisfreie_stadt',
    region: '053',
    population: 1_000_000,
    state: 'active',
  });
  const unna = entry({
    displayName: 'Stadt Unna',
    key: '05978036',
    district: '05978',
    region: '059',
    population: 58_936,
    state: 'interested',
  });
  const kreisUnna = entry({
    displayName: 'Kreis Unna',
    key: '05978',
    kind: 'district',
    municipalityKind: null,
    region: '059',
    population: 394_000,
  });
  const froendenberg = entry({
    displayName: 'Stadt Fröndenberg/Ruhr',
    key: '05978012',
    district: '05978',
    region: '059',
    population: 20_000,
    state: 'resting',
    formerNames: ['Stadt Fröndenberg'],
  });
  const all = [koeln, unna, kreisUnna, froendenberg];
  const found = (filter: Parameters<typeof filterDirectory>[1]) =>
    filterDirectory(all, filter).map(({ displayName }) => displayName);

  test.each([
    ['köln', ['Stadt Köln']],
    ['Koeln', ['Stadt Köln']],
    ['KOLN', ['Stadt Köln']],
    ['unna', ['Stadt Unna', 'Kreis Unna']],
    ['kreis unna', ['Kreis Unna']],
    ['ruhr', ['Stadt Fröndenberg/Ruhr']],
    ['059780', ['Stadt Unna', 'Stadt Fröndenberg/Ruhr']],
    ['nna', []],
    ['  ', all.map(({ displayName }) => displayName)],
  ])('“%s” finds %j', (text, names) => {
    expect(found({ text })).toEqual(names);
  });

  test.each<[Parameters<typeof filterDirectory>[1], string[]]>([
    [{ kind: 'kreisfreie_stadt' }, ['Stadt Köln']],
    [{ kind: 'district' }, ['Kreis Unna']],
    [{ district: '05978' }, ['Stadt Unna', 'Kreis Unna', 'Stadt Fröndenberg/Ruhr']],
    [{ region: '053' }, ['Stadt Köln']],
    [{ size: '20-50' }, ['Stadt Fröndenberg/Ruhr']],
    [{ state: 'interested' }, ['Stadt Unna']],
    [{ membersOnly: true }, ['Stadt Köln', 'Stadt Fröndenberg/Ruhr']],
    [{ membersOnly: true, region: '059' }, ['Stadt Fröndenberg/Ruhr']],
  ])('%j gives %j', (filter, names) => {
    expect(found(filter)).toEqual(names);
  });
});

describe('Kommunen wie meine', () => {
  const town = entry({ displayName: 'a', population: 20_000, place: [7.5, 51.5] });

  test('a twin next door is the same', () => {
    expect(similarityOf(town, town)).toEqual({ value: 1, kilometers: 0 });
  });

  test('twice as large and half as large count the same', () => {
    const double = similarityOf(town, { ...town, population: 40_000 });
    const half = similarityOf(town, { ...town, population: 10_000 });
    expect(double?.value).toBeCloseTo(0.75, 10);
    expect(half?.value).toBeCloseTo(0.75, 10);
  });

  test('size outweighs kind, kind outweighs distance', () => {
    const otherSize = similarityOf(town, { ...town, population: 200_000 });
    const otherKind = similarityOf(town, { ...town, municipalityKind: 'kreisfreie_stadt' });
    const far = similarityOf(town, { ...town, place: [7.5, 53.5] });
    expect(otherSize?.value).toBeCloseTo(0.5, 10);
    expect(otherKind?.value).toBeCloseTo(0.7, 10);
    expect(far?.value).toBeCloseTo(0.8, 10);
  });

  test('what is not known is left out', () => {
    expect(similarityOf({ ...town, population: null }, { ...town, place: null })).toEqual({
      value: 1,
      kilometers: null,
    });
  });

  test('a municipality is not compared with a district', () => {
    expect(similarityOf(town, { ...town, kind: 'district', municipalityKind: null })).toBeUndefined();
    expect(similarityOf({ ...town, kind: 'carrier' }, { ...town, kind: 'carrier' })).toBeUndefined();
  });

  test('from Köln to Münster it is about 123 km', () => {
    expect(kilometersBetween([6.9603, 50.9375], [7.6261, 51.9607])).toBeCloseTo(122.8, 0);
  });
});

describe('the way through the network', () => {
  const coordination: Asker = { personId: 'k', platformRole: 'coordination' };
  const member: Asker = { personId: 'm', platformRole: 'member' };
  const allMet = ['mandate', 'contact', 'strategy', 'office', 'exchange'] as const;
  const facts = (state: MembershipState | null, values: Partial<MembershipFacts> = {}): MembershipFacts => ({
    kind: 'municipality',
    state,
    contact: false,
    met: allMet,
    ...values,
  });

  test.each<[MembershipState | null, MembershipAction[]]>([
    [null, ['declare']],
    ['interested', ['check', 'end']],
    ['checked', ['sign', 'return', 'end']],
    ['signed', ['activate', 'rest']],
    ['active', ['rest']],
    ['resting', ['resume', 'end']],
  ])('from %s the coordination may %j', (state, actions) => {
    expect(membershipActions(coordination, facts(state))).toEqual(actions);
  });

  test.each<[MembershipState | null, MembershipAction[]]>([
    [null, ['declare']],
    ['interested', ['end']],
    ['checked', []],
    ['active', []],
    ['resting', []],
  ])('from %s a contact person may %j', (state, actions) => {
    expect(membershipActions(member, facts(state, { contact: true }))).toEqual(actions);
  });

  test('other members and visitors may nothing', () => {
    expect(membershipActions(member, facts(null))).toEqual([]);
    expect(membershipActions(null, facts(null, { contact: true }))).toEqual([]);
  });

  test('nobody is checked before all five criteria are met', () => {
    expect(membershipActions(coordination, facts('interested', { met: allMet.slice(1) }))).toEqual(['end']);
  });

  test('a ministry is no member', () => {
    expect(membershipActions(coordination, facts(null, { kind: 'ministry' }))).toEqual([]);
  });
});
