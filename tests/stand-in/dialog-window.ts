// A small window of the browser in place of a native dialog, for people who use the app on the
// stand-in. Specs never see it: they replace the functions of `dialog`.
import { firstPageShown, openTarget } from './chromium.ts';
import { quiet, state } from './state.ts';

export interface Question {
  message: string;
  detail?: string | undefined;
  /** What a text field holds at first; none is shown without it. */
  text?: string | undefined;
  buttons: string[];
}
/** The number of the button pressed and the text; nothing where the window was closed. */
export type Answer = { button: number; text: string } | undefined;

const BOUNDS = { x: 200, y: 200, width: 620, height: 280 };
const ANSWER = 'standInAnswer';
const STYLE =
  'body{font:16px system-ui;margin:2em}input{width:100%;font:inherit;margin:1em 0}button{font:inherit;margin-right:1em}';

function escapeHtml(text: string): string {
  const names: Record<string, string> = { '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' };
  return text.replace(/[&<>"]/g, (sign) => `&${names[sign]};`);
}

export function questionPage({ message, detail = '', text, buttons }: Question): string {
  const field = `<input id="text" aria-label="${escapeHtml(message)}" value="${escapeHtml(text ?? '')}">`;
  const keys = buttons.map((label, at) => `<button value="${at}">${escapeHtml(label)}</button>`);
  return `<!doctype html><title>${escapeHtml(message)}</title><style>${STYLE}</style>
<form><p><strong>${escapeHtml(message)}</strong><p>${escapeHtml(detail)}
${text === undefined ? '' : field}<p>${keys.join('')}</form>`;
}

// The first button answers Enter, as the browser has it.
const LISTEN = `document.forms[0].onsubmit = (event) => {
  event.preventDefault();
  const text = document.getElementById('text')?.value ?? '';
  ${ANSWER}(JSON.stringify({ button: Number(event.submitter.value), text }));
}; (document.getElementById('text') ?? document.querySelector('button')).focus();`;

/** Shows a question and waits for its answer. */
export async function ask(question: Question): Promise<Answer> {
  const root = state.browser?.root;
  if (!root) return undefined;
  const { targetId, cdp } = await openTarget(BOUNDS);
  const answer = new Promise<Answer>((resolve) => {
    cdp.listen('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload) as Answer));
    root.listen('Target.targetDestroyed', (gone) => {
      if (gone.targetId === targetId) resolve(undefined);
    });
  });
  await Promise.all([cdp.send('Page.enable'), cdp.send('Runtime.enable')]);
  await cdp.send('Runtime.runIfWaitingForDebugger');
  await firstPageShown(cdp);
  await cdp.send('Runtime.addBinding', { name: ANSWER });
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const html = questionPage(question);
  await cdp.send('Page.setDocumentContent', { frameId: frameTree.frame.id, html });
  await cdp.send('Runtime.evaluate', { expression: LISTEN });
  const given = await answer;
  await root.send('Target.closeTarget', { targetId }).catch(quiet);
  return given;
}
