// The one function that changes a workspace. The renderer runs it at once, main runs it for the
// truth: same function, same result.
import { changeAnnotations } from '../annotations/change.ts';
import type { AnnotationCommand } from '../annotations/commands.ts';
import { changeCommitments } from '../commitments/change.ts';
import type { CommitmentCommand } from '../commitments/commands.ts';
import { assertNever } from '../errors.ts';
import { changeLetterheads } from '../letterheads/change.ts';
import type { LetterheadCommand } from '../letterheads/commands.ts';
import { changeLetters } from '../letters/change.ts';
import type { LetterCommand } from '../letters/commands.ts';
import { changeMeetings } from '../meetings/change.ts';
import type { MeetingCommand } from '../meetings/commands.ts';
import { changeOfficials } from '../officials/change.ts';
import type { OfficialCommand } from '../officials/commands.ts';
import { changeRegister } from '../register/change.ts';
import type { RegisterCommand } from '../register/commands.ts';
import { changeTravel } from '../travel/change.ts';
import type { TravelCommand } from '../travel/commands.ts';
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
    case 'meetings.removeAnswer':
      return applyToMeetings(next, command);
    case 'commitments.add':
    case 'commitments.revise':
    case 'commitments.remove':
      return applyToCommitments(next, command);
    case 'letters.create':
    case 'letters.revise':
    case 'letters.remove':
    case 'letters.addTemplate':
    case 'letters.editTemplate':
    case 'letters.removeTemplate':
      return applyToLetters(next, command);
    case 'letterheads.add':
    case 'letterheads.rename':
    case 'letterheads.remove':
      return applyToLetterheads(next, command);
    case 'register.seal':
    case 'register.noteReplies':
    case 'register.remove':
      return applyToRegister(next, command);
    case 'travel.leave':
    case 'travel.comeBack':
    case 'travel.forget':
      return applyToTravel(next, command);
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

function applyToMeetings(workspace: Workspace, command: MeetingCommand): Applied {
  const { part, inverse } = changeMeetings(workspace.meetings, command);
  return { workspace: { ...workspace, meetings: part }, inverse };
}

function applyToLetterheads(workspace: Workspace, command: LetterheadCommand): Applied {
  const { part, inverse } = changeLetterheads(workspace.letterheads, command);
  return { workspace: { ...workspace, letterheads: part }, inverse };
}

function applyToRegister(workspace: Workspace, command: RegisterCommand): Applied {
  const { part, inverse } = changeRegister(workspace.register, command);
  return { workspace: { ...workspace, register: part }, inverse };
}

function applyToTravel(workspace: Workspace, command: TravelCommand): Applied {
  const { part, inverse } = changeTravel(workspace.travel, command);
  return { workspace: { ...workspace, travel: part }, inverse };
}

function applyToCommitments(workspace: Workspace, command: CommitmentCommand): Applied {
  const { part, inverse } = changeCommitments(workspace.commitments, command);
  return { workspace: { ...workspace, commitments: part }, inverse };
}

function applyToLetters(workspace: Workspace, command: LetterCommand): Applied {
  const { part, inverse } = changeLetters(workspace.letters, command);
  return { workspace: { ...workspace, letters: part }, inverse };
}
