import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { AboutScreen } from '#renderer/features/about/about-screen.tsx';
import { appeal, show } from '../support.tsx';

test('says which version, which data and where my file lies, and copies the checksum', async () => {
  const { user, copied } = await show(<AboutScreen />);
  expect(screen.getByText(/Demarche 1\.2\.3/)).toBeTruthy();
  expect(screen.getByText(appeal.title)).toBeTruthy();
  expect(screen.getByText('/home/me/workspace')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Copy: SHA-256 of the data' }));
  expect(copied).toEqual(['ab'.repeat(32)]);
  expect(screen.getByText('Copied')).toBeTruthy();
});

test('the theme is chosen and kept', async () => {
  const { user, stored } = await show(<AboutScreen />);
  await user.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(stored().settings.theme).toBe('dark');
});

test('my default sender is stored as it is typed and leaves other settings alone', async () => {
  const { user, stored } = await show(<AboutScreen />);
  await user.type(screen.getByLabelText('Organisation'), 'Rights Watch');
  await user.type(screen.getByLabelText('Address, one line each'), 'Square 1{Enter}Brussels');
  await user.click(screen.getByRole('radio', { name: 'Light' }));
  await waitFor(() =>
    expect(stored().settings).toMatchObject({
      theme: 'light',
      sender: { organisation: 'Rights Watch', addressLines: ['Square 1', 'Brussels'] },
    }),
  );
});
