/** Whether this is `npm run test:long`, which takes the time it needs. */
export const isLong = process.env.DEMARCHE_LONG === '1';
