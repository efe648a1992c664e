import { screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { button, openSettings, proof, section } from './bench.tsx';

const factOf = (name: string) =>
  section('Offline proof').getByText(name, { selector: 'dt' }).nextElementSibling?.textContent;

test('counts the requests of the page, refused and served, and counts again', async () => {
  const count = vi.fn(() => ({ ...proof, refusedRequests: 4 })).mockImplementationOnce(() => proof);
  const { user } = await openSettings({ 'offline.proof': count });
  expect(factOf('Requests refused')).toMatch(/^3\D/);
  expect(factOf('Requests served')).toMatch(/^17\D/);
  await user.click(button('Count again'));
  await waitFor(() => expect(factOf('Requests refused')).toMatch(/^4\D/));
});

test('names the data by its checksum and both folders, and copies them', async () => {
  const { user, copied } = await openSettings();
  await user.click(button('Copy: SHA-256 of the dataset'));
  await user.click(button('Copy: Folder of the vault'));
  await user.click(button("Copy: Folder of the program's data"));
  await waitFor(() =>
    expect(copied).toEqual([proof.librarySha256, proof.vaultPath, proof.userDataPath]),
  );
});

test('says what stays on the disk that encryption does not hide, and how to check', async () => {
  await openSettings();
  const stays = section('What stays on this disk');
  for (const what of [/names, sizes and times/, /\.last-seen/, /letters you saved/, /hibernation/])
    expect(stays.getByText(what)).toBeTruthy();
  expect(section('See for yourself').getByText(/network namespace/)).toBeTruthy();
  expect(screen.getByText(/nothing about other programs/)).toBeTruthy();
});
