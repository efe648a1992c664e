// The one function that changes a workspace. The renderer runs it at once, main runs it for the
// truth: same function, same result.
import { changeAnnotations } from '../annotations/change.ts';
import type { AnnotationCommand } from '../annotations/commands.ts';
import { changeCommitments } from '../commitments/change.ts';
import { assertNever } from '../errors.ts';
import { changeLetterheads } from '../letterheads/change.ts';
import { changeLetters } from '../letters/change.ts';
import type { LetterCommand } from '../letters/commands.ts';
import { changeMeetings } from '../meetings/change.ts';
import { changeOfficials } from '../officials/change.ts';
import type { OfficialCommand } from '../officials/commands.ts';
import { changeRegister } from '../register/change.ts';
import type { Command } from './command.ts';
import { changeSettings } from './settings.ts';
import { annotationsOf, type Workspace, withAnnotations } from './workspace.ts';

export type Applied = { readonly workspace: Workspace; readonly inverse: Command };

/**
 * The workspace after `command`, one revision on, and the command that undoes it. Throws an
 * `AppError` (`workspace.missing`, `workspace.exists`) when the command does not fit the workspace.
 */
export function apply(workspace: Workspace, command: Command): Applied {
  const next = { ...workspace, revision: workspace.revision + 1 };
  switch (command.type) {
    case 'annotations.add':
    case 'annotations.rewrite':
    case 'annotations.reanchor':
    case 'annotations.remove':
      return applyToAnnotations(next, command);
    case 'officials.addOffice':
    case 'officials.editOffice':
    case 'officials.removeOffice':
    case 'officials.confirmHolder':
    case 'officials.withdrawHolder':
    case 'officials.confirmForm':
    case 'officials.withdrawForm':
      return applyToOfficials(next, command);
    case 'meetings.create':
    case 'meetings.revise':
    case 'meetings.remove':
    case 'meetings.addAnswer':
    case 'meetings.editAnswer':
    case 'meetings.removeAnswer': {
      const { part, inverse } = changeMeetings(next.meetings, command);
      return { workspace: { ...next, meetings: part }, inverse };
    }
    case 'commitments.add':
    case 'commitments.revise':
    case 'commitments.remove': {
      const { part, inverse } = changeCommitments(next.commitments, command);
      return { workspace: { ...next, commitments: part }, inverse };
    }
    case 'letters.create':
    case 'letters.revise':
    case 'letters.remove':
    case 'letters.addTemplate':
    case 'letters.editTemplate':
    case 'letters.removeTemplate':
      return applyToLetters(next, command);
    case 'letterheads.add':
    case 'letterheads.rename':
    case 'letterheads.remove': {
      const { part, inverse } = changeLetterheads(next.letterheads, command);
      return { workspace: { ...next, letterheads: part }, inverse };
    }
    case 'register.seal':
    case 'register.noteReplies':
    case 'register.remove': {
      const { part, inverse } = changeRegister(next.register, command);
      return { workspace: { ...next, register: part }, inverse };
    }
    case 'settings.choose': {
      const { part, inverse } = changeSettings(next.settings, command);
      return { workspace: { ...next, settings: part }, inverse };
    }
    default:
      return assertNever(command);
  }
}

function applyToAnnotations(workspace: Workspace, command: AnnotationCommand): Applied {
  const { part, inverse } = changeAnnotations(annotationsOf(workspace, command.appealId), command);
  return { workspace: withAnnotations(workspace, part), inverse };
}

function applyToOfficials(workspace: Workspace, command: OfficialCommand): Applied {
  const { part, inverse } = changeOfficials(workspace.officials, command);
  return { workspace: { ...workspace, officials: part }, inverse };
}

function applyToLetters(workspace: Workspace, command: LetterCommand): Applied {
  const { part, inverse } = changeLetters(workspace.letters, command);
  return { workspace: { ...workspace, letters: part }, inverse };
}
