import about from './en/about.json' with { type: 'json' };
import annotations from './en/annotations.json' with { type: 'json' };
import app from './en/app.json' with { type: 'json' };
import commitments from './en/commitments.json' with { type: 'json' };
import concern from './en/concern.json' with { type: 'json' };
import coverage from './en/coverage.json' with { type: 'json' };
import failures from './en/failures.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import inMeeting from './en/in-meeting.json' with { type: 'json' };
import kinds from './en/kinds.json' with { type: 'json' };
import letterheads from './en/letterheads.json' with { type: 'json' };
import letters from './en/letters.json' with { type: 'json' };
import meetings from './en/meetings.json' with { type: 'json' };
import officials from './en/officials.json' with { type: 'json' };
import pack from './en/pack.json' with { type: 'json' };
import register from './en/register.json' with { type: 'json' };
import search from './en/search.json' with { type: 'json' };
import settings from './en/settings.json' with { type: 'json' };
import shared from './en/shared.json' with { type: 'json' };
import timeline from './en/timeline.json' with { type: 'json' };
import travel from './en/travel.json' with { type: 'json' };
import vault from './en/vault.json' with { type: 'json' };

export const en = {
  about,
  annotations,
  app,
  commitments,
  concern,
  coverage,
  failures,
  home,
  inMeeting,
  kinds,
  letterheads,
  letters,
  meetings,
  officials,
  pack,
  register,
  search,
  settings,
  shared,
  timeline,
  travel,
  vault,
};
