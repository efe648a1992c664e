// The words of the native menu. The page's own words are in renderer/locales.
import type { Action } from '#core/contract/actions.ts';

type MenuWords = {
  readonly menus: Readonly<Record<'file' | 'edit' | 'go' | 'view' | 'help', string>>;
  readonly actions: Readonly<Record<Action, string>>;
};

export const menuWords: MenuWords = {
  menus: { file: 'File', edit: 'Edit', go: 'Go', view: 'View', help: 'Help' },
  actions: {
    'go.home': 'Overview',
    'go.search': 'Search',
    'go.timeline': 'Timeline',
    'go.coverage': 'Coverage',
    'go.officials': 'Officials',
    'go.meetings': 'Meetings',
    'go.commitments': 'Commitments',
    'go.letters': 'Letters',
    'go.register': 'Register',
    'go.settings': 'Settings',
    'go.about': 'About Demarche',
    'go.back': 'Back',
    'go.forward': 'Forward',
    'letter.new': 'New Letter',
    'meeting.new': 'New Meeting',
    'annotation.new': 'New Note',
    'edit.undo': 'Undo',
    'edit.redo': 'Redo',
    'vault.lock': 'Lock Now',
  },
};
