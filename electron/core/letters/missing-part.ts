// What a letter can lack before it can be saved as a file. Codes and data only: the faces have words.
import type { AskId, CaseId, ConcernId } from '../appeals/ids.ts';
import type { OfficeId } from '../officials/office.ts';

export type MissingPart =
  | {
      readonly code:
        | 'recipient.none'
        | 'subject.blank'
        | 'body.empty'
        | 'signatory.blank'
        | 'organisation.blank'
        | 'place.blank'
        | 'opening.blank'
        | 'closing.blank'
        | 'asks.none'
        | 'appeal.unknown'
        /** Its letterhead was removed. */
        | 'letterhead.unknown';
      readonly isBlocking: boolean;
    }
  | {
      /** A gap that the kind of letter left to be filled, and where the first is. */
      readonly code: 'text.unfilled';
      readonly isBlocking: true;
      readonly at: 'subject' | 'opening' | 'closing' | null;
    }
  | {
      readonly code: 'recipient.unknown';
      readonly isBlocking: true;
      readonly officeId: OfficeId;
    }
  | {
      readonly code: 'copy.unknown';
      readonly isBlocking: true;
      readonly officeId: OfficeId;
    }
  | {
      readonly code: 'concern.unknown';
      readonly isBlocking: true;
      readonly concernId: ConcernId;
    }
  | {
      readonly code: 'case.unknown';
      readonly isBlocking: true;
      readonly caseId: CaseId;
    }
  | {
      readonly code: 'ask.unknown';
      readonly isBlocking: true;
      readonly askId: AskId;
    }
  | {
      readonly code: 'ask.blank';
      readonly isBlocking: false;
      readonly index: number;
    }
  | {
      /** An own ask that reads as one for the release of somebody who died or was freed. */
      readonly code: 'ask.release';
      readonly isBlocking: false;
      readonly name: string;
    }
  | {
      /** The ask is not in the office's power. */
      readonly code: 'ask.unfit';
      readonly isBlocking: false;
      readonly askId: AskId;
      readonly officeId: OfficeId;
    }
  | {
      /** Each recipient gets a letter, and none of them makes this ask. */
      readonly code: 'ask.unaddressed';
      readonly isBlocking: false;
      readonly index: number;
    }
  | {
      /** Each recipient gets a letter, and this one's asks for nothing. */
      readonly code: 'asks.noneFor';
      readonly isBlocking: false;
      readonly officeId: OfficeId;
    };
export type MissingCode = MissingPart['code'];
