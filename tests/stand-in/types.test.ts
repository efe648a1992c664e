// Guards against drift from Electron's own types: what the stand-in offers must be named there, and
// the calls that the app makes must take what Electron's take.
import type * as Electron from 'electron';
import { describe, expectTypeOf, test } from 'vitest';
import type * as StandIn from './electron.ts';
import type { ElectronSession } from './session.ts';
import type { WebContents } from './web-contents.ts';
import type { BrowserWindow } from './window.ts';

type Names<T> = Extract<keyof T, string>;
/** Names that the stand-in's parts use among themselves. */
type Inner<T extends string> = T;
/** Members of A that B does not have. */
type Beyond<A, B, Own extends string = never> = Exclude<Names<A>, Names<B> | Own>;

type OwnApp = Inner<'becomeReady' | 'waitForAsk' | 'allClosed' | 'closePrevented'>;
type OwnWindow = Inner<'ready' | 'loaded' | 'closedOutside' | 'refreshBounds'>;
type OwnContents = Inner<'owner' | 'targetId' | 'attach' | 'cdp'>;
type OwnSession = Inner<'permissions'>;
// Electron has these two, but its types do not (web-contents.ts, browser/api/web-contents).
type Untyped = 'getLastWebPreferences';

describe('the stand-in offers nothing that Electron does not', () => {
  test('modules', () => {
    expectTypeOf<Beyond<typeof StandIn, typeof Electron, 'default'>>().toEqualTypeOf<never>();
  });
  test('app', () => {
    expectTypeOf<Beyond<typeof StandIn.app, Electron.App, OwnApp>>().toEqualTypeOf<never>();
  });
  test('BrowserWindow', () => {
    expectTypeOf<Beyond<BrowserWindow, Electron.BrowserWindow, OwnWindow>>().toEqualTypeOf<never>();
  });
  test('webContents', () => {
    expectTypeOf<
      Beyond<WebContents, Electron.WebContents, OwnContents | Untyped>
    >().toEqualTypeOf<never>();
  });
  test('session', () => {
    expectTypeOf<Beyond<ElectronSession, Electron.Session, OwnSession>>().toEqualTypeOf<never>();
  });
  test('the small modules', () => {
    expectTypeOf<Beyond<typeof StandIn.dialog, Electron.Dialog>>().toEqualTypeOf<never>();
    expectTypeOf<Beyond<typeof StandIn.clipboard, Electron.Clipboard>>().toEqualTypeOf<never>();
    expectTypeOf<Beyond<StandIn.ClipboardItem, Electron.ClipboardItem>>().toEqualTypeOf<never>();
    expectTypeOf<Beyond<typeof StandIn.shell, Electron.Shell>>().toEqualTypeOf<never>();
    expectTypeOf<Beyond<typeof StandIn.screen, Electron.Screen>>().toEqualTypeOf<never>();
    expectTypeOf<Beyond<typeof StandIn.nativeTheme, Electron.NativeTheme>>().toEqualTypeOf<never>();
  });
});

describe('results are what Electron gives', () => {
  test('values that the app reads', () => {
    type App = typeof StandIn.app;
    expectTypeOf<ReturnType<App['getPath']>>().toEqualTypeOf<string>();
    expectTypeOf<ReturnType<App['requestSingleInstanceLock']>>().toEqualTypeOf<boolean>();
    expectTypeOf<ReturnType<BrowserWindow['getBounds']>>().toEqualTypeOf<Electron.Rectangle>();
    type Clipboard = typeof StandIn.clipboard;
    expectTypeOf<Clipboard['readText']>().toEqualTypeOf<Electron.Clipboard['readText']>();
    expectTypeOf<Clipboard['writeText']>().toEqualTypeOf<Electron.Clipboard['writeText']>();
    expectTypeOf<Clipboard['has']>().toEqualTypeOf<Electron.Clipboard['has']>();
    expectTypeOf<Clipboard['clear']>().toEqualTypeOf<Electron.Clipboard['clear']>();
    expectTypeOf<
      Awaited<ReturnType<typeof StandIn.dialog.showSaveDialog>>
    >().toExtend<Electron.SaveDialogReturnValue>();
    expectTypeOf<
      Awaited<ReturnType<typeof StandIn.dialog.showMessageBox>>
    >().toExtend<Electron.MessageBoxReturnValue>();
    expectTypeOf<Awaited<ReturnType<WebContents['printToPDF']>>>().toExtend<
      Awaited<ReturnType<Electron.WebContents['printToPDF']>>
    >();
  });
});
