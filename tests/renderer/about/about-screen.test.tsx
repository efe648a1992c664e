import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AboutScreen } from '#renderer/features/about/about-screen.tsx';
import { appeal, here, show } from '../support.tsx';

test('says which version and which data, and copies the checksum', async () => {
  const { user, copied } = await show(<AboutScreen />);
  expect(screen.getByText(/Demarche 1\.2\.3/)).toBeTruthy();
  expect(screen.getByText(appeal.title)).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy: SHA-256 of the data' }));
  expect(copied).toEqual(['ab'.repeat(32)]);
  expect(screen.getByText('Copied')).toBeTruthy();
});

test('leads to the settings for what shows that the work stays here', async () => {
  const { user } = await show(<AboutScreen />);
  await user.click(screen.getByRole('link', { name: 'Offline proof' }));
  expect(here()).toEqual({ at: 'settings' });
});
