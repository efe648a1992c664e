// A process of its own: opens all of the vault in the folder it is told and prints by how many bytes
// that made it grow.

import { AppealId } from '#core/appeals/ids.ts';
import { byPassphrase, cheapTools } from '#tests/support/vault-tools.ts';
import { vaultAt } from './stores.ts';

const [folder = '', ...appeals] = process.argv.slice(2);
const tools = cheapTools();
await tools.loadAead();
const vault = vaultAt(folder, tools);
const before = process.memoryUsage.rss();
await vault.unlock(byPassphrase(), { viewOnly: true });
await vault.open(appeals.map((id) => AppealId.parse(id)));
console.log(process.memoryUsage.rss() - before);
