// The register: a letter is noted as sent, what came back is noted, and the next one starts from it.
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OfficeId } from '#core/officials/office.ts';
import type { Version } from '#core/register/version.ts';
import { RegisterScreen } from '#renderer/features/register/register-screen.tsx';
import { SentScreen } from '#renderer/features/register/sent-screen.tsx';
import { aReply, aSentVersion, versionId } from '#tests/support/register.ts';
import { draft, openLetter } from '../letters/bench.tsx';
import { appeal, here, show } from '../support.tsx';

const sent = (fields: Partial<Version> = {}) => {
  const version = aSentVersion({ appealId: appeal.id, ...fields });
  const recipients = [
    { officeId: OfficeId.parse('eu-del-uz'), title: 'Head of the Delegation', holder: null },
  ];
  return { ...version, sending: { ...version.sending, recipients, replyBy: '2020-01-01' } };
};
const openRegister = (versions: readonly Version[]) =>
  show(<RegisterScreen />, { workspace: { register: { versions: [...versions] } } });
const openSent = (version: Version) =>
  show(<SentScreen versionId={version.id} />, {
    workspace: { register: { versions: [version] } },
  });

describe('a letter on the desk', () => {
  const calls = { 'letters.fingerprint': () => ({ sha256: 'ab'.repeat(32) }) };

  it('is sealed in the register when it is noted as sent', async () => {
    const { user, stored } = await openLetter(draft({ subject: 'Before the talks' }), calls);
    await user.click(screen.getByRole('button', { name: 'Note as sent' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Note as sent' }));
    await user.click(dialog.getByRole('button', { name: 'Seal it as sent' }));
    expect(await screen.findByRole('link', { name: /^Sent .* by post$/ })).toBeTruthy();
    const [version] = stored().register.versions;
    expect(version).toMatchObject({ subject: 'Before the talks', sha256: 'ab'.repeat(32) });
    expect(version?.sending?.channel).toBe('post');
  });

  it('can be kept without being sent', async () => {
    const { user, stored } = await openLetter(draft({ subject: 'Before the talks' }), calls);
    await user.click(screen.getByRole('button', { name: 'Keep this version' }));
    expect(await screen.findByText(/^Kept on/)).toBeTruthy();
    expect(stored().register.versions.map(({ sending }) => sending)).toEqual([null]);
  });

  it('that lacks something cannot be sealed', async () => {
    await openLetter(draft({ subject: '' }), calls);
    const button = screen.getByRole('button', { name: 'Note as sent' });
    expect((button as HTMLButtonElement).disabled).toBe(true);
  });
});

describe('the register', () => {
  it('says how to begin where nothing was sent', async () => {
    await openRegister([]);
    expect(
      screen.getByRole('heading', { name: 'Nothing has been noted as sent yet' }),
    ).toBeTruthy();
  });

  it('shows what is overdue, and only that when asked', async () => {
    const other = aSentVersion({ id: versionId(2), subject: 'Still time' });
    const { user } = await openRegister([sent({ subject: 'Late' }), other]);
    expect(screen.getAllByRole('listitem')).toHaveLength(2);
    expect(screen.getByText(/days overdue/)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: 'Overdue' }));
    expect(screen.queryByText('Still time')).toBeNull();
    await user.click(screen.getByRole('link', { name: 'Late' }));
    expect(here()).toEqual({ at: 'sent', versionId: versionId(1) });
  });
});

describe('a sent letter', () => {
  it('has its reply noted, which ends the waiting', async () => {
    const { user, stored } = await openSent(sent());
    await user.click(screen.getByRole('button', { name: 'Note a reply' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Note a reply' }));
    await user.click(dialog.getByRole('radio', { name: 'A commitment' }));
    await user.type(dialog.getByRole('textbox', { name: 'What it says' }), 'They will look.');
    await user.click(dialog.getByRole('button', { name: 'Note it' }));
    expect(stored().register.versions[0]?.replies).toMatchObject([
      { kind: 'commitment', words: 'They will look.', officeId: 'eu-del-uz' },
    ]);
    expect(screen.getByText('Commitment made')).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /^Remove the reply of/ }));
    expect(stored().register.versions[0]?.replies).toEqual([]);
  });

  it('has a promise in a reply kept as a commitment, once', async () => {
    const replies = [
      aReply({
        officeId: OfficeId.parse('eu-del-uz'),
        kind: 'commitment',
        words: 'They will look.',
      }),
    ];
    const { user, stored } = await openSent(sent({ replies }));
    await user.click(screen.getByRole('button', { name: 'Keep as a commitment' }));
    const [kept] = stored().commitments.commitments;
    expect(kept).toMatchObject({ what: 'They will look.', meetingId: null, grade: 'accepted' });
    expect(here()).toEqual({ at: 'commitment', commitmentId: kept?.id });
    expect(screen.getByRole('link', { name: 'Kept as a commitment' })).toBeTruthy();
  });

  it('leads to a reminder to the same office that speaks of it', async () => {
    const { user, stored } = await openSent(sent({ subject: 'Before the talks' }));
    await user.click(screen.getByRole('button', { name: 'Write a reminder' }));
    const [letter] = stored().letters.letters;
    expect(letter).toMatchObject({ follows: versionId(1), officeIds: ['eu-del-uz'] });
    expect(letter?.subject).toBe('Reminder: Before the talks');
    expect(here()).toEqual({ at: 'letter', letterId: letter?.id });
  });

  it('says whether the office is still held as it was', async () => {
    await openSent(sent());
    expect(screen.getByText(/nobody is confirmed as its holder/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Check the holder' })).toBeTruthy();
  });

  it('shows the words that were sealed and the hash of its file', async () => {
    await openSent(sent());
    const section = within(screen.getByRole('region', { name: 'As it was sent' }));
    expect(section.getByText('ab'.repeat(32))).toBeTruthy();
    expect(section.getByText('We write to draw your attention to the following.')).toBeTruthy();
  });
});

it('a version is compared with the draft word by word', async () => {
  const calls = { 'letters.fingerprint': () => ({ sha256: 'ab'.repeat(32) }) };
  const { user } = await openLetter(draft({ subject: 'Before the talks' }), calls);
  await user.click(screen.getByRole('button', { name: 'Keep this version' }));
  await screen.findByText(/^Kept on/);
  const subject = screen.getByRole('textbox', { name: 'Subject' });
  await user.clear(subject);
  await user.type(subject, 'After the talks');
  await user.tab();
  await user.click(screen.getByRole('button', { name: /^Compare: Kept on/ }));
  const dialog = within(screen.getByRole('dialog', { name: 'Compare' }));
  expect((await dialog.findAllByText(/Before/)).some((one) => one.closest('del'))).toBe(true);
  expect(dialog.getAllByText(/After/).some((one) => one.closest('ins'))).toBe(true);
});
