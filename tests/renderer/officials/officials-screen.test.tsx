import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { OfficeId } from '#core/officials/office.ts';
import { usePlace } from '#renderer/app/place.ts';
import { OfficialsScreen } from '#renderer/features/officials/officials-screen.tsx';
import { here, library, show } from '../support.tsx';

/** The screen of wherever the user goes to. */
function Officials() {
  const place = usePlace((history) => history.place);
  return <OfficialsScreen officeId={place.at === 'officials' ? place.officeId : null} />;
}

const id = OfficeId.parse('kg-president');
const chosen = () => screen.getByRole('article', { name: 'President of the Kyrgyz Republic' });

async function showPresident() {
  const bench = await show(<OfficialsScreen officeId={id} />);
  return bench;
}

test('lists every office and finds one by title, institution or name', async () => {
  const { user } = await show(<Officials />);
  expect(screen.getAllByRole('option')).toHaveLength(library.offices.length);
  await user.type(screen.getByRole('searchbox'), 'kallas');
  const option = screen.getByRole('option', { name: /High Representative/ });
  await user.click(option);
  expect(here()).toEqual({ at: 'officials', officeId: 'eu-hrvp' });
});

test('a holder who was only seen is marked "confirm before use" and not printed', async () => {
  await showPresident();
  expect(within(chosen()).getByText('Last seen')).toBeTruthy();
  expect(within(chosen()).getByText(/confirm before use/)).toBeTruthy();
  expect(within(chosen()).queryByText(/Dear President Japarov/)).toBeNull();
});

test('a confirmed holder is kept as of today, printed, and can be withdrawn and restored', async () => {
  const { user, stored } = await showPresident();
  await user.click(screen.getByRole('button', { name: 'Confirm who holds it' }));
  const dialog = screen.getByRole('dialog');
  await user.click(within(dialog).getByRole('button', { name: 'Confirm as of today' }));
  expect(within(dialog).getByText('Needed to confirm.')).toBeTruthy();
  await user.type(within(dialog).getByLabelText('Source'), 'president.kg');
  await user.click(within(dialog).getByRole('button', { name: 'Confirm as of today' }));
  const [holder] = stored().officials.holders;
  expect(holder).toMatchObject({ officeId: id, holder: { source: 'president.kg' } });
  expect(holder?.confirmedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(within(chosen()).getByText('Dear President Japarov,')).toBeTruthy();

  await user.click(screen.getByRole('button', { name: 'Withdraw' }));
  expect(stored().officials.holders).toEqual([]);
  expect(screen.getByText('Confirmation withdrawn. Undo with Ctrl+Z.')).toBeTruthy();
  await user.keyboard('{Control>}z{/Control}');
  expect(stored().officials.holders).toEqual([holder]);
});

test('an address is shown with its source and age, and can be copied', async () => {
  const { user, copied } = await showPresident();
  expect(within(chosen()).getByText(/Check before posting/)).toBeTruthy();
  await user.click(within(chosen()).getByRole('button', { name: /^Copy: address/ }));
  expect(copied[0]).toContain('720003 Bishkek');
});

test('a language without a form of address says that the general one is used', async () => {
  const { user } = await show(<Officials />);
  await user.click(screen.getByRole('button', { name: 'Add my own office' }));
  expect(screen.getAllByText(/No form for this office is known/)).toHaveLength(2);
});

test('an office of my own is stored as it is typed, and its removal can be undone', async () => {
  const { user, stored } = await show(<Officials />);
  await user.click(screen.getByRole('button', { name: 'Add my own office' }));
  const title = screen.getByLabelText('Title in English');
  expect(document.activeElement).toBe(title);
  await user.clear(title);
  await user.type(title, 'Head of the press office');
  await user.type(screen.getByLabelText('Address, one line each'), 'Main street 1{Enter}Osh');
  await waitFor(() =>
    expect(stored().officials.offices[0]).toMatchObject({
      title: { en: 'Head of the press office' },
      address: { lines: ['Main street 1', 'Osh'], source: 'Own knowledge' },
    }),
  );
  expect(stored().officials.offices[0]?.id).toMatch(/^own-/);
  await user.click(screen.getByRole('button', { name: 'Remove' }));
  expect(stored().officials.offices).toEqual([]);
  await user.keyboard('{Control>}z{/Control}');
  expect(stored().officials.offices).toHaveLength(1);
});

test('a required field that is left blank keeps what was stored', async () => {
  const { user, stored } = await show(<Officials />);
  await user.click(screen.getByRole('button', { name: 'Add my own office' }));
  await user.clear(screen.getByLabelText('Title in English'));
  await user.type(screen.getByLabelText('Seat'), 'Osh');
  await waitFor(() => expect(stored().officials.offices[0]?.seat).toBe('Osh'));
  expect(stored().officials.offices[0]?.title.en).toBe('New office');
});

test('a letter can be started to the office', async () => {
  const { user, stored } = await showPresident();
  await user.click(screen.getByRole('button', { name: 'Write to this office' }));
  expect(stored().letters.letters[0]?.officeIds).toEqual([id]);
});

test('a form of address without a source is unverified until the user has checked it', async () => {
  const { user, stored } = await showPresident();
  const forms = within(screen.getByRole('region', { name: 'How a letter begins and ends' }));
  const check = { name: 'I have checked it: title and form of address in French' };
  expect(forms.getByRole('button', check)).toBeTruthy();
  const before = forms.getAllByText('Form of address unverified.').length;
  await user.click(forms.getByRole('button', check));
  expect(forms.queryAllByText('Form of address unverified.')).toHaveLength(before - 1);
  expect(forms.getByText(/checked by you on/)).toBeTruthy();
  expect(stored().officials.forms).toMatchObject([
    { officeId: id, language: 'fr', style: { salutation: 'Votre Excellence,' } },
  ]);
  await user.click(
    forms.getByRole('button', { name: 'Not checked: title and form of address in French' }),
  );
  expect(stored().officials.forms).toEqual([]);
  expect(forms.getByRole('button', check)).toBeTruthy();
});
