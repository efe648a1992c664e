import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { makeAnchor } from '#core/annotations/anchor.ts';
import { Annotation, type AnnotationContent, LONGEST_NOTE } from '#core/annotations/annotation.ts';
import { ConcernId } from '#core/appeals/ids.ts';
import { ConcernScreen } from '#renderer/features/concern/concern-screen.tsx';
import { flushDrafts } from '#renderer/state/drafts.ts';
import { appeal, show } from '../support.tsx';

const concernId = ConcernId.parse('kg-accountability-june-2010-investigation-failure');
const { statement } = appeal.concerns.find(({ id }) => id === concernId)!;

let made = 0;
const noteOn = (
  words: string | null,
  content: Partial<AnnotationContent> = {},
  text = statement,
) => {
  made += 1;
  const start = words === null ? 0 : text.indexOf(words);
  return Annotation.parse({
    id: `00000000-0000-4000-8000-${String(made).padStart(12, '0')}`,
    concernId,
    anchor: words === null ? null : makeAnchor(text, { start, end: start + words.length }),
    content: { kind: 'note', body: `body ${made}`, tags: [], colour: 'yellow', ...content },
    createdAt: '2026-11-24T08:00:00.000Z',
    changedAt: '2026-11-24T08:00:00.000Z',
  });
};

async function open(annotations: Annotation[] = []) {
  const workspace = annotations.length > 0 ? [{ appealId: appeal.id, annotations }] : [];
  const bench = await show(<ConcernScreen concernId={concernId} annotationId={null} />, {
    workspace: { annotations: workspace },
  });
  const stored = () => bench.stored().annotations[0]?.annotations ?? [];
  const press = async (keys: string) => {
    await bench.user.keyboard(keys);
    await act(() => new Promise((heard) => setTimeout(heard))); // the page hears of a selection later
  };
  return { ...bench, stored, press };
}

/** The statement: a group to read, a text box while words are selected. */
const text = () =>
  screen.queryByRole('group', { name: 'Statement' }) ??
  screen.getByRole('textbox', { name: 'Statement' });
const cards = () => screen.queryAllByRole('comment');
const typeIn = async (user: Awaited<ReturnType<typeof open>>['user'], body: string) => {
  await user.type(screen.getByRole('textbox', { name: 'Text' }), body);
  act(flushDrafts);
};

describe('writing a note', () => {
  it('on words needs the keyboard alone', async () => {
    const { user, press, stored } = await open();
    act(() => text().focus());
    await press('{ArrowRight}{ArrowRight}{ArrowRight}');
    await press('{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(screen.getByText('Selected: 2013 the authorities')).toBeTruthy();
    await press('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Text' }));
    await user.keyboard('Ask who exactly');
    act(flushDrafts);
    await user.keyboard('{Escape}');
    expect(stored()).toMatchObject([
      {
        concernId,
        content: { body: 'Ask who exactly' },
        anchor: { quote: { exact: '2013 the authorities' } },
      },
    ]);
    expect(document.activeElement).toBe(
      screen.getByRole('comment', { name: '1: Note on “2013 the authorities”' }),
    );
  });

  it('on words is also Ctrl+M, and a button for the mouse', async () => {
    const { user, press, stored } = await open();
    act(() => text().focus());
    await press('{End}');
    await press('{Control>}m{/Control}');
    await typeIn(user, 'first');
    await user.click(screen.getByRole('button', { name: 'Done' }));
    act(() => text().focus());
    await press('{Home}');
    await user.click(screen.getByRole('button', { name: 'Note on selection' }));
    await typeIn(user, 'second');
    expect(stored().map(({ anchor }) => anchor?.quote.exact)).toEqual(['humanity', 'By']);
  });

  it('on the whole concern is Ctrl+M with nothing selected', async () => {
    const { user, stored } = await open();
    await user.keyboard('{Control>}m{/Control}');
    await typeIn(user, 'Everything');
    expect(stored()).toMatchObject([{ anchor: null, content: { body: 'Everything' } }]);
  });

  it('keeps kind, colour and tags as they are chosen', async () => {
    const { user, stored } = await open();
    await user.click(screen.getByRole('button', { name: 'Note on the whole concern' }));
    await user.click(screen.getByRole('radio', { name: 'Risk' }));
    await user.click(screen.getByRole('radio', { name: 'Violet' }));
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), '#hedge, Ош');
    act(flushDrafts);
    expect(stored()[0]?.content).toMatchObject({
      kind: 'risk',
      colour: 'violet',
      tags: ['hedge', 'Ош'],
    });
  });

  it('that stays untouched leaves no trace and hands the focus back to the text', async () => {
    const { user, stored } = await open();
    await user.click(screen.getByRole('button', { name: 'Note on the whole concern' }));
    expect(cards()).toHaveLength(1);
    await user.keyboard('{Escape}');
    expect(cards()).toHaveLength(0);
    expect(stored()).toEqual([]);
    expect(document.activeElement).toBe(text());
  });

  it('refuses a text beyond the limit in words, and keeps what was there', async () => {
    const { user, stored } = await open([noteOn(null, { body: 'short' })]);
    await user.click(screen.getByRole('button', { name: 'Edit this note' }));
    const field = screen.getByRole('textbox', { name: 'Text' });
    fireEvent.change(field, { target: { value: 'x'.repeat(LONGEST_NOTE + 1) } });
    expect(screen.getByText(/longer than 12,000,000 characters/)).toBeTruthy();
    act(flushDrafts);
    expect(field).toHaveProperty('value', 'short');
    expect(stored()[0]?.content.body).toBe('short');
  });
});

describe('the notes beside the text', () => {
  it('stand in the order of the text, those on the whole concern first', async () => {
    await open([noteOn('humanity'), noteOn('November 2013', { kind: 'risk' }), noteOn(null)]);
    expect(cards().map((card) => card.getAttribute('aria-label'))).toEqual([
      'Note on the whole concern',
      '1: Risk on “November 2013”',
      '2: Note on “humanity”',
    ]);
  });

  it('are what their highlights point to, also where two overlap', async () => {
    const first = noteOn('failed to investigate and prosecute');
    const second = noteOn('investigate and prosecute comprehensively');
    await open([first, second]);
    const marks = screen.getAllByRole('mark');
    expect(marks.map(({ textContent }) => textContent)).toEqual([
      'failed to ',
      'investigate and prosecute',
      ' comprehensively',
    ]);
    const [card1, card2] = cards();
    expect(marks[1]?.getAttribute('aria-details')).toBe(`${card1?.id} ${card2?.id}`);
    expect(text().textContent).toBe(statement);
  });

  it('take the focus when their highlight is clicked', async () => {
    const { user } = await open([noteOn('humanity')]);
    await user.click(screen.getByRole('mark'));
    expect(document.activeElement).toBe(cards()[0]);
  });

  it('stand out together with their highlight', async () => {
    const { user } = await open([noteOn('humanity'), noteOn('November')]);
    await user.hover(screen.getByText('humanity', { selector: 'mark' }));
    const isActive = (element: Element) => element.hasAttribute('data-active');
    expect(cards().map(isActive)).toEqual([false, true]);
    await user.hover(cards()[0]!);
    expect(screen.getAllByRole('mark').map(isActive)).toEqual([true, false]);
  });

  it('take the focus on arrival from elsewhere', async () => {
    const note = noteOn('humanity');
    await show(<ConcernScreen concernId={concernId} annotationId={note.id} />, {
      workspace: { annotations: [{ appealId: appeal.id, annotations: [note] }] },
    });
    expect(document.activeElement).toBe(cards()[0]);
  });
});

describe('deleting a note', () => {
  it('offers to undo it at once and gives the note back as it was', async () => {
    const notes = [noteOn('humanity'), noteOn(null)];
    const { user, stored } = await open(notes);
    await user.click(screen.getAllByRole('button', { name: 'Delete this note' })[1]!);
    expect(stored()).toEqual([notes[1]]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    await user.keyboard('{Enter}');
    expect(stored()).toEqual(notes);
    expect(document.activeElement).toBe(cards()[1]);
  });

  it('is undone by Ctrl+Z and done again by Ctrl+Shift+Z', async () => {
    const notes = [noteOn('humanity')];
    const { user, stored } = await open(notes);
    await user.click(screen.getByRole('button', { name: 'Delete this note' }));
    await user.keyboard('{Control>}z{/Control}');
    expect(stored()).toEqual(notes);
    expect(screen.queryByText('Note deleted.')).toBeNull();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(stored()).toEqual([]);
  });

  it('never loses the focus when the note it stood on is undone', async () => {
    const { user } = await open();
    await user.click(screen.getByRole('button', { name: 'Note on the whole concern' }));
    await typeIn(user, 'short-lived');
    await user.keyboard('{Escape}');
    await user.keyboard('{Control>}z{/Control}');
    expect(cards()).toHaveLength(0);
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'My notes' }));
  });
});

describe('a note whose words changed', () => {
  const lost = () => noteOn('many thousands', {}, statement.replace('thousands', 'many thousands'));
  const moved = () => noteOn('international inquiry commission', {}, `In short: ${statement}`);

  it('stands under its own heading with the words it was on', async () => {
    await open([lost()]);
    const group = screen.getByRole('region', { name: 'No longer found in the text' });
    expect(within(group).getByText('many thousands')).toBeTruthy();
  });

  it('is attached to other words by keys', async () => {
    const { user, press, stored } = await open([lost()]);
    await user.click(screen.getByRole('button', { name: 'Attach to other words' }));
    expect(document.activeElement).toBe(text());
    expect(screen.getByText('Select the words this note belongs to.')).toBeTruthy();
    await press('{End}');
    expect(screen.getByRole('button', { name: 'Attach here' })).toBeTruthy();
    await press('{Enter}');
    expect(stored()[0]?.anchor?.quote.exact).toBe('humanity');
    expect(screen.queryByText('No longer found in the text')).toBeNull();
  });

  it('becomes a note on the whole concern on request', async () => {
    const { user, stored } = await open([lost()]);
    await user.click(screen.getByRole('button', { name: /Keep as a note on the whole/ }));
    expect(stored()[0]?.anchor).toBeNull();
  });

  it('found elsewhere says so until the user keeps it there', async () => {
    const { user, stored } = await open([moved()]);
    expect(screen.getByText('Found again elsewhere in the text')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Keep here' }));
    await waitFor(() => expect(screen.queryByText('Found again elsewhere in the text')).toBeNull());
    expect(stored()[0]?.anchor?.position.start).toBe(statement.indexOf('international inquiry'));
  });
});
