// How an official answered an ask, from a promise to silence, and the words that others have for it.

import * as z from 'zod';

/** What promises most stands first. */
export const Grade = z.enum(['accepted', 'partly', 'willCheck', 'noted', 'refused', 'noAnswer']);
export type Grade = z.infer<typeof Grade>;

/** A code of a HURIDOCS micro-thesaurus (2001), 12 digits, and its English term. */
export type HuridocsTerm = {
  readonly list: 27 | 44 | 45;
  readonly code: string;
  readonly term: string;
};

export type GradeTerms = {
  /** As states answer recommendations in the UPR (domain-facts 4.1); `null`: neither yet. */
  readonly upr: 'supported' | 'supported/noted' | 'noted' | null;
  /** HURIDOCS micro-thesaurus 27, response to intervention (domain-facts 5.3). */
  readonly huridocs: HuridocsTerm;
};

const response = (code: string, term: string): HuridocsTerm => ({ list: 27, code, term });

const PLEDGED = response('020000000000', 'Pledged commitment');
const COUNTERED = response('030000000000', 'Counter the intervention');
const TOKEN = response('050000000000', 'Token response');
const NONE = response('060000000000', 'No response');

/** The mapping is ours (domain-facts 4.3): a promise to look into it pledges nothing yet. */
export const gradeTerms: Readonly<Record<Grade, GradeTerms>> = {
  accepted: { upr: 'supported', huridocs: PLEDGED },
  partly: { upr: 'supported/noted', huridocs: PLEDGED },
  willCheck: { upr: null, huridocs: TOKEN },
  noted: { upr: 'noted', huridocs: TOKEN },
  refused: { upr: 'noted', huridocs: COUNTERED },
  noAnswer: { upr: null, huridocs: NONE },
};

/** Whether something was promised that can be followed up. */
export const isPromise = (grade: Grade): boolean =>
  grade === 'accepted' || grade === 'partly' || grade === 'willCheck';

/** Orders grades by how much they promise, most first: negative where `a` promises more. */
export const byPromise = (a: Grade, b: Grade): number =>
  Grade.options.indexOf(a) - Grade.options.indexOf(b);
