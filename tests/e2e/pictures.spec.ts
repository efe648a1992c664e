// The map and the line of time leave as pictures: what is written holds the picture and nothing else.
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './fixture.ts';
import { goTo, sendLetter } from './steps.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));

async function savePicture(
  electronApp: ElectronApplication,
  page: Page,
  { kind, name, withNames = false }: { kind: string; name: string; withNames?: boolean },
): Promise<Buffer> {
  const filePath = join(folder, name);
  await electronApp.evaluate(({ dialog }, path) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: path });
  }, filePath);
  await page.getByRole('button', { name: 'Save as picture' }).click();
  const dialog = page.getByRole('dialog');
  if (withNames) await dialog.getByRole('checkbox').press('Space');
  await dialog.getByRole('radio', { name: kind }).press('Space');
  await dialog.getByRole('button', { name: 'Save the picture' }).click();
  await expect(dialog.getByText(filePath)).toBeVisible();
  await dialog.getByRole('button', { name: 'Close' }).click();
  return readFileSync(filePath);
}

/** The chunks of a PNG, in order. */
function chunksOf(png: Buffer): readonly string[] {
  const kinds: string[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    kinds.push(png.toString('latin1', at + 4, at + 8));
  return kinds;
}

test('a sent letter colours the map, which leaves as a picture without names', async ({
  electronApp,
  page,
}) => {
  await sendLetter(page);
  await goTo(page, 'Coverage');
  const cell = page.getByRole('button', { name: /^Uzbekistan, Accountability: 1 of 3 raised/ });
  await cell.click();
  await expect(page.getByRole('link', { name: /^Letter of/ })).toBeVisible();

  const svg = String(await savePicture(electronApp, page, { kind: 'SVG', name: 'map.svg' }));
  expect(svg).toContain('1 of 3 raised');
  expect(svg).not.toMatch(/High Representative|<script|href|http:\/\/(?!www\.w3\.org\/2000\/svg")/);
  const png = await savePicture(electronApp, page, { kind: 'PNG', name: 'map.png' });
  expect([png.readUInt32BE(16), png.readUInt32BE(20)][0]).toBe(2240);
  const seen = ['IHDR', 'sRGB', 'gAMA', 'pHYs', 'IDAT', 'IEND'];
  expect(chunksOf(png).filter((kind) => !seen.includes(kind))).toEqual([]);

  await goTo(page, 'Timeline');
  const line = { kind: 'SVG', name: 'line.svg', withNames: true };
  expect(String(await savePicture(electronApp, page, line))).toMatch(/High Representative/);
});
