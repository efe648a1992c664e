import { desk, output } from './desk.ts';
import { codeForUnheard } from './output.ts';
import { run } from './run.ts';
import { stoppedCode } from './stop.ts';

process.stderr.on('error', () => undefined); // there is nowhere left to tell it

process.umask(0o077); // what is written here is for this user alone
const exitCode = await run(process.argv.slice(2), desk);
const failure = await output.failure();
const unheardCode = failure && codeForUnheard(failure, desk.warn);
process.exitCode = stoppedCode() ?? unheardCode ?? exitCode;
