import { expect, test } from '@jest/globals';
import { organizationsMeant } from '@app/web/features/administration/organization-meant.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const namesOf = (list: { name: string }[]) => list.map(({ name }) => name);

test.each([
  ['unna', ['Stadt Unna', 'Stadt Kamen'], ['Stadt Unna']],
  ['KOELN', ['Stadt Köln'], ['Stadt Köln']],
  ['stadt unna', ['Stadt Unna', 'Kreis Unna'], ['Stadt Unna']],
  ['Unna', ['Stadt Unna', 'Kreis Unna'], ['Stadt Unna', 'Kreis Unna']],
  ['Hamm', ['Stadt Hamminkeln'], []],
  [' ', ['Stadt Unna'], []],
])('"%s" among %j means %j', (typed, candidates, meant) => {
  expect(namesOf(organizationsMeant(typed, named(...candidates)).meant)).toEqual(meant);
});

test('names that only contain what was typed are offered, never taken', () => {
  expect(namesOf(organizationsMeant('Hamm', named('Stadt Hamminkeln')).alike)).toEqual(['Stadt Hamminkeln']);
});
