import { assertNever } from '../errors.ts';
import { indexOf, insert, removeAt, replace } from '../list.ts';
import type { OfficialCommand } from './commands.ts';
import type { Office } from './office.ts';
import type { ConfirmedForm, ConfirmedHolder, OfficialsPart } from './official.ts';

/** Applies a command to the user's officials and says what would undo it. */
export function changeOfficials(
  part: OfficialsPart,
  command: OfficialCommand,
): { part: OfficialsPart; inverse: OfficialCommand } {
  const { offices, holders, forms } = part;
  switch (command.type) {
    case 'officials.addOffice':
      return {
        part: { ...part, offices: insert(offices, command.office, 'office', command.index) },
        inverse: { type: 'officials.removeOffice', id: command.office.id },
      };
    case 'officials.editOffice': {
      const edited = replace(offices, command.office.id, 'office', () => command.office);
      return {
        part: { ...part, offices: edited.list },
        inverse: { type: 'officials.editOffice', office: edited.before },
      };
    }
    case 'officials.removeOffice': {
      const index = indexOf(offices, command.id, 'office');
      const office = offices[index] as Office;
      return {
        part: { ...part, offices: removeAt(offices, index) },
        inverse: { type: 'officials.addOffice', office, index },
      };
    }
    case 'officials.confirmHolder':
      return {
        part: { ...part, holders: insert(holders, command.holder, 'holder', command.index) },
        inverse: { type: 'officials.withdrawHolder', id: command.holder.id },
      };
    case 'officials.withdrawHolder': {
      const index = indexOf(holders, command.id, 'holder');
      const holder = holders[index] as ConfirmedHolder;
      return {
        part: { ...part, holders: removeAt(holders, index) },
        inverse: { type: 'officials.confirmHolder', holder, index },
      };
    }
    case 'officials.confirmForm':
      return {
        part: { ...part, forms: insert(forms, command.form, 'form of address', command.index) },
        inverse: { type: 'officials.withdrawForm', id: command.form.id },
      };
    case 'officials.withdrawForm': {
      const index = indexOf(forms, command.id, 'form of address');
      const form = forms[index] as ConfirmedForm;
      return {
        part: { ...part, forms: removeAt(forms, index) },
        inverse: { type: 'officials.confirmForm', form, index },
      };
    }
    default:
      return assertNever(command);
  }
}
