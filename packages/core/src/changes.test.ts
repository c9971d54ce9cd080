import { expect, it } from 'vitest';
import { declaredChanges } from './changes.js';

it('has the newest change first, with the days of their own zones', () => {
  const changes = [
    { kind: 'update', date: '2026-10-16T23:00:00-02:00' },
    { kind: 'correction', date: '2026-10-17T01:30:00Z', note: 'It was Orla.' },
    { kind: 'edit', date: '2026-10-15' },
  ] as const;
  expect(declaredChanges(changes).map(({ kind }) => kind)).toEqual(['correction', 'update', 'edit']);
});

it.each([
  undefined,
  null,
  'correction',
  {},
  [null],
  [{}],
  [{ kind: 'correction' }],
  [{ kind: 'correction', date: 'soon' }],
  [{ kind: 'constructor', date: '2026-10-16' }],
])('makes nothing of %j', (changes) => {
  expect(declaredChanges(changes as never)).toEqual([]);
});
