import { desk } from './desk.ts';
import { run } from './run.ts';

// Whoever reads our output may stop early (`| head`): that is not a failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

process.exitCode = await run(process.argv.slice(2), desk);
