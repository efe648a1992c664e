// The `Menu` and `MenuItem` classes. No menu bar is shown; items can be found, asked and clicked.
import type { MenuItemConstructorOptions } from 'electron';
import { app } from './app.ts';
import { type Role, roles } from './roles.ts';
import { strictEmitter } from './strict.ts';
import type { BrowserWindow } from './window.ts';

type Options = Omit<MenuItemConstructorOptions, 'click' | 'submenu'> & {
  click?: (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;
  submenu?: Options[] | Menu;
};

function roleOf(name: string | undefined): Role | undefined {
  if (name === undefined) return undefined;
  const found = roles[name.toLowerCase()];
  if (!found) throw new Error(`the Electron stand-in has no menu role ${name}`);
  return found;
}

export class MenuItem extends strictEmitter('MenuItem') {
  readonly id: string | undefined;
  readonly role: string | undefined;
  readonly type: string;
  readonly accelerator: string | undefined;
  readonly registerAccelerator: boolean;
  readonly submenu: Menu | undefined;
  label: string;
  sublabel: string;
  toolTip: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  click: (event?: object, window?: BrowserWindow) => void;

  constructor(options: Options) {
    super();
    const role = roleOf(options.role);
    const submenu = options.submenu ?? role?.submenu?.map((name) => ({ role: name }) as Options);
    this.id = options.id;
    this.role = options.role?.toLowerCase(); // as Electron keeps it
    this.label = options.label ?? role?.label ?? '';
    this.accelerator = options.accelerator ?? role?.accelerator;
    this.registerAccelerator = options.registerAccelerator ?? true;
    this.type = options.type ?? (submenu ? 'submenu' : 'normal');
    this.sublabel = options.sublabel ?? '';
    this.toolTip = options.toolTip ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.submenu = Array.isArray(submenu) ? Menu.buildFromTemplate(submenu) : submenu;
    this.click = (event = {}, window) => {
      if (this.type === 'checkbox') this.checked = !this.checked;
      if (role?.run) role.run(window);
      else options.click?.(this, window, event);
    };
  }
}

export class Menu extends strictEmitter('Menu') {
  items: MenuItem[] = [];

  append(item: MenuItem): void {
    this.items.push(item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  static buildFromTemplate(template: (Options | MenuItem)[]): Menu {
    const menu = new Menu();
    menu.items = template.map((item) => (item instanceof MenuItem ? item : new MenuItem(item)));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    app.applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return app.applicationMenu;
  }
}
