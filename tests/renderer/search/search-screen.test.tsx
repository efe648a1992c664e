import { act, screen, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import type { Query, SearchPage } from '#core/search/query.ts';
import { SearchScreen } from '#renderer/features/search/search-screen.tsx';
import { clearFilters, useSearchStore, want } from '#renderer/features/search/search-store.ts';
import { here, search, show } from '../support.tsx';

beforeEach(() => {
  clearFilters();
  want({ text: '' });
  useSearchStore.setState({ found: null, open: null });
});

const total = () => within(screen.getByRole('region', { name: 'Results' })).getByRole('status');
const headings = () =>
  within(screen.getByRole('region', { name: 'Results' })).getAllByRole('heading', { level: 2 });

test('the field has the focus on arrival and results come as one types', async () => {
  const { user } = await show(<SearchScreen />);
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  await user.keyboard('Азимжан');
  expect(await screen.findAllByText('Azimjan', { selector: 'mark' })).not.toHaveLength(0);
  expect(total().textContent).toMatch(/^\d+ results$/);
});

test('an answer that was overtaken by further typing is not shown', async () => {
  const waiting: { query: Query; answer: (page: SearchPage) => void }[] = [];
  await show(<SearchScreen />, {
    calls: {
      'search.find': (query) =>
        new Promise((answer) => waiting.push({ query: query as Query, answer })),
    },
  });
  const answer = async (text: string) => {
    const asked = waiting.find(({ query }) => query.text === text);
    await act(async () => asked?.answer(search(asked.query)));
  };
  act(() => want({ text: 'andizhan' }));
  act(() => want({ text: 'zhanaozen' }));
  await answer('zhanaozen');
  const newest = total().textContent;
  expect(headings()[0]?.textContent).toMatch(/Zhanaozen/);
  await answer('andizhan');
  expect(headings()[0]?.textContent).toMatch(/Zhanaozen/);
  expect(total().textContent).toBe(newest);
});

test('arrow down leads from the field into the results, Enter opens a concern', async () => {
  const { user } = await show(<SearchScreen />);
  await user.keyboard('guljan');
  const link = await screen.findByRole('link', { name: /guljan\.org/ });
  const field = screen.getByRole('searchbox');
  field.focus();
  for (let step = 0; document.activeElement !== link && step < 5; step += 1)
    await user.keyboard('{ArrowDown}');
  expect(document.activeElement).toBe(link);
  await user.keyboard('{Enter}');
  expect(here()).toMatchObject({ at: 'concern' });
});

test('a case unfolds to its status, later developments and the concerns that use it', async () => {
  const { user } = await show(<SearchScreen />);
  await user.keyboard('Askarov');
  const button = await screen.findByRole('button', { name: 'Azimjan Askarov' });
  expect(button.getAttribute('aria-expanded')).toBe('false');
  await user.click(button);
  expect(screen.getByText(/as of 25 July 2020/)).toBeTruthy();
  expect(screen.getByText('Used by 2 concerns')).toBeTruthy();
});

test('a source is copyable text and never a link', async () => {
  const { user, copied } = await show(<SearchScreen />);
  await user.keyboard('chronicles');
  await screen.findByText(/chrono-tm\.org/);
  const [source] = headings()
    .map((heading) => within(heading).queryByRole('button'))
    .filter((button) => button !== null);
  if (source) await user.click(source);
  const target = screen.getByText(/^https?:/, { selector: 'code' });
  await user.click(screen.getByRole('button', { name: /^Copy/ }));
  expect(copied).toEqual([target.textContent]);
  expect(document.querySelector('a[href]')).toBeNull();
});

test('facets and dates narrow, say how many there are, and can be cleared', async () => {
  const { user } = await show(<SearchScreen />);
  await user.click(await screen.findByRole('checkbox', { name: /^Event/ }));
  await user.click(screen.getByLabelText('To'));
  await user.paste('2005');
  const early = search({ ...queryFor('event'), to: '2005-12-31' }).total;
  await screen.findByText(`${early} results`);
  await user.clear(screen.getByLabelText('To'));
  await user.click(screen.getByLabelText('From'));
  await user.paste('20x');
  expect(screen.getByText(/Write a year/)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear filters' }));
  expect(screen.getByRole('checkbox', { name: /^Event/ })).toHaveProperty('checked', false);
});

test('more results are shown on demand', async () => {
  const { user } = await show(<SearchScreen />);
  await user.click(await screen.findByRole('button', { name: 'Show more' }));
  expect(await screen.findAllByRole('article')).toHaveLength(50);
});

test('nothing found says so and offers words to start from', async () => {
  const { user } = await show(<SearchScreen />);
  await user.keyboard('zzzqqq');
  expect(await screen.findByRole('heading', { name: 'Nothing found' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'torture' }));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', 'torture');
});

test('query and results are there again after leaving and coming Back', async () => {
  const { user } = await show(<SearchScreen />);
  await user.keyboard('torture');
  await screen.findByText(/^\d+ results$/);
  await show(<SearchScreen />);
  expect(screen.getAllByRole('searchbox').at(-1)).toHaveProperty('value', 'torture');
});

test('Ctrl+F goes back to the field and selects what is in it', async () => {
  const { user } = await show(<SearchScreen />);
  await user.keyboard('torture{Tab}{Tab}{Control>}f{/Control}');
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
});

const queryFor = (kind: 'event'): Query => ({
  text: '',
  kinds: [kind],
  countries: [],
  themeIds: [],
  from: null,
  to: null,
  offset: 0,
  limit: 100,
});
