// `npm run test:long`: the durability tests at their full length: 500 random kills, and a second
// power cut after every first one of a whole life. For nights, not for every change.
import { closingLine } from './counts.ts';
import { durabilityTests } from './durability.ts';
import { runStages } from './stages.ts';
import { durabilityUnits } from './unit.ts';

process.env.DEMARCHE_LONG = '1';
const failed = await runStages([durabilityTests]);
const counts = durabilityUnits.counts();
console.log(closingLine(counts));
process.exit(failed.length > 0 || counts.passed === 0 ? 1 : 0);
