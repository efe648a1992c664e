// From a letter that went out to the one that follows it: sealed, answered by nobody, reminded of.
import { expect, lock, test, unlock } from './fixture.ts';
import { goTo, sendLetter } from './steps.ts';

test('a letter is sealed as sent, stays so over a lock, and leads to its reminder', async ({
  electronApp,
  page,
}) => {
  test.setTimeout(90_000);
  await sendLetter(page);
  await goTo(page, 'Register');
  const sent = page.getByRole('listitem').getByRole('link').first();
  const subject = await sent.textContent();

  const again = await lock({ electronApp, page });
  await unlock(again);
  await goTo(again, 'Register');
  await again.getByRole('listitem').getByRole('link').first().click();
  await expect(again.getByRole('heading', { level: 1 })).toHaveText(subject ?? '');
  await expect(again.getByText(/^[0-9a-f]{64}$/)).toHaveCount(2);

  await again.getByRole('button', { name: 'Write a reminder' }).click();
  await expect(again.getByRole('textbox', { name: 'Subject' })).toHaveValue(`Reminder: ${subject}`);
  await expect(again.getByRole('region', { name: 'Preview' })).toContainText(
    'No answer to it has reached us',
  );
  await goTo(again, 'Register');
  await again.getByRole('listitem').getByRole('link').first().click();
  const exchange = again.getByRole('region', { name: 'The exchange' });
  await expect(exchange).toContainText('This letter');
  await expect(exchange.getByRole('link')).toHaveText(`Draft: Reminder: ${subject}`);
});
