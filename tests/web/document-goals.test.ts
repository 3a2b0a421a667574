import type { DocumentNode } from '@app/contracts/documents';
import { inOrder, stepFrom, withBelow } from '@app/web/features/documents/tree/goals.ts';
import { above, treeOf } from '@app/web/features/documents/tree/tree-nodes.ts';
import { placed } from '@app/web/features/documents/tree/use-page-actions.ts';
import { goalOfDrop } from '@app/web/features/documents/tree/use-page-drag.ts';
import { expect, test } from '@jest/globals';

const page = (id: string, parent: string | null = null): DocumentNode => ({
  id,
  parent,
  title: id,
  changedAt: '2026-03-03T13:05:00.000Z',
  changedBy: null,
  can: { comment: true, edit: true, manage: true },
});

/** a (a1, a2 (a2x)), b, c */
const pages = [page('a'), page('b'), page('c'), page('a1', 'a'), page('a2', 'a'), page('a2x', 'a2')];

test('one step leads beside the neighbour, below it, or out behind the parent', () => {
  expect(stepFrom(pages, 'b', 'up')).toEqual({ parent: null, after: null });
  expect(stepFrom(pages, 'c', 'up')).toEqual({ parent: null, after: 'a' });
  expect(stepFrom(pages, 'a', 'down')).toEqual({ parent: null, after: 'b' });
  expect(stepFrom(pages, 'b', 'in')).toEqual({ parent: 'a', after: 'a2' });
  expect(stepFrom(pages, 'a2x', 'out')).toEqual({ parent: 'a', after: 'a2' });
});

test('where there is no way, there is no step', () => {
  expect(stepFrom(pages, 'a', 'up')).toBeUndefined();
  expect(stepFrom(pages, 'a', 'in')).toBeUndefined();
  expect(stepFrom(pages, 'c', 'down')).toBeUndefined();
  expect(stepFrom(pages, 'a', 'out')).toBeUndefined();
});

test('a drop never leads below the page itself', () => {
  expect(goalOfDrop(pages, 'a', { key: 'a2x', dropPosition: 'on' })).toBeUndefined();
  expect(goalOfDrop(pages, 'a', { key: 'a2', dropPosition: 'before' })).toBeUndefined();
  expect(goalOfDrop(pages, 'b', { key: 'a', dropPosition: 'on' })).toEqual({ parent: 'a', after: 'a2' });
  expect(goalOfDrop(pages, 'c', { key: 'a', dropPosition: 'before' })).toEqual({ parent: null, after: null });
  expect(goalOfDrop(pages, 'c', { key: 'a2', dropPosition: 'before' })).toEqual({ parent: 'a', after: 'a1' });
});

test('a moved page is seen at its new place at once', () => {
  const order = (goal: Parameters<typeof placed>[2]) =>
    inOrder(placed(pages, 'c', goal)).map(({ page: { id }, depth }) => `${'-'.repeat(depth)}${id}`);
  expect(order({ parent: null, after: null })).toEqual(['c', 'a', '-a1', '-a2', '--a2x', 'b']);
  expect(order({ parent: 'a', after: 'a1' })).toEqual(['a', '-a1', '-c', '-a2', '--a2x', 'b']);
  expect(order({ parent: 'b', after: null })).toEqual(['a', '-a1', '-a2', '--a2x', 'b', '-c']);
});

test('a page whose parent may not be seen stands at the top', () => {
  const some = [page('x', 'hidden'), page('y', 'x')];
  expect(treeOf(some).map(({ id }) => id)).toEqual(['x']);
  expect(inOrder(some).map(({ depth }) => depth)).toEqual([0, 1]);
  expect(above(pages, 'a2x')).toEqual(['a2', 'a']);
  expect([...withBelow(pages, 'a')]).toEqual(['a', 'a1', 'a2', 'a2x']);
});
