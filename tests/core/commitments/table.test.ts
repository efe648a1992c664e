// Commitments as a table for others.
import { describe, expect, it } from 'vitest';
import { Commitment, type Progress } from '#core/commitments/commitment.ts';
import { commitmentTable } from '#core/commitments/table.ts';
import { CommitmentId } from '#core/ids.ts';
import { anAppeal, anOfficial } from '#tests/support/letters.ts';
import { aCommitment, aMeeting } from '#tests/support/meetings.ts';

const named = { appeals: [anAppeal], officials: [anOfficial()], meetings: [aMeeting()] };
const progress = [
  { id: '5f0f0d5e-4bde-4a8e-9d6f-000000000301', on: '2026-12-10', state: 'ongoing', words: 'seen' },
] as unknown as readonly Progress[];
const kept = aCommitment({
  grade: 'partly',
  ask: { type: 'library', askId: anAppeal.asks[0]!.id },
  concernIds: [anAppeal.concerns[0]!.id],
  caseId: anAppeal.cases[0]!.id,
  progress: [...progress],
  evidence: ['their letter', ''],
  closing: { on: '2027-01-31', outcome: 'implemented', impact: 'minor', words: 'It was sent.' },
});

/** The one row as an object. */
function rowOf(commitment: Commitment, where: Partial<typeof named> = {}) {
  const [head = [], row = []] = commitmentTable([commitment], { ...named, ...where });
  return Object.fromEntries(head.map((name, at) => [name, row[at]]));
}

describe('the table of commitments', () => {
  it('says by whom what was promised, in answer to what, and what came of it', () => {
    expect(rowOf(kept)).toMatchObject({
      Office: anOfficial().office.title.en,
      Meeting: 'Visit to the ambassador',
      'What was said': 'Ask for a written update on the investigation',
      'In answer to': anAppeal.asks[0]!.text,
      Concerns: anAppeal.concerns[0]!.heading,
      Case: anAppeal.cases[0]!.name,
      Due: '2027-01',
      Progress: '2026-12-10 ongoing: seen',
      Evidence: 'their letter',
      'Closed on': '2027-01-31',
      'What came of it': 'It was sent.',
    });
  });

  it('has our grade beside the words of the UPR, of UPR Info and of HURIDOCS', () => {
    expect(rowOf(kept)).toMatchObject({
      Grade: 'partly',
      UPR: 'supported/noted',
      'HURIDOCS 27 response': '020000000000 Pledged commitment',
      'HURIDOCS 45 status': '070000000000 Intervention closed',
      'UPR Info outcome': 'fully implemented',
      'HURIDOCS 44 impact': '030000000000 Minor',
    });
    const open = rowOf(aCommitment({ grade: 'willCheck' }));
    expect(open).toMatchObject({ UPR: '', 'HURIDOCS 44 impact': '', Outcome: '' });
  });

  it('names by its id what is gone, and leaves blank what was never said', () => {
    const nowhere = { appeals: [], officials: [], meetings: [] };
    expect(rowOf(kept, nowhere)).toMatchObject({
      Office: kept.officeId,
      Meeting: kept.meetingId,
      'In answer to': anAppeal.asks[0]!.id,
      Concerns: anAppeal.concerns[0]!.id,
      Case: anAppeal.cases[0]!.id,
    });
    const bare = aCommitment({ meetingId: null, due: null });
    expect(rowOf(bare)).toMatchObject({ Meeting: '', 'In answer to': '', Case: '', Due: '' });
  });

  it('has a row for each, the oldest first', () => {
    const later = CommitmentId.parse('5f0f0d5e-4bde-4a8e-9d6f-000000000299');
    const rows = commitmentTable([{ ...kept, id: later, on: '2026-12-24' }, kept], named);
    expect(rows.map((row) => row[2])).toEqual(['Made on', '2026-12-01', '2026-12-24']);
  });

  it('leaves out no field that somebody writes in', () => {
    const shown = ['officeId', 'speaker', 'on', 'meetingId', 'what', 'how', 'ask', 'concernIds'];
    const also = ['caseId', 'grade', 'due', 'progress', 'evidence', 'closing'];
    const ours = ['id', 'appealId', 'names', 'createdAt', 'changedAt'];
    expect(Object.keys(Commitment.shape).toSorted()).toEqual(
      [...shown, ...also, ...ours].toSorted(),
    );
  });
});
